import { renderHook } from '@testing-library/react';
import fc from 'fast-check';
import { useWinIncidenceGroups, useWinRate, useWinRateGroups } from '../../src/hooks/index.js';
import { parsePipeline } from '../../src/model/index.js';
import { createPipelineStore, dealLists, type PipelineStore } from '../../src/summary/index.js';
import { useWinRateComparison, type WinRateDealsChoice } from '../../src/win-rates/index.js';
import { property } from '../property.js';
import { pipelineArbitrary } from '../sample/arbitrary.js';
import { expectSame } from '../measures/expect-same.js';

const pipelines = pipelineArbitrary({}).map((input) => parsePipeline(input));
const GROUPINGS = [
  'owner',
  'team',
  'source',
  'account',
  'size-class',
  'week',
  'month',
  'quarter',
  'year',
] as const;

/** What lists of the deals of each group, and of all, have; beside what the rates by deals are taken of. */
function bothCounts(store: PipelineStore, opened: readonly WinRateDealsChoice[]): [number[], number[]] {
  const listed = opened.map(({ filter }) => store.queryRows(dealLists, { filter }).get().all.length);
  return [listed, opened.map(({ count }) => count)];
}

/** A comparison without markup, by what it is asked; and the deals that it is asked to show. */
function comparisonOf(
  store: PipelineStore,
  groupBy: string,
  args: Parameters<typeof useWinRate>[0],
  curvesFrom: string | null,
): { readonly view: ReturnType<typeof useWinRateComparison>; readonly opened: WinRateDealsChoice[] } {
  const opened: WinRateDealsChoice[] = [];
  const { result, unmount } = renderHook(() => {
    const groups = useWinRateGroups(args ?? {}, { pipeline: store, groupBy });
    const overall = useWinRate(args, { pipeline: store });
    const curves = useWinIncidenceGroups(curvesFrom, { pipeline: store, groupBy });
    const onDealsOpen = (deals: WinRateDealsChoice): void => void opened.push(deals);
    return useWinRateComparison({ groups, overall, curves, groupBy, onDealsOpen });
  });
  unmount();
  return { view: result.current, opened };
}

property(
  'the deals of every group are as many as its rate by deals is taken of, whatever it is by, from, and of open deals',
  [
    pipelines,
    fc.constantFrom(...GROUPINGS),
    fc.record({
      open: fc.constantFrom('exclude' as const, 'as-lost' as const, 'range' as const),
      disqualified: fc.constantFrom('exclude' as const, 'as-lost' as const),
      by: fc.constantFrom('closed' as const, 'created' as const),
    }),
    fc.nat({ max: 3 }),
    fc.constantFrom(null, { start: '2025-06-01', end: '2026-04-01' }),
  ],
  (pipeline, groupBy, policies, stage, window) => {
    const store = createPipelineStore(pipeline);
    const openStages = pipeline.process.stages.filter(({ openIndex }) => openIndex !== null);
    const from = openStages[stage]?.stage.id ?? null;
    const { view, opened } = comparisonOf(store, groupBy, { ...policies, from, window }, null);
    for (const { id } of view.groups) view.openGroup!(id);
    const counts = view.groups.map(({ count }) => count).filter((count) => count > 0);
    expectSame(
      opened.map(({ count }) => count),
      counts,
    );
    view.openGroup!(null);
    for (const { id } of view.groups)
      for (const way of ['won', 'lost', 'disqualified', 'open'] as const) view.openGroup!(id, way);
    const [listed, told] = bothCounts(store, opened);
    expectSame(listed, told);
  },
  { runs: 150 },
);

property(
  'the deals of every curve are as many as reached the stage',
  [pipelines, fc.constantFrom('owner', 'source')],
  (pipeline, groupBy) => {
    const store = createPipelineStore(pipeline);
    const from = pipeline.process.stages.find(({ openIndex }) => openIndex !== null)?.stage.id ?? null;
    const { view, opened } = comparisonOf(store, groupBy, {}, from);
    view.openGroup!(null);
    for (const { id } of view.groups) {
      view.openGroup!(id);
      for (const way of ['won', 'lost', 'open', 'disqualified'] as const) view.openGroup!(id, way);
    }
    const [listed, told] = bothCounts(store, opened);
    expectSame(listed, told);
  },
  { runs: 100 },
);
