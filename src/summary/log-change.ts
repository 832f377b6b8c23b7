import {
  FIRST_DAY_NUMBER,
  fromDayNumber,
  withLogEntry,
  type CalendarDate,
  type Deal,
  type DealLogEntry,
} from '../model/index.js';
import { sameData } from './same-data.js';

const LOGGED = [
  'amountMinor',
  'ownerId',
  'teamId',
  'source',
  'account',
  'dimensions',
  'expectedCloseDate',
  'probabilityBasisPoints',
  'forecastCategory',
] as const satisfies readonly (keyof DealLogEntry & keyof Deal)[];

/** When something changes, and since when what was before is known: the day that the deals were read at. */
export interface ChangeDays {
  readonly date: CalendarDate;
  readonly knownAt: CalendarDate;
}

/** A moved deal with the move in its log; where the log does not say in which stage it was before, that too. */
export function withMoveLogged(before: Deal, after: Deal, { date, knownAt }: ChangeDays): Deal {
  if (before.stageId === after.stageId) return after;
  const isSaid = before.log.findLast(({ stageId }) => stageId !== undefined)?.stageId === before.stageId;
  const since = before.stageEnteredDate ?? earlier(date, knownAt);
  const log =
    isSaid || before.kind === 'unmapped'
      ? before.log
      : withLogEntry(before.log, { date: since, stageId: before.stageId });
  return { ...after, log: withLogEntry(log, { date, stageId: after.stageId }) };
}

/**
 * An edited deal with what changed in its log; where the log does not say what that was before, that too: from its creation on
 * where the log never says it, else from the day the deals were read at. Of a deal that has ended, an amount is what it closed with.
 */
export function withEditLogged(
  before: Deal,
  after: Deal,
  { date, knownAt }: ChangeDays,
  reportingCurrency: string,
): Deal {
  const [was, is] = [loggedOf(before, reportingCurrency), loggedOf(after, reportingCurrency)];
  const changed = LOGGED.filter((field) => !sameData(was[field], is[field]));
  if (changed.length === 0) return after;
  const first = before.createdDate ?? before.log[0]?.date ?? fromDayNumber(FIRST_DAY_NUMBER);
  const sayings = changed.map((field) => ({
    field,
    said: before.log.findLast((entry) => entry[field] !== undefined),
  }));
  const never = sayings.filter(({ said }) => !said);
  const otherwise = sayings.filter(({ field, said }) => said && !sameData(said[field], was[field]));
  let { log } = before;
  if (never.length > 0) log = withLogEntry(log, { date: first, ...picked(was, never) });
  if (otherwise.length > 0)
    log = withLogEntry(log, { date: earlier(date, knownAt), ...picked(was, otherwise) });
  const { closedDate } = before;
  // What an ended deal is worth is what it closed with, so that is what the edit tells anew.
  const isOfClosing = ({ field }: Field): boolean => field === 'amountMinor' && closedDate !== null;
  const fields = changed.map((field) => ({ field }));
  const later = fields.filter((field) => !isOfClosing(field));
  if (later.length > 0) log = withLogEntry(log, { date, ...picked(is, later) });
  if (later.length < fields.length)
    log = withClosingAmount(log, { date: closedDate!, ...picked(is, fields.filter(isOfClosing)) });
  return { ...after, log };
}

/** The log with the amount that a deal closed with: of its closing day and before the closing, which is then booked at it. */
function withClosingAmount(log: readonly DealLogEntry[], entry: DealLogEntry): readonly DealLogEntry[] {
  const lastOfDay = (field: 'amountMinor' | 'stageId'): number =>
    log.findLastIndex((each) => each.date === entry.date && each[field] !== undefined);
  const closing = lastOfDay('stageId');
  if (closing === -1) return withLogEntry(log, entry);
  return log.toSpliced(Math.max(closing, lastOfDay('amountMinor') + 1), 0, entry);
}

interface Field {
  readonly field: (typeof LOGGED)[number];
}

type Logged = Required<Pick<DealLogEntry, (typeof LOGGED)[number]>> & Pick<DealLogEntry, 'currency'>;

/** What a log says of a deal as it is; an amount that is not known in the deal's own currency is one of the reporting currency. */
function loggedOf(deal: Deal, reportingCurrency: string): Logged {
  const { originalAmountMinor, amountMinor, currency } = deal;
  const isOwn = originalAmountMinor !== null || amountMinor === null;
  return {
    ...deal,
    amountMinor: isOwn ? originalAmountMinor : amountMinor,
    currency: isOwn ? currency : reportingCurrency,
  };
}

function picked(deal: Logged, fields: readonly Field[]): Partial<DealLogEntry> {
  const entry = Object.fromEntries(fields.map(({ field }) => [field, deal[field]]));
  return 'amountMinor' in entry && deal.currency !== undefined
    ? { ...entry, currency: deal.currency }
    : entry;
}

function earlier(one: CalendarDate, other: CalendarDate): CalendarDate {
  return one < other ? one : other;
}
