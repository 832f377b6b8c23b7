import type { CalendarDate } from './calendar-date.js';
import type { CalendarDateReader } from './calendar-date-reader.js';
import { isFullEvidence, type Evidence, type EvidenceEvent } from './evidence.js';
import { findCriterion } from './find-criterion.js';
import type { IssueLog } from './issue-log.js';
import type { Process } from './pipeline-definition.js';
import { readReference } from './read-reference.js';
import { readTold, type ToldOfDeals } from './told-of-deals.js';

/**
 * Reads every row of evidence once; what cannot be read, is of no criterion or lies after `asOf` is left out and reported.
 * Ticks alone (no person, or no note) are kept and reported.
 */
export function readEvidence(
  rows: Iterable<EvidenceEvent>,
  process: Process,
  asOf: CalendarDate,
  readDate: CalendarDateReader,
  log: IssueLog,
): ToldOfDeals<Evidence> {
  return readTold(
    rows,
    asOf,
    'evidence-unreadable',
    (row) => {
      const evidence = readOne(row, process, readDate, log);
      const isTick = evidence !== null && evidence.date <= asOf && !isFullEvidence(evidence);
      if (isTick && log.dealId !== null)
        log.report('evidence-incomplete', evidence.by === null ? 'by' : 'note', null, 'kept');
      return evidence;
    },
    log,
  );
}

function readOne(
  row: EvidenceEvent,
  process: Process,
  readDate: CalendarDateReader,
  log: IssueLog,
): Evidence | null {
  const { date } = readDate(row.at);
  const criterion = readReference(row.criterion);
  if (date === null || criterion === null) {
    log.report(
      'evidence-unreadable',
      date === null ? 'at' : 'criterion',
      date === null ? row.at : null,
      'left-out',
    );
    return null;
  }
  const stage = readReference(row.stage);
  const place = findCriterion(process, criterion, stage);
  if (typeof place === 'string') {
    log.report('evidence-unknown-criterion', place, place === 'criterion' ? criterion : stage, 'left-out');
    return null;
  }
  const { stageId, criterionId } = place;
  return { stageId, criterionId, by: readReference(row.by), date, note: readReference(row.note) };
}
