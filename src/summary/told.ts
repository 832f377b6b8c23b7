/** Anything at all as short text for the message of an error, which must not fail itself. */
export function told(value: unknown): string {
  try {
    if (typeof value === 'function') return 'a function';
    if (typeof value === 'bigint' || typeof value === 'symbol') return value.toString();
    // Numbers that JSON does not have, and nothing at all, are written as they are.
    return typeof value === 'number' ? String(value) : (JSON.stringify(value) ?? 'undefined').slice(0, 80);
  } catch {
    return 'something that cannot be written';
  }
}
