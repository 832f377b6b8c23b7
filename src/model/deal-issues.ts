import { isAmbiguousStage } from './find-stage.js';
import { fromDayNumber, type CalendarDate, type DayNumber } from './calendar-date.js';
import type { DealState, StageRecord } from './deal-state.js';
import { isEndedKind } from './stage.js';
import type { IssueLog } from './issue-log.js';
import type { Process } from './pipeline-definition.js';
import type { SettledVisits } from './settle-visits.js';
import { stageAt } from './stage-at.js';
import type { StageWalk } from './walk-stages.js';

/** Reports what was done about a deal's stage: none, not known, of a later day, or other than history's. */
export function reportStage(
  record: StageRecord,
  state: DealState,
  walk: StageWalk,
  settled: SettledVisits,
  process: Process,
  log: IssueLog,
): void {
  const action = state.stageIndex === -1 ? 'moved-to-unmapped' : 'replaced';
  if (state.because === 'closed-later') {
    log.report('closed-after-as-of', 'closed', written(record.closedDay) ?? record.stageText, action);
  } else if (state.because === 'changed-later') {
    log.report('history-after-as-of', 'stage', record.stageText, action);
  } else if (record.stageText === null) {
    log.report('missing-stage', 'stage', null, action);
  } else if (state.stageIndex === -1) {
    log.report('unknown-stage', 'stage', record.stageText, action);
  } else if (walk.stageIndex === -1 && isAmbiguousStage(process, record.stageText)) {
    log.report('ambiguous-stage', 'stage', record.stageText, 'kept');
  }
  if (settled.isContradicted) {
    const found = stageAt(process, walk.stageIndex)?.stage.id;
    const isHeld = stageAt(process, state.stageIndex)?.kind === 'hold';
    log.report('history-contradicts-record', 'stage', found, isHeld ? 'kept' : 'visit-added');
  }
}

/** Reports what is odd about the day a deal ended. `isUnreadable`: the row has a close date, and that is reported. */
export function reportClosed(
  record: StageRecord,
  state: DealState,
  walk: StageWalk,
  createdDate: CalendarDate | null,
  isUnreadable: boolean,
  process: Process,
  log: IssueLog,
): void {
  const { closedDay } = state;
  if (!isEndedKind(stageAt(process, state.stageIndex)?.kind)) {
    if (record.closedDay !== null && state.because !== 'closed-later') {
      log.report('closed-date-on-open-deal', 'closed', written(record.closedDay), 'treated-as-unknown');
    }
    return;
  }
  if (closedDay === null) {
    if (!isUnreadable) log.report('missing-closed', 'closed', null, 'treated-as-unknown');
    return;
  }
  if (createdDate !== null && fromDayNumber(closedDay) < createdDate) {
    log.report('closed-before-created', 'closed', written(closedDay), 'kept');
  }
  if (walk.stageIndex === state.stageIndex && walk.enteredDay !== closedDay) {
    log.report('history-contradicts-record', 'closed', written(walk.enteredDay), 'kept');
  }
}

function written(day: DayNumber | null): CalendarDate | null {
  return day === null ? null : fromDayNumber(day);
}
