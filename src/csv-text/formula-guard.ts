/** What spreadsheets take for the beginning of a formula, behind apostrophes that a text may have of its own. */
const FORMULA = /^'*[=+\-@\t\r\n]/;

/** A negative number is no formula. */
const PLAIN_NUMBER = /^-\d+(?:\.\d+)?$/;

/** Whether a text would be run as a formula, or reads like one that is guarded already. */
export function needsGuard(text: string): boolean {
  return FORMULA.test(text) && !PLAIN_NUMBER.test(text);
}

/**
 * A text as it may stand in a cell: one that begins with `=`, `+`, `-`, `@`, a tab or a line break gets an apostrophe, which
 * spreadsheets do not run; so does one that has such an apostrophe already, so that taking one away gives every text back.
 * Numbers (`-12.50`) stay as they are.
 */
export function guardFormula(text: string): string {
  return needsGuard(text) ? `'${text}` : text;
}

/** The text that {@link guardFormula} was given. */
export function withoutFormulaGuard(cell: string): string {
  return cell.charCodeAt(0) === 39 && FORMULA.test(cell) ? cell.slice(1) : cell;
}
