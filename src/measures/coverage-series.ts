import {
  addDays,
  assertPeriod,
  isCalendarDate,
  periodsBetween,
  PipelineError,
  type CalendarDate,
  type HistoryField,
  type Period,
  type PeriodUnit,
} from '../model/index.js';
import {
  COVERAGE_OF,
  coverageDaysPart,
  defineMeasure,
  type HistoryPart,
  type Measure,
  type PartContext,
  type ResolvedTarget,
} from '../summary/index.js';
import { assertChoice } from './assert-choice.js';
import type { TargetState } from './coverage-result.js';
import { leftOutList, leftOutOfAll, leftOutOfValue, type LeftOut } from './left-out.js';
import { rate, type Rate } from './rate.js';
import { approximateFields } from './span.js';
import { knownValueMinor, TallyBuilder, type Tally } from './tally.js';
import { targetOf, targetState } from './target-state.js';

/** What {@link coverageSeries} takes. */
export interface CoverageSeriesArgs {
  /** The period to be covered. */
  readonly window: Period;
  /** Minor units; absent = from the pipeline's targets. */
  readonly targetMinor?: number | null;
  /** At whose ends coverage is asked for, oldest first; absent = the ends of the units. Days after `asOf` are left out. */
  readonly days?: readonly CalendarDate[];
  /** Without `days`: the last day of each of the window's, or `asOf` in the running one; default `week`. */
  readonly unit?: PeriodUnit;
}

/** Coverage at the end of a day. */
export interface CoveragePoint {
  readonly date: CalendarDate;
  /** Open then and expected in the window then; in pipeline tracks. */
  readonly open: Tally;
  /** Won in the window by then. */
  readonly won: Tally;
  /** As the target stood to what was won by then. */
  readonly state: TargetState;
  /** Open ÷ target; `null` unless `state` is `open` and the value is known. */
  readonly coverage: Rate | null;
  /** Open ÷ (target − won by then), likewise. */
  readonly coverageOfRemaining: Rate | null;
  /** Won ÷ target; `null` without a positive target, or where no amount won is known. */
  readonly attainment: Rate | null;
  /** Expected in the window, in a stage that was not known, unmapped deals as without history: in no figure. */
  readonly leftOut: readonly LeftOut[];
}

/** Coverage of a period as it was on past days (docs/measures.md §5 "as a series through time"). */
export interface CoverageSeriesResult {
  readonly measure: 'coverage-series';
  readonly asOf: CalendarDate;
  /** ISO 4217 code of every amount here. */
  readonly currency: string;
  readonly window: Period;
  /** As it is now: targets have no history. */
  readonly target: ResolvedTarget;
  /** Oldest first. */
  readonly points: readonly CoveragePoint[];
  /** Fields of which no history was given: for them the past is as today. */
  readonly approximate: readonly HistoryField[];
}

/** How well the pipeline of each past day covered a period's target: the line behind the gauge (docs/measures.md §5). */
export const coverageSeries: Measure<CoverageSeriesArgs, CoverageSeriesResult> =
  /* @__PURE__ */ defineMeasure(
    { measureName: 'coverage-series', parts: (args, about) => [partOf(args, about)] },
    (summary, args, { asOf, about, targetFor }): CoverageSeriesResult => {
      const { window } = args;
      const target = targetOf(args.targetMinor, window, targetFor);
      const cells = summary.part(partOf(args, about));
      const byDay = new Map<number, number[]>();
      for (let cell = 0; cell < cells.size; cell++) {
        const day = cells.key(cell, 0);
        byDay.set(day, [...(byDay.get(day) ?? []), cell]);
      }
      const sums = Object.values(COVERAGE_OF).map(() => new TallyBuilder());
      return {
        measure: 'coverage-series',
        asOf,
        currency: summary.process.currency,
        window,
        target,
        points: daysOf(args, about).map((date, index) => {
          for (const cell of byDay.get(index) ?? [])
            sums[cells.key(cell, 2)]!.add(cells, cell, cells.key(cell, 1));
          const [open, won, unknown] = sums.map((sum) => sum.build()) as [Tally, Tally, Tally];
          return {
            date,
            open,
            won,
            ...ratesOf(open, won, target.amountMinor),
            leftOut: leftOutOf(open, unknown),
          };
        }),
        approximate: approximateFields(about.knownHistory, ['amount', 'owner', 'expectedClose']),
      };
    },
  );

function ratesOf(
  open: Tally,
  won: Tally,
  targetMinor: number | null,
): Pick<CoveragePoint, 'state' | 'coverage' | 'coverageOfRemaining' | 'attainment'> {
  const state = targetState(targetMinor, won.valueMinor);
  const wonMinor = state === 'open' || state === 'met' ? knownValueMinor(won) : null;
  const openMinor = state === 'open' ? knownValueMinor(open) : null;
  return {
    state,
    coverage: openMinor === null ? null : rate(openMinor, targetMinor!),
    coverageOfRemaining:
      openMinor === null || wonMinor === null ? null : rate(openMinor, targetMinor! - wonMinor),
    attainment: wonMinor === null ? null : rate(wonMinor, targetMinor!),
  };
}

function leftOutOf(open: Tally, unknown: Tally): LeftOut[] {
  return leftOutList(
    leftOutOfAll('unmapped-stage', unknown),
    leftOutOfValue('no-amount', open.count - open.valuedCount),
  );
}

function partOf(args: CoverageSeriesArgs, about: PartContext): HistoryPart {
  return coverageDaysPart(args.window, daysOf(args, about), about);
}

/** @throws PipelineError `invalid-period`, `invalid-argument`, `invalid-date` */
function daysOf(
  { window, days, unit = 'week' }: CoverageSeriesArgs,
  { asOf, process }: PartContext,
): CalendarDate[] {
  assertPeriod(window);
  assertChoice('unit', unit, ['day', 'week', 'month', 'quarter', 'year']);
  for (const date of days ?? []) {
    if (isCalendarDate(date)) continue;
    throw new PipelineError(
      'invalid-date',
      `${JSON.stringify(date)} is no day to ask coverage of. Give days as YYYY-MM-DD.`,
    );
  }
  const ends = days ?? endsOf(window, unit, asOf, process.fiscalYearStart);
  return [...new Set(ends)].filter((date) => date <= asOf).toSorted();
}

function endsOf(
  window: Period,
  unit: PeriodUnit,
  asOf: CalendarDate,
  fiscalYearStart: number,
): CalendarDate[] {
  return periodsBetween(window, unit, { fiscalYearStart })
    .filter(({ start }) => start <= asOf)
    .map(({ end }) => {
      const last = addDays(end < window.end ? end : window.end, -1);
      return last < asOf ? last : asOf;
    });
}
