import { addDays, isCalendarDate, type HistoryEvent } from '../../model/index.js';
import type { HistoryEntry } from './history-text.js';

/** What a stage history is read with. */
export interface HistoryReading {
  readonly dealId: string;
  /** The id of the stage the row stands in, where that is open; else `null`. */
  readonly openStageId: string | null;
  /** Id of a stage in which deals are paused; `null` = the process has none. */
  readonly holdStageId: string | null;
  /** Id of a stage that is not open; `null` = the process has none. */
  readonly otherStageId: string | null;
}

/** Said of a hold where the process has no stage for it: reported, as are all stages that are not known. */
const NO_HOLD_STAGE = 'On hold';

/** The events that the entries of a deal's history are, in order; a stage that is not known is reported by who reads them. */
export function historyEvents(entries: readonly HistoryEntry[], reading: HistoryReading): HistoryEvent[] {
  const { dealId, openStageId, holdStageId, otherStageId } = reading;
  const events: HistoryEvent[] = [];
  const add = (at: string, stage: string): void => {
    events.push({ dealId, at, sequence: events.length, stage });
  };
  for (const [index, { date, stage, holdDays, isAssumed }] of entries.entries()) {
    const isLast = index === entries.length - 1;
    if (isLast && isAssumed && stage === openStageId) {
      // What nobody saw is no event: that the row stands there makes it again, if anything came before.
      if (index === 0 && otherStageId !== null) add(date, otherStageId);
      continue;
    }
    add(date, stage);
    if (holdDays === 0 || !isCalendarDate(date)) continue;
    // A pause at once, as long as all of them were: when they were is not known, and changes no figure.
    add(date, holdStageId ?? NO_HOLD_STAGE);
    if (holdStageId !== null) add(addDays(date, holdDays), stage);
  }
  return events;
}
