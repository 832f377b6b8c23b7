import { toDayNumber, type CalendarDate, type DayNumber } from './calendar-date.js';
import type { CalendarDateReader } from './calendar-date-reader.js';
import { decimalFromNumber, parseDecimal, type Decimal } from './decimal.js';
import { findStage } from './find-stage.js';
import type { HistoryEvent } from './history-event.js';
import type { IssueLog } from './issue-log.js';
import type { Process } from './pipeline-definition.js';
import { readReference } from './read-reference.js';

/** A change of a deal, read; `undefined` = the event did not change it, `null` = emptied. */
export interface ReadEvent {
  readonly day: DayNumber;
  /** Epoch milliseconds; `null` = no time of day known. */
  readonly instant: number | null;
  readonly sequence: number | null;
  /** Index in `process.stages`; −1 = no change of stage. Settled anew, where tracks share a name, when events are ordered. */
  stageIndex: number;
  /** The stage as the event names it. */
  readonly stageText: string | null;
  readonly amount: Decimal | null | undefined;
  readonly owner: string | null | undefined;
  readonly expectedClose: CalendarDate | null | undefined;
  /** As given, unread. */
  readonly probability: string | number | null | undefined;
  /** As given, by id or name. */
  readonly forecastCategory: string | null | undefined;
  /** Index in the history input. */
  readonly rowIndex: number;
}

/** Fields whose changes history can tell, beside the stage. */
export type HistoryField = 'amount' | 'owner' | 'expectedClose' | 'probability' | 'forecastCategory';

const HISTORY_FIELDS: readonly HistoryField[] = [
  'amount',
  'owner',
  'expectedClose',
  'probability',
  'forecastCategory',
];

/** The fields of which any event says something. */
export function knownHistory(history: EventsByDeal): HistoryField[] {
  const known = new Set<HistoryField>();
  for (const events of history.values()) {
    for (const event of events) {
      for (const field of HISTORY_FIELDS) if (event[field] !== undefined) known.add(field);
    }
    if (known.size === HISTORY_FIELDS.length) break;
  }
  return HISTORY_FIELDS.filter((field) => known.has(field));
}

/** Deal id → its events, in no order yet. */
export type EventsByDeal = Map<string, ReadEvent[]>;

/**
 * Reads every event once; what cannot be read is reported. Events after `asOfDay` are reported and kept,
 * because a deal's record may come from them; who reads deals leaves them out.
 */
export function readHistory(
  history: Iterable<HistoryEvent>,
  process: Process,
  asOfDay: DayNumber,
  readDate: CalendarDateReader,
  log: IssueLog,
): EventsByDeal {
  const byDeal: EventsByDeal = new Map();
  let rowIndex = 0;
  for (const row of history) {
    log.rowIndex = rowIndex;
    log.dealId = null;
    try {
      const dealId = readReference(row.dealId);
      log.dealId = dealId;
      const event = readEvent(row, rowIndex, process, readDate, log);
      if (dealId === null || event === null) {
        log.report(
          'history-unreadable',
          dealId === null ? 'dealId' : 'at',
          dealId === null ? null : row.at,
          'left-out',
        );
      } else {
        if (event.day > asOfDay) log.report('history-after-as-of', 'at', row.at, 'left-out');
        const events = byDeal.get(dealId);
        if (events) events.push(event);
        else byDeal.set(dealId, [event]);
      }
    } catch {
      log.report('history-unreadable', null, null, 'left-out');
    }
    rowIndex += 1;
  }
  return byDeal;
}

function readEvent(
  row: HistoryEvent,
  rowIndex: number,
  process: Process,
  readDate: CalendarDateReader,
  log: IssueLog,
): ReadEvent | null {
  const at = readDate(row.at);
  if (at.date === null) return null;
  const stageText = readText(row.stage, 'stage', log) ?? null;
  const stageIndex = stageText === null ? -1 : (findStage(process, stageText) ?? -1);
  if (stageText !== null && stageIndex === -1)
    log.report('history-unknown-stage', 'stage', stageText, 'left-out');
  return {
    day: toDayNumber(at.date),
    instant: at.instant,
    sequence: Number.isFinite(row.sequence) ? (row.sequence as number) : null,
    stageIndex,
    stageText: stageIndex === -1 ? null : stageText,
    amount: readAmount(row.amount, log),
    owner: readText(row.owner, 'owner', log),
    expectedClose: readExpectedClose(row.expectedClose, readDate, log),
    probability: row.probability,
    forecastCategory: readText(row.forecastCategory, 'forecastCategory', log),
    rowIndex,
  };
}

/** Text set; `null` = emptied, `undefined` = not changed, or unreadable and reported. */
function readText(value: unknown, field: string, log: IssueLog): string | null | undefined {
  if (value === undefined) return undefined;
  const text = readReference(value);
  if (text !== null || value === null || typeof value === 'string') return text;
  log.report('history-unreadable', field, value, 'treated-as-unknown');
  return undefined;
}

function readAmount(amount: HistoryEvent['amount'], log: IssueLog): Decimal | null | undefined {
  if (amount === undefined) return undefined;
  if (amount === null || (typeof amount === 'string' && amount.trim() === '')) return null;
  const decimal = typeof amount === 'number' ? decimalFromNumber(amount) : parseDecimal(amount);
  if (decimal === null) log.report('history-unreadable', 'amount', amount, 'treated-as-unknown');
  return decimal ?? undefined;
}

function readExpectedClose(
  value: HistoryEvent['expectedClose'],
  readDate: CalendarDateReader,
  log: IssueLog,
): CalendarDate | null | undefined {
  if (value === undefined) return undefined;
  const read = readDate(value);
  if (read.readable) return read.date;
  log.report('history-unreadable', 'expectedClose', value, 'treated-as-unknown');
  return undefined;
}
