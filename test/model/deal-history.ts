import type { Deal, HistoryEvent } from '../../src/model/index.js';
import { goodRow, issuesOf, parseRows, wonRow } from './sales-pipeline.js';

/** An event of deal A that enters a stage. */
export const at = (date: string, stage: string, more: Partial<HistoryEvent> = {}): HistoryEvent => ({
  dealId: 'A',
  at: date,
  stage,
  ...more,
});

/** Deal A, open in the last stage. */
export const openRow = { ...goodRow, stage: 'negotiate' };

/** Deal A, won on 1 March. */
export const closedRow = { ...wonRow, id: 'A', closed: '2017-03-01' };

/** Visits as `stage entered → destination left, days of dwell + hold`, for short. */
export function pathOf(deal: Deal): string[] {
  return deal.visits.map((visit) => {
    const entered = `${visit.stageId} ${visit.enteredDate ?? '?'}`;
    const left = `${visit.destinationStageId ?? '?'} ${visit.leftDate ?? '?'}`;
    return `${entered} → ${left}, ${visit.dwellDays ?? '?'}+${visit.holdDays}${visit.added ? ' added' : ''}`;
  });
}

/** One row with its history: its deal, path and issues. */
export function parsed(
  row: unknown,
  history: HistoryEvent[],
): { path: string[]; deal: Deal; issues: string[] } {
  const pipeline = parseRows([row], { history });
  const deal = pipeline.deals[0];
  if (!deal) throw new Error('The row gave no deal.');
  return { path: pathOf(deal), deal, issues: issuesOf(pipeline) };
}
