import { describe, expect, test } from 'vitest';
import { addDays, parsePipeline } from '../../src/model/index.js';
import { coverage, cycle, dealSize, funnel, velocity, winRate } from '../../src/measures/index.js';
import { createPipelineStore } from '../../src/summary/index.js';
import { createSample } from '../sample/index.js';
import { mean, ofKind, oracleCycleDays, oracleQuantile, oracleWinRate } from './oracle.js';
import { oracleCoverage } from './oracle-coverage.js';
import { oracleFunnel } from './oracle-funnel.js';
import { oracleVelocity } from './oracle-velocity.js';

describe('the sample of two thousand deals, against plain loops', () => {
  const pipeline = parsePipeline(createSample());
  const { deals } = pipeline;
  const store = createPipelineStore(pipeline);
  const window = { start: '2026-08-01', end: '2026-11-01' };

  test('has the same win rates, of all and of an owner', () => {
    const { unit, value } = store.select(winRate, { open: 'as-lost' });
    const expected = oracleWinRate(deals, { open: 'as-lost' });
    expect([unit.numerator, unit.denominator]).toEqual(expected['unit']);
    expect([value.numerator, value.denominator]).toEqual(expected['value']);
    const args = { window, open: 'range' } as const;
    for (const { key, result } of store.selectGroups(winRate, args, { groupBy: 'owner' })) {
      const own = oracleWinRate(
        deals.filter((deal) => deal.ownerId === key),
        args,
      );
      const { lowest, highest } = result.valueRange!;
      expect([result.unit.numerator, result.unit.denominator]).toEqual(own['unit']);
      expect([lowest.numerator, lowest.denominator]).toEqual(own['value lowest']);
      expect([highest.numerator, highest.denominator]).toEqual(own['value highest']);
    }
  });

  test.each(['reached', 'entered', 'strict', 'standing'] as const)(
    'has the same funnel on the basis %s',
    (basis) => {
      const { steps } = store.select(funnel, { basis });
      const expected = oracleFunnel(pipeline, deals, 0, { basis });
      expect(steps.map((step) => [step.count, step.valueMinor])).toEqual(
        expected.map((step) => [step.count, step.valueMinor]),
      );
      expect(steps[0]!.count).toBeGreaterThan(basis === 'standing' ? 30 : 1000);
    },
  );

  test('has the same cycles, sizes and velocity', () => {
    const days = oracleCycleDays(pipeline, deals, 'won', null, null);
    const { won } = store.select(cycle, {});
    expect([won.meanDays, won.medianDays, won.p90Days]).toEqual([
      mean(days),
      oracleQuantile(days, 0.5),
      oracleQuantile(days, 0.9),
    ]);
    const amounts = ofKind(deals, 'lost').flatMap((deal) => deal.amountMinor ?? []);
    const { lost } = store.select(dealSize, {});
    expect([lost.meanMinor, lost.medianMinor]).toEqual([mean(amounts), oracleQuantile(amounts, 0.5)]);
    for (const scope of ['all', 'qualified'] as const) {
      const expected = oracleVelocity(pipeline, deals, null, scope)!;
      expect(store.select(velocity, { scope }).perDayMinor).toBeCloseTo(expected, 6);
    }
  });

  test('has the same coverage of its targets, in the quarter and over days that cut across two', () => {
    for (const period of [window, { start: '2026-07-15', end: addDays('2026-07-15', 50) }]) {
      const {
        coverage: shown,
        target,
        won,
        required,
      } = store.select(coverage, {
        window: period,
        required: { method: 'win-rate' },
      });
      const expected = oracleCoverage(pipeline, deals, { window: period });
      expect(target.amountMinor).toBe(expected.target);
      expect(target.amountMinor).toBeGreaterThan(0);
      expect([won.valueMinor, required.multiple]).toEqual([expected.wonMinor, expected.required]);
      expect(shown?.value ?? null).toBe(expected.coverage);
    }
  });
});
