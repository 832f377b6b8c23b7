import { act, fireEvent, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';
import { stageTotals } from '../../src/measures/index.js';
import { StageBoard } from '../../src/stage-board/index.js';
import { boardStore, manyRows, ROWS } from './board-data.js';
import { cardOf } from './read-board.js';

const press = (name: string): Promise<void> => userEvent.click(screen.getByRole('button', { name }));
const searchbox = (): HTMLElement => screen.getByRole('searchbox', { name: 'Search deals' });

describe('the focus of a button that goes away when it is pressed', () => {
  test('goes to the card last walked to where the selection is let go', async () => {
    render(<StageBoard pipeline={boardStore()} />);
    act(() => cardOf('Elm').focus());
    fireEvent.keyDown(document.activeElement!, { key: 'x' });
    await press('Clear selection');
    expect(document.activeElement).toBe(cardOf('Elm'));
  });

  test('goes to the search where the filter is taken back', async () => {
    render(<StageBoard pipeline={boardStore()} defaultReaderFilter={{ owners: ['ada'] }} />);
    await press('Clear the filter');
    expect(document.activeElement).toBe(searchbox());
  });

  test('goes to a card where nothing can be searched', async () => {
    render(
      <StageBoard
        pipeline={boardStore()}
        defaultReaderFilter={{ owners: ['ada'] }}
        canSee={(field) => field !== 'name' && field !== 'account'}
      />,
    );
    await press('Clear the filter');
    expect(document.activeElement?.getAttribute('role')).toBe('row');
  });

  test('goes to what else can be taken back of a filter that lets nothing through, then to the search', async () => {
    render(
      <StageBoard
        pipeline={boardStore()}
        defaultReaderFilter={{ query: 'zebra', owners: ['ada'], stale: true }}
      />,
    );
    await press('Clear Owner: Ada Byron');
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Clear Words “zebra”' }));
    await press('Clear Words “zebra”');
    await press('Clear Stale only');
    expect(document.activeElement).toBe(searchbox());
  });

  test('goes to a card of its column where the last page has come', async () => {
    const rows = [...ROWS, ...manyRows(9)];
    const store = boardStore();
    const totals = boardStore(rows).select(stageTotals, {});
    const onLoadMore = (): void => {
      for (const { id, stage, amount } of manyRows(9)) {
        const amountMinor = Number(amount) * 100;
        store.apply({ type: 'create', deal: { id, name: id, stageId: stage, amountMinor } });
      }
    };
    render(<StageBoard pipeline={store} totals={totals} onLoadMore={onLoadMore} />);
    await press('Load more of Negotiation');
    await expect.poll(() => screen.queryByRole('button', { name: /^Load more/ })).toBeNull();
    expect(document.activeElement).toBe(cardOf('Dune'));
  });
});
