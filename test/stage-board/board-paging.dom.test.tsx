import { act, fireEvent, render, screen, within } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import { stageTotals } from '../../src/measures/index.js';
import { StageBoard } from '../../src/stage-board/index.js';
import { boardStore, manyRows, ROWS } from './board-data.js';
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

  test('are not spoken of where all are here', () => {
    render(<StageBoard pipeline={boardStore()} onLoadMore={() => undefined} />);
    expect(screen.queryByRole('button', { name: /Load more/ })).toBeNull();
  });
});
