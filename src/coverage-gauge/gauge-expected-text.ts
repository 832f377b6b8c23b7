import { addDays } from '../model/index.js';
import type { CycleAwareCoverageResult } from '../measures/index.js';
import type { CoverageGaugeMessages, Formatter } from '../messages/index.js';

/** Why it is not known what may be won: the period has ended, nothing tells how deals move, or no amount is known; `null` = it is. */
export function expectedUnknown({
  daysAhead,
  expectedWins,
  expectedMinor,
}: CycleAwareCoverageResult): keyof CoverageGaugeMessages['expectedUnknown'] | null {
  if (daysAhead === 0) return 'ended';
  if (expectedWins === null) return 'no-history';
  return expectedMinor === null ? 'no-amount' : null;
}

/** Why it is no share of a target: there is none to win any more, or none at all; `null` = it is one. */
export function expectedUnmeasured({
  state,
}: CycleAwareCoverageResult): Exclude<CycleAwareCoverageResult['state'], 'open'> | null {
  return state === 'open' ? null : state;
}

/** What is expected by when: by the last day of a period that has begun, else in the period. */
export function expectedName(
  { window, asOf, daysBefore }: CycleAwareCoverageResult,
  messages: CoverageGaugeMessages,
  formatter: Formatter,
): string {
  return daysBefore > 0
    ? messages.expectedInPeriod
    : messages.expectedBy({ date: formatter.dateNear(addDays(window.end, -1), asOf) });
}

/** Says which deals have no chance by what is known; `null` = none. */
export function beyondHistoryText(
  { beyondHistory }: CycleAwareCoverageResult,
  messages: CoverageGaugeMessages,
  formatter: Formatter,
): string | null {
  const { count } = beyondHistory;
  return count === 0 ? null : messages.beyondHistory({ count, deals: formatter.count(count) });
}

/** Whether the account and the table tell of it by themselves: where something is known of how deals move, in a period with days left. */
export function isExpectedTold(
  cycleAware: CycleAwareCoverageResult | null,
): cycleAware is CycleAwareCoverageResult {
  const unknown = cycleAware && expectedUnknown(cycleAware);
  return cycleAware !== null && (unknown === null || unknown === 'no-amount');
}
