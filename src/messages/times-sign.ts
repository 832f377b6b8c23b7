/** Whatever is no mark of direction. */
const WORDS = /[^\u061C\u200E\u200F]+/;

/**
 * The sign of a multiple, which stands as that of a percentage does where it comes after the digits: between the same marks
 * of direction, so that it keeps its side of the number in texts written from right to left.
 */
export function timesSignLike(percentage: readonly Intl.NumberFormatPart[]): string {
  const sign = percentage.findIndex(({ type }) => type === 'percentSign');
  const digits = percentage.findIndex(({ type }) => type === 'integer');
  if (sign < digits) return '×';
  const after = percentage.slice(digits + 1).map(({ value }) => value);
  return after.join('').replace(WORDS, '×');
}
