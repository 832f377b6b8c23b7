import type { Summary } from '../summary/index.js';
import { breakThresholds, quantileThresholds } from './size-classes-baseline.js';
import { assertSizeClassRule, classCountOf, type SizeClassRule } from './size-classes-rule.js';
import { wholeFrom } from './whole-from.js';

/** The default: a rock is 10 % of the target or more, a stone 2 % or more. */
export const DEFAULT_SIZE_CLASSES: SizeClassRule = { by: 'target-share', shares: [0.1, 0.02] };

/** What stands in where a share of the target is asked for and there is none above 0: the top 10 %, the next 30 %, the rest. */
export const SIZE_CLASSES_WITHOUT_TARGET: SizeClassRule = { by: 'quantile', shares: [0.1, 0.3] };

/** The name of a class of deals, largest first. */
export type SizeClassId = 'boulder' | 'rock' | 'stone' | 'pebble' | 'gravel' | 'sand';

/** A class of deals by size. Equal bounds = an empty class. */
export interface SizeClass {
  readonly id: SizeClassId;
  /** Amounts at or above this are in it, minor units; `null` in the smallest class: from 0 on. */
  readonly fromMinor: number | null;
  /** Amounts below this are in it; `null` in the largest class. */
  readonly belowMinor: number | null;
}

/** Where thresholds are taken from. */
export interface SizeClassBasis {
  /** Amounts of its open deals set quantiles and natural breaks; needs the part `sizes`. */
  readonly baseline: Summary;
  /** The target that shares are of; `null` = none. */
  readonly targetMinor: number | null;
}

/** Classes with the rule that made them. */
export interface ResolvedSizeClasses {
  /** The rule in force: that asked for, or what stood in for it. */
  readonly rule: SizeClassRule;
  /** Why another rule than that asked for is in force, or none could set thresholds; `null` = neither. */
  readonly fallback: 'no-target' | 'no-amounts' | null;
  /** Largest first. */
  readonly classes: readonly SizeClass[];
}

/**
 * Classes of deals by size, largest first (docs/measures.md §7), for measures, filters and selection alike.
 * @throws PipelineError `invalid-argument` where the rule is none
 */
export function resolveSizeClasses(
  rule: SizeClassRule | undefined,
  basis: SizeClassBasis,
): readonly SizeClass[] {
  return resolvedSizeClasses(rule, basis).classes;
}

/** {@link resolveSizeClasses} with the rule in force. */
export function resolvedSizeClasses(
  asked: SizeClassRule = DEFAULT_SIZE_CLASSES,
  { baseline, targetMinor }: SizeClassBasis,
): ResolvedSizeClasses {
  assertSizeClassRule(asked);
  const hasTarget = targetMinor !== null && targetMinor > 0;
  const isWithout = asked.by === 'target-share' && !hasTarget;
  const rule = isWithout ? ofSameCount(classCountOf(asked)) : asked;
  const thresholds = thresholdsOf(rule, baseline, targetMinor ?? 0);
  return {
    rule,
    fallback: thresholds === null ? 'no-amounts' : isWithout ? 'no-target' : null,
    classes: sizeClassesAt(thresholds ?? Array.from({ length: classCountOf(rule) - 1 }, () => 0)),
  };
}

/** The class of an amount, minor units; `unknown` where it is not known or negative. */
export function sizeClassOf<TClass extends Omit<SizeClass, 'id'> & { readonly id: string }>(
  classes: readonly TClass[],
  amountMinor: number | null,
): TClass['id'] | 'unknown' {
  if (amountMinor === null || amountMinor < 0) return 'unknown';
  return classes.find(({ fromMinor }) => fromMinor === null || amountMinor >= fromMinor)?.id ?? 'unknown';
}

/** Names of two to six classes, largest first. */
export function sizeClassIds(count: number): readonly SizeClassId[] {
  if (count === 2) return ['rock', 'pebble'];
  if (count === 3) return ['rock', 'stone', 'pebble'];
  return (['boulder', 'rock', 'stone', 'pebble', 'gravel', 'sand'] as const).slice(0, count);
}

/** What takes from a baseline says: the thresholds, or what stands for them while they come from elsewhere. */
export function sizeClassesKey(rule: SizeClassRule | undefined, baseline: Summary): string {
  return JSON.stringify(resolvedSizeClasses(rule, { baseline, targetMinor: null }));
}

function ofSameCount(count: number): SizeClassRule {
  return count === 3 ? SIZE_CLASSES_WITHOUT_TARGET : { by: 'natural-breaks', count };
}

function sizeClassesAt(thresholds: readonly number[]): SizeClass[] {
  return sizeClassIds(thresholds.length + 1).map((id, index) => ({
    id,
    fromMinor: thresholds[index] ?? null,
    belowMinor: thresholds[index - 1] ?? null,
  }));
}

/** Thresholds of a rule, descending, whole minor units; `null` where no amount is known to take them from. */
function thresholdsOf(rule: SizeClassRule, baseline: Summary, targetMinor: number): readonly number[] | null {
  switch (rule.by) {
    case 'amount':
      return rule.thresholdsMinor;
    case 'target-share':
      return rule.shares.map((share) => wholeFrom(share * targetMinor));
    case 'quantile':
      return quantileThresholds(baseline, rule.shares);
    case 'natural-breaks':
      return breakThresholds(baseline, rule.count);
  }
}
