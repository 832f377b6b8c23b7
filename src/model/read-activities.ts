import { toDayNumber, type DayNumber } from './calendar-date.js';
import type { CalendarDateReader } from './calendar-date-reader.js';
import type { ActivityEvent } from './history-event.js';
import type { IssueLog } from './issue-log.js';
import { readReference } from './read-reference.js';

/** The last activity of a deal by `asOf`, and its rows, to report where the deal is not known. */
export interface DealActivity {
  /** `null` = all its activities are later. */
  lastDay: DayNumber | null;
  readonly rowIndexes: number[];
}

/** Reads every activity once; what cannot be read, or lies after `asOfDay`, is left out and reported. */
export function readActivities(
  activities: Iterable<ActivityEvent>,
  asOfDay: DayNumber,
  readDate: CalendarDateReader,
  log: IssueLog,
): Map<string, DealActivity> {
  const byDeal = new Map<string, DealActivity>();
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
        if (!activity) byDeal.set(dealId, (activity = { lastDay: null, rowIndexes: [] }));
        activity.rowIndexes.push(rowIndex);
        const day = toDayNumber(date);
        if (day > asOfDay) log.report('history-after-as-of', 'at', row.at, 'left-out');
        else if (activity.lastDay === null || day > activity.lastDay) activity.lastDay = day;
      }
    } catch {
      log.report('activity-unreadable', null, null, 'left-out');
    }
    rowIndex += 1;
  }
  return byDeal;
}
