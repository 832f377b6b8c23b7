import { nameKey } from '../../model/index.js';
import type { ColumnSurvey } from './column-survey.js';

/** A dimension groups deals: with fewer or more values it does not. */
const FEWEST_VALUES = 2;
const MOST_VALUES = 100;
/** With more the columns are names or ids rather than groups: values ÷ filled cells. */
const LARGEST_DISTINCT_SHARE = 0.8;
const LONGEST_VALUE = 60;

/** Dimensions made of themselves; an export may have hundreds of columns, and every deal carries its dimensions. */
export const MOST_DIMENSIONS = 20;

/** Names that every deal has a dimension of already. */
const TAKEN_NAMES = ['owner', 'team', 'source', 'account'];

/** Whether a column without a field of its own groups deals: few texts that repeat. */
export function isDimension({ isComplete, values, shape }: ColumnSurvey): boolean {
  if (!isComplete || values.size < FEWEST_VALUES || values.size > MOST_VALUES) return false;
  if (shape.distinctShare > LARGEST_DISTINCT_SHARE) return false;
  if ([...values.keys()].some((value) => value.length > LONGEST_VALUE)) return false;
  return shape.texts >= 0.5;
}

/** A dimension's name from a heading: `Deal - Product line` → `dealProductLine`, unique among `used`, which it is added to. */
export function dimensionName(heading: string, index: number, used: Set<string>): string {
  const words = heading.slice(0, 200).match(/[\p{L}\p{N}]+/gu) ?? [`column${index + 1}`];
  const camel = words
    .map(
      (word, at) => (at === 0 ? word.charAt(0).toLowerCase() : word.charAt(0).toUpperCase()) + word.slice(1),
    )
    .join('');
  const base = /^\p{Lu}+$/u.test(heading.trim()) ? heading.trim().toLowerCase() : camel;
  let name = TAKEN_NAMES.includes(base) ? `${base}Column` : base;
  for (let count = 2; used.has(nameKey(name)); count += 1) name = `${base}${count}`;
  used.add(nameKey(name));
  return name;
}
