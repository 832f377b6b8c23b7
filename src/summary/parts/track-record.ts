import {
  dealAt,
  isEndedKind,
  type CalendarDate,
  type Deal,
  type PastContext,
  type Period,
} from '../../model/index.js';
import { AMOUNT_CLASS, NO_STAGE } from '../codes.js';
import { partName, type HistoryPart } from './part.js';
import { pastKey } from './past-key.js';

/** What became of a deal that was forecast; the place in this list is its code. */
export const FORECAST_OUTCOMES = ['won', 'lost', 'withdrawn', 'open'] as const;

/** See {@link FORECAST_OUTCOMES}: `withdrawn` is disqualified, on hold or removed; `open` as of the last day. */
export type ForecastOutcome = (typeof FORECAST_OUTCOMES)[number];

/** What a cell of {@link trackRecordPart} is of. */
export const TRACK_RECORD = {
  /** Deals forecast on the day, with the amount of the day. */
  forecast: 0,
  /** Those of them that were won in the period, with the amount that they closed with. */
  came: 1,
  /** Deals won in the period by the day, as of the day. */
  wonBefore: 2,
  /** All deals won in the period, as of its end. */
  won: 3,
  /** Deals expected in the period on the day of which it is not known where they stood then. */
  unknown: 4,
} as const;

/** Which forecast a track record is of. */
export interface TrackRecordSpan {
  /** The period that was forecast. */
  readonly window: Period;
  /** The day at whose end it was. */
  readonly day: CalendarDate;
  /** The day at whose end it is known what came of it: the last of the period, or `asOf`. */
  readonly until: CalendarDate;
}

/**
 * What was forecast on a past day for a period, and what came of it by another (docs/measures.md §10 "track record"), by the
 * deal's stage on the day, its own forecast category (its index, −1 = none) and own probability in basis points (−1 = none)
 * then, outcome, whether it was still expected in the period at the end (1), and amount class. Of pipeline tracks.
 */
export function trackRecordPart(span: TrackRecordSpan, about: PastContext): HistoryPart {
  const { window, day, until } = span;
  const { process } = about;
  const isInWindow = (date: CalendarDate | null): boolean =>
    date !== null && date >= window.start && date < window.end;
  const stageOf = (deal: Deal): number => process.stageIndexById.get(deal.stageId) ?? NO_STAGE;
  const isOfPipeline = (deal: Deal): boolean =>
    process.pipelineTracks[process.stages[stageOf(deal)]?.trackIndex ?? -1] === true;
  const isWonInWindow = (deal: Deal): boolean =>
    deal.kind === 'won' && isInWindow(deal.closedDate) && isOfPipeline(deal);
  /** Spares rebuilding the past of a deal that had no part in the period. */
  const isElsewhere = (deal: Deal): boolean => {
    const { createdDate, closedDate, removedDate, kind, expectedCloseDate } = deal;
    if (createdDate !== null && createdDate > until) return true;
    if (removedDate !== null && removedDate <= day) return true;
    if (isEndedKind(kind) && closedDate !== null && closedDate < window.start) return true;
    return deal.log.length === 0 && !isInWindow(expectedCloseDate) && !isWonInWindow(deal);
  };
  return {
    name: partName('trackRecord', { window, day, until, past: pastKey(about) }),
    fields: ['what', 'stage', 'category', 'basisPoints', 'outcome', 'expected', 'amountClass'],
    addHistory(place, table, row, sign) {
      const deal = table.recordAt(row);
      if (!deal || isElsewhere(deal)) return;
      const was = dealAt(deal, day, about);
      const became = dealAt(deal, until, about);
      const add = (what: number, where: Deal, worth: Deal, key: readonly number[]): void => {
        const cells = place(where);
        const { amountMinor } = worth;
        cells?.add([what, ...key, amountClassOf(amountMinor)], sign, amountMinor ?? 0);
      };
      if (became && isWonInWindow(became)) add(TRACK_RECORD.won, became, became, NO_KEY);
      if (!was) return;
      if (isWonInWindow(was)) add(TRACK_RECORD.wonBefore, was, was, NO_KEY);
      if (!isInWindow(was.expectedCloseDate) || (was.kind !== 'unmapped' && !isOfPipeline(was))) return;
      if (was.kind !== 'open' && was.kind !== 'unmapped') return;
      const outcome = outcomeOf(became);
      const category = process.forecastCategories.findIndex(({ id }) => id === was.forecastCategory);
      const isStillExpected = outcome === 'open' && isInWindow(became!.expectedCloseDate);
      const key = [
        stageOf(was),
        category,
        was.probabilityBasisPoints ?? -1,
        FORECAST_OUTCOMES.indexOf(outcome),
        isStillExpected ? 1 : 0,
      ];
      add(was.kind === 'open' ? TRACK_RECORD.forecast : TRACK_RECORD.unknown, was, was, key);
      if (was.kind === 'open' && outcome === 'won') add(TRACK_RECORD.came, was, became!, key);
    },
  };
}

const NO_KEY = [NO_STAGE, -1, -1, 0, 0];

function outcomeOf(became: Deal | null): ForecastOutcome {
  if (!became) return 'withdrawn';
  if (became.kind === 'won' || became.kind === 'lost') return became.kind;
  return became.kind === 'hold' || became.kind === 'disqualified' ? 'withdrawn' : 'open';
}

function amountClassOf(amountMinor: number | null): number {
  if (amountMinor === null) return AMOUNT_CLASS.unknown;
  return amountMinor < 0 ? AMOUNT_CLASS.negative : AMOUNT_CLASS.valued;
}
