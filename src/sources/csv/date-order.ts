import type { CsvDateOrder } from './csv-mapping.js';
import { dayText, fullYear, parseDateText, type DateText } from './date-text.js';

type OpenDate = Extract<DateText, { readonly kind: 'open' }>;
type SureOrder = Exclude<CsvDateOrder, 'ambiguous'>;

/** What a date cell is read as: a day or an instant as the model reads them; `null` = it cannot be read, or not in this order. */
export function readDateText(text: string, order: CsvDateOrder | undefined): string | number | null {
  const parsed = parseDateText(text);
  if (parsed === null) return null;
  if (parsed.kind === 'sure') return parsed.value;
  if (order !== undefined && order !== 'ambiguous') return readInOrder(parsed, order);
  // Undecided: only what is the same day in every order is read.
  const readings = new Set(possibleOrders(parsed).map((each) => readInOrder(parsed, each)));
  readings.delete(null);
  return readings.size === 1 ? ([...readings][0] ?? null) : null;
}

function readInOrder(
  { numbers: [first, second, third], hasFullYear, zonedTime }: OpenDate,
  order: SureOrder,
): string | null {
  if (order === 'dmy') return dayText(fullYear(third), second, first, zonedTime);
  if (order === 'mdy') return dayText(fullYear(third), first, second, zonedTime);
  return hasFullYear ? null : dayText(fullYear(first), second, third, zonedTime);
}

function possibleOrders({ hasFullYear }: OpenDate): readonly SureOrder[] {
  return hasFullYear ? ['dmy', 'mdy'] : ['dmy', 'mdy', 'ymd'];
}

/** Judges the order of day, month and year of a column from all its values. */
export interface DateOrderTally {
  add(text: string): void;
  /** `undefined` = every date can be read one way only. */
  readonly order: CsvDateOrder | undefined;
  /** The way of writing (separator and length of the year) of the dates whose order is open; columns of one way may share an order. */
  readonly style: string | null;
}

/** One in so many may contradict the rest: a slip of the hand, not another order. */
const SLIPS = 20;
/** A component with this many values or fewer may be the year of a few; one with as many as the next is days. */
const FEW_YEARS = 10;
const MORE_THAN_MONTHS = 13;

/**
 * A tally for one column. An order holds where the others fail on dates that it can read (13/02/2017 has no 13th month),
 * but for slips; where two orders read everything the column is ambiguous, unless all is one day in both.
 * A two-digit year stands last, unless the numbers show it first: one beyond 31, or few values first and many last;
 * between hyphens, where both are in use, neither is taken for granted.
 */
export function createDateOrderTally(): DateOrderTally {
  const misses = { dmy: 0, mdy: 0, ymd: 0 };
  const firsts = new Set<number>();
  const lasts = new Set<number>();
  const styles = new Set<string>();
  let differing = 0;
  let read = 0;

  function yearFirst(): 'yes' | 'no' | 'open' {
    if (firsts.size === 0) return 'no';
    if ([...firsts].some((value) => value > 31)) return 'yes';
    if ([...lasts].some((value) => value > 31)) return 'no';
    if (firsts.size <= FEW_YEARS && lasts.size >= MORE_THAN_MONTHS) return 'yes';
    if (lasts.size <= FEW_YEARS && firsts.size >= MORE_THAN_MONTHS) return 'no';
    return [...styles].every((style) => style.startsWith('-')) ? 'open' : 'no';
  }

  function judge(): CsvDateOrder {
    const first = yearFirst();
    const orders: SureOrder[] =
      first === 'yes' ? ['ymd'] : first === 'no' ? ['dmy', 'mdy'] : ['dmy', 'mdy', 'ymd'];
    orders.sort((a, b) => misses[a] - misses[b]);
    const [best, second] = orders;
    if (best === undefined || second === undefined) return best ?? 'ambiguous';
    if (misses[best] === misses[second])
      return differing === 0 && misses[best] === 0 && first === 'no' ? best : 'ambiguous';
    return misses[best] * SLIPS < misses[second] ? best : 'ambiguous';
  }

  return {
    add(text) {
      const parsed = parseDateText(text);
      if (parsed?.kind !== 'open') return;
      const orders = possibleOrders(parsed);
      const readings = orders.map((order) => readInOrder(parsed, order));
      if (readings.every((reading) => reading === null)) return;
      read += 1;
      for (const [index, order] of orders.entries()) if (readings[index] === null) misses[order] += 1;
      if (readings[0] !== readings[1]) differing += 1;
      styles.add(`${parsed.separator}${parsed.hasFullYear ? 4 : 2}`);
      if (parsed.hasFullYear) return;
      firsts.add(parsed.numbers[0]);
      lasts.add(parsed.numbers[2]);
    },
    get order() {
      return read === 0 ? undefined : judge();
    },
    get style() {
      return styles.size === 1 ? ([...styles][0] ?? null) : null;
    },
  };
}
