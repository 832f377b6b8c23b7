const YES = new Set(['true', 'yes', 'y', '1', 'ja', 'j', 'sant', 'wahr', 'x', '✓', 'checked']);
const NO = new Set(['false', 'no', 'n', '0', 'nej', 'nein', 'falskt', 'falsch', 'unchecked']);

/** Yes or no as files write it (English, Swedish, German); `null` = neither. */
export function truthFromText(text: string): boolean | null {
  const word = text.slice(0, 12).trim().toLowerCase();
  if (YES.has(word)) return true;
  return NO.has(word) ? false : null;
}
