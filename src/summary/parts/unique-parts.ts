import type { AnyPart } from './part.js';

/** Each part once, by name. */
export function uniqueParts(parts: readonly AnyPart[]): AnyPart[] {
  return [...new Map(parts.map((part) => [part.name, part])).values()];
}
