import { describe, expect, test } from 'vitest';
import {
  dealAt,
  DEFAULT_FORECAST_CATEGORIES,
  parsePipeline,
  type ForecastCategory,
  type PipelineDefinition,
  type Stage,
} from '../../src/model/index.js';
import { createPipelineStore } from '../../src/summary/index.js';

const definition = (
  categories?: readonly ForecastCategory[],
  stage: Partial<Stage> = {},
): PipelineDefinition => ({
  currency: 'EUR',
  ...(categories && { forecastCategories: categories }),
  tracks: [{ id: 'sales', name: 'Sales', stages: [{ id: 'talk', name: 'Talk', kind: 'open', ...stage }] }],
});

const parse = (forecastCategory: unknown, categories?: readonly ForecastCategory[]) =>
  parsePipeline({
    pipeline: definition(categories),
    deals: [
      {
        id: 'd',
        stage: 'talk',
        amount: 1,
        expectedClose: '2026-09-30',
        owner: 'a',
        created: '2026-01-01',
        forecastCategory,
      },
    ],
    asOf: '2026-06-30',
  });

describe('a forecast category', () => {
  test('is named by id or by name, in any case, and there are five unless a definition has its own', () => {
    for (const name of ['best-case', 'Best case', ' BEST CASE ']) {
      expect(parse(name).deals[0]?.forecastCategory).toBe('best-case');
    }
    expect(parse(null)).toMatchObject({ deals: [{ forecastCategory: null }], issues: [] });
    expect(parse(null).process.forecastCategories).toBe(DEFAULT_FORECAST_CATEGORIES);
    expect(parse('Upside', [{ id: 'u', name: 'Upside' }]).deals[0]?.forecastCategory).toBe('u');
  });

  test('that is not there is reported, and unknown', () => {
    const { deals, issues } = parse('commit', [{ id: 'u', name: 'Upside' }]);
    expect(deals[0]?.forecastCategory).toBeNull();
    expect(issues.map(({ code }) => code)).toEqual(['unknown-forecast-category']);
  });

  test('of a past day is the one then in force', () => {
    const pipeline = parsePipeline({
      pipeline: definition(),
      deals: [{ id: 'd', stage: 'talk', created: '2026-01-01', forecastCategory: 'commit' }],
      history: [
        { dealId: 'd', at: '2026-01-01', stage: 'talk', forecastCategory: 'Pipeline' },
        { dealId: 'd', at: '2026-05-01', forecastCategory: 'commit' },
      ],
      asOf: '2026-06-30',
    });
    const on = (date: string) => dealAt(pipeline.deals[0]!, date, pipeline)?.forecastCategory;
    expect([on('2026-04-30'), on('2026-05-01')]).toEqual(['pipeline', 'commit']);
    expect(pipeline.knownHistory).toEqual(['forecastCategory']);
  });

  test('can be edited in a store, to one that is there', () => {
    const store = createPipelineStore(parse('commit'));
    const edit = (forecastCategory: string | null) =>
      store.apply({ type: 'edit', dealId: 'd', changes: { forecastCategory } });
    edit('omitted');
    expect(store.deal('d')?.forecastCategory).toBe('omitted');
    expect(() => edit('sure')).toThrow(/forecast category "sure"/);
    edit(null);
    expect(store.deal('d')?.forecastCategory).toBeNull();
  });
});

describe('a mistake in the categories of a definition', () => {
  const read = (categories: unknown, stage?: Partial<Stage>) => () =>
    parsePipeline({
      pipeline: definition(categories as ForecastCategory[], stage),
      deals: [],
      asOf: '2026-06-30',
    });

  test('is refused', () => {
    const closed = { name: 'Won', kind: 'closed' };
    expect(read('commit')).toThrow(/no list/);
    expect(read([{ id: 'a' }])).toThrow(/has no name/);
    expect(
      read([
        { id: 'a', name: 'A' },
        { id: 'a', name: 'B' },
      ]),
    ).toThrow(/given twice/);
    expect(read([{ id: 'a', name: 'A', kind: 'won' }])).toThrow(/kind "won"/);
    expect(
      read([
        { id: 'a', ...closed },
        { id: 'b', ...closed },
      ]),
    ).toThrow(/one only/);
    expect(read(undefined, { forecastCategory: 'sure' })).toThrow(/Stage "talk" has the forecast category/);
    expect(read(undefined, { forecastCategory: 'commit' })).not.toThrow();
  });
});
