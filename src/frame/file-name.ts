/** No system takes more than 255 bytes in a name. */
const LONGEST = 60;

/** Names that Windows keeps for devices, whatever their ending. */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)$/i;

/** Letters and digits, joined by hyphens. */
const joined = (text: string): string =>
  (
    text
      .slice(0, 1000)
      .normalize('NFKC')
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  )
    .join('-')
    .toLowerCase();

/** At most so many characters, and no hyphen at their end. */
const cut = (text: string, length: number): string =>
  Array.from(text).slice(0, length).join('').replace(/-$/, '');

/**
 * A file name, safe on every system, of what the file is of and, where one is given, a day: letters and digits of any script,
 * joined by hyphens, at most 60 characters and the ending. What it is of is cut, not the day. Where nothing is left:
 * `widget.csv`.
 */
export function fileName(ending: string, title: string, day = ''): string {
  const end = cut(joined(day), LONGEST);
  const beginning = cut(joined(title), end === '' ? LONGEST : Math.max(0, LONGEST - end.length - 1));
  const name = [beginning, end].filter((part) => part !== '').join('-');
  if (name === '') return `widget.${ending}`;
  return `${DEVICE.test(name) ? `${name}-widget` : name}.${ending}`;
}
