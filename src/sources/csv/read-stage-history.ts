import { addDays, isCalendarDate, type HistoryEvent } from '../../model/index.js';
import { historyEntries, type HistoryEntry } from './history-text.js';

/** What a stage history is read with. */
export interface HistoryReading {
  readonly dealId: string;
  /** The id of the stage the row stands in, where that is open; else `null`. */
  readonly openStageId: string | null;
  /** The id of the stage a name stands for; the name itself where none is known, to be reported. */
  readonly stageOf: (name: string) => string;
  /** Id of a stage in which deals are paused; `null` = the process has none. */
  readonly holdStageId: string | null;
  /** Id of a stage that is not open; `null` = the process has none. */
  readonly otherStageId: string | null;
}

/** Said of a hold where the process has no stage for it: reported, as any stage that is not known. */
const NO_HOLD_STAGE = 'On hold';

/** The events that a cell of stage history tells of a deal, in order. */
export function readStageHistory(text: string, reading: HistoryReading): HistoryEvent[] {
  const entries = historyEntries(text);
  const { dealId, stageOf, holdStageId, otherStageId } = reading;
  const events: HistoryEvent[] = [];
  const add = (at: string, stage: string): void => {
    events.push({ dealId, at, sequence: events.length, stage });
  };
  for (const [index, entry] of entries.entries()) {
    const stage = stageOf(entry.stage);
    const isLast = index === entries.length - 1;
    if (isLast && entry.isAssumed && stage === reading.openStageId) {
      // What nobody saw is no event: that the row stands there makes it again, if anything came before.
      if (index === 0 && otherStageId !== null) add(entry.date, otherStageId);
      continue;
    }
    add(entry.date, stage);
    addHold(entry, stage);
  }
  return events;

  /** A pause at once, as long as all of them were: when they were is not known, and changes no figure. */
  function addHold({ date, holdDays }: HistoryEntry, stage: string): void {
    if (holdDays === 0 || !isCalendarDate(date)) return;
    add(date, holdStageId ?? NO_HOLD_STAGE);
    if (holdStageId !== null) add(addDays(date, holdDays), stage);
  }
}
