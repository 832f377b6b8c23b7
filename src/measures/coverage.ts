import { assertPeriod, PipelineError, toDayNumber } from '../model/index.js';
import {
  defineMeasure,
  KIND_CODE,
  NO_DAY,
  type Measure,
  type MeasureContext,
  type ResolvedTarget,
  type Summary,
} from '../summary/index.js';
import type { CoverageArgs, CoverageResult, CoverageZone, TargetState } from './coverage-result.js';
import { leftOutList, type LeftOut } from './left-out.js';
import { rate } from './rate.js';
import { requiredCoverage } from './required-coverage.js';
import { TallyBuilder, type Tally } from './tally.js';

/** Open value ÷ target of a period, attainment and pace, and the coverage required (docs/measures.md §5). */
export const coverage: Measure<CoverageArgs, CoverageResult> = /* @__PURE__ */ defineMeasure(
  {
    measureName: 'coverage',
    parts: ['closed', 'expected'],
    baselineParts: ['closed', 'created', 'expected'],
  },
  (summary, args, context): CoverageResult => {
    const {
      window,
      horizon = 'period',
      against = 'target',
      required: method = { method: 'win-rate' },
    } = args;
    assertPeriod(window);
    const days = daysOf(args, context);
    const target = targetOf(args, context);
    const found = openDeals(summary, args, toDayNumber(context.asOf));
    const won = wonSoFar(
      summary,
      toDayNumber(window.start),
      Math.min(toDayNumber(window.end), toDayNumber(context.asOf) + 1),
    );
    const state = stateOf(target.amountMinor, won.valueMinor);
    const hasGoal = state === 'open' || state === 'met';
    const remainingMinor = hasGoal ? Math.max(0, target.amountMinor! - won.valueMinor) : null;
    const attainment = hasGoal ? rate(won.valueMinor, target.amountMinor!) : null;
    const isUnknown = horizon === 'period' && found.all.count > 0 && found.undated.count === found.all.count;
    const isMeasured = state === 'open' && !isUnknown;
    const coverageOfRemaining = isMeasured ? rate(found.open.valueMinor, remainingMinor!) : null;
    const required = requiredCoverage(method, context);
    const floor = args.floor ?? required.multiple;
    const ceiling = args.ceiling ?? (required.multiple === null ? null : 2 * required.multiple);
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
      unknownBecause: state === 'open' && isUnknown ? 'no-expected-close' : null,
      coverage: isMeasured
        ? rate(found.open.valueMinor, against === 'target' ? target.amountMinor! : remainingMinor!)
        : null,
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
      floor,
      ceiling,
      zone: zoneOf(coverageOfRemaining?.value ?? null, floor, ceiling),
      leftOut: leftOutList(
        leftOut('no-expected-close', horizon === 'period' ? found.undated : null),
        leftOut('expected-before-period', found.before),
        leftOut('expected-after-period', found.after),
        {
          reason: 'no-amount',
          count: found.open.count - found.open.valuedCount,
          valueMinor: 0,
          outOf: 'value',
        },
      ),
    };
  },
);

function leftOut(reason: LeftOut['reason'], tally: Tally | null): LeftOut {
  return { reason, count: tally?.count ?? 0, valueMinor: tally?.valueMinor ?? 0, outOf: 'all' };
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

function targetOf({ targetMinor, window }: CoverageArgs, context: MeasureContext): ResolvedTarget {
  if (targetMinor === undefined) return context.targetFor(window);
  if (targetMinor !== null && !Number.isSafeInteger(targetMinor)) {
    throw new PipelineError(
      'invalid-argument',
      `The target ${targetMinor} is not a whole number of minor units. Give cents, not a share of them: 320,000.00 is 32000000.`,
    );
  }
  return { amountMinor: targetMinor, prorated: false, uncoveredDays: 0 };
}

/** The states come before the numbers (docs/measures.md §5). */
function stateOf(targetMinor: number | null, wonMinor: number): TargetState {
  if (targetMinor === null) return 'no-target';
  if (targetMinor < 0) return 'invalid-target';
  if (targetMinor === 0) return 'zero-target';
  return wonMinor >= targetMinor ? 'met' : 'open';
}

function zoneOf(
  ofRemaining: number | null,
  floor: number | null,
  ceiling: number | null,
): CoverageZone | null {
  if (ofRemaining === null || floor === null || ceiling === null) return null;
  if (ofRemaining < floor) return 'low';
  return ofRemaining > ceiling ? 'high' : 'healthy';
}

function wonSoFar(summary: Summary, start: number, end: number): Tally {
  const won = new TallyBuilder();
  const cells = summary.part('closed');
  for (let cell = 0; cell < cells.size; cell++) {
    const day = cells.key(cell, 1);
    if (cells.key(cell, 0) === KIND_CODE.won && day >= start && day < end)
      won.add(cells, cell, cells.key(cell, 2));
  }
  return won.build();
}

type OpenDeals = Readonly<Record<'open' | 'all' | 'undated' | 'before' | 'after' | 'pastDue', Tally>>;

/** Open deals of pipeline tracks, sorted by whether their expected close lies in the window. */
function openDeals(summary: Summary, { window, horizon = 'period' }: CoverageArgs, asOf: number): OpenDeals {
  const { process } = summary;
  const start = toDayNumber(window.start);
  const end = toDayNumber(window.end);
  const builders = {
    open: new TallyBuilder(),
    all: new TallyBuilder(),
    undated: new TallyBuilder(),
    before: new TallyBuilder(),
    after: new TallyBuilder(),
    pastDue: new TallyBuilder(),
  };
  const cells = summary.part('expected');
  for (let cell = 0; cell < cells.size; cell++) {
    const at = process.stages[cells.key(cell, 0)];
    if (!at || !process.pipelineTracks[at.trackIndex]) continue;
    const day = cells.key(cell, 1);
    const amountClass = cells.key(cell, 2);
    const isCounted = horizon === 'all' || (day !== NO_DAY && day >= start && day < end);
    builders.all.add(cells, cell, amountClass);
    if (day === NO_DAY) builders.undated.add(cells, cell, amountClass);
    if (isCounted) builders.open.add(cells, cell, amountClass);
    else if (day !== NO_DAY) builders[day < start ? 'before' : 'after'].add(cells, cell, amountClass);
    if (isCounted && day !== NO_DAY && day <= asOf) builders.pastDue.add(cells, cell, amountClass);
  }
  const { open, all, undated, before, after, pastDue } = builders;
  return {
    open: open.build(),
    all: all.build(),
    undated: undated.build(),
    before: before.build(),
    after: after.build(),
    pastDue: pastDue.build(),
  };
}
