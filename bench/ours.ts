import { coverage, dealMix, stageTotals, winRate } from '../src/measures/index.js';
import type { PipelineStore } from '../src/summary/index.js';
import { OPEN_STAGES } from './columns.js';
import { FIGURE_COUNT, ofClass, ofCover, ofOwner, ofStage, THRESHOLDS, type Figures } from './figures.js';
import { QUARTERS } from './rows.js';

/** What a store is asked here. */
export type Asked = Pick<PipelineStore, 'query' | 'queryGroups'>;

const CLASS_RULE = { by: 'amount', thresholdsMinor: THRESHOLDS } as const;
const OWNERS_VIEW = { groupBy: 'owner' } as const;

const ownerOf = (key: string | null): number => Number(key!.slice(1));

/** The queries of all the figures; their `get` gives the figures as they are now. */
export function askAll(store: Asked) {
  return {
    rates: store.queryGroups(winRate, {}, OWNERS_VIEW),
    stages: store.query(stageTotals, {}),
    cover: QUARTERS.map((window) => store.queryGroups(coverage, { window }, OWNERS_VIEW)),
    mix: store.query(dealMix, { classes: CLASS_RULE }),
  };
}

/** Reads all figures. */
export function oursFigures(asked: ReturnType<typeof askAll>): Figures {
  const figures = new Float64Array(FIGURE_COUNT);
  figures.fill(NaN, ofStage(0), ofStage(OPEN_STAGES));
  for (const { key, result } of asked.rates.get()) {
    const at = ofOwner(ownerOf(key));
    figures[at] = result.unit.numerator;
    figures[at + 1] = result.unit.denominator;
    figures[at + 2] = result.value.numerator;
    figures[at + 3] = result.value.denominator;
  }
  const { stages } = asked.stages.get();
  for (let place = 0; place < OPEN_STAGES; place++)
    figures[ofStage(place) + 3] = stages[place]!.overdueCount ?? 0;
  for (const [quarter, query] of asked.cover.entries()) {
    for (const { key, result } of query.get()) {
      const at = ofCover(ownerOf(key), quarter);
      figures[at] = result.open.valueMinor;
      figures[at + 1] = result.won.valueMinor;
    }
  }
  const mix = asked.mix.get();
  for (const [place, { open }] of [...mix.classes, mix.unknown].entries()) {
    figures[ofClass(place)] = open.count;
    figures[ofClass(place) + 1] = open.valueMinor;
  }
  return figures;
}
