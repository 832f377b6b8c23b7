/** The months as English, Swedish and German write them, without accents. */
const MONTH_NAMES = [
  'january januari januar janner',
  'february februari februar',
  'march mars marz maerz mrz',
  'april',
  'may maj mai',
  'june juni',
  'july juli',
  'august augusti',
  'september sept',
  'october oktober',
  'november',
  'december dezember',
].map((names) => names.split(' '));

/** The month, 1–12, that a name or its first letters (three or more) stand for; `null` = none. */
export function monthFromName(name: string): number | null {
  const key = name
    .normalize('NFKD')
    .replace(/[\p{M}.]/gu, '')
    .toLowerCase();
  if (key.length < 3) return null;
  const index = MONTH_NAMES.findIndex((names) => names.some((known) => known.startsWith(key)));
  return index === -1 ? null : index + 1;
}
