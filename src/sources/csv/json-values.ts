/** Thrown where stored data is not what it should be; caught where the reading of it begins. */
export function unreadable(what: string): TypeError {
  return new TypeError(`Not as stored: ${what}`);
}

/** A property of the object's own, and no getter's; `undefined` where there is none. */
export function own(value: unknown, name: string): unknown {
  if (typeof value !== 'object' || value === null) throw unreadable(name);
  return Object.getOwnPropertyDescriptor(value, name)?.value as unknown;
}

/** A list. @throws TypeError where it is none */
export function jsonArray(value: unknown): readonly unknown[] {
  if (!Array.isArray(value)) throw unreadable('a list');
  return value as readonly unknown[];
}

/** A text. @throws TypeError where it is none */
export function jsonText(value: unknown): string {
  if (typeof value !== 'string') throw unreadable('a text');
  return value;
}

/** A whole number, 0 or more. @throws TypeError where it is none */
export function jsonInteger(value: unknown): number {
  if (!Number.isSafeInteger(value) || (value as number) < 0) throw unreadable('a whole number');
  return value as number;
}

/** One of a few texts. @throws TypeError where it is none of them */
export function jsonOneOf<TText extends string>(texts: readonly TText[], value: unknown): TText {
  const found = texts.find((text) => text === value);
  if (found === undefined) throw unreadable(texts.join(' or '));
  return found;
}
