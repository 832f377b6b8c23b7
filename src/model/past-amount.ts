import { toDayNumber, type DayNumber } from './calendar-date.js';
import { currencyExponent } from './currency.js';
import type { Deal } from './deal.js';
import type { AmountMoment } from './deal-amount.js';
import { convertMinor, isAmountInRange } from './money.js';
import type { Pipeline } from './pipeline.js';
import { rateFinderOf } from './exchange-rates.js';

/** What past states are read against. A pipeline is one. */
export type PastContext = Pick<Pipeline, 'process' | 'rates' | 'owners'>;

/** An amount in its own and in the reporting currency. */
export type PastAmount = Pick<Deal, 'amountMinor' | 'originalAmountMinor'>;

/**
 * A deal's amount after the first `count` entries of its log, in the reporting currency at the rate of the moment's day. A
 * closed deal counts with the amount it closed with; a lost one whose amount was emptied with the last positive one known.
 */
export function pastAmount(
  deal: Deal,
  count: number,
  moment: AmountMoment,
  context: PastContext,
): PastAmount {
  let last: Money | undefined;
  let lastPositive: Money | undefined;
  let isChangedLater = false;
  for (const [index, { date, amountMinor, currency = deal.currency }] of deal.log.entries()) {
    if (amountMinor === undefined) continue;
    if (index >= count || toDayNumber(date) > moment.day) {
      isChangedLater = true;
      break;
    }
    last = { amountMinor, currency };
    if (amountMinor !== null && amountMinor > 0) lastPositive = last;
  }
  // The amount of a lost deal may be the last positive one, put in place of an emptied one: only since it was lost.
  const record = recordAmount(deal, context);
  const isRestored =
    deal.kind === 'lost' && last && isEmpty(last) && lastPositive?.amountMinor === record.amountMinor;
  const kept = last && (isChangedLater || isRestored) ? last : record;
  return inReporting(
    isEmpty(kept) && moment.isLost && lastPositive ? lastPositive : kept,
    moment.day,
    deal,
    context,
  );
}

interface Money {
  readonly amountMinor: number | null;
  readonly currency: string;
}

const isEmpty = ({ amountMinor }: Money): boolean => amountMinor === null || amountMinor === 0;

/** The record's own amount; one that is known in the reporting currency only stays as it is. */
function recordAmount(deal: Deal, { process }: PastContext): Money {
  const { originalAmountMinor, amountMinor, currency } = deal;
  if (originalAmountMinor !== null || amountMinor === null)
    return { amountMinor: originalAmountMinor, currency };
  return { amountMinor, currency: process.currency };
}

function inReporting(
  { amountMinor, currency }: Money,
  day: DayNumber,
  deal: Deal,
  context: PastContext,
): PastAmount {
  if (amountMinor !== null && !isAmountInRange(amountMinor))
    return { amountMinor: null, originalAmountMinor: null };
  const originalAmountMinor = currency === deal.currency ? amountMinor : null;
  return { amountMinor: reportingAmount(amountMinor, currency, day, context), originalAmountMinor };
}

/**
 * An amount in the reporting currency at the rate that holds on a day; `null` where it or the rate is not known, or it is out
 * of range (docs/measures.md §0 "currency").
 */
export function reportingAmount(
  amountMinor: number | null,
  currency: string,
  day: DayNumber,
  { process, rates }: Pick<PastContext, 'process' | 'rates'>,
): number | null {
  if (currency === process.currency || amountMinor === null) return amountMinor;
  const rate = rateFinderOf(rates)(currency, day);
  if (rate === null) return null;
  const converted = convertMinor(amountMinor, currencyExponent(currency), rate, process.currencyExponent);
  return isAmountInRange(converted) ? converted : null;
}
