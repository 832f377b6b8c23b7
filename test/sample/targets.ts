import { fromDayNumber } from '../../src/model/index.js';
import type { DayNumber, Target } from '../../src/model/index.js';
import { quarterOf } from './calendar.js';
import { SELLERS } from './people.js';

/** What an average seller is asked to win in the first quarter, in major units, at the usual number of deals. */
const QUOTA = 80_000;

/** Growth from quarter to quarter. */
const GROWTH = 1.085;

/** Quarters, from the last one back, in which a seller has no target (0 = the quarter of `asOf`). */
const MISSING: ReadonlyMap<string, readonly number[]> = new Map([
  ['r12', [5, 6, 7, 8, 9]],
  ['r08', [0, -1]],
  ['r03', [3]],
]);

/** Quarters in which a seller's target is nothing: parental leave. */
const ZERO: ReadonlyMap<string, readonly number[]> = new Map([['r06', [2]]]);

function toMinor(major: number, exponent: number): number {
  return major * 10 ** exponent;
}

/**
 * Targets a seller a quarter, from the quarter the first deal was opened in to the one after `asOf`.
 * The team `north` has its own, a little under what its members carry.
 * @param scale usual number of deals = 1.
 */
export function sampleTargets(
  first: DayNumber,
  asOf: DayNumber,
  fiscalYearStart: number,
  currencyExponent: number,
  scale: number,
): Target[] {
  const quarters: { start: DayNumber; end: DayNumber }[] = [];
  for (let day = first; quarters.length === 0 || quarters.at(-1)!.start <= asOf; day = quarters.at(-1)!.end) {
    quarters.push(quarterOf(day, fiscalYearStart));
  }
  return quarters.flatMap((quarter, index) => {
    const back = quarters.length - 2 - index;
    const period = { start: fromDayNumber(quarter.start), end: fromDayNumber(quarter.end) };
    const ask = (load: number): number =>
      toMinor(Math.round((QUOTA * scale * load * GROWTH ** index) / 5000) * 5000, currencyExponent);
    const own = SELLERS.filter((seller) => !(MISSING.get(seller.id) ?? []).includes(back)).map((seller) => ({
      period,
      ownerId: seller.id,
      amountMinor: (ZERO.get(seller.id) ?? []).includes(back) ? 0 : ask(seller.load * seller.size),
    }));
    const north = SELLERS.filter((seller) => seller.teamId === 'north');
    const load = north.reduce((sum, seller) => sum + seller.load * seller.size, 0);
    return [...own, { period, teamId: 'north', amountMinor: ask(load * 0.93) }];
  });
}
