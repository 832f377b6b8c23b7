import { PipelineError } from '../model/index.js';
import { assertChoice } from './assert-choice.js';

/**
 * How deals are classed by size (docs/measures.md §7), largest class first; two to six classes, so one to five thresholds.
 *
 * - `amount`: a deal at or above a threshold is in its class; minor units, descending, above 0.
 * - `quantile`: shares of the baseline's deals that the classes hold, the last class's left out: `[0.1, 0.3]` = the top 10 %,
 *   the next 30 %, the rest.
 * - `target-share`: thresholds as shares of the target of all deals, descending: `[0.1, 0.02]`.
 * - `natural-breaks`: so many classes that their amounts differ least within (Fisher and Jenks), 2–6.
 */
export type SizeClassRule =
  | { readonly by: 'amount'; readonly thresholdsMinor: readonly number[] }
  | { readonly by: 'quantile'; readonly shares: readonly number[] }
  | { readonly by: 'target-share'; readonly shares: readonly number[] }
  | { readonly by: 'natural-breaks'; readonly count: number };

/** Two to six classes. */
const MOST_THRESHOLDS = 5;

/** How many classes a rule makes. */
export function classCountOf(rule: SizeClassRule): number {
  switch (rule.by) {
    case 'amount':
      return rule.thresholdsMinor.length + 1;
    case 'natural-breaks':
      return rule.count;
    case 'quantile':
    case 'target-share':
      return rule.shares.length + 1;
  }
}

/**
 * Checks a rule for size classes, as a host gives it.
 * @throws PipelineError `invalid-argument`
 */
export function assertSizeClassRule(rule: SizeClassRule): void {
  assertChoice('classes.by', rule?.by ?? null, ['amount', 'quantile', 'target-share', 'natural-breaks']);
  switch (rule.by) {
    case 'amount':
      assertList('thresholdsMinor', rule.thresholdsMinor);
      assertEach(
        rule.thresholdsMinor,
        (threshold) => Number.isSafeInteger(threshold) && threshold > 0,
        'is no whole number of minor units above 0. Give cents, not a share of them: 5,000.00 is 500000.',
      );
      assertDescending(rule.thresholdsMinor);
      return;
    case 'target-share':
      assertList('shares', rule.shares);
      assertEach(rule.shares, (share) => share > 0, 'is no share of a target. Give 0.1 for 10 %.');
      assertDescending(rule.shares);
      return;
    case 'quantile':
      assertList('shares', rule.shares);
      assertEach(rule.shares, (share) => share > 0, 'is no share of the deals. Give 0.1 for 10 %.');
      if (rule.shares.reduce((sum, share) => sum + share, 0) < 1) return;
      throw invalid(
        `The shares ${rule.shares.join(', ')} leave no deal to the last class: keep their sum below 1.`,
      );
    case 'natural-breaks':
      if (Number.isInteger(rule.count) && rule.count >= 2 && rule.count <= MOST_THRESHOLDS + 1) return;
      throw invalid(`Deals cannot be put in ${rule.count} size classes. Give a count from 2 to 6.`);
  }
}

function assertList(name: string, list: readonly number[]): void {
  if (Array.isArray(list) && list.length >= 1 && list.length <= MOST_THRESHOLDS) return;
  throw invalid(`The size classes want one to five ${name}, for two to six classes.`);
}

function assertEach(list: readonly number[], isRight: (value: number) => boolean, advice: string): void {
  const wrong = list.findIndex((value) => !Number.isFinite(value) || !isRight(value));
  if (wrong !== -1) throw invalid(`In the size classes, ${String(list[wrong])} ${advice}`);
}

function assertDescending(list: readonly number[]): void {
  if (list.every((value, index) => index === 0 || value < list[index - 1]!)) return;
  throw invalid(
    `The size classes ${list.join(', ')} are not in order. Begin with the largest; no two may be the same.`,
  );
}

function invalid(message: string): PipelineError {
  return new PipelineError('invalid-argument', message);
}
