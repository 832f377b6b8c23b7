import { act, fireEvent, render, screen, within } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import type { CanSeeField } from '../../src/deal-dialog/index.js';
import { boardMarker } from '../../src/stage-board/board-marks.js';
import { StageBoard } from '../../src/stage-board/index.js';
import { boardStore, ROWS, type BoardRow } from './board-data.js';
import { cardOf, focused, listen, readColumns, readHead } from './read-board.js';

const press = (...keys: string[]): void => {
  for (const key of keys) fireEvent.keyDown(document.activeElement!, { key });
};
const choose = (label: string, value: string): void => {
  fireEvent.change(screen.getByRole('combobox', { name: label }), { target: { value } });
};
const search = (query: string): void => {
  fireEvent.change(screen.getByRole('searchbox', { name: 'Search deals' }), { target: { value: query } });
};
const columnOf = (stage: string): HTMLElement =>
  screen.getByRole('group', { name: new RegExp(`^${stage}, `) });
const accessibleName = (card: HTMLElement): string =>
  card.getAttribute('aria-label')!.replaceAll('\u00A0', ' ');

const QUIET: readonly BoardRow[] = ROWS.map((row) =>
  row.id === 'a' ? { ...row, lastActivity: '2026-05-16' } : row,
);

describe('a reader sorts the board', () => {
  test('by amount, the largest first, and turns it round', () => {
    render(<StageBoard pipeline={boardStore()} />);
    expect(readColumns()['Proposal']).toEqual(['Acme renewal', 'Bolt line', 'Cask scales']);
    choose('Sort by', 'amount');
    expect(readColumns()['Proposal']).toEqual(['Acme renewal', 'Cask scales', 'Bolt line']);
    fireEvent.click(screen.getByRole('button', { name: 'highest first' }));
    expect(readColumns()['Proposal']).toEqual(['Cask scales', 'Acme renewal', 'Bolt line']);
    choose('Sort by', 'name');
    expect(readColumns()['Proposal']).toEqual(['Acme renewal', 'Bolt line', 'Cask scales']);
  });

  test('and is told that the order decides the place, as a card carried is', () => {
    render(<StageBoard pipeline={boardStore()} defaultOrder="days-in-stage" />);
    const heard = listen();
    expect(screen.getByText('The board is sorted, so its order decides the place.')).not.toBeNull();
    act(() => cardOf('Bolt').focus());
    press(' ', 'ArrowRight');
    return expect.poll(() => heard.at(-1)).toBe('Over Negotiation, one of 3.');
  });

  test('where the host holds the order, which is asked for another', () => {
    const onOrderChange = vi.fn();
    render(<StageBoard pipeline={boardStore()} order="amount" onOrderChange={onOrderChange} />);
    choose('Sort by', 'name');
    expect(onOrderChange.mock.calls).toEqual([['name']]);
    expect(readColumns()['Proposal']).toEqual(['Acme renewal', 'Cask scales', 'Bolt line']);
  });
});

describe('a reader looks for deals', () => {
  test('by words in name and customer, and the heads count all of those found', () => {
    render(<StageBoard pipeline={boardStore()} />);
    search('acme');
    expect(readColumns()['Proposal']).toEqual(['Acme renewal']);
    expect(readHead('Proposal')).toMatchObject({ Deals: '1', Value: '€1,200' });
    expect(readHead('Negotiation')).toMatchObject({ Deals: '0', Value: '€0' });
    expect(screen.getByText('1 of 6 deals')).not.toBeNull();
  });

  test('by owner, team and source, and takes all of it back', () => {
    const rows = ROWS.map((row) => ({ ...row, source: row.id === 'e' ? 'fair' : 'web' }));
    render(<StageBoard pipeline={boardStore(rows)} />);
    fireEvent.click(screen.getByRole('button', { name: 'Filter' }));
    const owner = screen.getByRole('combobox', { name: 'Owner' });
    fireEvent.change(owner, {
      target: { value: within(owner).getByRole<HTMLOptionElement>('option', { name: 'Ada Byron' }).value },
    });
    expect(readColumns()).toMatchObject({ Proposal: ['Acme renewal'], Negotiation: ['Elm works'] });
    const source = screen.getByRole('combobox', { name: 'Source' });
    fireEvent.change(source, {
      target: { value: within(source).getByRole<HTMLOptionElement>('option', { name: 'fair' }).value },
    });
    expect(readColumns()).toMatchObject({ Proposal: [], Negotiation: ['Elm works'] });
    fireEvent.click(screen.getByRole('button', { name: 'Clear the filter' }));
    expect(readColumns()['Negotiation']).toEqual(['Dune depot', 'Elm works']);
  });

  test('by what is overdue, which are as many as the head counts', () => {
    render(<StageBoard pipeline={boardStore()} />);
    expect(readHead('Proposal')['Overdue']).toBe('1');
    fireEvent.click(screen.getByRole('button', { name: 'Filter' }));
    fireEvent.click(screen.getByRole('checkbox', { name: 'Overdue only' }));
    expect(readColumns()['Proposal']).toEqual(['Bolt line']);
  });

  test('and what is asked for that nothing has is told, each of it to be taken back', () => {
    render(<StageBoard pipeline={boardStore()} defaultReaderFilter={{ query: 'zebra', owners: ['ada'] }} />);
    expect(screen.getByText('No deal passes the filter.')).not.toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'Clear Words “zebra”' }));
    expect(readColumns()['Proposal']).toEqual(['Acme renewal']);
    expect(screen.queryByText('No deal passes the filter.')).toBeNull();
  });

  test('and finds none by a field that may not be seen of every deal', () => {
    render(
      <StageBoard
        pipeline={boardStore()}
        canSee={(field, deal) => field !== 'name' || deal.id !== 'a'}
        defaultReaderFilter={{ query: 'bolt' }}
      />,
    );
    expect(screen.getByText('0 of 6 deals')).not.toBeNull();
    search('acme');
    expect(readColumns()['Proposal']).toEqual(['Deal']);
    fireEvent.click(screen.getByRole('button', { name: 'Filter' }));
    expect(screen.getByRole('combobox', { name: 'Owner' })).not.toBeNull();
  });

  test('and a field is searched no more once a deal hides it', () => {
    const store = boardStore();
    const canSee: CanSeeField = (field, deal) => field !== 'name' || !deal.name.startsWith('Secret');
    render(<StageBoard pipeline={store} canSee={canSee} defaultReaderFilter={{ query: 'bolt' }} />);
    expect(readColumns()['Proposal']).toEqual(['Bolt line']);
    act(() => void store.apply({ type: 'edit', dealId: 'c', changes: { name: 'Secret bolt' } }));
    expect(screen.getByText('0 of 6 deals')).not.toBeNull();
  });

  test('where the host holds the filter, which is asked for another', () => {
    const onReaderFilterChange = vi.fn();
    render(
      <StageBoard pipeline={boardStore()} readerFilter={{}} onReaderFilterChange={onReaderFilterChange} />,
    );
    search('acme');
    expect(onReaderFilterChange.mock.calls).toEqual([[{ query: 'acme' }]]);
    expect(readColumns()['Proposal']).toHaveLength(3);
  });
});

describe('a collapsed column', () => {
  test('is a strip with its name, its count and its value, and is opened again', () => {
    const onCollapsedChange = vi.fn();
    render(<StageBoard pipeline={boardStore()} onCollapsedChange={onCollapsedChange} />);
    const button = screen.getByRole('button', { name: 'Cards of Proposal' });
    expect(button.getAttribute('aria-expanded')).toBe('true');
    fireEvent.click(button);
    expect(onCollapsedChange.mock.calls).toEqual([[['proposal']]]);
    const strip = columnOf('Proposal');
    expect(strip.textContent).toMatch(/Proposal.*3.*€1,500/);
    expect(within(strip).queryByRole('row')).toBeNull();
    const closed = screen.getByRole('button', { name: 'Cards of Proposal' });
    expect(document.activeElement).toBe(closed);
    expect(closed.getAttribute('aria-expanded')).toBe('false');
    fireEvent.click(closed);
    expect(readColumns()['Proposal']).toHaveLength(3);
  });

  test('is passed by on a walk, and takes a card that is carried there: it stays closed, and its button has the focus', async () => {
    const store = boardStore();
    render(<StageBoard pipeline={store} defaultCollapsed={['negotiation']} />);
    const heard = listen();
    act(() => cardOf('Acme').focus());
    press('ArrowRight');
    expect(focused()).toBe('Fjord');
    press('ArrowLeft');
    press(' ', 'ArrowRight');
    await expect.poll(() => heard.at(-1)).toBe('Over Negotiation, which is collapsed.');
    expect(columnOf('Negotiation').hasAttribute('data-over')).toBe(true);
    press(' ');
    await expect
      .poll(() => heard.at(-1))
      .toBe('Moved Acme renewal from Proposal, place 1, to Negotiation, place 1 of 3.');
    expect(columnOf('Negotiation').textContent).toMatch(/3.*€6,900/);
    expect(focused()).toBe('Cards of Negotiation');
  });

  test('is offered by “Move to…”', async () => {
    render(<StageBoard pipeline={boardStore()} defaultCollapsed={['lost']} />);
    act(() => cardOf('Acme').focus());
    press('m');
    const dialog = await screen.findByRole('dialog', {}, { timeout: 20_000 });
    fireEvent.click(within(dialog).getByRole('radio', { name: 'Lost' }));
    expect(within(dialog).getByRole<HTMLInputElement>('radio', { name: 'Lost' }).checked).toBe(true);
  });
});

describe('marks', () => {
  test('tell that nothing was done for a deal for longer than thirty days, in words, and the head counts them', () => {
    render(<StageBoard pipeline={boardStore(QUIET)} />);
    expect(accessibleName(cardOf('Acme'))).toContain('no activity for 45 days');
    expect(within(cardOf('Acme')).getByText('stale')).not.toBeNull();
    expect(readHead('Proposal')['Stale']).toBe('1');
    expect(readHead('Negotiation')['Stale']).toBeUndefined();
  });

  test('wait for longer where the stage, or the size of the deal, lets it', () => {
    const { rerender } = render(
      <StageBoard pipeline={boardStore(QUIET)} marks={{ staleDaysByStage: { proposal: 45 } }} />,
    );
    expect(within(cardOf('Acme')).queryByText('stale')).toBeNull();
    rerender(
      <StageBoard pipeline={boardStore(QUIET)} marks={{ sizes: [{ fromMinor: 100_000, factor: 2 }] }} />,
    );
    expect(within(cardOf('Acme')).queryByText('stale')).toBeNull();
    expect(readHead('Proposal')['Stale']).toBeUndefined();
  });

  test('of overdue deals go by size where it is asked for, and the head counts as many', () => {
    const rows = ROWS.map((row) => ({ ...row, ...(row.id === 'a' && { stageEntered: '2026-05-19' }) }));
    const { rerender } = render(<StageBoard pipeline={boardStore(rows)} />);
    expect(readHead('Proposal')['Overdue']).toBe('2');
    rerender(
      <StageBoard pipeline={boardStore(rows)} marks={{ sizes: [{ fromMinor: 100_000, factor: 2 }] }} />,
    );
    expect(readHead('Proposal')['Overdue']).toBe('1');
    expect(accessibleName(cardOf('Acme'))).toContain('42 of 60 days in stage');
    expect(accessibleName(cardOf('Bolt'))).toContain('12 days over in stage');
  });

  test('that make no sense are a mistake', () => {
    expect(() => boardMarker({ sizes: [{ fromMinor: 0, factor: 0 }] })).toThrow(
      /cannot take 0 times as long/,
    );
    expect(() => boardMarker({ staleDays: -1 })).toThrow(/cannot be stale after -1 days/);
    expect(() => boardMarker({ staleDaysByStage: { talk: Number.NaN } })).toThrow(/after NaN days/);
  });
});

test('a card has the day and the month of its close, the year where it is another, and the whole date in its name and tip', () => {
  const rows = [...ROWS, { id: 'n', name: 'Next', stage: 'talk', expectedClose: '2027-01-08' }];
  render(<StageBoard pipeline={boardStore(rows)} />);
  const close = within(cardOf('Bolt')).getByText('was due Jun 1');
  expect(close.getAttribute('title')).toBe('was due Jun 1, 2026');
  expect(accessibleName(cardOf('Bolt'))).toContain('was due Jun 1, 2026');
  expect(within(cardOf('Next')).getByText('closes Jan 8, 2027')).not.toBeNull();
});

describe('the picture of an owner', () => {
  const pictureOf = (name: string): Element | null =>
    cardOf(name).querySelector('[data-cairn="board-owner-picture"]');

  test('stands beside the name, without a name of its own and of one size before it is there', () => {
    render(<StageBoard pipeline={boardStore()} ownerPicture={(ownerId) => `/faces/${ownerId}.png`} />);
    const image = pictureOf('Acme')!.querySelector('img')!;
    expect([image.getAttribute('src'), image.alt, image.width, image.height]).toEqual([
      '/faces/ada.png',
      '',
      20,
      20,
    ]);
    expect(pictureOf('Bolt')).toBeNull();
  });

  test('is initials where there is none, and where it fails', () => {
    render(
      <StageBoard
        pipeline={boardStore()}
        ownerPicture={(ownerId) => (ownerId === 'ada' ? '/gone.png' : null)}
      />,
    );
    expect(pictureOf('Dune')!.textContent).toBe('B');
    fireEvent.error(pictureOf('Acme')!.querySelector('img')!);
    expect(pictureOf('Acme')!.textContent).toBe('AB');
  });

  test('is nothing where the host gives none, and where the owner may not be seen', () => {
    const { rerender } = render(<StageBoard pipeline={boardStore()} />);
    expect(pictureOf('Acme')).toBeNull();
    rerender(
      <StageBoard
        pipeline={boardStore()}
        ownerPicture={() => '/face.png'}
        canSee={(field) => field !== 'owner'}
      />,
    );
    expect(pictureOf('Acme')).toBeNull();
  });
});
