import { act, fireEvent, render, screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import type { PipelineDefinition } from '../../src/model/index.js';
import { StageBoard, type BoardMove } from '../../src/stage-board/index.js';
import { boardStore, PROCESS, ROWS } from './board-data.js';
import { cardOf, focused, readColumns } from './read-board.js';

const press = (key: string, keys: { ctrlKey?: boolean; shiftKey?: boolean } = {}): void => {
  fireEvent.keyDown(document.activeElement!, { key, ...keys });
};
const focus = (name: string): void => act(() => cardOf(name).focus());
const said = (): string =>
  within(screen.getByRole('region', { name: 'Deals by stage' })).getByRole('status').textContent;
const picked = (): string[] =>
  screen
    .queryAllByRole('row', { selected: true })
    .map((card) => card.getAttribute('aria-label')!.split(';')[0]!);

describe('cards that are picked', () => {
  test('by X, by Shift with an arrow, by Ctrl with A, by pressing with Ctrl and Shift, by their box; Escape lets them go', () => {
    render(<StageBoard pipeline={boardStore()} />);
    focus('Acme');
    press('x');
    expect([picked(), said()]).toEqual([['Acme renewal'], '1 deal selected']);
    press('ArrowDown', { shiftKey: true });
    expect([picked(), focused()]).toEqual([['Acme renewal', 'Bolt line'], 'Bolt line']);
    press('a', { ctrlKey: true });
    expect(picked()).toEqual(['Acme renewal', 'Bolt line', 'Cask scales']);
    press('Escape');
    expect(picked()).toEqual([]);
    fireEvent.click(cardOf('Acme'), { ctrlKey: true });
    fireEvent.click(cardOf('Cask'), { shiftKey: true });
    expect(picked()).toEqual(['Acme renewal', 'Bolt line', 'Cask scales']);
    fireEvent.click(screen.getByRole('checkbox', { name: 'Select Bolt line' }));
    expect(picked()).toEqual(['Acme renewal', 'Cask scales']);
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  test('go where one of them is carried, one after another in the order of the board, and come back in one step', () => {
    const store = boardStore();
    const before = store.deals();
    render(<StageBoard pipeline={store} />);
    focus('Acme');
    press('x');
    focus('Elm');
    press('x');
    focus('Cask');
    press('x');
    press(' ');
    expect(said()).toBe('Lifted Cask scales and 2 more deals, in Proposal.');
    expect(cardOf('Cask').querySelector('[data-cairn="board-carried"]')?.textContent).toBe('3');
    for (const key of ['ArrowRight', 'Home', ' ']) press(key);
    expect(readColumns()).toMatchObject({
      Proposal: ['Bolt line'],
      Negotiation: ['Acme renewal', 'Cask scales', 'Elm works', 'Dune depot'],
    });
    expect([said(), picked()]).toEqual(['Moved 3 deals to Negotiation.', []]);
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    expect(store.deals()).toEqual(before);
  });

  test('are moved by "Move to…" together', async () => {
    render(<StageBoard pipeline={boardStore()} />);
    focus('Acme');
    press('a', { ctrlKey: true });
    const bar = screen.getByRole('group', { name: '3 deals selected' });
    fireEvent.click(within(bar).getByRole('button', { name: 'Move to…' }));
    const dialog = await screen.findByRole('dialog', { name: 'Move 3 deals to…' });
    fireEvent.click(within(dialog).getByRole('radio', { name: 'On hold' }));
    fireEvent.click(within(dialog).getByRole('button', { name: 'Move' }));
    expect(readColumns()).toMatchObject({
      Proposal: [],
      'On hold': ['Acme renewal', 'Bolt line', 'Cask scales'],
    });
  });

  test('ask the host one by one, and tell which of them it refused', () => {
    const moves: BoardMove[] = [];
    const onMove = (move: BoardMove): string | undefined => {
      moves.push(move);
      return move.dealId === 'b' ? 'Blocked by finance.' : undefined;
    };
    render(<StageBoard pipeline={boardStore()} onMove={onMove} />);
    focus('Acme');
    press('a', { ctrlKey: true });
    for (const key of [' ', 'ArrowRight', ' ']) press(key);
    expect(readColumns()).toMatchObject({
      Proposal: ['Bolt line'],
      Negotiation: ['Acme renewal', 'Cask scales', 'Dune depot', 'Elm works'],
    });
    expect(said()).toBe(
      'Moved 2 deals to Negotiation. Bolt line was not moved to Negotiation: Blocked by finance.',
    );
    expect(new Set(moves.map(({ groupId }) => groupId)).size).toBe(1);
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    expect(readColumns()).toMatchObject({ Proposal: ['Acme renewal', 'Bolt line', 'Cask scales'] });
  });

  test('count one after another towards what a stage may hold', () => {
    const [track] = PROCESS.tracks;
    const stages = track!.stages.map((stage) =>
      stage.id === 'negotiation' ? { ...stage, limit: { deals: 4, over: 'block' as const } } : stage,
    );
    const limited: PipelineDefinition = { ...PROCESS, tracks: [{ ...track!, stages }] };
    render(<StageBoard pipeline={boardStore(ROWS, limited)} />);
    focus('Acme');
    press('a', { ctrlKey: true });
    for (const key of [' ', 'ArrowRight', ' ']) press(key);
    expect(readColumns()).toMatchObject({
      Proposal: ['Cask scales'],
      Negotiation: ['Acme renewal', 'Bolt line', 'Dune depot', 'Elm works'],
    });
    expect(said()).toContain('Moved 2 deals to Negotiation. Cask scales stays in Proposal');
  });
});
