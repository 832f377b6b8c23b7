import fc from 'fast-check';
import { expect } from 'vitest';
import {
  evaluate,
  explain,
  type CoverageResult,
  type FunnelStepResult,
  type MeasureResult,
  type ValuedCount,
} from '../../src/measures/index.js';
import { parsePipeline } from '../../src/model/index.js';
import { createPipelineStore } from '../../src/summary/index.js';
import { AGAINST_ORACLE, property } from '../property.js';
import { pipelineArbitrary } from '../sample/arbitrary.js';
import { measurings, notFinite } from './all-results.js';

/** Within 10⁻¹² of the larger of the two, or of 1 for numbers that cancel out. */
function isClose(one: number, other: number): boolean {
  return Math.abs(one - other) <= 1e-12 * Math.max(1, Math.abs(one), Math.abs(other));
}

/** Unknown where there are deals and no amount of any is known. */
const knownValue = ({ count, valuedCount, valueMinor }: ValuedCount): number | null =>
  count > 0 && valuedCount === 0 ? null : valueMinor;

/** The figures that views show of a result; raw counts and sums are not computed, and the numbers they are made of are named. */
function shownFigures(result: MeasureResult): (number | null)[] {
  switch (result.measure) {
    case 'win-rate':
      return [
        result.unit.value,
        result.value.value,
        ...(result.unitInterval ? [result.unitInterval.low, result.unitInterval.high] : []),
        ...[result.unitRange, result.valueRange].flatMap((range) =>
          range ? [range.lowest.value, range.highest.value] : [],
        ),
      ];
    case 'win-rate-series':
      return result.points.flatMap((point) => shownFigures(point.result));
    case 'funnel':
      return result.steps
        .flatMap((step, index) => [
          step.count,
          knownValue(step),
          ...(step.ofFirstUnit && step.ofFirstValue ? [step.ofFirstUnit.value, step.ofFirstValue.value] : []),
          ...(step.ofAllUnit && step.ofAllValue ? [step.ofAllUnit.value, step.ofAllValue.value] : []),
          ...(step.toNextUnit && step.toNextValue ? [step.toNextUnit.value, step.toNextValue.value] : []),
          ...(step.dropOff ? [step.dropOff.count, step.dropOff.valueMinor] : []),
          ...leftBehind(step, result.steps[index + 1]),
          ...(step.winRateUnit && step.winRateValue ? [step.winRateUnit.value, step.winRateValue.value] : []),
          ...(step.winRateInterval ? [step.winRateInterval.low, step.winRateInterval.high] : []),
        ])
        .concat(result.standing ? [result.standing.count, knownValue(result.standing)] : []);
    case 'peer-comparison':
      return [...(result.standing ? [result.standing.value] : []), result.peersMedian];
    case 'findings':
      return result.findings
        .flatMap(({ evidence }) => Object.values(evidence))
        .flatMap(({ numerator, value }) => (numerator === null ? [] : [value]));
    case 'health':
      return [...result.factors.map(({ score }) => score), result.mean.value];
    case 'goal':
      return [result.meanWonMinor, result.wins, ...result.stages.flatMap(({ needed, gap }) => [needed, gap])];
    case 'forecast': {
      const { wins, value, weighted, categories } = result;
      return [
        weighted.valueMinor,
        ...(wins ? [wins.expected, wins.p10, wins.p50, wins.p90] : []),
        ...(value ? [value.expectedMinor, value.p10Minor, value.p50Minor, value.p90Minor] : []),
        ...(value && value.atLeastTarget !== null ? [value.atLeastTarget] : []),
        ...categories.flatMap(({ single, cumulative }) => [
          single.weightedMinor,
          ...(cumulative ? [cumulative.weightedMinor] : []),
        ]),
      ];
    }
    case 'movement':
      return [result.forward, result.back, result.skipped, result.reopened, result.slipUnit, result.slipValue]
        .map(({ value }) => value)
        .concat(result.pushes.meanDays);
    case 'losses':
      return result.losses.flatMap(({ unit, value }) => [unit.value, value.value]);
    case 'look-back':
      return [result, ...result.stages]
        .flatMap(({ outcomes }) => outcomes)
        .flatMap(({ unit, value }) => [unit.value, value.value]);
    case 'coverage-series':
      return result.points.flatMap(({ coverage, coverageOfRemaining, attainment, open, won }) => [
        ...[coverage, coverageOfRemaining, attainment].flatMap((each) => each?.value ?? []),
        ...[knownValue(open), open.count, knownValue(won)],
      ]);
    case 'flow':
      return [result.closing.count, result.closing.valueMinor];
    case 'track-record':
      return [
        result.forecastMinor,
        ...(result.error ? [result.error.signed.value, result.error.absolute.value] : []),
        result.calibration.brier.value,
        ...result.categories.flatMap(({ error }) => (error ? [error.signed.value] : [])),
        ...result.calibration.bins.flatMap(({ meanProbability, won }) => [meanProbability.value, won.value]),
      ];
    case 'lead-velocity':
      return result.periods.flatMap(({ leads, growth }) => [leads.count, growth.value]);
    case 'creation':
      return result.periods.flatMap((each) => [
        each.created.count > 0 && each.created.valuedCount === 0 ? null : each.created.valueMinor,
        each.wonWithinUnit.value,
        each.wonWithinValue.value,
        ...(each.ofTarget ? [each.ofTarget.value] : []),
        ...(each.wonWithinOfTarget ? [each.wonWithinOfTarget.value] : []),
      ]);
    case 'cycle':
      return [result.won, result.lost].flatMap((stats) => [
        stats.meanDays,
        stats.medianDays,
        stats.p25Days,
        stats.p75Days,
        stats.p90Days,
      ]);
    case 'deal-size':
      return [result.won, result.lost, result.open].flatMap((stats) => [stats.meanMinor, stats.medianMinor]);
    case 'stage-totals':
      return result.stages.flatMap(({ deals, weighted, overdueCount, expectedDays }) => [
        deals.count,
        deals.count > 0 && deals.valuedCount === 0 ? null : deals.valueMinor,
        ...(weighted ? [weighted.valueMinor] : []),
        ...(overdueCount === null ? [] : [overdueCount, expectedDays]),
      ]);
    case 'deal-mix': {
      const { coverage, withoutLargest, withoutTop } = result.resilience;
      const { topShare, gini, hhi, largestMinor, largestOfTarget } = result.concentration;
      return [
        knownValue(result.open),
        result.open.count,
        result.target.amountMinor,
        ...result.classes.map(({ fromMinor, belowMinor }) => fromMinor ?? belowMinor),
        ...[coverage, withoutLargest, withoutTop, largestOfTarget].flatMap((rate) => rate?.value ?? []),
        topShare.value,
        gini.value,
        hhi.value,
        largestMinor,
        ...[...result.classes, result.unknown].flatMap((each) => [
          each.open.count,
          knownValue(each.open),
          each.countShare.value,
          each.valueShare.value,
          each.winRateUnit.value,
          each.winRateValue.value,
          each.meanCycleDays,
        ]),
      ];
    }
    case 'deal-mix-series':
      return result.points.flatMap(({ open: { count }, classes, unknown }) => [
        count,
        ...[...classes, unknown].flatMap(({ open, countShare, valueShare }) => [
          open.count,
          knownValue(open),
          countShare.value,
          valueShare.value,
        ]),
      ]);
    case 'stage-conversion':
      return result.stages.flatMap(({ meanDwellDays, conversion, overdueCount, expected }) => [
        meanDwellDays,
        ...(conversion ? [conversion.value, overdueCount, expected.days] : []),
      ]);
    case 'stage-dwell':
      return result.stages
        .map(({ km, completed }) => km ?? completed)
        .flatMap((stats) => [stats.meanDays, stats.medianDays, stats.p25Days, stats.p75Days, stats.p90Days]);
    case 'win-incidence':
      return [
        result.lowest,
        result.highest,
        ...(['lost', 'disqualified', 'survival'] as const).map((of) => result.steps.at(-1)?.[of] ?? null),
        result.wonCount + result.lostCount + result.disqualifiedCount + result.censoredCount,
        result.wonCount,
        result.lostCount,
        result.disqualifiedCount,
        result.steps.at(-1)
          ? result.steps.at(-1)!.atRiskCount -
            result.steps.at(-1)!.wonCount -
            result.steps.at(-1)!.lostCount -
            result.steps.at(-1)!.disqualifiedCount
          : 0,
        ...(['atRiskCount', 'wonCount', 'lostCount', 'disqualifiedCount', 'censoredCount'] as const).map(
          (of) => result.steps.at(-1)?.[of] ?? 0,
        ),
      ];
    case 'pipeline-value-factor':
      return [...result.stages, result.total].flatMap(({ factor, requiredMinor, gapMinor }) => [
        factor.value,
        ...(requiredMinor === null ? [] : [requiredMinor, gapMinor]),
      ]);
    case 'cycle-aware-coverage':
      return [
        ...[result, ...result.stages].flatMap((each) => [each.expectedMinor, each.expectedWins]),
        ...(result.ofTarget ? [result.ofTarget.value] : []),
        ...(result.ofRemaining ? [result.ofRemaining.value] : []),
        ...(result.remainingMinor === null ? [] : [result.remainingMinor]),
      ];
    case 'velocity':
      return [
        result.perDayMinor,
        result.meanWonMinor,
        result.winRate.value,
        result.meanCycleDays,
        ...(result.whatIf ? [result.whatIf.perDayMinor, result.whatIf.ratio] : []),
        ...(result.whatIf?.shares ? Object.values(result.whatIf.shares) : []),
      ];
    case 'coverage':
      return [
        result.target.amountMinor,
        ...[result.won, result.openPastDue].flatMap((each) => [knownValue(each), each.count]),
        ...(result.unknownBecause === 'no-expected-close'
          ? [null, null]
          : [knownValue(result.open), result.open.count]),
        ...multiplesOfTarget(result),
        result.required.multiple,
        result.floor,
        result.ceiling,
        ...(result.coverage ? [result.coverage.value] : []),
        ...(result.coverageOfRemaining ? [result.coverageOfRemaining.value] : []),
        ...(result.attainment ? [result.attainment.value, result.remainingMinor] : []),
        ...(result.pace === null ? [] : [result.pace]),
        ...(result.neededPerDayMinor === null ? [] : [result.neededPerDayMinor]),
        ...shortOfFloor(result),
      ];
  }
}

/** Required coverage, floor and ceiling are multiples of what remains; a scale of the target has them as multiples of that. */
function multiplesOfTarget(result: CoverageResult): (number | null)[] {
  const { state, required, floor, ceiling, remainingMinor, target } = result;
  if (state !== 'open' || remainingMinor === null || !target.amountMinor) return [];
  const share = remainingMinor / target.amountMinor;
  return [required.multiple, floor, ceiling].map((each) => (each === null ? null : each * share));
}

/** How much less is open than the floor asks for, where both are known. */
function shortOfFloor({ state, floor, remainingMinor, open, unknownBecause }: CoverageResult): number[] {
  if (state !== 'open' || floor === null || remainingMinor === null || unknownBecause !== null) return [];
  return [Math.max(0, floor * remainingMinor - open.valueMinor)];
}

/** What did not come on to the next step: as shares, and on bases without whereabouts as numbers as well. */
function leftBehind(step: FunnelStepResult, next: FunnelStepResult | undefined): (number | null)[] {
  const { toNextUnit, toNextValue, dropOff } = step;
  if (!next || !toNextUnit || !toNextValue) return [];
  const isKnown = [step, next].every(({ count, valuedCount }) => count === 0 || valuedCount > 0);
  const drops = [step.count - next.count, isKnown ? step.valueMinor - next.valueMinor : null];
  const shares = [toNextUnit, toNextValue].map(({ value, numerator, denominator }) =>
    value === null ? null : (denominator - numerator) / denominator,
  );
  return [...(dropOff ? [] : drops), ...shares];
}

property(
  'every explanation, evaluated again, gives the figure; every shown figure has one; nothing is NaN or infinite',
  [pipelineArbitrary({ instants: false }), fc.nat(5), fc.boolean()],
  (input, sixth, isFiltered) => {
    const store = createPipelineStore(parsePipeline(input));
    // Of some deals a target is another than that of all, which size classes are shares of.
    const owner = store.pipeline.deals[0]?.ownerId;
    const view = isFiltered && owner != null ? { filter: { dimensions: { owner: [owner] } } } : {};
    for (const [index, measuring] of measurings(store, view).entries()) {
      if (index % 6 !== sixth) continue;
      const result = measuring();
      const explanations = explain(result);
      for (const { expression, value, figure } of explanations) {
        const again = evaluate(expression);
        const isSame = again === null || value === null ? again === value : isClose(again, value);
        if (!isSame) expect([figure, again]).toEqual([figure, value]);
      }
      const unexplained = shownFigures(result);
      for (const { value } of explanations) {
        const index = unexplained.indexOf(value);
        if (index < 0) expect([result.measure, value]).toBe('a shown figure');
        unexplained.splice(index, 1);
      }
      if (unexplained.length > 0) expect([result.measure, unexplained]).toBe('explained');
      if (notFinite([result, explanations]) !== undefined) expect(result).toBe('finite');
    }
  },
  AGAINST_ORACLE,
);
