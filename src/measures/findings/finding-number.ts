import type { Unit } from '../explain/expression.js';
import type { Rate } from '../rate.js';
import type { FindingNumber } from './finding.js';

/** A number that is no ratio. */
export function plainNumber(unit: Unit, value: number): FindingNumber {
  return { value, unit, numerator: null, denominator: null };
}

/** A ratio over something. */
export function ratioNumber(unit: Unit, { value, numerator, denominator }: Rate): FindingNumber {
  return { value: value ?? 0, unit, numerator, denominator };
}
