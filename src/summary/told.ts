/** Anything at all as short text for the message of an error, which must not fail itself. */
export function told(value: unknown): string {
  try {
    if (typeof value === 'object' || typeof value === 'string') return JSON.stringify(value).slice(0, 80);
    return typeof value === 'function' ? 'a function' : String(value);
  } catch {
    return 'something that cannot be written';
  }
}
