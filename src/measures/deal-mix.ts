import { defineMeasure, KIND_CODE, NO_TARGET, type Measure, type MeasureContext } from '../summary/index.js';
import { concentrationOf } from './deal-mix-concentration.js';
import { dealMixCounts } from './deal-mix-counts.js';
import type { DealMixArgs, DealMixClass, DealMixResult, Resilience } from './deal-mix-result.js';
import type { ClassCounts } from './deal-mix-sums.js';
import { endedDeals } from './ended-deals.js';
import { mixBaselineParts, mixParts } from './mix-parts.js';
import { leftOutList, leftOutOfAll, leftOutOfValue } from './left-out.js';
import { rate } from './rate.js';
import { DEFAULT_SIZE_CLASSES, resolvedSizeClasses, sizeClassesKey } from './size-classes.js';
import { sizesOfKind } from './sizes-of-kind.js';
import { addTallies, knownValueMinor, rateValueMinor, type Tally } from './tally.js';
import { givenTarget, targetState } from './target-state.js';
import { unmappedDeals } from './unmapped-deals.js';
import { knownRateValueMinor, shareOfValue, valueDoubt } from './value-rate.js';
import { dayRange, daysSoFar } from './window.js';

/** Rocks, stones and pebbles: open deals of pipeline tracks by size, and how much rests on the large ones (docs/measures.md §7). */
export const dealMix: Measure<DealMixArgs, DealMixResult> = /* @__PURE__ */ defineMeasure(
  {
    measureName: 'deal-mix',
    parts: mixParts,
    baselineParts: mixBaselineParts,
    baselineKey: (baseline, { classes }) => sizeClassesKey(classes, baseline),
  },
  (summary, args, context): DealMixResult => {
    const { window = null } = args;
    const { target, classTargetMinor } = targetsOf(args, context);
    const { baseline } = context;
    const { rule, fallback, classes } = resolvedSizeClasses(args.classes, {
      baseline,
      targetMinor: classTargetMinor,
    });
    const counts = dealMixCounts(summary, { rule, classes }, dayRange(window));
    const { byClass } = counts;
    const open = addTallies(...byClass.map((each) => each.open));
    const closed = addTallies(...byClass.flatMap(({ won, lost }) => [won, lost]));
    const state = targetState(target.amountMinor, wonSoFarMinor());
    const concentration = concentrationOf(sizesOfKind(summary, KIND_CODE.open), target.amountMinor);
    const all = { count: open.count, valueMinor: rateValueMinor(open) };
    return {
      measure: 'deal-mix',
      asOf: context.asOf,
      currency: summary.process.currency,
      window,
      asked: args.classes ?? DEFAULT_SIZE_CLASSES,
      rule,
      fallback,
      target,
      classTargetMinor,
      state,
      open,
      classes: classes.map((each, index) => ({ ...each, ...faring(byClass[index]!, all) })),
      unknown: {
        id: 'unknown',
        fromMinor: null,
        belowMinor: null,
        ...faring(byClass.at(-1)!, { count: open.count, valueMinor: 0 }),
      },
      concentration,
      resilience: resilienceOf(open, byClass[0]!.open, concentration.largestMinor, coveredMinor()),
      doubt: valueDoubt(
        addTallies(...byClass.map(({ won }) => won)),
        addTallies(...byClass.map(({ lost }) => lost)),
      ),
      leftOut: leftOutList(
        leftOutOfValue('no-amount', open.count - open.valuedCount),
        leftOutOfValue('negative-amount', open.negativeCount, open.negativeMinor),
        leftOutOfAll('unmapped-stage', unmappedDeals(summary)),
      ),
      closedLeftOut: leftOutList(
        leftOutOfValue('no-amount', closed.count - closed.valuedCount),
        leftOutOfValue('negative-amount', closed.negativeCount, closed.negativeMinor),
        leftOutOfAll('no-closed-date', counts.undated),
        leftOutOfAll('unmapped-stage', unmappedDeals(summary)),
      ),
      cycleLeftOut: leftOutList(
        leftOutOfAll('no-created-date', counts.noStart),
        leftOutOfAll('no-closed-date', counts.noEnd),
        leftOutOfAll('closed-before-created', counts.backwards),
        leftOutOfAll('unmapped-stage', unmappedDeals(summary)),
      ),
    };

    /** Won from the window's start to `asOf`; without a window there is no period that it could be won in. */
    function wonSoFarMinor(): number {
      if (!window) return 0;
      const range = daysSoFar(window, context.asOf);
      return endedDeals(summary, range, summary.process.pipelineTracks).won.valueMinor;
    }

    /** The target that is still to be covered; `null` where there is none, or open value is not known. */
    function coveredMinor(): number | null {
      return state === 'open' && knownValueMinor(open) !== null ? target.amountMinor : null;
    }
  },
);

/** The target of these deals, and that of all, of which the classes are shares: filters and groups never change them. */
function targetsOf(
  { window, targetMinor }: DealMixArgs,
  context: MeasureContext,
): { readonly target: DealMixResult['target']; readonly classTargetMinor: number | null } {
  if (targetMinor !== undefined) {
    return { target: givenTarget(targetMinor), classTargetMinor: targetMinor };
  }
  if (!window) return { target: NO_TARGET, classTargetMinor: null };
  dayRange(window);
  return {
    target: context.targetFor(window),
    classTargetMinor: context.baselineTargetFor(window).amountMinor,
  };
}

/** Shares, win rates and mean cycle of one class. */
function faring(
  { open, won, lost, cycleCount, cycleSumDays }: ClassCounts,
  all: { readonly count: number; readonly valueMinor: number },
): Omit<DealMixClass, 'id' | 'fromMinor' | 'belowMinor'> {
  return {
    open,
    countShare: rate(open.count, all.count),
    valueShare: rate(all.valueMinor === 0 ? 0 : rateValueMinor(open), all.valueMinor),
    won,
    lost,
    winRateUnit: rate(won.count, won.count + lost.count),
    winRateValue: shareOfValue(knownRateValueMinor(won), knownRateValueMinor(lost)),
    cycleCount,
    cycleSumDays,
    meanCycleDays: cycleCount === 0 ? null : cycleSumDays / cycleCount,
  };
}

function resilienceOf(
  open: Tally,
  top: Tally,
  largestMinor: number | null,
  targetMinor: number | null,
): Resilience {
  if (targetMinor === null) return { coverage: null, withoutLargest: null, withoutTop: null };
  return {
    coverage: rate(open.valueMinor, targetMinor),
    withoutLargest: largestMinor === null ? null : rate(open.valueMinor - largestMinor, targetMinor),
    withoutTop: rate(open.valueMinor - top.valueMinor, targetMinor),
  };
}
