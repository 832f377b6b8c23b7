import { isCalendarDate, toDayNumber, type CalendarDate } from './calendar-date.js';
import { createCalendarDateReader } from './calendar-date-reader.js';
import type { Deal } from './deal.js';
import { createDealBuilder } from './build-deal.js';
import { rateFinderOf, readExchangeRates } from './exchange-rates.js';
import { IssueLog } from './issue-log.js';
import type { ParseInput } from './parse-input.js';
import type { Owner } from './people.js';
import type { Pipeline } from './pipeline.js';
import type { Process } from './pipeline-definition.js';
import { PipelineError } from './pipeline-error.js';
import { resolveProcess } from './process.js';
import { ProcessRecords } from './process-records.js';
import { readActivities } from './read-activities.js';
import { readBids } from './read-bids.js';
import { readEvidence } from './read-evidence.js';
import { knownHistory, readHistory } from './read-history.js';
import { People } from './read-people.js';
import { readTargets } from './read-targets.js';

/** What `createDealReader` takes: all that `parsePipeline` does but the rows. */
export type DealReaderInput<TRow> = Omit<ParseInput<TRow>, 'deals'>;

/**
 * Reads rows one at a time, for inputs that come in slices. History, activities, evidence, bids, targets and rates are read
 * first, when the reader is made; nothing of a row is kept but what `finish` gives and the id.
 */
export interface DealReader<TRow> {
  readonly process: Process;
  readonly asOf: CalendarDate;
  /** Rows given to `read` so far. */
  readonly rowCount: number;
  /**
   * The deal of the next row; `null` = it was created after `asOf`, and is left out and reported, or removed by then. Never
   * throws on a row.
   * @throws PipelineError `invalid-operation` after `finish`.
   */
  readonly read: (row: TRow) => Deal<TRow> | null;
  /**
   * All of the pipeline but the deals, once every row is read.
   * @throws PipelineError `invalid-operation` the second time.
   */
  readonly finish: () => Omit<Pipeline<TRow>, 'deals'>;
}

/**
 * Makes a reader of deals, row by row; `parsePipeline` is this over all rows.
 * @throws PipelineError for a mistake in the definition, the accessors or `asOf`; never for dirty data.
 */
export function createDealReader<TRow>(input: DealReaderInput<TRow>): DealReader<TRow> {
  const process = resolveProcess(input.pipeline);
  assertAsOf(input.asOf);
  const asOfDay = toDayNumber(input.asOf);
  const readDate = createCalendarDateReader(process.timeZone);
  const logs = {
    deals: new IssueLog('deals'),
    history: new IssueLog('history'),
    activities: new IssueLog('activities'),
    evidence: new IssueLog('evidence'),
    bids: new IssueLog('bids'),
    targets: new IssueLog('targets'),
    rates: new IssueLog('rates'),
  };
  const teams = new People(input.pipeline.teams);
  const owners = new People(input.pipeline.owners?.map((owner) => withKnownTeam(owner, teams)));
  const history = readHistory(listed(input.history, 'history'), process, asOfDay, readDate, logs.history);
  const activities = readActivities(
    listed(input.activities, 'activities'),
    asOfDay,
    readDate,
    logs.activities,
    process,
  );
  const processRecords = new ProcessRecords(
    readEvidence(listed(input.evidence, 'evidence'), process, input.asOf, readDate, logs.evidence),
    readBids(listed(input.bids, 'bids'), process, input.asOf, readDate, logs.bids),
  );
  const rates = readExchangeRates(listed(input.rates, 'rates'), process.currency, readDate, logs.rates);
  const targets = listed(input.targets, 'targets');
  const idsOfDeals = new Set<string>();
  const builder = createDealBuilder<TRow>({
    process,
    asOfDay,
    readDate,
    rateOn: rateFinderOf(rates),
    history,
    activities,
    processRecords,
    idsOfDeals,
    owners,
    teams,
    log: logs.deals,
    accessors: input.fields ?? {},
  });
  const removedDeals: Deal<TRow>[] = [];
  let rowCount = 0;
  let isFinished = false;

  return {
    process,
    asOf: input.asOf,
    get rowCount() {
      return rowCount;
    },
    read(row) {
      if (isFinished) throw finished('No row can be read after finish().');
      const deal = builder.build(row, rowCount++);
      if (deal === null || deal.removedDate === null) return deal;
      removedDeals.push(deal);
      return null;
    },
    finish() {
      if (isFinished) throw finished('finish() was called twice.');
      isFinished = true;
      const readTargetList = readTargets(targets, owners, teams, logs.targets);
      for (const [dealId, events] of history) {
        if (idsOfDeals.has(dealId)) continue;
        for (const { rowIndex } of events) reportUnknownDeal(logs.history, dealId, rowIndex);
      }
      for (const [dealId, { rowIndexes }] of activities) {
        if (idsOfDeals.has(dealId)) continue;
        for (const rowIndex of rowIndexes) reportUnknownDeal(logs.activities, dealId, rowIndex);
      }
      processRecords.forEachStray((kind, dealId, rowIndex) =>
        reportUnknownDeal(logs[kind], dealId, rowIndex),
      );
      return {
        process,
        asOf: input.asOf,
        issues: Object.values(logs).flatMap((log) => log.inRowOrder()),
        rowCount,
        owners: owners.owners(),
        teams: teams.teams(),
        targets: readTargetList,
        rates,
        knownHistory: knownHistory(history),
        removedDeals,
        dimensionNames: builder.dimensionNames,
      };
    },
  };
}

function withKnownTeam(owner: Owner, teams: People): Owner {
  if (owner.teamId === undefined || owner.teamId === null) return owner;
  return { ...owner, teamId: (teams.find(owner.teamId) ?? teams.add(owner.teamId)).id };
}

function reportUnknownDeal(log: IssueLog, dealId: string, rowIndex: number): void {
  log.rowIndex = rowIndex;
  log.dealId = dealId;
  log.report('history-unknown-deal', 'dealId', dealId, 'left-out');
}

function listed<TItem>(items: Iterable<TItem> | undefined, name: string): Iterable<TItem> {
  if (items === undefined) return [];
  if (items !== null && typeof items[Symbol.iterator] === 'function') return items;
  throw new PipelineError(
    'invalid-argument',
    `${name} cannot be iterated. Give an array or another iterable, or leave it out.`,
  );
}

function finished(message: string): PipelineError {
  return new PipelineError('invalid-operation', `${message} Make a new reader.`);
}

/** Nothing here reads the clock, so the day must come in, and as text: a `Date` is an instant, of another day elsewhere. */
function assertAsOf(asOf: unknown): void {
  if (isCalendarDate(asOf)) return;
  const found = typeof asOf === 'string' ? JSON.stringify(asOf.slice(0, 40)) : typeof asOf;
  throw new PipelineError(
    'invalid-date',
    `asOf is ${found}, not a calendar date. Give the day whose end the data shows, as text: asOf: '2026-09-30'. In React, useToday(timeZone) gives today's.`,
  );
}
