import { describe, expect, test } from 'vitest';
import { differenceInDays } from '../../src/model/index.js';
import { createSample } from './index.js';
import type { SampleRow } from './index.js';

const clean = createSample({ dirtyShare: 0 });
const OPEN = new Set(['First talk', 'Discovery', 'Qualified need', 'Trial on site', 'Proposal', 'Contract']);

const isOpen = (row: SampleRow): boolean => OPEN.has(row.stage);
const inStage = (rows: readonly SampleRow[], stage: string): SampleRow[] =>
  rows.filter((row) => row.stage === stage);
const valueOf = (rows: readonly SampleRow[]): number => rows.reduce((sum, row) => sum + Number(row.value), 0);

function winRates(rows: readonly SampleRow[]): { unit: number; value: number } {
  const won = inStage(rows, 'Won');
  const closed = [...won, ...inStage(rows, 'Lost')];
  return { unit: won.length / closed.length, value: valueOf(won) / valueOf(closed) };
}

describe('the sample', () => {
  test('is the same for the same seed, byte for byte, and another for another', () => {
    const bytes = (seed: number): string => JSON.stringify(createSample({ seed, dealCount: 200 }));
    expect(bytes(3)).toBe(bytes(3));
    expect(bytes(3)).not.toBe(bytes(4));
  });

  test('has as many rows as asked for, dirty ones included', () => {
    expect(createSample().deals).toHaveLength(2000);
    expect(createSample().dirtyRows).toHaveLength(40);
    expect(createSample({ dealCount: 0 }).deals).toEqual([]);
    expect(createSample({ dealCount: 1 }).deals).toHaveLength(1);
  });

  test('has twelve owners in three teams, each with deals', () => {
    expect(clean.pipeline.owners).toHaveLength(12);
    expect(clean.pipeline.teams).toHaveLength(3);
    expect(new Set(clean.deals.map((row) => row.rep)).size).toBe(12);
    expect(new Set(clean.deals.map((row) => row.squad))).toEqual(new Set(['North', 'Continent', 'South']));
  });

  test('spans the two years up to its day, and nothing lies beyond it', () => {
    const opened = clean.deals.map((row) => row.openedOn ?? '').sort();
    expect(opened[0]?.slice(0, 7)).toBe('2024-10');
    expect((opened.at(-1) ?? '') <= '2026-09-30').toBe(true);
    expect(clean.history.every((event) => String(event.at).slice(0, 10) <= '2026-09-30')).toBe(true);
    expect(clean.deals.every((row) => (row.closedOn ?? '') <= '2026-09-30')).toBe(true);
  });

  test('wins 30 to 38 % of its deals and less of their value, whatever the seed', () => {
    for (const seed of [1, 2, 3, 4, 5]) {
      const { unit, value } = winRates(createSample({ seed, dirtyShare: 0 }).deals);
      expect(unit).toBeGreaterThan(0.3);
      expect(unit).toBeLessThan(0.38);
      expect(value).toBeGreaterThan(0.18);
      expect(value).toBeLessThan(unit - 0.02);
    }
  });

  test('has one owner far above the others, and one far below', () => {
    const rates = new Map(
      [...new Set(clean.deals.map((row) => row.rep))].map((rep) => [
        rep,
        winRates(clean.deals.filter((row) => row.rep === rep)).unit,
      ]),
    );
    const sorted = [...rates.values()].sort((a, b) => a - b);
    expect(rates.get('Aino Rautiainen')).toBe(sorted[11]);
    expect(sorted[11]! - sorted[10]!).toBeGreaterThan(0.08);
    expect(rates.get('Κώστας Παπαδημητρόπουλος')).toBe(sorted[0]);
    expect(sorted[1]! - sorted[0]!).toBeGreaterThan(0.08);
  });

  test('covers the running quarter 1.5 to 3 times, part of it won already', () => {
    const quarter = { start: '2026-08-01', end: '2026-11-01' };
    const inQuarter = (date: string | null): boolean =>
      date !== null && date >= quarter.start && date < quarter.end;
    const target =
      clean.targets
        .filter((each) => each.period.start === quarter.start && each.ownerId)
        .reduce((sum, each) => sum + each.amountMinor, 0) / 100;
    const open = valueOf(clean.deals.filter((row) => isOpen(row) && inQuarter(row.expectedOn)));
    const won = valueOf(inStage(clean.deals, 'Won').filter((row) => inQuarter(row.closedOn)));
    expect(open / target).toBeGreaterThan(1.5);
    expect(open / target).toBeLessThan(3);
    expect(won / target).toBeGreaterThan(0.4);
    expect(won / target).toBeLessThan(0.95);
  });

  test('has small deals, and a few rocks that hold much of the value', () => {
    const amounts = clean.deals.map((row) => Number(row.value)).sort((a, b) => a - b);
    expect(amounts[1000]).toBeGreaterThan(12_000);
    expect(amounts[1000]).toBeLessThan(18_000);
    const rocks = amounts.filter((amount) => amount >= 200_000);
    expect(rocks.length).toBeGreaterThan(5);
    expect(rocks.length).toBeLessThan(50);
    expect(amounts[0]).toBeGreaterThan(0);
  });

  test('closes in months, rarely in a year, and often at the end of a quarter', () => {
    const won = inStage(clean.deals, 'Won');
    const days = won
      .map((row) => differenceInDays(row.closedOn ?? '', row.openedOn ?? ''))
      .sort((a, b) => a - b);
    expect(days[Math.floor(days.length / 2)]).toBeGreaterThan(90);
    expect(days[Math.floor(days.length / 2)]).toBeLessThan(180);
    expect(days[0]).toBeGreaterThanOrEqual(0);
    const lastWeek = won.filter((row) => /-(01|04|07|10)-(2[4-9]|3[01])$/.test(row.closedOn ?? ''));
    // Evenly spread it would be 8 days of 91.
    expect(lastWeek.length / won.length).toBeGreaterThan(0.2);
  });

  test('has deals that went back, skipped a stage, were parked, reopened, pushed, repriced and handed over', () => {
    const counts = { back: 0, skipped: 0, parked: 0, reopened: 0, pushed: 0, repriced: 0, handedOver: 0 };
    const ids = clean.pipeline.tracks[0]!.stages.filter((stage) => stage.kind === 'open').map(
      (stage) => stage.id,
    );
    const last = new Map<string, { stage: string; expected: string }>();
    for (const event of clean.history) {
      const before = last.get(event.dealId);
      const stage = event.stage ?? before?.stage ?? '';
      const expected = String(event.expectedClose ?? before?.expected);
      const [from, to] = [ids.indexOf(before?.stage ?? ''), ids.indexOf(stage)];
      if (from >= 0 && to >= 0 && to < from) counts.back += 1;
      if (from >= 0 && to > from + 1) counts.skipped += 1;
      if (before && before.stage !== 'parked' && stage === 'parked') counts.parked += 1;
      if (before?.stage === 'lost' && to >= 0) counts.reopened += 1;
      if (before && expected > before.expected) counts.pushed += 1;
      if (before && event.amount !== undefined) counts.repriced += 1;
      if (before && event.owner !== undefined) counts.handedOver += 1;
      last.set(event.dealId, { stage, expected });
    }
    for (const [name, count] of Object.entries(counts)) expect(count, name).toBeGreaterThan(10);
  });

  test('leaves some targets out: no target, a target of nothing, a team with its own', () => {
    const running = clean.targets.filter((target) => target.period.start === '2026-08-01');
    expect(running.filter((target) => target.ownerId)).toHaveLength(11);
    expect(running.filter((target) => target.teamId === 'north')).toHaveLength(1);
    expect(clean.targets.filter((target) => target.amountMinor === 0)).toHaveLength(1);
    expect(clean.targets.every((target) => Number.isInteger(target.amountMinor))).toBe(true);
  });

  test('knows names of several languages and both directions', () => {
    const names = clean.deals.map((row) => row.customer).join('\n');
    for (const script of ['Arabic', 'Hebrew', 'Greek', 'Cyrillic', 'Latin']) {
      expect(names).toMatch(new RegExp(`\\p{Script=${script}}`, 'u'));
    }
    expect(clean.deals.some((row) => row.customer.length > 60)).toBe(true);
  });
});
