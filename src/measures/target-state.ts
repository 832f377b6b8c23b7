import { PipelineError, type Period } from '../model/index.js';
import type { ResolvedTarget } from '../summary/index.js';
import type { TargetState } from './coverage-result.js';

/**
 * The target of a window: that given in minor units (`null` = none), else the one found for it.
 * @throws PipelineError `invalid-argument` where the target given is no whole number of minor units
 */
export function targetOf(
  targetMinor: number | null | undefined,
  window: Period,
  targetFor: (window: Period) => ResolvedTarget,
): ResolvedTarget {
  return targetMinor === undefined ? targetFor(window) : givenTarget(targetMinor);
}

/** A target that the host gives. @throws PipelineError `invalid-argument` where it is no whole number of minor units */
export function givenTarget(targetMinor: number | null): ResolvedTarget {
  if (targetMinor !== null && !Number.isSafeInteger(targetMinor)) {
    throw new PipelineError(
      'invalid-argument',
      `The target ${targetMinor} is not a whole number of minor units. Give cents, not a share of them: 320,000.00 is 32000000.`,
    );
  }
  return { amountMinor: targetMinor, prorated: false, uncoveredDays: 0 };
}

/** The states come before the numbers (docs/measures.md §5). */
export function targetState(targetMinor: number | null, wonMinor: number): TargetState {
  if (targetMinor === null) return 'no-target';
  if (targetMinor < 0) return 'invalid-target';
  if (targetMinor === 0) return 'zero-target';
  return wonMinor >= targetMinor ? 'met' : 'open';
}
