import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { coverage, funnel } from '../../src/measures/index.js';
import { parsePipeline } from '../../src/model/index.js';
import {
  closedPart,
  expectedPart,
  createPipelineStore,
  defineMeasure,
  type PipelineStore,
} from '../../src/summary/index.js';
import { expectSame } from '../measures/expect-same.js';
import { smallStore, type Row } from '../measures/small-pipeline.js';
import { property } from '../property.js';
import { pipelineArbitrary } from '../sample/arbitrary.js';
import { windowsOf } from '../measures/all-results.js';
import { choiceArbitrary, operationOf } from './random-operations.js';

const ROWS: Row[] = ['Ann', 'Bo', 'Cia'].flatMap((owner) => [
  { stage: 'won', amount: 100, closed: '2026-05-01', owner },
  { stage: 'lead', amount: 50, owner },
]);

/** A measure that says which baseline it saw, and how often it was computed; its key is how many deals were won. */
function wonInBaseline(): { measure: typeof measure; computed: () => number } {
  let times = 0;
  const measure = defineMeasure(
    {
      measureName: 'won-in-baseline',
      parts: [expectedPart],
      baselineParts: [closedPart],
      baselineKey: (baseline) => String(baseline.part(closedPart).size),
    },
    (_summary, _args: object, { baseline }) => {
      times++;
      return { measure: 'won-in-baseline' as const, cells: baseline.part(closedPart).size };
    },
  );
  return { measure, computed: () => times };
}

describe('a change of the baseline', () => {
  const groupBy = { groupBy: 'owner' };

  test('that changes nothing a measure takes from it has only the changed group computed again', () => {
    const store = smallStore(ROWS);
    const { measure, computed } = wonInBaseline();
    store.selectGroups(measure, {}, groupBy);
    expect(computed()).toBe(3);
    store.apply({ type: 'edit', dealId: 'd2', changes: { amountMinor: 77 } });
    store.selectGroups(measure, {}, groupBy);
    expect(computed()).toBe(4);
  });

  test('that does has every group computed again, and all of them see it', () => {
    const store = smallStore(ROWS);
    const { measure, computed } = wonInBaseline();
    store.selectGroups(measure, {}, groupBy);
    store.apply({ type: 'move', dealId: 'd2', toStageId: 'won' });
    const cells = store.selectGroups(measure, {}, groupBy).map(({ result }) => result.cells);
    expect([computed(), cells]).toEqual([6, [2, 2, 2]]);
  });

  test('undone between two looks is seen by who looked in between', () => {
    const store = smallStore(ROWS);
    const { measure } = wonInBaseline();
    const ofAnn = { filter: { dimensions: { owner: ['Ann'] } } };
    const cells = (): number => store.select(measure, {}, ofAnn).cells;
    const before = cells();
    store.apply({ type: 'move', dealId: 'd4', toStageId: 'won' });
    const between = cells();
    store.undo();
    store.apply({ type: 'edit', dealId: 'd6', changes: { amountMinor: 5 } });
    expect([before, between, cells()]).toEqual([1, 2, 2]);
  });
});

/** Funnels and coverage, which read the baseline: of all, and of each owner. */
function figures(store: PipelineStore): unknown {
  const { quarter: window } = windowsOf(store.pipeline);
  const args = { window, targetMinor: 5_000_000 };
  return [
    store.select(funnel, {}),
    store.selectGroups(funnel, {}, { groupBy: 'owner' }),
    store.selectGroups(coverage, args, { groupBy: 'owner' }),
  ];
}

property(
  'after every operation funnels and coverage of groups are those of a store made afresh',
  [pipelineArbitrary({ instants: false, maxDeals: 8 }), fc.array(choiceArbitrary, { maxLength: 6 })],
  (input, drawn) => {
    const store = createPipelineStore(parsePipeline(input));
    figures(store);
    for (const choice of drawn) {
      const operation = operationOf(store, choice);
      if (operation) store.apply(operation);
      expectSame(figures(store), figures(createPipelineStore(store.snapshot())));
    }
  },
  { runs: 300 },
);
