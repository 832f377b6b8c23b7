import { withoutFormulaGuard } from '../../csv-text/index.js';

/** What exports write where nothing is known; compared without case and outer space. */
const BLANK_TEXTS = new Set([
  ...['', '-', '--', '–', '—', 'n/a', '#n/a', 'null', 'nan', 'undefined', '--none--', '(none)'],
  ...['(no value)', '(blank)', '(empty)', '(tom)', '(inget värde)', '(leer)', '(kein wert)', 'k. a.'],
]);

/** Longest text in {@link BLANK_TEXTS}, with room for space around it. */
const LONGEST_BLANK = 40;

/** Whether a text beginning with each ASCII character may be blank: most cells are told by their first character. */
const MAY_BE_BLANK = Array.from({ length: 128 }, (_, code) => {
  const first = String.fromCharCode(code);
  return first.trim() === '' || [...BLANK_TEXTS].some((text) => text.startsWith(first.toLowerCase()));
});

/** Whether a cell holds nothing, or one of the texts that exports write for nothing. */
export function isBlankText(text: string): boolean {
  if (text.length > LONGEST_BLANK) return text.trim() === '';
  if (MAY_BE_BLANK[text.charCodeAt(0)] === false) return false;
  return BLANK_TEXTS.has(text.trim().toLowerCase());
}

const APOSTROPHE = 39;

/** A text that begins with an apostrophe, without the one that an export put there (see `exportText`). */
function unguarded(text: string): string | null {
  const isGuarded = isBlankText(text.replace(/^'+/, ''));
  return (isGuarded ? text.slice(1) : withoutFormulaGuard(text)) || null;
}

/**
 * A cell as a reader sees it: without outer space, and without the apostrophe that guards a formula; `="00123"`, which spreadsheets are given to keep a text as it is,
 * is the text in it. Other formulas stay the text they are: nothing is ever evaluated.
 * @returns `null` where the cell is missing, empty, or holds a text for nothing.
 */
export function cellText(cell: string | undefined): string | null {
  if (cell === undefined || isBlankText(cell)) return null;
  const text = cell.trim();
  if (text.charCodeAt(0) === APOSTROPHE) return unguarded(text);
  if (!text.startsWith('="') || !text.endsWith('"') || text.length < 3) return text;
  const inner = text.slice(2, -1);
  return isBlankText(inner) ? null : inner.trim();
}
