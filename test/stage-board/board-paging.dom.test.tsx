import { act, fireEvent, render, screen, within } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import { stageTotals } from '../../src/measures/index.js';
import { StageBoard } from '../../src/stage-board/index.js';
import type { PipelineDefinition } from '../../src/model/index.js';
import { boardStore, manyRows, PROCESS, ROWS } from './board-data.js';
import { cardOf, readColumns, readHead } from './read-board.js';

const ALL = [...ROWS, ...manyRows(9)];
/** What a server counts: of all fifteen deals, of which the board has the first six. */
const totals = boardStore(ALL).select(stageTotals, {});
const columnOf = (stage: string): HTMLElement =>
  screen.getByRole('group', { name: new RegExp(`^${stage}, `) });
const press = (...keys: string[]): void => {
  for (const key of keys) fireEvent.keyDown(document.activeElement!, { key });
};
const later = (): { promise: Promise<void>; resolve: () => void; reject: (why: Error) => void } => {
  let [resolve, reject] = [(): void => undefined, (_: Error): void => undefined];
  const promise = new Promise<void>((done, fail) => {
    [resolve, reject] = [done, fail];
  });
  return { promise, resolve, reject };
};

describe('figures that the host counts', () => {
  test('stand in the heads, of all deals and not of those that are here', () => {
    render(<StageBoard pipeline={boardStore()} totals={totals} onLoadMore={() => undefined} />);
    expect(readHead('Proposal')).toMatchObject({ Deals: '6', Value: '€1,812' });
    expect(readColumns()['Proposal']).toHaveLength(3);
    expect(within(columnOf('Proposal')).getByText('3 of 6 here')).not.toBeNull();
  });

  test('follow a move, and take it back with it', () => {
    const store = boardStore();
    render(<StageBoard pipeline={store} totals={totals} />);
    expect(readHead('Negotiation')).toMatchObject({ Deals: '5', Value: '€6,015' });
    act(() => void store.apply({ type: 'move', dealId: 'a', toStageId: 'negotiation' }));
    expect(readHead('Proposal')).toMatchObject({ Deals: '5', Value: '€612' });
    expect(readHead('Negotiation')).toMatchObject({ Deals: '6', Value: '€7,215' });
    act(() => void store.undo());
    expect(readHead('Negotiation')).toMatchObject({ Deals: '5', Value: '€6,015' });
  });

  test('have deals that come in already, and what was moved once the host has counted it', () => {
    const store = boardStore();
    const { rerender } = render(<StageBoard pipeline={store} totals={totals} />);
    const [, next] = manyRows(2);
    act(
      () =>
        void store.apply({
          type: 'create',
          deal: { id: next!.id, stageId: 'proposal', amountMinor: 10_100 },
        }),
    );
    expect(readColumns()['Proposal']).toHaveLength(4);
    expect(readHead('Proposal')).toMatchObject({ Deals: '6', Value: '€1,812' });
    act(() => void store.apply({ type: 'move', dealId: 'a', toStageId: 'negotiation' }));
    const counted = boardStore(ALL);
    counted.apply({ type: 'move', dealId: 'a', toStageId: 'negotiation' });
    rerender(<StageBoard pipeline={store} totals={counted.select(stageTotals, {})} />);
    expect(readHead('Proposal')).toMatchObject({ Deals: '5', Value: '€612' });
    expect(readHead('Negotiation')).toMatchObject({ Deals: '6', Value: '€7,215' });
  });

  test('are not shown for another filter than the one they were counted for', () => {
    const store = boardStore();
    const { rerender } = render(<StageBoard pipeline={store} totals={totals} />);
    fireEvent.change(screen.getByRole('searchbox'), { target: { value: 'acme' } });
    expect(readColumns()['Proposal']).toEqual(['Acme renewal']);
    expect(within(columnOf('Proposal')).getByText('counting…')).not.toBeNull();
    const filter = { text: { query: 'acme', fields: ['name', 'account'] as const } };
    const found = boardStore(ALL).select(stageTotals, {}, { filter });
    rerender(<StageBoard pipeline={store} totals={found} />);
    expect(readHead('Proposal')).toMatchObject({ Deals: '1', Value: '€1,200' });
    expect(screen.getByText('1 deal')).not.toBeNull();
  });
});

describe('limits of stages', () => {
  /** Negotiation takes five deals, which it has by the host's count; two of them are here. */
  const [track] = PROCESS.tracks;
  const stages = track!.stages.map((stage) =>
    stage.id === 'negotiation' ? { ...stage, limit: { deals: 5, over: 'block' as const } } : stage,
  );
  const limited: PipelineDefinition = { ...PROCESS, tracks: [{ ...track!, stages }] };
  const limitText = (): string | undefined =>
    columnOf('Negotiation').querySelector('[data-cairn="board-limit"]')?.textContent;
  const said = (): string =>
    within(screen.getByRole('region', { name: 'Deals by stage' })).getByRole('status').textContent;

  test('are held against the deals that the host counts', () => {
    render(<StageBoard pipeline={boardStore(ROWS, limited)} totals={totals} />);
    expect(limitText()).toContain('5 of 5');
    act(() => cardOf('Acme').focus());
    press(' ', 'ArrowRight', ' ');
    expect(said()).toBe(
      'Acme renewal stays in Proposal: Negotiation is full: with this deal it has 6, of at most 5.',
    );
  });

  test('follow what is moved, and do not shrink to the deals of a filter', () => {
    const store = boardStore(ROWS, limited);
    const { rerender } = render(<StageBoard pipeline={store} totals={totals} />);
    act(() => void store.apply({ type: 'move', dealId: 'd', toStageId: 'proposal' }));
    expect(limitText()).toContain('4 of 5');
    fireEvent.change(screen.getByRole('searchbox'), { target: { value: 'acme' } });
    expect(limitText()).toContain('4 of 5');
    const filter = { text: { query: 'acme', fields: ['name', 'account'] as const } };
    const found = boardStore(ALL).select(stageTotals, {}, { filter });
    rerender(<StageBoard pipeline={store} totals={found} />);
    expect(limitText()).toContain('4 of 5');
    fireEvent.change(screen.getByRole('searchbox'), { target: { value: '' } });
    expect(limitText()).toContain('4 of 5');
    const counted = boardStore(ALL).select(stageTotals, {});
    rerender(<StageBoard pipeline={store} totals={counted} />);
    expect(limitText()).toContain('5 of 5');
  });
});

describe('more deals of a stage', () => {
  test('are asked for by a button, which tells that it is under way, and that it failed', async () => {
    const [first, second] = [later(), later()];
    const onLoadMore = vi.fn().mockReturnValueOnce(first.promise).mockReturnValueOnce(second.promise);
    render(<StageBoard pipeline={boardStore()} totals={totals} onLoadMore={onLoadMore} />);
    const column = within(columnOf('Proposal'));
    const button = column.getByRole('button', { name: 'Load more of Proposal' });
    fireEvent.click(button);
    fireEvent.click(button);
    expect(await column.findByText('Loading more…')).not.toBeNull();
    expect(onLoadMore.mock.calls).toEqual([['proposal']]);
    first.reject(new Error('offline'));
    expect(await column.findByText('More could not be loaded.')).not.toBeNull();
    fireEvent.click(button);
    expect(await column.findByText('Loading more…')).not.toBeNull();
    second.resolve();
    await expect.poll(() => column.queryByText('Loading more…')).toBeNull();
  });

  test('are asked for where a reader walks to the last one that is here, and its row is one of all', async () => {
    const onLoadMore = vi.fn();
    render(<StageBoard pipeline={boardStore()} totals={totals} onLoadMore={onLoadMore} />);
    act(() => cardOf('Acme').focus());
    expect(onLoadMore).not.toHaveBeenCalled();
    press('End');
    await expect.poll(() => onLoadMore.mock.calls).toEqual([['proposal']]);
    expect(within(columnOf('Proposal')).getByRole('grid').getAttribute('aria-rowcount')).toBe('6');
  });

  test('are asked for once what is under way has come, where a reader has come to the end of other deals meanwhile', async () => {
    const first = later();
    const onLoadMore = vi.fn().mockReturnValueOnce(first.promise);
    render(<StageBoard pipeline={boardStore()} totals={totals} onLoadMore={onLoadMore} />);
    act(() => cardOf('Acme').focus());
    press('End');
    await expect.poll(() => onLoadMore.mock.calls).toEqual([['proposal']]);
    act(() => screen.getByRole('searchbox').focus());
    fireEvent.change(screen.getByRole('searchbox'), { target: { value: 'scales' } });
    act(() => cardOf('Cask').focus());
    expect(onLoadMore).toHaveBeenCalledTimes(1);
    await act(async () => first.resolve());
    await expect.poll(() => onLoadMore.mock.calls).toEqual([['proposal'], ['proposal']]);
  });

  test('are not spoken of where all are here', () => {
    render(<StageBoard pipeline={boardStore()} onLoadMore={() => undefined} />);
    expect(screen.queryByRole('button', { name: /Load more/ })).toBeNull();
  });
});
