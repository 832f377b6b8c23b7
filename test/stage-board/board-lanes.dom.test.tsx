import { act, fireEvent, render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, test, vi } from 'vitest';
import { StageBoard, type BoardMove } from '../../src/stage-board/index.js';
import { boardPipeline, boardStore, ROWS } from './board-data.js';
import { cardOf, focused } from './read-board.js';

const laneOf = (name: string): HTMLElement =>
  screen.getByRole('group', { name: new RegExp(`^${name}, \\d`) });

/** The names of the cards in a lane's column. */
const cardsIn = (stage: string, lane: string): string[] => {
  const column = within(laneOf(lane)).getByRole('group', { name: new RegExp(`^${stage}, ${lane}, `) });
  return [...column.querySelectorAll('[data-cairn="board-name"]')].map(({ textContent }) => textContent);
};

/** What the board said last. */
const told = (): string =>
  within(screen.getByRole('region', { name: 'Deals by stage' })).getByRole('status').textContent;

const focus = (name: string): void => act(() => cardOf(name).focus());
const press = (...keys: string[]): void => {
  for (const key of keys) fireEvent.keyDown(document.activeElement!, { key });
};

const draw = (props: Partial<Parameters<typeof StageBoard>[0]> = {}) => {
  const store = boardStore();
  render(<StageBoard pipeline={store} defaultLaneBy="owner" {...props} />);
  return store;
};

describe('lanes', () => {
  test('are drawn by name, nobody’s last, each with its figures and its cards', () => {
    draw();
    const names = [...document.querySelectorAll('[data-cairn="board-lane"]')].map((lane) =>
      lane.getAttribute('aria-label'),
    );
    expect(names).toEqual(['Ada Byron, 2 deals', 'bob, 1 deal', 'Not known, 3 deals']);
    expect(cardsIn('Proposal', 'Ada Byron')).toEqual(['Acme renewal']);
    expect(cardsIn('Proposal', 'Not known')).toEqual(['Bolt line', 'Cask scales']);
    expect(within(laneOf('Ada Byron')).getByText('Value').nextElementSibling?.textContent).toBe('€1,900');
    expect(screen.getAllByRole('group', { name: 'Proposal, 3 deals' })).toHaveLength(1);
  });

  test('are chosen among the fields that the data has, and left again', async () => {
    const onLaneByChange = vi.fn();
    draw({ defaultLaneBy: null, onLaneByChange });
    const choice = screen.getByRole('combobox', { name: 'Lanes' });
    const offered = within(choice).getAllByRole('option');
    expect(offered.map(({ textContent }) => textContent)).toEqual(['None', 'Owner', 'Account']);
    await userEvent.selectOptions(choice, 'Account');
    expect(onLaneByChange).toHaveBeenLastCalledWith('account');
    expect(cardsIn('Proposal', 'Acme')).toEqual(['Acme renewal']);
    await userEvent.selectOptions(choice, 'None');
    expect(document.querySelector('[data-cairn="board-lane"]')).toBeNull();
    expect(cardOf('Acme renewal').textContent).toContain('Acme renewal');
  });

  test('are offered by fields that come with fresh data, or with an edit, as well', () => {
    const nobodys = ROWS.map(({ owner: _, ...row }) => row);
    const store = boardStore([]);
    render(<StageBoard pipeline={store} />);
    const offered = (): string[] =>
      within(screen.getByRole('combobox', { name: 'Lanes' }))
        .getAllByRole('option')
        .map(({ textContent }) => textContent);
    act(() => void store.replace(boardPipeline(nobodys)));
    expect(offered()).toEqual(['None', 'Account']);
    act(() => void store.apply({ type: 'edit', dealId: 'a', changes: { ownerId: 'ada' } }));
    expect(offered()).toEqual(['None', 'Owner', 'Account']);
  });

  test('are closed and opened by their name; what is closed keeps its figures and is walked past', async () => {
    draw();
    const toggle = within(laneOf('bob')).getByRole('button', { name: 'bob' });
    await userEvent.click(toggle);
    expect(toggle.getAttribute('aria-expanded')).toBe('false');
    expect(within(laneOf('bob')).queryAllByRole('row')).toEqual([]);
    expect(within(laneOf('bob')).getByRole('group', { name: 'Negotiation, bob, 1 deal' }).textContent).toBe(
      '1€5,000',
    );
    focus('Elm works');
    press('ArrowDown');
    expect(focused()).toBe('Elm works');
    await userEvent.click(toggle);
    focus('Elm works');
    press('ArrowDown');
    expect(focused()).toBe('Dune depot');
  });

  test('have one stop for Tab each', () => {
    draw();
    const stops = [...document.querySelectorAll('[data-deal-id][tabindex="0"]')];
    expect(stops.map((card) => card.getAttribute('data-deal-id'))).toEqual(['a', 'd', 'b']);
    focus('Elm works');
    expect(document.querySelectorAll('[data-deal-id][tabindex="0"]')).toHaveLength(3);
    expect(cardOf('Elm works').tabIndex).toBe(0);
  });

  test('keep a stop for Tab each when a column is collapsed, that of the card last walked to as well', async () => {
    const stops = (): (string | null)[] =>
      [...document.querySelectorAll('[data-deal-id][tabindex="0"]')].map((card) =>
        card.getAttribute('data-deal-id'),
      );
    draw();
    await userEvent.click(screen.getByRole('button', { name: 'Cards of Proposal' }));
    expect(stops()).toEqual(['e', 'd', 'f']);
    focus('Elm works');
    await userEvent.click(screen.getByRole('button', { name: 'Cards of Proposal' }));
    await userEvent.click(screen.getByRole('button', { name: 'Cards of Negotiation' }));
    expect(stops()).toEqual(['a', 'b']);
  });
});

describe('a card that goes to another lane', () => {
  test('is handed over in the same step, is told with the names of the lanes, and comes back with one undo', () => {
    const store = draw();
    focus('Elm works');
    press(' ', 'PageDown', 'ArrowLeft', ' ');
    expect(store.deal('e')).toMatchObject({ ownerId: 'bob', stageId: 'proposal' });
    expect(told()).toBe(
      'Moved Elm works from Negotiation, Ada Byron, place 1, to Proposal, bob, place 1 of 1.',
    );
    expect(focused()).toBe('Elm works');
    act(() => void store.undo());
    expect(store.deal('e')).toMatchObject({ ownerId: 'ada', stageId: 'negotiation' });
    expect(store.canUndo()).toBe(false);
  });

  test('comes to the same end by keyboard and by “Move to…”', async () => {
    const moves: BoardMove[] = [];
    const byKeys = draw({ onMove: (move) => void moves.push(move) });
    focus('Acme renewal');
    press(' ', 'PageDown', 'ArrowRight', ' ');
    const wanted = byKeys.deal('a');
    document.body.replaceChildren();
    const byMenu = draw({ onMove: (move) => void moves.push(move) });
    focus('Acme renewal');
    press('m');
    const dialog = await screen.findByRole('dialog', {}, { timeout: 20_000 });
    await userEvent.click(within(dialog).getByRole('radio', { name: 'Negotiation' }));
    await userEvent.selectOptions(within(dialog).getByRole('combobox', { name: 'Lane' }), 'bob');
    expect(within(dialog).getAllByRole('spinbutton', { name: 'Number, 1 to 2' })).toHaveLength(1);
    await userEvent.click(within(dialog).getByRole('button', { name: 'Move' }));
    expect(moves).toHaveLength(2);
    expect(moves[1]!.to).toEqual(moves[0]!.to);
    expect(byMenu.deal('a')).toEqual(wanted);
  });

  test('stays where lanes are held, and that is said', () => {
    const store = draw({ heldLanes: ['owner'] });
    focus('Acme renewal');
    press(' ', 'PageDown');
    expect(told()).toBe('Acme renewal stays in Proposal, Ada Byron: cards cannot go to another lane here.');
    press('ArrowRight', ' ');
    expect(store.deal('a')).toMatchObject({ ownerId: 'ada', stageId: 'negotiation' });
  });
});

test('with lanes the table has a row for each stage of each lane that has deals', async () => {
  draw();
  await userEvent.click(screen.getByRole('button', { name: 'Table' }));
  const rows = within(screen.getByRole('table')).getAllByRole('row').slice(1);
  expect(rows.map((row) => [...row.children].slice(0, 3).map(({ textContent }) => textContent))).toEqual([
    ['Ada Byron', 'Proposal', '1'],
    ['Ada Byron', 'Negotiation', '1'],
    ['bob', 'Negotiation', '1'],
    ['Not known', 'Proposal', '2'],
    ['Not known', 'Won', '1'],
  ]);
});

test('of many lanes the first six are drawn until it is known what is in sight', () => {
  const rows = Array.from({ length: 40 }, (_, at) => ({ ...ROWS[0]!, id: `x${at}`, owner: `o${100 + at}` }));
  render(<StageBoard pipeline={boardStore(rows)} defaultLaneBy="owner" />);
  expect(document.querySelectorAll('[data-cairn="board-lane"]')).toHaveLength(6);
});
