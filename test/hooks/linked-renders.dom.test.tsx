import { act, render } from '@testing-library/react';
import { Profiler, useEffect, type ReactNode } from 'react';
import { describe, expect, test } from 'vitest';
import { CoverageGauge } from '../../src/coverage-gauge/index.js';
import { FunnelChart } from '../../src/funnel/index.js';
import { NO_SELECTION, PipelineProvider, usePipelineSelection, type Select } from '../../src/hooks/index.js';
import { WinRateComparison } from '../../src/win-rates/index.js';
import { smallStore } from '../measures/small-pipeline.js';

const WINDOW = { start: '2026-04-01', end: '2026-07-01' };
const ROWS = [
  { id: 'won', stage: 'won', amount: 100, closed: '2026-05-02', owner: 'Ann' },
  { id: 'open', stage: 'lead', amount: 400, expectedClose: '2026-06-30', owner: 'Ann' },
  { id: 'later', stage: 'lead', amount: 50, expectedClose: '2027-06-30', owner: 'Bo' },
];

/** Draws the widgets of one provider, and tells which were drawn since it was last asked. */
function drawn() {
  const store = smallStore(ROWS);
  const counts = new Map<string, number>();
  let select: Select = () => undefined;
  function Controls(): ReactNode {
    const [, asks] = usePipelineSelection();
    useEffect(() => {
      select = asks;
    }, [asks]);
    return null;
  }
  const counted = (id: string, widget: ReactNode) => (
    <Profiler id={id} onRender={() => counts.set(id, (counts.get(id) ?? 0) + 1)}>
      {widget}
    </Profiler>
  );
  render(
    <PipelineProvider pipeline={store}>
      <Controls />
      {counted('funnel', <FunnelChart />)}
      {counted('gauge', <CoverageGauge window={WINDOW} targetMinor={100_000} />)}
      {counted('rates', <WinRateComparison />)}
    </PipelineProvider>,
  );
  const since = (change: () => void): Record<string, number> => {
    counts.clear();
    act(change);
    return Object.fromEntries(counts);
  };
  return { store, since, select: (change: Parameters<Select>[0]) => select(change) };
}

describe('a widget whose numbers did not change is not drawn again', () => {
  test('when a deal moves from stage to stage: the funnel is, and the gauge, whose expected wins go by stage, each once', () => {
    const { store, since } = drawn();
    expect(since(() => store.apply({ type: 'move', dealId: 'open', toStageId: 'offer' }))).toEqual({
      funnel: 1,
      gauge: 1,
    });
  });

  test('when a deal is won: all are, each once, and again when that is undone', () => {
    const { store, since } = drawn();
    const all = { funnel: 1, gauge: 1, rates: 1 };
    expect(since(() => store.apply({ type: 'move', dealId: 'open', toStageId: 'won' }))).toEqual(all);
    expect(since(() => store.undo())).toEqual(all);
  });

  test('when a name is edited, or an owner’s name: none is', () => {
    const { store, since } = drawn();
    expect(since(() => store.apply({ type: 'edit', dealId: 'open', changes: { name: 'Other' } }))).toEqual(
      {},
    );
  });

  test('when something is picked that does not concern it', () => {
    const { since, select } = drawn();
    const period = { period: WINDOW, by: null };
    expect(since(() => select({ period }))).toEqual({ rates: 1, funnel: 1 });
    expect(since(() => select({ period: { ...period } }))).toEqual({});
    expect(since(() => select({ outcome: { kind: 'won', by: null } }))).toEqual({ funnel: 1 });
    expect(since(() => select(NO_SELECTION))).toEqual({ rates: 1, funnel: 1 });
  });
});
