import type { CalendarDate } from './calendar-date.js';
import type { IssueLog } from './issue-log.js';
import type { DealActivity } from './deal.js';

/** Reports an open deal's expected close that is missing, or past at `asOf`. */
export function reportExpectedClose(date: CalendarDate | null, asOf: CalendarDate, log: IssueLog): void {
  if (date === null) log.report('missing-expected-close', 'expectedClose', null, 'treated-as-unknown');
  else if (date < asOf) log.report('expected-close-past', 'expectedClose', date, 'kept');
}

/** The later of a row's last activity and the activities' own by `asOf`; a row's later word than `asOf` does not count yet. */
export function settleLastActivity(
  given: CalendarDate | null,
  activities: readonly DealActivity[],
  asOf: CalendarDate,
  log: IssueLog,
): CalendarDate | null {
  const known = activities.at(-1)?.date ?? null;
  if (given !== null && given > asOf) {
    log.report('history-after-as-of', 'lastActivity', given, 'treated-as-unknown');
    return known;
  }
  return known !== null && (given === null || known > given) ? known : given;
}
