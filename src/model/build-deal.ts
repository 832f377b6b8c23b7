import { fromDayNumber, toDayNumber, type CalendarDate, type DayNumber } from './calendar-date.js';
import type { CalendarDateReader } from './calendar-date-reader.js';
import type { Deal, DealActivity } from './deal.js';
import { readDealAmount } from './deal-amount.js';
import { logOfEvents } from './deal-log.js';
import { reportExpectedClose, settleLastActivity } from './deal-dates.js';
import { dealDimensions } from './deal-dimensions.js';
import { reportClosed, reportStage } from './deal-issues.js';
import { readDealPeople } from './deal-people.js';
import { settleState, type StageRecord } from './deal-state.js';
import type { RateFinder } from './exchange-rates.js';
import type { IssueLog } from './issue-log.js';
import { readForecastCategory } from './forecast-category.js';
import { orderEvents } from './order-events.js';
import type { DealAccessors } from './parse-input.js';
import type { Process } from './pipeline-definition.js';
import type { DealActivities } from './read-activities.js';
import { NO_RECORD, type ProcessRecords } from './process-records.js';
import type { EventsByDeal, HistoryField, ReadEvent } from './read-history.js';
import type { People } from './read-people.js';
import { readProbability } from './read-probability.js';
import { readRank } from './rank.js';
import { fieldReaders, RowValues } from './row-values.js';
import { settleVisits } from './settle-visits.js';
import { stageAt } from './stage-at.js';
import { UNMAPPED_STAGE_ID } from './stage.js';
import { UniqueIds } from './unique-ids.js';
import { unreadableDeal } from './unreadable-deal.js';
import { countUntil, valueInForce } from './value-in-force.js';
import { walkStages } from './walk-stages.js';

/** What deals are built against; shared by all rows. */
export interface DealContext<TRow> {
  readonly process: Process;
  readonly asOfDay: DayNumber;
  readonly readDate: CalendarDateReader;
  readonly rateOn: RateFinder;
  readonly history: EventsByDeal;
  readonly activities: ReadonlyMap<string, DealActivities>;
  readonly processRecords: ProcessRecords;
  /** Filled deal by deal: those ids of history, activities, evidence and bids that rows give. Any other belongs to no deal. */
  readonly idsOfDeals: Set<string>;
  readonly owners: People;
  readonly teams: People;
  readonly log: IssueLog;
  readonly accessors: DealAccessors<TRow>;
}

/** Builds deals from rows. */
export interface DealBuilder<TRow> {
  readonly dimensionNames: readonly string[];
  /** The deal of a row; `null` = created after `asOf`. */
  readonly build: (row: TRow, rowIndex: number) => Deal<TRow> | null;
}

/** What was told of a deal beside its row. */
interface DealLog {
  /** In order. */
  readonly events: readonly ReadEvent[];
  readonly activities: readonly DealActivity[];
}

const NO_ACTIVITIES: readonly DealActivity[] = [];

const NOTHING_TOLD: DealLog = { events: [], activities: NO_ACTIVITIES };

/**
 * Makes a builder of deals.
 * @throws PipelineError `invalid-argument` for a mistake in the accessors.
 */
export function createDealBuilder<TRow>(context: DealContext<TRow>): DealBuilder<TRow> {
  const { process, asOfDay, log, owners, teams } = context;
  const asOf = fromDayNumber(asOfDay);
  const readers = fieldReaders(context.accessors);
  const hasAccessors = Object.keys(context.accessors).length > 0;
  const dimensions = dealDimensions(context.accessors.dimensions);
  const values = new RowValues<TRow>(log, context.readDate);
  const ids = new UniqueIds();

  const claimId = (givenId: string | null, rowIndex: number): string => {
    const id = ids.claim(givenId ?? `row-${rowIndex + 1}`);
    log.dealId = id;
    if (givenId === null) log.report('missing-id', 'id', null, 'replaced');
    else if (id !== givenId) log.report('duplicate-id', 'id', givenId, 'replaced');
    return id;
  };

  /** A removal after `asOf` has not happened. */
  const removedBy = (date: CalendarDate | null | undefined): CalendarDate | null =>
    date !== null && date !== undefined && date <= asOf ? date : null;

  const build = (row: TRow, rowIndex: number): Deal<TRow> | null => {
    log.rowIndex = rowIndex;
    log.dealId = null;
    if (row === null || row === undefined || (typeof row !== 'object' && !hasAccessors)) {
      log.dealId = ids.claim(`row-${rowIndex + 1}`);
      log.report('row-unreadable', null, row, 'moved-to-unmapped');
      return unreadableDeal(row, rowIndex, log.dealId, process.currency, dimensions.none);
    }
    const givenId = values.text(row, 'id', readers.id);
    const id = claimId(givenId, rowIndex);
    const { events, activities } = givenId === null ? NOTHING_TOLD : logOf(givenId, context);
    const { evidence, bids, gateOverrides } =
      givenId === null ? NO_RECORD : context.processRecords.of(givenId);
    const eventCount = countUntil(events, asOfDay);

    const givenCreated = values.date(row, 'created', readers.created);
    const firstEvent = events[0];
    const createdDate = givenCreated ?? (firstEvent ? fromDayNumber(firstEvent.day) : null);
    if (createdDate !== null && createdDate > asOf) {
      log.report('created-after-as-of', 'created', createdDate, 'left-out');
      return null;
    }
    if (givenCreated === null) {
      log.report(
        'missing-created',
        'created',
        null,
        createdDate === null ? 'treated-as-unknown' : 'replaced',
      );
    }

    const givenClosed = values.date(row, 'closed', readers.closed);
    const record: StageRecord = {
      stageText: values.text(row, 'stage', readers.stage),
      closedDay: dayOf(givenClosed),
      stageEnteredDay: dayOf(values.date(row, 'stageEntered', readers.stageEntered)),
    };
    const walk = walkStages(events, eventCount, process);
    const state = settleState(record, events, walk, asOfDay, process);
    const stageEnteredDay = state.because === 'record' ? record.stageEnteredDay : null;
    const lastChangeDay = eventCount === 0 ? null : (events[eventCount - 1]?.day ?? null);
    const settled = settleVisits(walk, state, stageEnteredDay, lastChangeDay, process);
    reportStage(record, state, walk, settled, process, log);
    reportClosed(record, state, walk, createdDate, givenClosed === undefined, process, log);
    const at = stageAt(process, state.stageIndex);

    const amount = readDealAmount(
      {
        amountMinor: values.number(row, 'amountMinor', readers.amountMinor),
        amount: values.number(row, 'amount', readers.amount),
        currency: values.text(row, 'currency', readers.currency),
      },
      events,
      { day: state.closedDay ?? asOfDay, isLost: at?.kind === 'lost' },
      process,
      context.rateOn,
      log,
    );
    const inForce = <TValue>(
      field: HistoryField,
      read: (event: ReadEvent) => TValue | null | undefined,
      told: TValue | null,
    ): TValue | null => valueInForce(events, eventCount, field, read, told, log);
    const recordOwner = values.text(row, 'owner', readers.owner);
    const people = readDealPeople(
      inForce('owner', ({ owner }) => owner, recordOwner),
      values.text(row, 'team', readers.team),
      recordOwner,
      owners,
      teams,
      log,
    );
    const givenExpected = values.date(row, 'expectedClose', readers.expectedClose);
    const expectedCloseDate = inForce('expectedClose', (event) => event.expectedClose, givenExpected ?? null);
    if (at?.kind === 'open' && givenExpected !== undefined) reportExpectedClose(expectedCloseDate, asOf, log);
    const givenChance = values.number(row, 'probability', readers.probability);
    const givenCategory = values.text(row, 'forecastCategory', readers.forecastCategory);
    const givenActivity = values.date(row, 'lastActivity', readers.lastActivity);
    return {
      id,
      name: values.text(row, 'name', readers.name) ?? id,
      stageId: at?.stage.id ?? UNMAPPED_STAGE_ID,
      kind: at?.kind ?? 'unmapped',
      stageEnteredDate: settled.stageEnteredDay === null ? null : fromDayNumber(settled.stageEnteredDay),
      unmappedStage: at === undefined ? record.stageText : null,
      amountMinor: amount.amountMinor,
      originalAmountMinor: amount.originalAmountMinor,
      currency: amount.currency,
      createdDate,
      closedDate: state.closedDay === null ? null : fromDayNumber(state.closedDay),
      expectedCloseDate,
      probabilityBasisPoints: readProbability(
        inForce('probability', ({ probability }) => probability, givenChance),
        log,
      ),
      forecastCategory: readForecastCategory(
        inForce('forecastCategory', ({ forecastCategory }) => forecastCategory, givenCategory),
        process,
        log,
      ),
      ownerId: people.ownerId,
      teamId: people.teamId,
      source: values.text(row, 'source', readers.source),
      account: values.text(row, 'account', readers.account),
      lostReason: values.text(row, 'lostReason', readers.lostReason),
      nextStep: values.text(row, 'nextStep', readers.nextStep),
      rank: readRank(values.text(row, 'rank', readers.rank), log),
      lastActivityDate: settleLastActivity(givenActivity ?? null, activities, asOf, log),
      dimensions: dimensions.read(row, values),
      visits: settled.visits,
      pathKnown: settled.pathKnown,
      evidence,
      bids,
      gateOverrides,
      log: logOfEvents(events, eventCount, amount.currency, context),
      activities,
      removedDate: removedBy(values.date(row, 'removed', readers.removed)),
      rowIndex,
      fields: row,
    };
  };

  return { dimensionNames: dimensions.names, build };
}

function dayOf(date: CalendarDate | null | undefined): DayNumber | null {
  return date === null || date === undefined ? null : toDayNumber(date);
}

/** Rows that repeat an id all have its log: were it the first one's, the order of rows would count. */
function logOf<TRow>(id: string, { history, activities, idsOfDeals, process }: DealContext<TRow>): DealLog {
  const events = history.get(id);
  const activity = activities.get(id);
  if (!events && !activity) return NOTHING_TOLD;
  if (!idsOfDeals.has(id)) {
    if (events) orderEvents(events, process);
    activity?.entries.sort(byDate);
  }
  idsOfDeals.add(id);
  return { events: events ?? NOTHING_TOLD.events, activities: activity?.entries ?? NO_ACTIVITIES };
}

function byDate(one: DealActivity, other: DealActivity): number {
  return (
    compare(one.date, other.date) ||
    compare(one.type ?? '', other.type ?? '') ||
    compare(one.stageId ?? '', other.stageId ?? '')
  );
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
