import { fireEvent, render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { stageTotals } from '../../src/measures/index.js';
import { dealLists } from '../../src/summary/index.js';
import { Board } from '../../src/stage-board/index.js';
import { boardStore } from './board-data.js';

test('a field of the host in a card keeps its own keys, and so does text that can be edited there', () => {
  const store = boardStore();
  render(
    <Board.Root
      totals={store.select(stageTotals, {})}
      lists={store.queryRows(dealLists, { by: 'stage' }).get()}
      process={store.pipeline.process}
      onMove={() => undefined}
    >
      <Board.Columns>
        {(column) => (
          <Board.Column key={column.stageId} column={column}>
            <Board.Cards>
              {(card) => (
                <Board.Card key={card.deal.id} card={card}>
                  <input aria-label={`Note on ${card.deal.name}`} />
                  <div role="textbox" aria-label={`Text of ${card.deal.name}`} contentEditable tabIndex={0} />
                </Board.Card>
              )}
            </Board.Cards>
          </Board.Column>
        )}
      </Board.Columns>
    </Board.Root>,
  );
  for (const name of ['Note on Bolt line', 'Text of Bolt line']) {
    const field = screen.getByRole('textbox', { name });
    field.focus();
    const isLeftToIt = (key: string, keys: { ctrlKey?: boolean; shiftKey?: boolean } = {}): boolean =>
      fireEvent.keyDown(field, { key, ...keys });
    expect([
      isLeftToIt('x'),
      isLeftToIt('a', { ctrlKey: true }),
      isLeftToIt('z', { ctrlKey: true }),
      isLeftToIt('ArrowDown'),
      isLeftToIt('ArrowUp', { shiftKey: true }),
      isLeftToIt('Home'),
    ]).toEqual([true, true, true, true, true, true]);
    expect(screen.queryAllByRole('row', { selected: true })).toEqual([]);
    expect(document.activeElement).toBe(field);
  }
});
