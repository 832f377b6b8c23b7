import type { Deal } from '../model/index.js';
import { sameData } from './same-data.js';

/** Whether two records of a deal say the same, the host's own row (`fields`) aside. */
export function isSameDeal(one: Deal, other: Deal): boolean {
  if (one === other) return true;
  const { fields: _, ...left } = one;
  const { fields: __, ...right } = other;
  return sameData(left, right);
}

/** Whether the host's own rows hold the same: what they hold is compared one level deep, and no deeper, as it may be anything. */
export function isSameRow(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true;
  if (!isPlain(one) || !isPlain(other)) return false;
  const keys = Object.keys(one);
  return (
    keys.length === Object.keys(other).length &&
    keys.every((key) => Object.hasOwn(other, key) && Object.is(one[key], other[key]))
  );
}

function isPlain(value: unknown): value is Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}
