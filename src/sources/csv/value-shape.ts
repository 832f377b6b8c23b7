import { namedCurrency } from './currency-sign.js';
import { parseDateText } from './date-text.js';
import { parseNumberText } from './number-text.js';
import { isStageText } from './stage-words.js';
import { truthFromText } from './truth-text.js';

/** What shares of a column's distinct values are, 0–1 each. */
export interface ValueShape {
  readonly isEmpty: boolean;
  readonly dates: number;
  readonly numbers: number;
  readonly percentages: number;
  readonly truths: number;
  readonly currencies: number;
  /** 0 where there are more values than anybody has stages. */
  readonly stageWords: number;
  readonly emails: number;
  /** Values with a letter that are neither dates nor numbers. */
  readonly texts: number;
  readonly distinct: number;
  readonly distinctShare: number;
  readonly largestNumber: number;
}

/** More values than this are no stages. */
export const MOST_STAGES = 60;

/** Values looked at: enough to tell. */
const VALUES_LOOKED_AT = 300;

/** The shape of a column's distinct values. @param distinctShare values ÷ cells they were collected from. */
export function shapeOfValues(values: ReadonlyMap<string, number>, distinctShare: number): ValueShape {
  const sample = [...values.keys()].slice(0, VALUES_LOOKED_AT);
  const dates = sample.map((text) => parseDateText(text) !== null);
  const numbers = sample.map(parseNumberText);
  let largestNumber = 0;
  for (const number of numbers) {
    if (number !== null) largestNumber = Math.max(largestNumber, Number(number.body.replace(',', '.')) || 0);
  }
  return {
    isEmpty: sample.length === 0,
    dates: shareOf(dates, (isDate) => isDate),
    numbers: shareOf(numbers, (number) => number !== null),
    percentages: shareOf(numbers, (number) => number?.isPercent === true),
    truths: shareOf(sample, (text) => truthFromText(text) !== null),
    currencies: shareOf(sample, (text) => namedCurrency(text) !== null),
    stageWords:
      values.size > MOST_STAGES ? 0 : shareOf(sample, (text) => text.length <= 60 && isStageText(text)),
    emails: shareOf(sample, (text) => /^[^\s@]+@[^\s@]+$/.test(text.slice(0, 100))),
    texts: shareOf(sample, (text, at) => dates[at] === false && numbers[at] === null && /\p{L}/u.test(text)),
    distinct: values.size,
    distinctShare,
    largestNumber,
  };
}

/** The share of values for which something holds, 0–1; 0 where there are none. */
export function shareOf<TValue>(
  values: readonly TValue[],
  holds: (value: TValue, index: number) => boolean,
): number {
  return values.length === 0 ? 0 : values.filter(holds).length / values.length;
}
