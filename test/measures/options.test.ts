import { expect, test } from 'vitest';
import { coverage, cycle, dealSize, funnel, velocity, winRate } from '../../src/measures/index.js';
import type { Measure } from '../../src/summary/index.js';
import { smallStore } from './small-pipeline.js';

const store = smallStore([]);
const window = { start: '2026-04-01', end: '2026-07-01' };

/** As plain JavaScript, or a saved setting, would ask. */
function ask(measure: Measure<never, unknown>, args: unknown): () => unknown {
  return () => store.select(measure as Measure<unknown, unknown>, args);
}

test.each([
  ['winRate by', winRate, { by: 'opened' }, "'closed' or 'created'"],
  ['winRate open', winRate, { open: 'as-won' }, "'exclude' or 'as-lost' or 'range'"],
  ['winRate disqualified', winRate, { disqualified: true }, "'exclude' or 'as-lost'"],
  ['funnel basis', funnel, { basis: 'won' }, "'reached' or 'entered' or 'strict' or 'standing'"],
  ['funnel unknownPath', funnel, { unknownPath: null }, "'exclude' or 'first-stage'"],
  ['cycle from', cycle, { from: 'lead' }, "'created' or 'qualified'"],
  ['velocity scope', velocity, { scope: 'open' }, "'all' or 'qualified'"],
  ['coverage horizon', coverage, { window, horizon: 'year' }, "'period' or 'all'"],
  ['coverage against', coverage, { window, against: 'rest' }, "'target' or 'remaining'"],
  ['coverage required', coverage, { window, required: { method: '3x' } }, "'win-rate' or 'conversion'"],
  ['coverage required', coverage, { window, required: 'fixed' }, "'win-rate' or 'conversion'"],
] as const)(
  '%s: a choice there is none of is a mistake, and those there are, are told',
  (_name, measure, args, told) => {
    expect(ask(measure, args)).toThrow(told);
    expect(ask(measure, args)).toThrow('invalid-argument');
  },
);

test('options left out, or undefined, have their defaults', () => {
  const args = { by: undefined, open: undefined, disqualified: undefined };
  expect(ask(winRate, args)).not.toThrow();
  expect(ask(dealSize, {})).not.toThrow();
});
