import type { CalendarDate } from './calendar-date.js';
import type { IssueLog } from './issue-log.js';
import type { PipelineIssueCode } from './pipeline-issue.js';
import { readReference } from './read-reference.js';

/** What was told of deals, by the deal's id; with its rows, to report where the deal is not known. */
export type ToldOfDeals<TTold> = Map<string, { readonly told: TTold[]; readonly rowIndexes: number[] }>;

/** A row that tells something of a deal. */
interface TellingRow {
  readonly dealId: unknown;
  readonly at: unknown;
}

/**
 * Reads every row once. What lies after `asOf` is left out and reported, but its deal was named; a row that names no deal, or
 * cannot be read at all, is reported by `unreadable`.
 * @param readOne what a row tells; `null` = it cannot be read, and that is reported.
 */
export function readTold<TRow extends TellingRow, TTold extends { readonly date: CalendarDate }>(
  rows: Iterable<TRow>,
  asOf: CalendarDate,
  unreadable: PipelineIssueCode,
  readOne: (row: TRow) => TTold | null,
  log: IssueLog,
): ToldOfDeals<TTold> {
  const byDeal: ToldOfDeals<TTold> = new Map();
  let rowIndex = 0;
  for (const row of rows) {
    log.rowIndex = rowIndex;
    log.dealId = null;
    try {
      const dealId = readReference(row.dealId);
      log.dealId = dealId;
      const one = readOne(row);
      if (dealId === null) log.report(unreadable, 'dealId', null, 'left-out');
      else if (one !== null) {
        const isLater = one.date > asOf;
        if (isLater) log.report('history-after-as-of', 'at', row.at, 'left-out');
        const known = byDeal.get(dealId) ?? { told: [], rowIndexes: [] };
        byDeal.set(dealId, known);
        known.rowIndexes.push(rowIndex);
        if (!isLater) known.told.push(one);
      }
    } catch {
      log.report(unreadable, null, null, 'left-out');
    }
    rowIndex += 1;
  }
  return byDeal;
}
