import { act, fireEvent, render, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { PipelineStore } from '../../src/summary/index.js';
import { StageBoard, type BoardMove, type StageBoardProps } from '../../src/stage-board/index.js';
import { boardStore, manyRows } from './board-data.js';
import { cardOf, focused, listen, readColumns } from './read-board.js';

afterEach(() => document.documentElement.removeAttribute('dir'));

/** Presses keys one after the other on whatever has the focus. */
const press = (...keys: string[]): void => {
  for (const key of keys) fireEvent.keyDown(document.activeElement!, { key });
};

function draw(
  store: PipelineStore = boardStore(),
  props: StageBoardProps = {},
): { readonly store: PipelineStore; readonly heard: string[] } {
  render(<StageBoard pipeline={store} {...props} />);
  return { store, heard: listen() };
}

describe.each([
  ['left to right', 'ltr', 'ArrowRight', 'ArrowLeft'],
  ['right to left', 'rtl', 'ArrowLeft', 'ArrowRight'],
])('on a page that runs %s', (_, direction, forward, back) => {
  test('arrow keys walk the cards of a column, and over empty columns to the next', () => {
    document.documentElement.dir = direction;
    draw();
    act(() => cardOf('Acme renewal').focus());
    const walked = [
      'ArrowDown',
      'ArrowDown',
      'ArrowDown',
      forward,
      forward,
      back,
      'Home',
      back,
      'End',
      'PageUp',
    ];
    expect(
      walked.map((key) => {
        press(key);
        return focused();
      }),
    ).toEqual([
      'Bolt line',
      'Cask scales',
      'Cask scales',
      'Elm works',
      'Fjord',
      'Dune depot',
      'Dune depot',
      'Acme renewal',
      'Cask scales',
      'Acme renewal',
    ]);
  });

  test('a card is lifted, carried and dropped, and every step is told in names', async () => {
    document.documentElement.dir = direction;
    const { heard } = draw();
    act(() => cardOf('Cask scales').focus());
    press(' ', forward, 'ArrowUp', back, back, forward, forward, 'End', 'ArrowUp', 'Enter');
    await expect
      .poll(() => heard)
      .toEqual([
        'Lifted Cask scales, 3 of 3 in Proposal.',
        'Over Negotiation, place 3 of 3.',
        'Over Negotiation, place 2 of 3.',
        'Over Proposal, place 2 of 3.',
        'Over First talk, place 1 of 1.',
        'Over Proposal, place 1 of 3.',
        'Over Negotiation, place 1 of 3.',
        'Over Negotiation, place 3 of 3.',
        'Over Negotiation, place 2 of 3.',
        'Moved Cask scales from Proposal, place 3, to Negotiation, place 2 of 3.',
      ]);
    expect(readColumns()).toMatchObject({
      Proposal: ['Acme renewal', 'Bolt line'],
      Negotiation: ['Dune depot', 'Cask scales', 'Elm works'],
    });
    expect(focused()).toBe('Cask scales');
  });
});

describe('a lifted card', () => {
  test('is put back by Escape, and keeps the focus', async () => {
    const { store, heard } = draw();
    const version = store.getVersion();
    act(() => cardOf('Acme renewal').focus());
    press(' ', 'ArrowRight', 'Escape');
    await expect.poll(() => heard.at(-1)).toBe('Move cancelled. Acme renewal is in Proposal, place 1 of 3.');
    expect(store.getVersion()).toBe(version);
    expect(focused()).toBe('Acme renewal');
  });

  test('is put back when the focus goes elsewhere', async () => {
    const { heard } = draw();
    act(() => cardOf('Acme renewal').focus());
    press(' ', 'ArrowRight');
    act(() => screen.getByRole('button', { name: 'Table' }).focus());
    await expect.poll(() => heard.at(-1)).toBe('Move cancelled. Acme renewal is in Proposal, place 1 of 3.');
  });

  test('that comes down where it was lifted moves nothing', async () => {
    const onMove = vi.fn();
    const { heard } = draw(boardStore(), { onMove });
    act(() => cardOf('Bolt line').focus());
    press(' ', 'ArrowRight', 'ArrowLeft', ' ');
    await expect.poll(() => heard.at(-1)).toBe('Bolt line stays in Proposal, place 2 of 3.');
    expect(onMove).not.toHaveBeenCalled();
  });

  test('goes on while other deals change, its place held within the cards there are', async () => {
    const { store, heard } = draw();
    act(() => cardOf('Acme renewal').focus());
    press(' ', 'ArrowRight', 'End');
    act(() => void store.apply({ type: 'remove', dealId: 'e' }));
    press('Enter');
    await expect
      .poll(() => heard.at(-1))
      .toBe('Moved Acme renewal from Proposal, place 1, to Negotiation, place 2 of 2.');
  });

  test('that somebody else moves ends the move, and says so', async () => {
    const { store, heard } = draw();
    act(() => cardOf('Acme renewal').focus());
    press(' ', 'ArrowRight');
    act(() => void store.apply({ type: 'move', dealId: 'a', toStageId: 'lost' }));
    await expect
      .poll(() => heard.at(-1))
      .toBe('Move ended: Acme renewal was moved to another stage in the meantime.');
    expect(focused()).toBe('Acme renewal');
  });

  test('that is removed ends the move, and the focus stays where it was', async () => {
    const { store, heard } = draw();
    act(() => cardOf('Acme renewal').focus());
    press(' ', 'ArrowRight');
    act(() => void store.apply({ type: 'remove', dealId: 'a' }));
    await expect.poll(() => heard.at(-1)).toBe('Move ended: Acme renewal is not on the board any more.');
    expect(focused()).toBe('Bolt line');
  });

  test('does not let the table take the board away from under it', () => {
    draw();
    act(() => cardOf('Acme renewal').focus());
    press(' ', 't');
    expect(screen.queryByRole('table')).toBeNull();
  });
});

test('a card is carried to a place that is not drawn, and found there', async () => {
  const { heard } = draw(boardStore(manyRows(900)));
  act(() => cardOf('Deal 0;').focus());
  press(' ', 'ArrowRight', 'End', 'ArrowUp', 'Enter');
  await expect
    .poll(() => heard.at(-1))
    .toBe('Moved Deal 0 from First talk, place 1, to Proposal, place 300 of 301.');
  expect(focused()).toBe('Deal 0');
  press('ArrowDown');
  expect(focused()).toBe('Deal 898');
});

describe('undo and redo', () => {
  test('by keys take a move back and again, told in names; the focus stays on the card', async () => {
    const { heard } = draw();
    act(() => cardOf('Acme renewal').focus());
    press(' ', 'ArrowRight', 'Enter');
    const before = readColumns();
    fireEvent.keyDown(document.activeElement!, { key: 'z', ctrlKey: true });
    expect(readColumns()['Proposal']).toEqual(['Acme renewal', 'Bolt line', 'Cask scales']);
    expect(focused()).toBe('Acme renewal');
    fireEvent.keyDown(document.activeElement!, { key: 'Z', metaKey: true, shiftKey: true });
    expect(readColumns()).toEqual(before);
    expect(focused()).toBe('Acme renewal');
    fireEvent.keyDown(document.activeElement!, { key: 'z', metaKey: true });
    fireEvent.keyDown(document.activeElement!, { key: 'z', ctrlKey: true });
    await expect
      .poll(() => heard.slice(-4))
      .toEqual([
        'Undone: Acme renewal is in Proposal again.',
        'Redone: Acme renewal is in Negotiation.',
        'Undone: Acme renewal is in Proposal again.',
        'Nothing to undo.',
      ]);
  });

  test('are buttons as well, which stay reachable when there is nothing to do', () => {
    draw();
    const undo = screen.getByRole('button', { name: 'Undo' });
    expect(undo.getAttribute('aria-disabled')).toBe('true');
    act(() => cardOf('Acme renewal').focus());
    press(' ', 'ArrowRight', 'Enter');
    expect(undo.getAttribute('aria-disabled')).toBeNull();
    act(() => undo.focus());
    fireEvent.click(undo);
    expect(readColumns()['Proposal']).toHaveLength(3);
    expect(document.activeElement).toBe(undo);
    fireEvent.click(screen.getByRole('button', { name: 'Redo' }));
    expect(readColumns()['Proposal']).toHaveLength(2);
  });
});

describe('a board that cannot be changed', () => {
  test('says nothing of moving, and lifts nothing', async () => {
    const { heard } = draw(boardStore(), { readOnly: true });
    expect(screen.queryByRole('button', { name: /Undo|Redo|Move/ })).toBeNull();
    expect(screen.getByRole('region', { name: 'Stages', description: /^Arrow keys walk/ })).not.toBeNull();
    expect(document.body.textContent).not.toMatch(/lift|move/i);
    act(() => cardOf('Acme renewal').focus());
    press(' ', 'm', 'ArrowDown');
    expect(focused()).toBe('Bolt line');
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(heard).toEqual([]);
  });
});

test('Enter opens the deal, and closing it gives the focus back to its card', async () => {
  const opened: BoardMove[] = [];
  const onDealChange = vi.fn();
  draw(boardStore(), { onDealChange, onMove: (move) => void opened.push(move) });
  act(() => cardOf('Acme renewal').focus());
  press('Enter');
  const dialog = await screen.findByRole('dialog', { name: 'Acme renewal' }, { timeout: 20_000 });
  expect(onDealChange.mock.calls).toEqual([['a']]);
  fireEvent.click(within(dialog).getByRole('button', { name: 'Close' }));
  await expect.poll(focused).toBe('Acme renewal');
  expect(onDealChange.mock.calls).toEqual([['a'], [null]]);
  expect(opened).toEqual([]);
});
