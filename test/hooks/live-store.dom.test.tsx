import { act, render, renderHook } from '@testing-library/react';
import { startTransition, Suspense, use, useEffect, type ReactElement, type ReactNode } from 'react';
import { describe, expect, test } from 'vitest';
import { PipelineProvider, usePipelineStore, useStageTotals } from '../../src/hooks/index.js';
import type { Pipeline } from '../../src/model/index.js';
import type { PipelineStore, ReadonlyPipelineStore } from '../../src/summary/index.js';
import { boardPipeline, ROWS } from '../stage-board/board-data.js';

/** What is drawn of the stages in each picture: how many deals stand there. */
const pictures: string[] = [];

function Totals(): ReactElement {
  const { stages } = useStageTotals();
  const { pipeline, deals } = usePipelineStore();
  pictures.push(`${stages.map(({ deals: { count } }) => count).join(' ')} of ${pipeline.rowCount}`);
  return <output>{deals().length}</output>;
}

let store: ReadonlyPipelineStore;
function Reader(): null {
  const read = usePipelineStore();
  useEffect(() => {
    store = read;
  }, [read]);
  return null;
}

const page = (pipeline: Pipeline, more?: ReactNode): ReactElement => (
  <PipelineProvider pipeline={pipeline}>
    <Totals />
    <Reader />
    {more}
  </PipelineProvider>
);
const live = (): PipelineStore => store as PipelineStore;

describe('a provider that is given other parsed data', () => {
  test('keeps its store, with what can be taken back of deals that are the same', () => {
    const { rerender } = render(page(boardPipeline()));
    const first = store;
    live().apply({ type: 'move', dealId: 'c', toStageId: 'negotiation' });
    const now = live().snapshot();
    const deals = now.deals.map((deal) => (deal.id === 'a' ? { ...deal, amountMinor: 5 } : deal));
    rerender(page({ ...now, deals }));
    expect(store).toBe(first);
    expect([store.deal('a')?.amountMinor, store.deal('c')?.stageId]).toEqual([5, 'negotiation']);
    act(() => void live().undo());
    expect(store.deal('c')?.stageId).toBe('proposal');
  });

  test('draws what it had until it has the other, and never half of it', () => {
    const { rerender } = render(page(boardPipeline()));
    pictures.length = 0;
    rerender(page(boardPipeline(ROWS.slice(1))));
    expect([...new Set(pictures)]).toEqual(['1 0 3 2 0 0 0 of 6', '1 0 2 2 0 0 0 of 5']);
  });

  test('that says nothing else but what was found wrong in it draws that too', () => {
    const data = boardPipeline();
    const { rerender } = render(page(data));
    rerender(page({ ...data, rowCount: 9 }));
    expect(pictures.at(-1)).toBe('1 0 3 2 0 0 0 of 9');
  });

  test('changes nothing while that is only drawn to be thrown away', async () => {
    const never = new Promise<never>(() => undefined);
    const Waiting = (): ReactNode => use(never);
    const { rerender } = render(<Suspense>{page(boardPipeline())}</Suspense>);
    await act(async () =>
      startTransition(() => rerender(<Suspense>{page(boardPipeline(ROWS.slice(1)), <Waiting />)}</Suspense>)),
    );
    expect([store.getVersion(), store.deals().length]).toEqual([0, 6]);
  });

  test('keeps its store where the host parses anew whenever it draws', () => {
    const { result, rerender } = renderHook(() => usePipelineStore(), {
      wrapper: ({ children }) => <PipelineProvider pipeline={boardPipeline()}>{children}</PipelineProvider>,
    });
    const first = result.current;
    rerender();
    expect(result.current).toBe(first);
  });
});
