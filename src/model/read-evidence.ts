import type { CalendarDate } from './calendar-date.js';
import type { CalendarDateReader } from './calendar-date-reader.js';
import { isFullEvidence, type Evidence, type EvidenceEvent } from './evidence.js';
import { findCriterion } from './find-criterion.js';
import type { IssueLog } from './issue-log.js';
import type { Process } from './pipeline-definition.js';
import { readReference } from './read-reference.js';

/** What was told of deals, by the deal's id; with its rows, to report where the deal is not known. */
export type ToldOfDeals<TTold> = Map<string, { readonly told: TTold[]; readonly rowIndexes: number[] }>;

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
  const byDeal: ToldOfDeals<Evidence> = new Map();
  let rowIndex = 0;
  for (const row of rows) {
    log.rowIndex = rowIndex;
    log.dealId = null;
    try {
      const dealId = readReference(row.dealId);
      log.dealId = dealId;
      const evidence = readOne(row, process, readDate, log);
      if (dealId === null) log.report('evidence-unreadable', 'dealId', null, 'left-out');
      else if (evidence !== null) tell(byDeal, dealId, rowIndex, ofDay(evidence, row, asOf, log));
    } catch {
      log.report('evidence-unreadable', null, null, 'left-out');
    }
    rowIndex += 1;
  }
  return byDeal;
}

/** Adds what was told of a deal; `null` = nothing that counts, but the deal was named. */
export function tell<TTold>(
  byDeal: ToldOfDeals<TTold>,
  dealId: string,
  rowIndex: number,
  one: TTold | null,
): void {
  let known = byDeal.get(dealId);
  if (!known) byDeal.set(dealId, (known = { told: [], rowIndexes: [] }));
  known.rowIndexes.push(rowIndex);
  if (one !== null) known.told.push(one);
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

function ofDay(
  evidence: Evidence,
  { at }: EvidenceEvent,
  asOf: CalendarDate,
  log: IssueLog,
): Evidence | null {
  if (evidence.date > asOf) {
    log.report('history-after-as-of', 'at', at, 'left-out');
    return null;
  }
  if (!isFullEvidence(evidence)) {
    log.report('evidence-incomplete', evidence.by === null ? 'by' : 'note', null, 'kept');
  }
  return evidence;
}
