import { namedCurrency, type NamedCurrency } from './currency-sign.js';

/** A number as a cell has it, taken apart; its marks may still allow two readings. */
export interface NumberText {
  readonly negative: boolean;
  /** Digits and the marks `.` and `,` among them; nothing else. */
  readonly body: string;
  /** `e+06` of a spreadsheet, else empty. */
  readonly exponent: string;
  readonly isPercent: boolean;
  readonly currency: NamedCurrency | null;
  /** The decimal mark its marks tell; `either` = one mark and three digits after it; `null` = no mark. */
  readonly decimalMark: '.' | ',' | 'either' | null;
}

/** Longer texts are no numbers. */
const LONGEST_NUMBER = 60;
/** What stands before or behind the digits is short: signs and a currency. */
const LONGEST_AROUND = 12;

const CORE = /[.,]?\d(?:[\d.,'’´\s]*\d)?/u;
const MARKS = /\D/;
const NO_CENTS = /^([.,])(?:-{1,2}|–)?(?=\s|$|\p{L}|\p{Sc})/u;
const EXPONENT = /^\s?e[+-]?\d{1,3}(?!\d)/iu;

/**
 * Takes a number apart: sign, parentheses or a minus behind it for negative ones, currency before or behind it, percent,
 * marks of thousands (point, comma, spaces of every width, apostrophe), decimal point or comma, `1.234,-`.
 * @returns `null` where the text is no number.
 */
export function parseNumberText(text: string): NumberText | null {
  const trimmed = text.trim();
  if (trimmed.length > LONGEST_NUMBER) return null;
  const core = CORE.exec(trimmed);
  if (core === null || core.index > LONGEST_AROUND) return null;
  if (trimmed.length === core[0].length && !MARKS.test(trimmed)) return plainDigits(trimmed);
  const before = trimmed.slice(0, core.index);
  let after = trimmed.slice(core.index + core[0].length);
  const exponent = EXPONENT.exec(after)?.[0] ?? '';
  const noCents = NO_CENTS.exec(after.slice(exponent.length));
  after = after.slice(exponent.length + (noCents?.[0].length ?? 0));
  const around = readAround(before, after);
  const body = withoutSpaces(core[0]);
  if (around === null || body === null) return null;
  // `1.234,-` tells its decimal mark, whatever stands before it.
  const ownMark = markOf(body);
  const decimalMark = ownMark === 'either' && noCents?.[1] === ',' ? ',' : ownMark;
  if (decimalMark === undefined) return null;
  return { ...around, body, exponent: exponent.trim().toLowerCase(), decimalMark };
}

/** Most cells by far: digits alone. */
function plainDigits(body: string): NumberText {
  return { negative: false, body, exponent: '', isPercent: false, currency: null, decimalMark: null };
}

/** Plain decimal text of a number whose decimal mark is known (`-1234.50`); a percent sign is not applied. */
export function decimalText({ negative, body, exponent }: NumberText, decimalMark: '.' | ','): string {
  const plain = decimalMark === '.' ? body.replaceAll(',', '') : body.replaceAll('.', '').replace(',', '.');
  return `${negative ? '-' : ''}${plain}${exponent}`;
}

/** What stands before and behind the digits; `null` where it is no sign, percent or currency. */
function readAround(
  before: string,
  after: string,
): Pick<NumberText, 'negative' | 'isPercent' | 'currency'> | null {
  const all = `${before}|${after}`.replace(/\s+/gu, '');
  const inParentheses = /^[^|]*\([^|]*\|[^|]*\)[^|]*$/.test(all);
  const unwrapped = inParentheses ? all.replace(/[()]/g, '') : all;
  const signs = unwrapped.replaceAll(':-', '¤').match(/[-−–+]/gu) ?? [];
  if (signs.length > 1 || (inParentheses && signs.length > 0)) return null;
  const isPercent = unwrapped.includes('%');
  const word = unwrapped
    .replaceAll(':-', '¤')
    .replace(/[-−–+%|]/gu, '')
    .replace('¤', ':-');
  const currency = word === '' ? null : namedCurrency(word);
  if (word !== '' && currency === null) return null;
  return { negative: inParentheses || (signs.length === 1 && signs[0] !== '+'), isPercent, currency };
}

/** The digits and marks without spaces and apostrophes; `null` where these do not stand between groups of three. */
function withoutSpaces(core: string): string | null {
  if (!/['’´\s]/u.test(core)) return core;
  const integer = /^[^.,]*/u.exec(core)?.[0] ?? '';
  const rest = core.slice(integer.length);
  if (/['’´\s]/u.test(rest) || !/^\d{1,3}(?:['’´\s]\d{3})*$/u.test(integer)) return null;
  return integer.replace(/['’´\s]/gu, '') + (rest.startsWith('.') || rest.startsWith(',') ? rest : '');
}

/** The decimal mark that the marks of a body tell; `undefined` where they make no sense. */
function markOf(body: string): NumberText['decimalMark'] | undefined {
  const lastPoint = body.lastIndexOf('.');
  const lastComma = body.lastIndexOf(',');
  if (lastPoint === -1 && lastComma === -1) return null;
  if (lastPoint !== -1 && lastComma !== -1) {
    const decimal = lastPoint > lastComma ? '.' : ',';
    return isGroupedBefore(body, decimal) ? decimal : undefined;
  }
  const mark = lastPoint === -1 ? ',' : '.';
  const other = mark === '.' ? ',' : '.';
  if (body.indexOf(mark) !== body.lastIndexOf(mark)) return isGrouped(body, mark) ? other : undefined;
  return /^[1-9]\d{0,2}[.,]\d{3}$/.test(body) ? 'either' : mark;
}

function isGroupedBefore(body: string, decimal: '.' | ','): boolean {
  if (body.indexOf(decimal) !== body.lastIndexOf(decimal)) return false;
  return isGrouped(body.slice(0, body.indexOf(decimal)), decimal === '.' ? ',' : '.');
}

/** Groups of three, or of two but for the last (India). */
function isGrouped(integer: string, mark: '.' | ','): boolean {
  const groups = integer.split(mark);
  const last = groups.pop() ?? '';
  const first = groups.shift() ?? '';
  if (last.length !== 3 || first.length < 1 || first.length > 3) return false;
  return (
    groups.every((group) => group.length === 3) ||
    (first.length <= 2 && groups.every((group) => group.length === 2))
  );
}
