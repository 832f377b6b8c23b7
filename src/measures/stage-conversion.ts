import { addDays, type CalendarDate } from '../model/index.js';
import {
  defineMeasure,
  departuresPart,
  dwellsPart,
  NO_DAY,
  pathlessPart,
  standingAtPart,
  standingPart,
  unmappedPart,
  type Measure,
  type Summary,
  type SummaryPart,
} from '../summary/index.js';
import { expectedDaysByStage } from './expected-days.js';
import { isAdvance } from './is-advance.js';
import { leftOutList, leftOutOfAll } from './left-out.js';
import { cellsByOverdue, overdueTest } from './overdue.js';
import { pathlessDeals } from './pathless-deals.js';
import { rate } from './rate.js';
import type {
  StageConversion,
  StageConversionArgs,
  StageConversionResult,
} from './stage-conversion-result.js';
import { unmappedDeals } from './unmapped-deals.js';
import { partInRange, partInWindow, dayRange, isWithin, type DayRange } from './window.js';

/** Of the visits to each stage left in a window, and those overdue at its end, the share that went on (docs/measures.md §3). */
export const stageConversion: Measure<StageConversionArgs, StageConversionResult> =
  /* @__PURE__ */ defineMeasure(
    {
      measureName: 'stage-conversion',
      parts: (args, { asOf }) => [
        partInWindow(departuresPart, 2, args.window),
        standingPartOf(overdueDate(args, asOf), asOf),
        partInWindow(pathlessPart, 2, args.window),
        unmappedPart,
      ],
      baselineParts: [dwellsPart],
      baselineKey: (baseline) => expectedDaysByStage(baseline),
    },
    (summary, args, { asOf, baseline }): StageConversionResult => {
      const { process } = summary;
      const { window = null } = args;
      const range = dayRange(window);
      const date = overdueDate(args, asOf);
      const departures = departuresIn(summary, range);
      const overdue = overdueAt(summary, date, asOf, baseline);
      const expected = expectedDaysByStage(baseline);
      const pathless = pathlessDeals(summary, range);
      return {
        measure: 'stage-conversion',
        asOf,
        currency: process.currency,
        window,
        overdueDate: date,
        stages: process.openStageIndexes.flatMap((indexes, track) =>
          indexes.map((index): StageConversion => {
            const { completed, advanced, dwellCount, dwellSum, undated } = departures[index]!;
            const isExpected = expected[index]!.days !== null;
            const { id: stageId, name: stageName } = process.stages[index]!.stage;
            return {
              stageId,
              stageName,
              trackId: process.tracks[track]!.id,
              completedCount: completed,
              advancedCount: advanced,
              overdueCount: isExpected ? overdue[index]! : null,
              conversion: isExpected ? rate(advanced, completed + overdue[index]!) : null,
              expected: expected[index]!,
              dwellCount,
              sumDwellDays: dwellSum,
              meanDwellDays: dwellCount === 0 ? null : dwellSum / dwellCount,
              undatedCount: undated,
            };
          }),
        ),
        leftOut: leftOutList(
          leftOutOfAll('unknown-path', pathless.ended),
          leftOutOfAll('no-stage-history', pathless.others),
          leftOutOfAll('unmapped-stage', unmappedDeals(summary)),
        ),
      };
    },
  );

/** The day at whose end overdue visits stand: min(asOf, end − 1). */
function overdueDate({ window = null }: StageConversionArgs, asOf: CalendarDate): CalendarDate {
  if (!window) return asOf;
  dayRange(window);
  const last = addDays(window.end, -1);
  return last < asOf ? last : asOf;
}

/** Today's standing is kept for other figures too, and lets `asOf` move on without a pass over the deals. */
function standingPartOf(date: CalendarDate, asOf: CalendarDate): SummaryPart {
  return date === asOf ? standingPart : standingAtPart(date);
}

interface Departures {
  completed: number;
  advanced: number;
  dwellCount: number;
  dwellSum: number;
  undated: number;
}

function departuresIn(summary: Summary, range: DayRange): Departures[] {
  const { stages } = summary.process;
  const found = stages.map(() => ({ completed: 0, advanced: 0, dwellCount: 0, dwellSum: 0, undated: 0 }));
  const cells = summary.part(partInRange(departuresPart, 2, range));
  for (let cell = 0; cell < cells.size; cell++) {
    const stage = cells.key(cell, 0);
    const leftDay = cells.key(cell, 2);
    const count = cells.count(cell);
    const of = found[stage];
    if (!of) continue;
    if (leftDay === NO_DAY) of.undated += count;
    if (!isWithin(leftDay, range)) continue;
    of.completed += count;
    if (isAdvance(stages[stage]!, stages[cells.key(cell, 1)])) of.advanced += count;
    if (cells.key(cell, 3) === 0) continue;
    of.dwellCount += count;
    of.dwellSum += cells.amount(cell);
  }
  return found;
}

function overdueAt(summary: Summary, date: CalendarDate, asOf: CalendarDate, baseline: Summary): number[] {
  const counts = summary.process.stages.map(() => 0);
  const then = { asOf: date, baseline };
  const isOverdue = overdueTest(then);
  const cells = cellsByOverdue(summary.part(standingPartOf(date, asOf)), 0, 1, then);
  for (let cell = 0; cell < cells.size; cell++) {
    const stage = cells.key(cell, 0);
    if (isOverdue(stage, cells.key(cell, 1))) counts[stage]! += cells.count(cell);
  }
  return counts;
}
