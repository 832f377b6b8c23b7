import type { CsvDecimalMark } from './csv-mapping.js';
import { parseNumberText } from './number-text.js';

/** Judges the decimal mark of a column from all its values. */
export interface DecimalMarkTally {
  add(text: string): void;
  /** `undefined` = no value has a mark. */
  readonly decimalMark: CsvDecimalMark | undefined;
}

/** One in so many may contradict the rest: a slip of the hand, not another way of writing. */
const SLIPS = 20;

/** A tally for one column: values that can be read one way only decide; `1.234` and the like fit both marks. */
export function createDecimalMarkTally(): DecimalMarkTally {
  let points = 0;
  let commas = 0;
  let either = 0;
  return {
    add(text) {
      const mark = parseNumberText(text)?.decimalMark ?? null;
      if (mark === '.') points += 1;
      else if (mark === ',') commas += 1;
      else if (mark === 'either') either += 1;
    },
    get decimalMark() {
      if (points + commas + either === 0) return undefined;
      if (points > commas * SLIPS) return '.';
      if (commas > points * SLIPS) return ',';
      return 'ambiguous';
    },
  };
}
