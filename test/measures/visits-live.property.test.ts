import fc from 'fast-check';
import {
  cycleAwareCoverage,
  pipelineValueFactor,
  stageConversion,
  stageDwell,
  winIncidence,
} from '../../src/measures/index.js';
import { addDays, parsePipeline } from '../../src/model/index.js';
import { createPipelineStore, type PipelineStore } from '../../src/summary/index.js';
import { property } from '../property.js';
import { pipelineArbitrary } from '../sample/arbitrary.js';
import { choiceArbitrary, operationOf } from '../summary/random-operations.js';
import { windowsOf } from './all-results.js';

/** Every figure of stages, of all and of each owner, as text. */
function figures(store: PipelineStore): string {
  const { quarter: window, lastYear } = windowsOf(store.pipeline);
  const { stages, openStageIndexes } = store.pipeline.process;
  const from = stages[openStageIndexes[0]![0]!]!.stage.id;
  const over = { start: addDays(window.start, -90), end: window.start };
  return JSON.stringify([
    store.select(stageConversion, {}),
    store.select(stageConversion, { window: over }),
    store.selectGroups(stageConversion, { window: lastYear }, { groupBy: 'owner' }),
    store.select(stageDwell, { window: lastYear }),
    store.select(stageDwell, { method: 'km' }),
    store.select(winIncidence, { from }),
    store.select(pipelineValueFactor, { window, closed: lastYear, targetMinor: 1_000_000 }),
    store.selectGroups(cycleAwareCoverage, { window: over, targetMinor: 1_000_000 }, { groupBy: 'owner' }),
    store.select(cycleAwareCoverage, { window, targetMinor: 1_000_000 }),
  ]);
}

property(
  'after every operation the figures of stages are those of a store made afresh; undone they are what they were',
  [
    pipelineArbitrary({ instants: false, maxDeals: 10 }).map((input) => parsePipeline(input)),
    fc.array(choiceArbitrary, { maxLength: 6 }),
  ],
  (pipeline, drawn) => {
    const store = createPipelineStore(pipeline);
    const before = figures(store);
    let done = 0;
    for (const choice of drawn) {
      const operation = operationOf(store, choice);
      if (!operation) continue;
      store.apply(operation);
      done++;
      figures(store);
    }
    const fresh = createPipelineStore(store.snapshot());
    if (figures(store) !== figures(fresh))
      throw new Error('The live figures are not those of a fresh store.');
    for (; done > 0; done--) store.undo();
    if (figures(store) !== before) throw new Error('Undone, the figures are not what they were.');
  },
  { runs: 200 },
);
