import { coverage, dealMix, stageConversion, winRate } from '../src/measures/index.js';
import type { PipelineStore } from '../src/summary/index.js';
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
    stages: store.query(stageConversion, {}),
    cover: QUARTERS.map((window) => store.queryGroups(coverage, { window }, OWNERS_VIEW)),
    mix: store.query(dealMix, { classes: CLASS_RULE }),
  };
}

/** Reads all figures. */
export function oursFigures(asked: ReturnType<typeof askAll>): Figures {
  const figures = new Float64Array(FIGURE_COUNT);
  for (const { key, result } of asked.rates.get()) {
    const at = ofOwner(ownerOf(key));
    figures[at] = result.unit.numerator;
    figures[at + 1] = result.unit.denominator;
    figures[at + 2] = result.value.numerator;
    figures[at + 3] = result.value.denominator;
  }
  for (const [place, stage] of asked.stages.get().stages.entries()) {
    const at = ofStage(place);
    figures[at] = stage.completedCount;
    figures[at + 1] = stage.sumDwellDays;
    figures[at + 2] = stage.advancedCount;
    figures[at + 3] = stage.overdueCount ?? 0;
    figures[at + 4] = stage.conversion?.value ?? NaN;
  }
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
