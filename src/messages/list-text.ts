/** What joins a list in a script that runs from right to left. */
const RIGHT_TO_LEFT = /[\u0590-\u08FF]/;

/** A list as text. From right to left its items are isolated: each orders its own characters, none those of the list. */
export function listText(parts: readonly { readonly type: string; readonly value: string }[]): string {
  const isTurned = parts.some(({ type, value }) => type === 'literal' && RIGHT_TO_LEFT.test(value));
  if (!isTurned) return parts.map(({ value }) => value).join('');
  const items = parts.map(({ type, value }) => (type === 'element' ? `\u2068${value}\u2069` : value));
  return `\u200F${items.join('')}`;
}
