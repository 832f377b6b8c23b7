import { act, fireEvent, render, renderHook, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { stageTotals } from '../../src/measures/index.js';
import {
  StageBoard,
  useBoardReading,
  useStageBoard,
  type BoardMove,
  type StageBoardProps,
} from '../../src/stage-board/index.js';
import type { PipelineStore } from '../../src/summary/index.js';
import { cardOf, focused, readColumns } from './read-board.js';
import { gatedTracks, limitedTracks, strip, stripFigures, TRACKS, trackStore } from './track-board.js';

const press = (...keys: string[]): void => {
  for (const key of keys) fireEvent.keyDown(document.activeElement!, { key });
};
const focus = (name: string): void => act(() => cardOf(name).focus());
const said = (): string =>
  within(screen.getByRole('region', { name: 'Deals by stage' })).getByRole('status').textContent;
const order = (): string[] =>
  [...document.querySelectorAll('[data-cairn="board-column"], [data-cairn="board-convert"]')].map((each) =>
    each.getAttribute('aria-label')!,
  );

function draw(store: PipelineStore = trackStore(), props: StageBoardProps = {}): PipelineStore {
  render(<StageBoard pipeline={store} defaultTrackId="leads" {...props} />);
  return store;
}

async function openMenu(name: string): Promise<HTMLElement> {
  focus(name);
  press('m');
  return screen.findByRole('dialog', {}, { timeout: 10_000 });
}

test('a filter counts the deals of the track that is shown, and not those of others', async () => {
  draw();
  fireEvent.change(screen.getByRole('searchbox', { name: 'Search deals' }), { target: { value: 'd' } });
  await waitFor(() => expect(order()[0]).toBe('New, 0 deals'));
  expect(document.querySelector('[data-cairn="board-filtered"]')?.textContent).toBe('0 deals');
  fireEvent.click(screen.getByRole('radio', { name: 'Sales' }));
  expect(document.querySelector('[data-cairn="board-filtered"]')?.textContent).toBe('2 deals');
});

describe('where a lead moves on', () => {
  test('stands after the open stages of a track that has a next one, and nowhere else', () => {
    draw();
    expect(order()).toEqual([
      'New, 2 deals',
      'Meeting, 1 deal',
      'Convert to Sales',
      'On hold, 0 deals',
      'No value, 1 deal',
    ]);
    fireEvent.click(screen.getByRole('radio', { name: 'Sales' }));
    expect(screen.queryByRole('group', { name: /^Convert/ })).toBeNull();
  });

  test('counts the deals that moved on, of those that came to the first stage, by the filter of the board', () => {
    const { rerender } = render(<StageBoard pipeline={trackStore()} trackId="leads" />);
    expect(stripFigures()).toEqual(['1', '20%']);
    rerender(
      <StageBoard pipeline={trackStore()} trackId="leads" filter={{ dimensions: { owner: ['ada'] } }} />,
    );
    expect(stripFigures()).toEqual(['1', '33%']);
  });

  test('tells how its figures were computed', async () => {
    draw();
    fireEvent.click(within(strip()).getByRole('button', { name: '20%' }));
    const dialog = within(await screen.findByRole('dialog', {}, { timeout: 10_000 }));
    expect(dialog.getByRole<HTMLOptionElement>('option', { selected: true }).parentElement).toHaveProperty(
      'label',
      'Convert to Sales',
    );
    expect(dialog.getAllByText(/^deals at /).map(({ textContent }) => textContent)).toEqual([
      'deals at this stage',
      'deals at the first stage',
    ]);
  });

  test('has no figure where the host counts, nor where the track has won stages of its own', () => {
    const store = trackStore();
    draw(store, { totals: store.select(stageTotals, {}) });
    expect(stripFigures()).toEqual([]);
    const [leads, sales] = TRACKS.tracks;
    const won = { ...leads!, stages: [...leads!.stages, { id: 'sold', name: 'Sold', kind: 'won' as const }] };
    const { result } = renderHook(() =>
      useBoardReading({ pipeline: trackStore({ ...TRACKS, tracks: [won, sales!] }) }),
    );
    expect(result.current.funnels).toEqual([]);
  });
});

test('a filter of where deals stand now leaves no figure: those that moved on are not in it', () => {
  const { rerender } = render(
    <StageBoard pipeline={trackStore()} trackId="leads" filter={{ kinds: ['open'] }} />,
  );
  expect(stripFigures()).toEqual([]);
  const narrow = { filter: { stageIds: ['new'] }, of: 'open' as const };
  rerender(<StageBoard pipeline={trackStore()} trackId="leads" narrow={narrow} />);
  expect(stripFigures()).toEqual([]);
  rerender(<StageBoard pipeline={trackStore()} trackId="leads" readerFilter={{ stale: true }} />);
  expect(stripFigures()).toEqual([]);
  rerender(<StageBoard pipeline={trackStore()} trackId="leads" readerFilter={{ query: 'd' }} />);
  expect(stripFigures()).toEqual(['1', '100%']);
});

describe('a lead that is converted', () => {
  test('by keys: it is gone from its track, which is said, and the next card has the focus', () => {
    const store = draw();
    focus('Acme');
    press(' ', 'ArrowRight', 'ArrowRight');
    expect(said()).toBe('Over “Convert to Sales”: the deal goes on in Sales, Offer.');
    expect(strip().hasAttribute('data-over')).toBe(true);
    press(' ');
    expect(said()).toBe('Acme renewal converted: now in Sales, Offer.');
    expect(screen.getByText(/converted: now in/).closest('[data-cairn-hidden]')).toBeNull();
    expect(readColumns()).toMatchObject({ New: ['Bolt line'], Meeting: ['Cask scales'] });
    expect(store.deal('a')).toMatchObject({ stageId: 'offer', stageEnteredDate: '2026-06-30' });
    expect(focused()).toBe('Bolt line');
    expect(stripFigures()).toEqual(['2', '40%']);
  });

  test('from the last card of a stage, the focus goes to the nearest one beside it', () => {
    draw();
    focus('Cask');
    press(' ', 'ArrowRight', ' ');
    expect(focused()).toBe('Acme renewal');
  });

  test('on a page from right to left by the arrow to the left', () => {
    render(
      <div dir="rtl" style={{ direction: 'rtl' }}>
        <StageBoard pipeline={trackStore()} defaultTrackId="leads" />
      </div>,
    );
    focus('Cask');
    press(' ', 'ArrowLeft', ' ');
    expect(said()).toBe('Cask scales converted: now in Sales, Offer.');
  });

  test('comes first in the first stage of the next track, where it can be followed', () => {
    draw();
    focus('Acme');
    press(' ', 'ArrowRight', 'ArrowRight', ' ');
    fireEvent.click(screen.getByRole('button', { name: 'Show Acme renewal in Sales' }));
    expect(readColumns()).toMatchObject({ Offer: ['Acme renewal', 'Dune depot'] });
    expect(focused()).toBe('Acme renewal');
  });

  test('is taken back, and done again, by its name', () => {
    const store = draw();
    const before = store.deals();
    focus('Acme');
    press(' ', 'ArrowRight', 'ArrowRight', ' ');
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    expect([store.deals(), said()]).toEqual([before, 'Undone: Acme renewal is in New again.']);
    expect(stripFigures()).toEqual(['1', '20%']);
    expect(within(strip()).getAllByRole('button')[0]?.getAttribute('aria-label')).toBe('Show Sales');
    fireEvent.click(screen.getByRole('button', { name: 'Redo' }));
    expect(said()).toBe('Redone: Acme renewal is in Sales, Offer.');
  });

  test('several at once, and taken back in one step', () => {
    const store = draw();
    const before = store.deals();
    focus('Acme');
    press('x');
    focus('Cask');
    press('x', ' ', 'ArrowRight', ' ');
    expect(said()).toBe('2 deals converted: now in Sales, Offer.');
    expect(['a', 'c'].map((id) => store.deal(id)?.stageId)).toEqual(['offer', 'offer']);
    expect(stripFigures()).toEqual(['3', '60%']);
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    expect(store.deals()).toEqual(before);
  });

  test('within its lane, which keeps its owner', () => {
    const store = draw(trackStore(), { defaultLaneBy: 'owner' });
    expect(document.querySelectorAll('[data-cairn="board-convert"]')).toHaveLength(3);
    focus('Bolt');
    press(' ', 'ArrowRight', 'ArrowRight', ' ');
    expect(store.deal('b')).toMatchObject({ stageId: 'offer', ownerId: 'bob' });
    expect(said()).toBe('Bolt line converted: now in Sales, Offer, bob.');
  });
});

describe('what holds a conversion back', () => {
  test('the host refuses it: the card is back with the reason', () => {
    const moves: BoardMove[] = [];
    const onMove = (move: BoardMove): string => {
      moves.push(move);
      return 'No budget yet.';
    };
    draw(trackStore(), { onMove });
    focus('Acme');
    press(' ', 'ArrowRight', 'ArrowRight', ' ');
    expect(moves).toMatchObject([{ dealId: 'a', to: { stageId: 'offer', index: 0 }, by: 'keyboard' }]);
    expect(said()).toBe('Acme renewal was not moved to Sales, Offer: No budget yet.');
    expect(readColumns()['New']).toEqual(['Acme renewal', 'Bolt line']);
    expect(stripFigures()).toEqual(['1', '20%']);
  });

  test('the host is asked before, and says why not', async () => {
    const store = draw(trackStore(), { canMove: () => Promise.resolve('the account has no contact') });
    focus('Acme');
    press(' ', 'ArrowRight', 'ArrowRight', ' ');
    await waitFor(() => expect(said()).toBe('Acme renewal stays in New: the account has no contact.'));
    expect(store.deal('a')?.stageId).toBe('new');
  });

  test('the limit of the stage it goes to, which counts those that go before it', () => {
    const store = draw(trackStore(limitedTracks(2)));
    focus('Acme');
    press('x');
    focus('Bolt');
    press('x', ' ', 'ArrowRight', 'ArrowRight', ' ');
    expect(said()).toBe(
      '1 deal converted: now in Sales, Offer. Bolt line stays in New: Sales, Offer is full: with this deal it has 3, of at most 2.',
    );
    expect(['a', 'b'].map((id) => store.deal(id)?.stageId)).toEqual(['offer', 'new']);
  });

  test('a gate of the stage it leaves: what is given goes with it in one step, and a card that is left has the focus', async () => {
    const store = draw(trackStore(gatedTracks()), { currentUser: 'Ada' });
    const before = store.deals();
    focus('Cask');
    press(' ', 'ArrowRight', ' ');
    const dialog = within(await screen.findByRole('dialog', {}, { timeout: 10_000 }));
    fireEvent.change(dialog.getByLabelText('What shows it: The need is confirmed'), {
      target: { value: 'Mail of 12 June' },
    });
    fireEvent.click(dialog.getByRole('button', { name: 'Move' }));
    expect(said()).toBe('Cask scales converted: now in Sales, Offer.');
    await waitFor(() => expect(focused()).toBe('Acme renewal'));
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    expect(store.deals()).toEqual(before);
  });

  test('is told on the strip while a card is in the air', () => {
    draw(trackStore(limitedTracks(1)));
    focus('Acme');
    press(' ', 'ArrowRight', 'ArrowRight');
    expect(strip().getAttribute('data-rule')).toBe('refuses');
    expect(strip().textContent).toContain('No way here');
  });

  test('a board that is only read shows the figures and the way on', () => {
    draw(trackStore(), { readOnly: true });
    expect(stripFigures()).toEqual(['1', '20%']);
    fireEvent.click(screen.getByRole('button', { name: 'Show Sales' }));
    expect(focused()).toBe('Dune depot');
  });
});

describe('"Move to…" on a board of several tracks', () => {
  test('names the stages of each, later tracks after the one shown', async () => {
    draw();
    const dialog = within(await openMenu('Acme'));
    const groups = dialog.getAllByRole('group', { name: /^(?:Leads|Sales)$/ });
    expect(
      groups.map((group) => [
        group.firstElementChild?.textContent,
        within(group)
          .getAllByRole('radio')
          .map((radio) => radio.parentElement?.textContent),
      ]),
    ).toEqual([
      ['Leads', ['New', 'Meeting', 'On hold', 'No value']],
      ['Sales', ['Offer', 'Contract', 'Won', 'Lost']],
    ]);
  });

  test('offers the next track first to a deal in the last stage of its own, and the focus goes to a card that is left', async () => {
    const store = draw();
    const dialog = within(await openMenu('Cask'));
    expect(dialog.getByRole<HTMLInputElement>('radio', { name: 'Offer' }).checked).toBe(true);
    fireEvent.click(dialog.getByRole('radio', { name: 'Contract' }));
    fireEvent.click(dialog.getByRole('button', { name: 'Move' }));
    expect(said()).toBe('Cask scales converted: now in Sales, Contract.');
    expect(store.deal('c')?.stageId).toBe('contract');
    await waitFor(() => expect(focused()).toBe('Acme renewal'));
  });

  test('takes a deal back to an earlier track, and says so', async () => {
    const store = draw(trackStore(), { defaultTrackId: 'sales' });
    const dialog = within(await openMenu('Dune'));
    fireEvent.click(dialog.getByRole('radio', { name: 'Meeting' }));
    fireEvent.click(dialog.getByRole('button', { name: 'Move' }));
    expect(said()).toBe('Dune depot moved back: now in Leads, Meeting.');
    expect(store.deal('d')?.stageId).toBe('meeting');
    fireEvent.click(screen.getByRole('radio', { name: 'Leads' }));
    expect(stripFigures()).toEqual(['0', '0%']);
  });
});

test('headless: the conversion is a column to be hovered over, and what a card goes to by code', () => {
  const store = trackStore();
  const { result } = renderHook(() => {
    const { totals, lists, funnels } = useBoardReading({ pipeline: store });
    return useStageBoard({
      ...{ totals, lists, funnels, process: store.pipeline.process, defaultTrackId: 'leads' },
      onMove: ({ operation }) => void store.apply(operation),
    });
  });
  const { conversion, move } = result.current;
  expect(conversion).toMatchObject({
    track: { id: 'sales' },
    column: { stageId: 'offer' },
    converted: { count: 1, share: { numerator: 1, denominator: 5 } },
  });
  act(() => void move({ dealId: 'a', toStageId: conversion!.column.stageId, toIndex: 0 }));
  expect(result.current.convertedId).toBe('a');
  expect(() => result.current.move({ dealId: 'a', toStageId: 'new', toIndex: 0 })).toThrow(
    /The board has no card of deal "a"/,
  );
  act(() => result.current.followConversion());
  expect(result.current.trackId).toBe('sales');
});
