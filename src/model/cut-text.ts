/** At most `length` characters of a text, `mark` at its end included where it was cut; never half of a surrogate pair. */
export function cutText(text: string, length: number, mark = ''): string {
  if (text.length <= length) return text;
  let end = length - mark.length;
  const last = text.charCodeAt(end - 1);
  if (last >= 0xd800 && last <= 0xdbff) end -= 1;
  return text.slice(0, end) + mark;
}

/** A text without outer space. Most texts have none, and asking them costs more than looking at their ends. */
export function trimmed(text: string): string {
  const first = text.charCodeAt(0);
  const last = text.charCodeAt(text.length - 1);
  return first > 32 && first < 127 && last > 32 && last < 127 ? text : text.trim();
}
