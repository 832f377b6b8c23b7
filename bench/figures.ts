import { OPEN_STAGES, OWNERS } from './columns.js';
import { QUARTERS } from './rows.js';

/** Names of the size classes, largest first. */
export const CLASSES = ['rock', 'stone', 'pebble', 'unknown'] as const;

/** At or above these, minor units: rocks, stones. */
export const THRESHOLDS = [5_000_000, 1_500_000] as const;

/** All the figures that are asked for at once, side by side in one order, so that three ways to them can be compared. */
export type Figures = Float64Array;

const PER_OWNER = 4;
const PER_STAGE = 5;
const PER_COVER = 2;
const PER_CLASS = 2;

const STAGES_AT = OWNERS * PER_OWNER;
const COVER_AT = STAGES_AT + OPEN_STAGES * PER_STAGE;
const CLASSES_AT = COVER_AT + OWNERS * QUARTERS.length * PER_COVER;

/** How many figures there are. */
export const FIGURE_COUNT = CLASSES_AT + CLASSES.length * PER_CLASS;

/** Place of an owner's wins, closed deals, won value, closed value. */
export const ofOwner = (owner: number): number => owner * PER_OWNER;

/** Place of a stage's completed visits, their days, advanced visits, overdue deals, conversion (NaN = none). */
export const ofStage = (place: number): number => STAGES_AT + place * PER_STAGE;

/** Place of an owner's open value expected in a quarter, and won value in it. */
export const ofCover = (owner: number, quarter: number): number =>
  COVER_AT + (owner * QUARTERS.length + quarter) * PER_COVER;

/** Place of a class's open deals and their value. */
export const ofClass = (place: number): number => CLASSES_AT + place * PER_CLASS;

/** Where two answers differ: nothing, or a sentence. Whole numbers must be equal, ratios within 1e-12. */
export function difference(name: string, found: Figures, expected: Figures): string | null {
  for (let index = 0; index < FIGURE_COUNT; index++) {
    const one = found[index]!;
    const other = expected[index]!;
    if (
      Number.isNaN(one) ||
      Object.is(one, other) ||
      Math.abs(one - other) <= 1e-12 * Math.max(1, Math.abs(other))
    )
      continue;
    return `${name}: figure ${nameOf(index)} is ${one}, and must be ${other}`;
  }
  return null;
}

function nameOf(index: number): string {
  if (index < STAGES_AT) {
    const what = ['wins', 'closed deals', 'won value', 'closed value'][index % PER_OWNER];
    return `${what} of owner ${Math.floor(index / PER_OWNER)}`;
  }
  if (index < COVER_AT) {
    const at = index - STAGES_AT;
    const what = ['completed', 'days', 'advanced', 'overdue', 'conversion'][at % PER_STAGE];
    return `${what} of stage ${Math.floor(at / PER_STAGE)}`;
  }
  if (index < CLASSES_AT) return `coverage, number ${index - COVER_AT}`;
  return `size mix, number ${index - CLASSES_AT}`;
}
