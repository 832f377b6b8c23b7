/** At most `length` characters of a text, `mark` at its end included where it was cut; never half of a surrogate pair. */
export function cutText(text: string, length: number, mark = ''): string {
  if (text.length <= length) return text;
  let end = length - mark.length;
  const last = text.charCodeAt(end - 1);
  if (last >= 0xd800 && last <= 0xdbff) end -= 1;
  return text.slice(0, end) + mark;
}
