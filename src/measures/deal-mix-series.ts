import { addDays, isCalendarDate, PipelineError, type CalendarDate } from '../model/index.js';
import {
  defineMeasure,
  sizeDaysPart,
  type HistoryPart,
  type Measure,
  type PartContext,
} from '../summary/index.js';
import type {
  DealMixPoint,
  DealMixSeriesArgs,
  DealMixSeriesResult,
  DealMixShare,
} from './deal-mix-series-result.js';
import { leftOutList, leftOutOfAll, leftOutOfValue } from './left-out.js';
import { classTargetMinor, mixBaselineParts } from './mix-parts.js';
import { seriesPeriods } from './period-series.js';
import { rate } from './rate.js';
import { DEFAULT_SIZE_CLASSES, resolvedSizeClasses, sizeClassesKey, type SizeClass } from './size-classes.js';
import { SizeDaysSums, type SizesOfDay } from './size-days-sums.js';
import { approximateFields } from './span.js';
import { addTallies, rateValueMinor, type Tally } from './tally.js';

/** Rocks, stones and pebbles of past days: what was open then, by today's thresholds (docs/measures.md §7 "through time"). */
export const dealMixSeries: Measure<DealMixSeriesArgs, DealMixSeriesResult> = /* @__PURE__ */ defineMeasure(
  {
    measureName: 'deal-mix-series',
    parts: (args, about) => [partOf(args, about)],
    baselineParts: mixBaselineParts,
    baselineKey: (baseline, { classes }) => sizeClassesKey(classes, baseline),
  },
  (summary, args, context): DealMixSeriesResult => {
    const { window = null } = args;
    const { asOf, about, baseline } = context;
    const { rule, fallback, classes } = resolvedSizeClasses(args.classes, {
      baseline,
      targetMinor: classTargetMinor(args, about),
    });
    const days = daysOf(args, about);
    const floors = classes.map(({ fromMinor }) => fromMinor ?? 0);
    const cells = summary.part(partOf(args, about));
    const sums = cells.follow(`mix|${rule.by}|${floors.length}`, () => new SizeDaysSums(days.length, floors));
    sums.moveTo(floors, cells);
    const found = sums.build();
    return {
      measure: 'deal-mix-series',
      asOf,
      currency: summary.process.currency,
      window,
      asked: args.classes ?? DEFAULT_SIZE_CLASSES,
      rule,
      fallback,
      points: days.map((date, index) => pointOf(date, classes, found[index]!)),
      approximate: approximateFields(about.knownHistory, ['amount', 'owner']),
    };
  },
);

function pointOf(
  date: CalendarDate,
  classes: readonly SizeClass[],
  { byClass, unmapped }: SizesOfDay,
): DealMixPoint {
  const open = addTallies(...byClass);
  const valueMinor = rateValueMinor(open);
  const share = (
    { id, fromMinor, belowMinor }: Pick<DealMixShare, 'id' | 'fromMinor' | 'belowMinor'>,
    tally: Tally,
    ofMinor: number,
  ): DealMixShare => ({
    id,
    fromMinor,
    belowMinor,
    open: tally,
    countShare: rate(tally.count, open.count),
    valueShare: rate(ofMinor === 0 ? 0 : rateValueMinor(tally), ofMinor),
  });
  return {
    date,
    open,
    classes: classes.map((each, index) => share(each, byClass[index]!, valueMinor)),
    unknown: share({ id: 'unknown', fromMinor: null, belowMinor: null }, byClass.at(-1)!, 0),
    leftOut: leftOutList(
      leftOutOfValue('no-amount', open.count - open.valuedCount),
      leftOutOfValue('negative-amount', open.negativeCount, open.negativeMinor),
      leftOutOfAll('unmapped-stage', unmapped),
    ),
  };
}

function partOf(args: DealMixSeriesArgs, about: PartContext): HistoryPart {
  return sizeDaysPart(daysOf(args, about), about);
}

/** @throws PipelineError `invalid-period`, `invalid-argument`, `invalid-date` */
function daysOf({ days, span, unit }: DealMixSeriesArgs, { asOf, process }: PartContext): CalendarDate[] {
  for (const date of days ?? []) {
    if (isCalendarDate(date)) continue;
    throw new PipelineError(
      'invalid-date',
      `${JSON.stringify(date)} is no day to ask the deal mix of. Give days as YYYY-MM-DD.`,
    );
  }
  const periods = { ...(span && { window: span }), ...(unit && { unit }) };
  const ends =
    days ??
    seriesPeriods(periods, asOf, process).map(({ end }) => {
      const last = addDays(end, -1);
      return last < asOf ? last : asOf;
    });
  return [...new Set(ends)].filter((date) => date <= asOf).toSorted();
}
