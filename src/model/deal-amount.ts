import type { DayNumber } from './calendar-date.js';
import { currencyExponent, isCurrencyCode, NO_CURRENCY } from './currency.js';
import type { Decimal } from './decimal.js';
import type { RateFinder } from './exchange-rates.js';
import type { IssueLog } from './issue-log.js';
import { convertMinor, decimalToMinor, isAmountInRange, toMinorUnits, type MinorAmount } from './money.js';
import type { Process } from './pipeline-definition.js';
import type { ReadEvent } from './read-history.js';

/** What a row says of a deal's amount. */
export interface AmountRecord {
  /** Whole minor units; wins over `amount`. */
  readonly amountMinor: string | number | null;
  /** Major units. */
  readonly amount: string | number | null;
  readonly currency: string | null;
}

/** A deal's amount as `Deal` has it. */
export interface DealAmount {
  readonly amountMinor: number | null;
  readonly originalAmountMinor: number | null;
  readonly currency: string;
}

/** When an amount is read: changes after `day` do not count, and a rate of that day or before holds. */
export interface AmountMoment {
  /** The close date of an ended deal, else `asOf`. */
  readonly day: DayNumber;
  /** A lost deal whose amount was emptied or zeroed counts with the last positive one known. */
  readonly isLost: boolean;
}

/** Reads a deal's amount in force at a moment, in its own and in the reporting currency (docs/measures.md §0 "money"). */
export function readDealAmount(
  record: AmountRecord,
  events: readonly ReadEvent[],
  moment: AmountMoment,
  process: Process,
  rateOn: RateFinder,
  log: IssueLog,
): DealAmount {
  const currency = readCurrency(record.currency, process, log);
  const exponent = currencyExponent(currency);
  const isUnreadable = currency === NO_CURRENCY && process.currency !== NO_CURRENCY;
  const original = isUnreadable ? null : amountInForce(record, events, moment, exponent, log);
  if (original !== null && original < 0)
    log.report('negative-amount', 'amount', record.amountMinor ?? record.amount, 'kept');
  if (currency === process.currency || original === null) {
    return { amountMinor: original, originalAmountMinor: original, currency };
  }
  const rate = rateOn(currency, moment.day);
  if (rate === null) {
    log.report('no-exchange-rate', 'currency', currency, 'treated-as-unknown');
    return { amountMinor: null, originalAmountMinor: original, currency };
  }
  const converted = convertMinor(original, exponent, rate, process.currencyExponent);
  if (isAmountInRange(converted)) return { amountMinor: converted, originalAmountMinor: original, currency };
  log.report('amount-out-of-range', 'amount', record.amountMinor ?? record.amount, 'treated-as-unknown');
  return { amountMinor: null, originalAmountMinor: original, currency };
}

function readCurrency(text: string | null, process: Process, log: IssueLog): string {
  if (text === null || text === process.currency) return process.currency;
  const code = text.toUpperCase();
  if (isCurrencyCode(code)) return code;
  log.report('unknown-currency', 'currency', text, 'treated-as-unknown');
  return NO_CURRENCY;
}

function amountInForce(
  record: AmountRecord,
  events: readonly ReadEvent[],
  moment: AmountMoment,
  exponent: number,
  log: IssueLog,
): number | null {
  const dated = events.length === 0 ? NOTHING_DATED : datedAmount(events, moment.day);
  const given = record.amountMinor ?? record.amount;
  let amount: MinorAmount | null = null;
  if (dated.isChangedLater && dated.last !== undefined) {
    amount = dated.last === null ? null : decimalToMinor(dated.last, exponent);
  } else if (given !== null) {
    amount = toMinorUnits(given, record.amountMinor === null ? exponent : 0);
    if (amount === null) {
      const field = record.amountMinor === null ? 'amount' : 'amountMinor';
      log.report('unreadable-amount', field, given, 'treated-as-unknown');
      return null;
    }
    if (dated.isChangedLater) log.report('known-only-later', 'amount', given, 'kept');
  }
  const isEmptied = amount === null || (amount.amountMinor === 0 && !amount.rounded);
  if (isEmptied && moment.isLost && dated.lastPositive !== null) {
    log.report('amount-restored', 'amount', given, 'replaced');
    return kept(decimalToMinor(dated.lastPositive, exponent), null, log);
  }
  if (amount !== null) return kept(amount, given, log);
  log.report('missing-amount', 'amount', null, 'treated-as-unknown');
  return null;
}

/** Whole minor units; rounding is reported, and so is what is out of range, which is `null`. */
function kept({ amountMinor, rounded }: MinorAmount, found: unknown, log: IssueLog): number | null {
  if (!isAmountInRange(amountMinor)) {
    log.report('amount-out-of-range', 'amount', found, 'treated-as-unknown');
    return null;
  }
  if (rounded) log.report('amount-rounded', 'amount', found, 'rounded');
  return amountMinor;
}

/** What history says of the amount by a day. */
interface DatedAmount {
  /** `undefined` = nothing, `null` = emptied. */
  readonly last: Decimal | null | undefined;
  readonly lastPositive: Decimal | null;
  /** Whether it changed after that day, so that the record's amount is a later one. */
  readonly isChangedLater: boolean;
}

const NOTHING_DATED: DatedAmount = { last: undefined, lastPositive: null, isChangedLater: false };

function datedAmount(events: readonly ReadEvent[], day: DayNumber): DatedAmount {
  let last: Decimal | null | undefined;
  let lastPositive: Decimal | null = null;
  let isChangedLater = false;
  for (const event of events) {
    if (event.amount === undefined) continue;
    if (event.day > day) {
      isChangedLater = true;
      break;
    }
    last = event.amount;
    if (last !== null && !last.negative && last.digits !== '') lastPositive = last;
  }
  return { last, lastPositive, isChangedLater };
}
