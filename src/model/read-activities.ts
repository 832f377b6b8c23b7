import { toDayNumber, type DayNumber } from './calendar-date.js';
import type { CalendarDateReader } from './calendar-date-reader.js';
import type { DealActivity } from './deal.js';
import { findStage } from './find-stage.js';
import type { ActivityEvent } from './history-event.js';
import type { IssueLog } from './issue-log.js';
import type { Process } from './pipeline-definition.js';
import { readReference } from './read-reference.js';

/** The activities of a deal, and their rows, to report where the deal is not known. */
export interface DealActivities {
  /** By `asOf`, in input order. */
  readonly entries: DealActivity[];
  readonly rowIndexes: number[];
}

/** Reads every activity once; what cannot be read, or lies after `asOfDay`, is left out and reported. */
export function readActivities(
  activities: Iterable<ActivityEvent>,
  asOfDay: DayNumber,
  readDate: CalendarDateReader,
  log: IssueLog,
  process: Process,
): Map<string, DealActivities> {
  const byDeal = new Map<string, DealActivities>();
  let rowIndex = 0;
  for (const row of activities) {
    log.rowIndex = rowIndex;
    log.dealId = null;
    try {
      const dealId = readReference(row.dealId);
      log.dealId = dealId;
      const { date } = readDate(row.at);
      if (dealId === null || date === null) {
        log.report(
          'activity-unreadable',
          dealId === null ? 'dealId' : 'at',
          dealId === null ? null : row.at,
          'left-out',
        );
      } else {
        let activity = byDeal.get(dealId);
        if (!activity) byDeal.set(dealId, (activity = { entries: [], rowIndexes: [] }));
        activity.rowIndexes.push(rowIndex);
        if (toDayNumber(date) > asOfDay) log.report('history-after-as-of', 'at', row.at, 'left-out');
        else activity.entries.push({ date, type: textOf(row.type), stageId: stageOf(row, process) });
      }
    } catch {
      log.report('activity-unreadable', null, null, 'left-out');
    }
    rowIndex += 1;
  }
  return byDeal;
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? readReference(value) : null;
}

function stageOf({ stage }: ActivityEvent, process: Process): string | null {
  const index = typeof stage === 'string' ? findStage(process, stage) : null;
  return index === null ? null : (process.stages[index]?.stage.id ?? null);
}
