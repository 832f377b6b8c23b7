import fc from 'fast-check';
import {
  coverage,
  coverageSeries,
  creation,
  cycle,
  cycleAwareCoverage,
  dealMix,
  dealMixSeries,
  dealSize,
  flow,
  lookBack,
  losses,
  movement,
  findings,
  forecast,
  funnel,
  goal,
  health,
  leadVelocity,
  pipelineValueFactor,
  stageConversion,
  stageDwell,
  stageTotals,
  trackRecord,
  velocity,
  winIncidence,
  winRate,
  winRateSeries,
  type MeasureResult,
} from '../../src/measures/index.js';
import { parsePipeline } from '../../src/model/index.js';
import { createPipelineStore, type Measure } from '../../src/summary/index.js';
import { property } from '../property.js';
import { pipelineArbitrary } from '../sample/arbitrary.js';
import { windowsOf } from './all-results.js';
import { expectSame } from './expect-same.js';

/** The counts and sums of a result: those that groups of deals add up in. */
function additiveNumbers(result: MeasureResult): number[] {
  switch (result.measure) {
    case 'win-rate':
      return [result.won, result.lost, result.open]
        .flatMap(({ count, valuedCount, valueMinor, negativeMinor }) => [
          count,
          valuedCount,
          valueMinor,
          negativeMinor,
        ])
        .concat(result.unit.denominator, result.disqualified.count);
    case 'win-rate-series':
      // Periods that count nothing at either end are left out, group by group: what they count together adds up.
      return Array.from({ length: 14 }, (_, index) =>
        result.points.reduce((sum, point) => sum + additiveNumbers(point.result)[index]!, 0),
      );
    case 'funnel':
      return result.steps
        .flatMap((step) => [
          step,
          ...(step.dropOff ? [step.dropOff.lost, step.dropOff.overdue, step.dropOff] : []),
        ])
        .flatMap(({ count, valueMinor }) => [count, valueMinor])
        .concat(result.unknownPath.won.count, result.unknownPath.lost.valueMinor);
    case 'peer-comparison':
    case 'findings':
      return [];
    case 'health':
      return [
        result.integrity.openCount,
        result.integrity.faultlessCount,
        ...result.integrity.faults.map(({ count }) => count ?? 0),
        ...result.wins.map(({ standing }) => standing),
        ...result.balance.map(({ openMinor }) => openMinor),
      ];
    case 'goal':
      return [
        result.won.valueMinor,
        result.wonSoFar.count,
        ...result.stages.flatMap(({ standing, rate }) => [standing, rate?.denominator ?? 0]),
      ];
    case 'forecast':
      return [
        result.won.valueMinor,
        result.open.count,
        result.weighted.own.count,
        ...result.categories.flatMap(({ single }) => [single.deals.count, single.deals.valueMinor]),
      ];
    case 'movement':
      return [
        result.moves,
        ...[result.forward, result.back, result.skipped, result.reopened].map(({ numerator }) => numerator),
        ...[result.pushes.count, result.pushes.days, result.slipUnit.numerator, result.pulledIn.valueMinor],
      ];
    case 'losses':
      return [result.lost, result.disqualified].flatMap(({ count, valueMinor }) => [count, valueMinor]);
    case 'look-back':
      return result.outcomes.flatMap(({ deals, now }) => [deals.count, deals.valueMinor, now.valueMinor]);
    case 'coverage-series':
      return result.points.flatMap(({ open, won }) => [open.count, open.valueMinor, won.valueMinor]);
    case 'deal-mix-series':
      return result.points.flatMap(({ classes, unknown }) =>
        [...classes, unknown].flatMap(({ open }) => [open.count, open.valueMinor, open.negativeMinor]),
      );
    case 'flow':
      return [result.opening, result.closing].flatMap(({ count, valueMinor }) => [count, valueMinor]);
    case 'track-record':
      return [result.all, ...result.categories]
        .flatMap(({ deals, came, outcomes }) => [deals, came, ...Object.values(outcomes)])
        .concat(result.won, result.wonBefore)
        .flatMap(({ count, valueMinor }) => [count, valueMinor]);
    case 'lead-velocity':
      return result.periods.flatMap(({ leads }) => [leads.count, leads.valueMinor]);
    case 'creation':
      return result.periods.flatMap(({ created, wonWithin }) => [created.valueMinor, wonWithin.count]);
    case 'cycle':
      return [result.won, result.lost].flatMap((stats) => [stats.count, stats.sumDays]);
    case 'deal-size':
      return [result.won, result.lost, result.open].flatMap((stats) => [stats.valuedCount, stats.sumMinor]);
    case 'stage-totals':
      return result.stages.flatMap(({ deals, overdueCount, weighted }) => [
        deals.count,
        deals.valueMinor,
        overdueCount ?? 0,
        weighted?.otherMinor ?? 0,
      ]);
    case 'deal-mix':
      return [...result.classes, result.unknown].flatMap(({ open, won, lost, cycleCount, cycleSumDays }) => [
        open.count,
        open.valuedCount,
        open.valueMinor,
        won.valueMinor,
        lost.count,
        cycleCount,
        cycleSumDays,
      ]);
    case 'stage-conversion':
      return result.stages.flatMap(
        ({ completedCount, advancedCount, overdueCount, sumDwellDays, undatedCount }) => [
          completedCount,
          advancedCount,
          overdueCount ?? 0,
          sumDwellDays,
          undatedCount,
        ],
      );
    case 'stage-dwell':
      return result.stages.flatMap(({ completed, km, unknownCount }) => [
        completed.count,
        completed.sumDays,
        km?.censoredCount ?? 0,
        unknownCount,
      ]);
    case 'win-incidence':
      return [result.wonCount, result.lostCount, result.disqualifiedCount, result.censoredCount];
    case 'pipeline-value-factor':
      return [...result.stages, result.total].flatMap(({ open }) => [open.count, open.valueMinor]);
    case 'cycle-aware-coverage':
      return [result, ...result.stages].flatMap(({ open, beyondHistory }) => [
        open.count,
        open.valueMinor,
        beyondHistory.count,
        beyondHistory.valueMinor,
      ]);
    case 'velocity':
      return [result.open.count, result.won.valueMinor, result.winRate.denominator, result.cycleSumDays];
    case 'coverage':
      return [result.open, result.openAll, result.openPastDue, result.won].flatMap((tally) => [
        tally.count,
        tally.valueMinor,
        tally.negativeMinor,
      ]);
  }
}

property(
  'groups add up to the whole exactly, and the deals filtered by a group give that group, for every measure',
  [pipelineArbitrary({ instants: false }), fc.constantFrom('owner', 'team', 'source', 'region'), fc.nat(999)],
  (input, groupBy, choice) => {
    const store = createPipelineStore(parsePipeline(input));
    const { quarter: window, lastYear } = windowsOf(store.pipeline);
    const { stages, openStageIndexes } = store.pipeline.process;
    const firstOpenStage = stages[openStageIndexes[0]![0]!]!.stage.id;
    const check = <TArgs, TResult extends MeasureResult>(
      measure: Measure<TArgs, TResult>,
      args: TArgs,
    ): void => {
      const whole = additiveNumbers(store.select(measure, args));
      const groups = store.selectGroups(measure, args, { groupBy });
      const sums = whole.map(() => 0);
      for (const { key, result } of groups) {
        for (const [index, number] of additiveNumbers(result).entries()) sums[index]! += number;
        expectSame(store.select(measure, args, { filter: { dimensions: { [groupBy]: [key] } } }), result);
      }
      expectSame(sums, whole);
    };
    const checks = [
      () => check(winRate, { window: lastYear, open: 'range' }),
      () => check(winRateSeries, { window: lastYear, unit: 'month', open: 'range' }),
      () => check(funnel, {}),
      () => check(funnel, { basis: 'standing' }),
      () => check(cycle, {}),
      () => check(dealSize, {}),
      () => check(velocity, {}),
      () => check(dealMix, { window: lastYear, classes: { by: 'target-share', shares: [0.1, 0.02] } }),
      () => check(dealMix, { classes: { by: 'natural-breaks', count: 3 } }),
      () => check(coverage, { window }),
      () => check(stageTotals, {}),
      () => check(stageConversion, {}),
      () => check(stageConversion, { window: lastYear }),
      () => check(stageDwell, { window: lastYear }),
      () => check(stageDwell, { method: 'km' }),
      () => check(winIncidence, { from: firstOpenStage }),
      () => check(pipelineValueFactor, { window }),
      () => check(cycleAwareCoverage, { window }),
      () => check(leadVelocity, { unit: 'quarter' }),
      () => check(creation, { window: lastYear, unit: 'week' }),
      () => check(forecast, { window, trials: 100 }),
      () => check(coverageSeries, { window }),
      () => check(dealMixSeries, { span: lastYear, unit: 'quarter' }),
      () => check(movement, { window: lastYear, period: window }),
      () => check(losses, { window: lastYear }),
      () => check(lookBack, { date: lastYear.start }),
      () => check(flow, { from: lastYear.start, to: lastYear.end }),
      () => check(trackRecord, { window }),
      () => check(findings, { window }),
      () => check(health, { window, closed: lastYear, inactiveDays: 20 }),
      () => check(goal, { window, closed: lastYear }),
    ];
    checks[choice % checks.length]!();
  },
);
