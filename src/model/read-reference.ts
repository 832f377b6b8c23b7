import { cutText } from './cut-text.js';

/** Texts beyond this are cut, in rows and in what refers to them alike. */
export const TEXT_LENGTH = 10_000;

/** A reference to a deal or a person as text, without outer space and as long as a row's own; `null` = none. */
export function readReference(value: unknown): string | null {
  if (typeof value === 'string') return cutText(value.trim(), TEXT_LENGTH) || null;
  return typeof value === 'bigint' || Number.isFinite(value) ? String(value) : null;
}
