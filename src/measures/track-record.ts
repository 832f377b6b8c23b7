import { addDays, assertPeriod, isCalendarDate, PipelineError, toDayNumber } from '../model/index.js';
import {
  defineMeasure,
  FORECAST_OUTCOMES,
  TRACK_RECORD,
  trackRecordPart,
  type Measure,
  type PartContext,
  type TrackRecordSpan,
} from '../summary/index.js';
import { calibration, forecastError, type ForecastError } from './calibration.js';
import { openKindOf } from './forecast-categories.js';
import { ForecastRecordBuilder } from './forecast-record.js';
import { leftOutList, leftOutOfAll, leftOutOfValue } from './left-out.js';
import { isRunning } from './period-series.js';
import { approximateFields, spanOf } from './span.js';
import { knownValueMinor, TallyBuilder } from './tally.js';
import type { CategoryRecord, TrackRecordArgs, TrackRecordResult } from './track-record-result.js';

/** What was forecast for a period on a past day, and what came of it (docs/measures.md §10). */
export const trackRecord: Measure<TrackRecordArgs, TrackRecordResult> = /* @__PURE__ */ defineMeasure(
  { measureName: 'track-record', parts: (args, about) => [trackRecordPart(spanFor(args, about), about)] },
  (summary, args, { asOf, about }): TrackRecordResult => {
    const { process } = summary;
    const { window, day, until } = spanFor(args, about);
    const isOver = !isRunning(window, asOf);
    const all = new ForecastRecordBuilder(isOver);
    const byCategory = [...process.forecastCategories, null].map(() => new ForecastRecordBuilder(isOver));
    const wonBefore = new TallyBuilder();
    const won = new TallyBuilder();
    const unknown = { ended: new TallyBuilder(), unmapped: new TallyBuilder() };
    const omitted = new TallyBuilder();
    const cells = summary.part(trackRecordPart({ window, day, until }, about));
    for (let cell = 0; cell < cells.size; cell++) {
      if (cells.count(cell) === 0) continue;
      const what = cells.key(cell, 0);
      const amountClass = cells.key(cell, 6);
      if (what === TRACK_RECORD.wonBefore) wonBefore.add(cells, cell, amountClass);
      else if (what === TRACK_RECORD.won) won.add(cells, cell, amountClass);
      else if (what === TRACK_RECORD.unknown) {
        const isOpen = FORECAST_OUTCOMES[cells.key(cell, 4)] === 'open';
        unknown[isOpen ? 'unmapped' : 'ended'].add(cells, cell, amountClass);
      } else {
        const stage = process.stages[cells.key(cell, 1)]!.stage;
        const category = categoryOf(cells.key(cell, 2), stage.forecastCategory, about);
        const kind = openKindOf(process, category);
        const own = cells.key(cell, 3);
        const basisPoints = own >= 0 ? own : (stage.probabilityBasisPoints ?? null);
        byCategory.at(kind === 'none' ? -1 : category)!.add(cells, cell, basisPoints);
        if (kind !== 'omitted') all.add(cells, cell, basisPoints);
        else if (what === TRACK_RECORD.forecast) omitted.add(cells, cell, amountClass);
      }
    }
    const record = all.build();
    const before = wonBefore.build();
    const brought = won.build();
    const beforeMinor = knownValueMinor(before);
    const { weightedMinor } = record;
    const forecastMinor = beforeMinor === null || weightedMinor === null ? null : beforeMinor + weightedMinor;
    return {
      measure: 'track-record',
      asOf,
      currency: process.currency,
      window,
      day,
      until,
      isRunning: !isOver,
      all: record,
      wonBefore: before,
      forecastMinor,
      won: brought,
      error: errorOf(forecastMinor, knownValueMinor(brought)),
      categories: byCategory.flatMap((builder, index): CategoryRecord[] => {
        const { id = null, name = null, kind } = process.forecastCategories[index] ?? {};
        if (kind === 'closed') return [];
        const built = builder.build();
        const error = errorOf(built.weightedMinor, knownValueMinor(built.came));
        return [{ id, name, kind: id === null ? 'none' : (kind ?? 'open'), ...built, error }];
      }),
      calibration: calibration(all.pairs),
      approximate: approximateFields(about.knownHistory, [
        'amount',
        'owner',
        'expectedClose',
        'probability',
        'forecastCategory',
      ]),
      leftOut: leftOutList(
        leftOutOfAll('omitted', omitted.build()),
        leftOutOfAll('no-probability', all.unlikely()),
        leftOutOfAll('unknown-path', unknown.ended.build()),
        leftOutOfAll('unmapped-stage', unknown.unmapped.build()),
        leftOutOfValue(
          'no-amount',
          record.deals.count - record.deals.valuedCount + brought.count - brought.valuedCount,
        ),
      ),
    };
  },
);

/** @throws PipelineError `invalid-period`, `invalid-argument` */
function spanFor({ window, day }: TrackRecordArgs, { asOf }: PartContext): TrackRecordSpan {
  assertPeriod(window);
  const { opening, closing } = spanOf(window, asOf);
  if (day === undefined) return { window, day: opening, until: closing };
  const isInReach =
    isCalendarDate(day) && toDayNumber(day) >= toDayNumber(window.start) - 1 && day < window.end;
  if (!isInReach) {
    throw new PipelineError(
      'invalid-argument',
      `A forecast of the period from ${window.start} to before ${window.end} cannot be of ${JSON.stringify(day)}. Give a day from the one before it (${addDays(window.start, -1)}) to its last.`,
    );
  }
  return { window, day: day < closing ? day : closing, until: closing };
}

function categoryOf(own: number, ofStage: string | undefined, { process }: PartContext): number {
  if (own >= 0 || ofStage === undefined) return own;
  return process.forecastCategories.findIndex(({ id }) => id === ofStage);
}

function errorOf(forecastMinor: number | null, actualMinor: number | null): ForecastError | null {
  return forecastMinor === null || actualMinor === null ? null : forecastError(forecastMinor, actualMinor);
}
