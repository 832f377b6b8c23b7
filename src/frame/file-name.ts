/** The beginning of a name: no system takes more than 255 bytes. */
const BEGINNING = /^.{0,60}/su;

/** Names that Windows keeps for devices, whatever their ending. */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)$/i;

/**
 * A file name made of words, safe on every system: letters and digits of any script, joined by hyphens, at most 60 characters
 * and the ending. Where nothing is left of the words: `widget.csv`.
 */
export function fileName(ending: string, ...words: readonly string[]): string {
  const parts =
    words
      .join(' ')
      .slice(0, 1000)
      .normalize('NFKC')
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  const name = (BEGINNING.exec(parts.join('-'))?.[0] ?? '').replace(/-$/, '').toLowerCase();
  if (name === '') return `widget.${ending}`;
  return `${DEVICE.test(name) ? `${name}-widget` : name}.${ending}`;
}
