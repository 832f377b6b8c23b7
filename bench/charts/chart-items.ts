import { coverage, dealMix, funnel, winRate } from '../../src/measures/index.js';
import { parsePipeline, type Pipeline } from '../../src/model/index.js';
import { createReadonlyPipelineStore } from '../../src/summary/index.js';
import { createSample } from '../../test/sample/index.js';
import type { ChartItem } from './chart-item.js';

/** Charts on a page at most: one a territory. */
export const TERRITORIES = 24;

/** Deals of all territories together: 200 of each, some 40 of them open. */
const DEALS = 4800;

const WINDOW = { start: '2026-08-01', end: '2026-11-01' } as const;

/** The made-up deals of one seed, cut into territories. */
export function territoriesOf(seed: number): Pipeline {
  const sample = createSample({ seed, dealCount: DEALS });
  const territory = new Map(
    sample.deals.map(({ dealId }, index) => [dealId, `Territory ${1 + (index % TERRITORIES)}`]),
  );
  return parsePipeline({
    ...sample,
    fields: {
      ...sample.fields,
      dimensions: { territory: ({ dealId }) => territory.get(dealId) ?? null },
    },
  });
}

/** The charts of the first so many territories, measured. */
export function chartItems(pipeline: Pipeline, count: number): ChartItem[] {
  const store = createReadonlyPipelineStore(pipeline);
  return Array.from({ length: count }, (_, index) => {
    const territory = `Territory ${index + 1}`;
    const filter = { dimensions: { territory: [territory] } };
    const targetMinor = 60_000_000 + index * 1_000_000;
    const view = { filter };
    const deals = pipeline.deals.filter(
      ({ dimensions, kind, amountMinor }) =>
        dimensions['territory'] === territory && kind === 'open' && (amountMinor ?? 0) > 0,
    );
    return {
      territory,
      pipeline,
      filter,
      window: WINDOW,
      targetMinor,
      funnel: store.query(funnel, {}, view).get(),
      coverage: store.query(coverage, { window: WINDOW, targetMinor }, view).get(),
      overall: store.query(winRate, { window: null }, view).get(),
      groups: store.queryGroups(winRate, { window: null }, { ...view, groupBy: 'owner' }).get(),
      mix: store.query(dealMix, { window: WINDOW, targetMinor }, view).get(),
      deals: deals.sort((one, other) => (other.amountMinor ?? 0) - (one.amountMinor ?? 0)),
    };
  });
}
