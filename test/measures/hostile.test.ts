import { describe, expect, test } from 'vitest';
import { parsePipeline, type HistoryEvent, type ParseInput } from '../../src/model/index.js';
import { evaluate, explain } from '../../src/measures/index.js';
import { createPipelineStore, summarise, Summary, type SummaryJson } from '../../src/summary/index.js';
import { allResults, notFinite } from './all-results.js';
import { SALES } from './small-pipeline.js';

type Anything = Record<string, unknown>;

const TEXTS = [
  '<img src=x onerror=alert(1)>',
  '=HYPERLINK("http://evil")',
  '\u202Eright to left\u202C',
  '\u0000\u0007\u001B[31m',
  '__proto__',
  'constructor',
  'toString',
  '\uD800',
  'a'.repeat(1_000_000),
  '',
  ' ',
];
const AMOUNTS = [
  NaN,
  Infinity,
  -Infinity,
  1e308,
  -0,
  5e-324,
  '1e400',
  '12,50',
  '1.234,50',
  "1'000",
  '٣',
  '0x10',
  {},
  [],
  1n,
];
const DATES = [
  '2026-02-30',
  '9999-12-31',
  '0001-01-01',
  '31/12/2025',
  '12/31/2025',
  '46022',
  46_022,
  NaN,
  new Date(NaN),
  '2026-03-29T02:30:00',
  '2026-10-25T02:30:00+02:00',
  8.64e15,
  {},
];

const row = (more: Anything): Anything => ({ stage: 'offer', amount: 100, created: '2026-01-01', ...more });

/** Reads rows and asks everything of them; fails on a throw, or on a number that is none. */
function survive(deals: readonly unknown[], more: Partial<ParseInput<unknown>> = {}): number {
  const pipeline = parsePipeline({ pipeline: SALES, asOf: '2026-06-30', deals, ...more });
  const store = createPipelineStore(pipeline);
  const results = allResults(store);
  for (const groupBy of pipeline.dimensionNames) {
    results.push(...allResults(store, { filter: { dimensions: { [groupBy]: ['__proto__', null] } } }));
  }
  expect(notFinite(results)).toBeUndefined();
  for (const result of results) {
    const explanations = explain(result);
    expect(notFinite(explanations)).toBeUndefined();
    expect(notFinite(explanations.map(({ expression }) => evaluate(expression)))).toBeUndefined();
  }
  const json = JSON.stringify(summarise(pipeline));
  expect(JSON.stringify(Summary.fromJSON(JSON.parse(json) as SummaryJson, pipeline.process))).toBe(json);
  return pipeline.deals.length;
}

describe('nothing throws, nothing vanishes and no number is NaN or infinite', () => {
  test('with hostile texts in every place', () => {
    const rows = TEXTS.flatMap((text) => [
      row({ id: text, name: text, owner: text, team: text, source: text, account: text }),
      row({ stage: text }),
      row({ currency: text, lostReason: text }),
    ]);
    expect(survive(rows)).toBe(rows.length);
  });

  test('with hostile texts in logs, activities, evidence and bids', () => {
    const of = { dealId: 'd1' };
    const history = TEXTS.flatMap((text) => [
      { ...of, at: '2026-02-01', stage: text, owner: text, forecastCategory: text },
      { ...of, at: text, stage: 'lead', amount: text, expectedClose: text, probability: text },
    ]);
    const events = TEXTS.flatMap((text) => [
      { ...of, at: '2026-02-02', type: text, by: text, note: text, stage: text, criterion: text },
      { ...of, at: text, decision: text, track: text, answers: [{ item: text, met: text }], by: text },
    ]);
    const more = { history, activities: events, evidence: events, bids: events };
    const rows = TEXTS.map((text) => row({ forecastCategory: text, removed: text, probability: text }));
    const given = more as unknown as Partial<ParseInput<unknown>>;
    expect(survive([row({ id: 'd1' }), ...rows], given)).toBeGreaterThan(1);
  });

  test('with hostile amounts', () => {
    const rows = AMOUNTS.flatMap((amount) => [
      row({ amount }),
      row({ amountMinor: amount, stage: 'won', closed: '2026-05-01' }),
      row({ probability: amount }),
    ]);
    expect(survive(rows)).toBe(rows.length);
  });

  test('with hostile dates', () => {
    const rows = DATES.flatMap((date) => [
      row({ created: date }),
      row({ stage: 'won', closed: date }),
      row({ expectedClose: date }),
      row({ stageEntered: date }),
    ]);
    expect(survive(rows)).toBeGreaterThanOrEqual(rows.length - 2);
  });

  test('with cycles of −8,000 days and of the whole calendar', () => {
    const rows = [
      row({ stage: 'won', created: '2026-01-01', closed: '2004-02-06' }),
      row({ stage: 'won', created: '0001-01-01', closed: '2026-01-01' }),
    ];
    expect(survive(rows)).toBe(2);
  });

  test('with rows that are no rows', () => {
    const rows = [
      null,
      undefined,
      7,
      'text',
      [],
      () => 1,
      Object.create(null),
      new Proxy({}, { get: () => NaN }),
    ];
    expect(survive(rows)).toBe(8);
  });

  test('with history that contradicts its deal, goes round, or is of nobody', () => {
    const at = (day: number): string => `2026-02-${String(day).padStart(2, '0')}`;
    const history = [
      ...['contract', 'lead', 'won', 'lead', 'hold', 'lost', 'Elsewhere', 'out'].map((stage, index) => ({
        dealId: 'd',
        at: at(index + 1),
        stage,
      })),
      { dealId: 'nobody', at: at(1), stage: 'lead' },
      { dealId: 'd', at: 'never', stage: 'lead' },
      null,
    ] as HistoryEvent[];
    expect(
      survive([row({ id: 'd', stage: 'lead' }), row({ id: 'd', stage: 'won', closed: at(1) })], { history }),
    ).toBe(2);
  });

  test('with nothing, one deal, all won, all open, and no stage at all', () => {
    const won = row({ stage: 'won', closed: '2026-05-01' });
    const empty = { ...SALES, tracks: [{ id: 't', name: 'Empty', stages: [] }] };
    expect(survive([])).toBe(0);
    expect(survive([won])).toBe(1);
    expect(survive(Array.from({ length: 50 }, () => won))).toBe(50);
    expect(survive(Array.from({ length: 50 }, () => row({})))).toBe(50);
    expect(survive([won, row({})], { pipeline: empty })).toBe(2);
  });

  test('with targets, rates and activities of every kind', () => {
    const period = { start: '2026-04-01', end: '2026-07-01' };
    const targets = [NaN, -5, 0, 1e300, 2 ** 53 - 1].map((amountMinor) => ({ period, amountMinor }));
    const rates = [0, -1, NaN, 'x', 1e300, 1e-300].map((rate) => ({
      currency: 'USD',
      date: '2026-01-01',
      rate,
    }));
    const odd = [
      ...targets,
      { period: { start: 'x', end: 'y' }, amountMinor: 1 },
      null,
    ] as ParseInput<unknown>['targets'];
    expect(survive([row({ currency: 'USD' })], { targets: odd!, rates })).toBe(1);
  });

  test('in the first and the last year there is', () => {
    expect(survive([row({ created: '0001-01-01' })], { asOf: '0002-01-01' })).toBe(1);
    expect(survive([row({ expectedClose: '9999-12-31' })], { asOf: '9999-12-30' })).toBe(1);
  });
});
