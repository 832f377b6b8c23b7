import type { AnyPart } from '../summary/index.js';

/** Each part once, by name: of measures that are made of others. */
export function uniqueParts(parts: readonly AnyPart[]): AnyPart[] {
  return [...new Map(parts.map((part) => [part.name, part])).values()];
}
