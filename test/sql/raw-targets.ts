import {
  addDays,
  nextPeriod,
  periodContaining,
  previousPeriod,
  type Period,
  type Target,
} from '../../src/model/index.js';

const FISCAL = { fiscalYearStart: 2 } as const;

/** Targets of owners a quarter, of team `a` a year, and of nobody in one month: all the ways in which a target is found. */
export function rawTargets(asOf: string): Target[] {
  const now = periodContaining(asOf, 'quarter', FISCAL);
  const before = previousPeriod(now, 'quarter', FISCAL);
  const quarters: Period[] = [previousPeriod(before, 'quarter', FISCAL), before, now];
  quarters.push(nextPeriod(now, 'quarter', FISCAL));
  const ofOwners = quarters.flatMap((period, index) =>
    ['o0', 'o1', 'o2', 'o3'].map((ownerId, place) => ({
      period,
      ownerId,
      amountMinor: place === 3 && index === 1 ? 0 : 30_000_001 + 7_000_000 * place + 1_000_003 * index,
    })),
  );
  const month = periodContaining(asOf, 'month', FISCAL);
  return [
    ...ofOwners.filter(({ ownerId }, index) => ownerId !== 'o2' || index > 8),
    { period: periodContaining(asOf, 'year', FISCAL), teamId: 'a', amountMinor: 400_000_000 },
    { period: { start: addDays(month.end, 62), end: addDays(month.end, 90) }, amountMinor: 90_000_000 },
    { period: now, ownerId: 'Somebody new', amountMinor: -5 },
  ];
}
