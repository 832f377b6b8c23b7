import { assertPeriod, isPeriod, toDayNumber } from '../model/index.js';
import {
  closedPart,
  expectedPart,
  unmappedPart,
  valueDaysPart,
  defineMeasure,
  NO_TARGET,
  type AnyPart,
  type Measure,
  type MeasureContext,
  type PartContext,
} from '../summary/index.js';
import { assertChoice } from './assert-choice.js';
import { coveringDeals, coveringPart, type CoveringDeals } from './covering-deals.js';
import type { CoverageArgs, CoverageResult } from './coverage-result.js';
import { zoneEdges, zoneOf } from './coverage-zone.js';
import { endedDeals } from './ended-deals.js';
import { leftOutList, leftOutOfAll, leftOutOfValue } from './left-out.js';
import { rate, type Rate } from './rate.js';
import { conversionParts, mayConvert } from './required-by-conversion.js';
import { byWinRatePart, requiredCoverage } from './required-coverage.js';
import { EMPTY_TALLY, knownValueMinor } from './tally.js';
import { targetOf, targetState } from './target-state.js';
import { unmappedDeals } from './unmapped-deals.js';
import { daysSoFar, partInRange } from './window.js';

/** Open value ÷ target of a period, attainment and pace, and the coverage required (docs/measures.md §5). */
export const coverage: Measure<CoverageArgs, CoverageResult> = /* @__PURE__ */ defineMeasure(
  {
    measureName: 'coverage',
    parts: ({ window }, { asOf }) =>
      isPeriod(window)
        ? [partInRange(closedPart, 2, daysSoFar(window, asOf)), coveringPart(window, asOf), unmappedPart]
        : [closedPart, expectedPart, unmappedPart],
    baselineParts: requiredParts,
    baselineKey: (baseline, { required, window }, asOf, about) =>
      requiredCoverage(required, { baseline, asOf, about, baselineTargetFor: () => NO_TARGET }, window),
  },
  (summary, args, context): CoverageResult => {
    const { window, horizon = 'period', against = 'target', required: method } = args;
    assertChoice('horizon', horizon, ['period', 'all']);
    assertChoice('against', against, ['target', 'remaining']);
    assertPeriod(window);
    const days = daysOf(args, context);
    const target = targetOf(args.targetMinor, window, context.targetFor);
    const found = coveringDeals(summary, args, context.asOf);
    const ended = endedDeals(summary, daysSoFar(window, context.asOf), summary.process.pipelineTracks);
    const { won } = ended;
    const state = targetState(target.amountMinor, won.valueMinor);
    const hasGoal = state === 'open' || state === 'met';
    const wonMinor = hasGoal ? knownValueMinor(won) : null;
    const remainingMinor = wonMinor === null ? null : Math.max(0, target.amountMinor! - wonMinor);
    const attainment = wonMinor === null ? null : rate(wonMinor, target.amountMinor!);
    const unknownBecause = unknownReason(found, horizon);
    const isMeasured = state === 'open' && unknownBecause === null;
    const over = (baseMinor: number | null): Rate | null =>
      isMeasured && baseMinor !== null ? rate(found.open.valueMinor, baseMinor) : null;
    const coverageOfRemaining = over(remainingMinor);
    const required = requiredCoverage(method, context, window);
    const edges = zoneEdges(args, required.multiple);
    return {
      measure: 'coverage',
      asOf: context.asOf,
      currency: summary.process.currency,
      window,
      horizon,
      against,
      target,
      state,
      open: found.open,
      openAll: found.all,
      openPastDue: found.pastDue,
      unknownBecause,
      coverage: over(against === 'target' ? target.amountMinor : remainingMinor),
      coverageOfRemaining,
      won,
      remainingMinor,
      attainment,
      pace:
        attainment === null || days.daysGone === 0
          ? null
          : attainment.value! / (days.daysGone / days.daysTotal),
      ...days,
      neededPerDayMinor:
        remainingMinor === null || days.daysLeft === 0 ? null : remainingMinor / days.daysLeft,
      required,
      ...edges,
      zone: zoneOf(coverageOfRemaining?.value ?? null, edges),
      leftOut: leftOutList(
        leftOutOfAll('no-expected-close', horizon === 'period' ? found.undated : EMPTY_TALLY),
        leftOutOfAll('expected-before-period', found.before),
        leftOutOfAll('expected-after-period', found.after),
        leftOutOfAll('unmapped-stage', unmappedDeals(summary)),
        leftOutOfValue('no-amount', found.open.count - found.open.valuedCount),
      ),
      wonLeftOut: leftOutList(
        leftOutOfAll('no-closed-date', ended.undated.won),
        leftOutOfValue('no-amount', won.count - won.valuedCount),
      ),
    };
  },
);

/** Parts of the baseline that the required coverage is found from. */
function requiredParts({ required, window }: CoverageArgs, about: PartContext): readonly AnyPart[] {
  if (!isPeriod(window)) return [];
  if (required === undefined)
    return mayConvert(window, about)
      ? [byWinRatePart(about.asOf), ...conversionParts(window, about)]
      : [byWinRatePart(about.asOf)];
  if (required?.method === 'conversion') return conversionParts(window, about);
  return [required?.method === 'pvf' ? valueDaysPart : byWinRatePart(about.asOf)];
}

/** Deals are open, but of none is it known when it may close; or of none that counts, what it is worth. */
function unknownReason(found: CoveringDeals, horizon: 'period' | 'all'): CoverageResult['unknownBecause'] {
  const { all, open, undated } = found;
  if (horizon === 'period' && all.count > 0 && undated.count === all.count) return 'no-expected-close';
  return knownValueMinor(open) === null ? 'no-amount' : null;
}

function daysOf(
  { window }: CoverageArgs,
  { asOf }: MeasureContext,
): Pick<CoverageResult, 'daysTotal' | 'daysGone' | 'daysLeft'> {
  const start = toDayNumber(window.start);
  const daysTotal = toDayNumber(window.end) - start;
  const daysGone = Math.min(daysTotal, Math.max(0, toDayNumber(asOf) - start + 1));
  return { daysTotal, daysGone, daysLeft: daysTotal - daysGone };
}
