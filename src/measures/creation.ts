import { toDayNumber, type CalendarDate, type Period, type PeriodUnit } from '../model/index.js';
import { creationPart, defineMeasure, NO_DAY, type Measure, type ResolvedTarget } from '../summary/index.js';
import { leftOutList, leftOutOfAll, leftOutOfValue, type LeftOut } from './left-out.js';
import { isRunning, seriesPeriods, seriesUnit, type SeriesArgs } from './period-series.js';
import { rate, type Rate } from './rate.js';
import { addTallies, knownValueMinor, TallyBuilder, type Tally } from './tally.js';
import { targetOf } from './target-state.js';
import { knownRateValueMinor, ratioOfValues } from './value-rate.js';

/** What {@link creation} takes; every field has a default. */
export interface CreationArgs extends SeriesArgs {
  /** The target of each period, minor units; absent = from the pipeline's targets. */
  readonly targetMinor?: number | null;
}

/** What came into the pipeline in one period. */
export interface CreationPeriod {
  readonly period: Period;
  /** Deals created in it, with their amounts of today: a closed one's is that at closing. */
  readonly created: Tally;
  readonly target: ResolvedTarget;
  /** Value created ÷ target; `null` without a target above 0, or where no amount is known. */
  readonly ofTarget: Rate | null;
  /** Of the deals created in it, those won in it too. */
  readonly wonWithin: Tally;
  /** Their share of the deals created; `null` where none was. */
  readonly wonWithinUnit: Rate;
  /** Their share of the value created, negative amounts left out; `null` where that is 0 or not known. */
  readonly wonWithinValue: Rate;
  /** Their value ÷ target; `null` without a target above 0, or where no amount is known. */
  readonly wonWithinOfTarget: Rate | null;
  /** Whether days of it are still to come: its figures are not those of a whole period. */
  readonly isRunning: boolean;
}

/** Value created in each period, and how much of it was won at once (docs/measures.md §9). */
export interface CreationResult {
  readonly measure: 'creation';
  readonly asOf: CalendarDate;
  /** ISO 4217 code of every amount here. */
  readonly currency: string;
  readonly unit: PeriodUnit;
  /** Oldest first, without gaps; none that begins after `asOf`. */
  readonly periods: readonly CreationPeriod[];
  readonly leftOut: readonly LeftOut[];
}

/** Value created per period ÷ target, and the share created and won in the same period (docs/measures.md §9). */
export const creation: Measure<CreationArgs, CreationResult> = /* @__PURE__ */ defineMeasure(
  {
    measureName: 'creation',
    parts: (args, { process }) => [creationPart(seriesUnit(args), process)],
  },
  (summary, args, context): CreationResult => {
    const { process } = summary;
    const { asOf } = context;
    const unit = seriesUnit(args);
    const shown = seriesPeriods(args, asOf, process);
    const indexByStart = new Map(shown.map(({ start }, index) => [toDayNumber(start), index]));
    const others = shown.map(() => new TallyBuilder());
    const within = shown.map(() => new TallyBuilder());
    const undated = new TallyBuilder();
    const cells = summary.part(creationPart(unit, process));
    for (let cell = 0; cell < cells.size; cell++) {
      const start = cells.key(cell, 0);
      const amountClass = cells.key(cell, 2);
      if (start === NO_DAY) undated.add(cells, cell, amountClass);
      const index = indexByStart.get(start);
      if (index !== undefined) {
        (cells.key(cell, 1) === 1 ? within : others)[index]!.add(cells, cell, amountClass);
      }
    }
    const periods = shown.map((period, index): CreationPeriod => {
      const wonWithin = within[index]!.build();
      const created = addTallies(others[index]!.build(), wonWithin);
      const target = targetOf(args.targetMinor, period, context.targetFor);
      return {
        period,
        created,
        target,
        ofTarget: overTarget(created, target),
        wonWithin,
        wonWithinUnit: rate(wonWithin.count, created.count),
        wonWithinValue: ratioOfValues(knownRateValueMinor(wonWithin), knownRateValueMinor(created)),
        wonWithinOfTarget: overTarget(wonWithin, target),
        isRunning: isRunning(period, asOf),
      };
    });
    const all = addTallies(...periods.map(({ created }) => created));
    return {
      measure: 'creation',
      asOf,
      currency: process.currency,
      unit,
      periods,
      leftOut: leftOutList(
        leftOutOfAll('no-created-date', undated.build()),
        leftOutOfValue('no-amount', all.count - all.valuedCount),
      ),
    };
  },
);

function overTarget(deals: Tally, { amountMinor }: ResolvedTarget): Rate | null {
  const valueMinor = knownValueMinor(deals);
  return amountMinor === null || amountMinor <= 0 || valueMinor === null
    ? null
    : rate(valueMinor, amountMinor);
}
