import { act, fireEvent, render, renderHook, screen, within } from '@testing-library/react';
import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { DealListDialog, type DealListChoice, type DealsChoice } from '../../src/deal-dialog/index.js';
import { DealMix, Mix, useDealMix, type MixDealsOf } from '../../src/deal-mix/index.js';
import { openInPipeline } from '../../src/hooks/index.js';
import { sortedDeals } from '../../src/summary/sorted-deals.js';
import { dealMix } from '../../src/measures/index.js';
import { property } from '../property.js';
import { smallMix, smallPipeline, smallStore, THIRTEEN } from './deal-mix-data.js';

const rocks = (): HTMLElement[] => screen.getAllByRole('option');
const press = (key: string): boolean => fireEvent.keyDown(document.activeElement!, { key });

describe('a deal', () => {
  test('is opened by Enter on its circle, which has the focus again after', async () => {
    render(<DealMix pipeline={smallPipeline(THIRTEEN)} />);
    rocks()[1]!.focus();
    press('Enter');
    await screen.findByRole('dialog', { name: 'Deal 2' });
    press('Escape');
    await vi.waitFor(() => expect(document.activeElement).toBe(rocks()[1]));
  });

  test('that is picked has a button that opens it', async () => {
    render(<DealMix pipeline={smallPipeline(THIRTEEN)} />);
    expect(screen.queryByRole('button', { name: /^Open deal/ })).toBeNull();
    fireEvent.click(rocks()[0]!);
    fireEvent.click(screen.getByRole('button', { name: 'Open deal: Deal 1' }));
    expect(await screen.findByRole('dialog', { name: 'Deal 1' })).not.toBeNull();
  });

  test('that is open is the host’s to hold: it opens by its id, and is asked to be closed', async () => {
    const onDealChange = vi.fn();
    const held = (deal: string | null) => (
      <DealMix pipeline={smallPipeline(THIRTEEN)} deal={deal} onDealChange={onDealChange} />
    );
    const { rerender } = render(held('d3'));
    await screen.findByRole('dialog', { name: 'Deal 3' });
    press('Escape');
    expect(onDealChange.mock.calls).toEqual([[null]]);
    expect(screen.getByRole('dialog', { name: 'Deal 3' })).not.toBeNull();
    rerender(held(null));
    await vi.waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    rocks()[1]!.focus();
    press('Enter');
    expect(onDealChange.mock.calls).toEqual([[null], ['d2']]);
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  test('can be open at first, and is closed by the reader', async () => {
    render(<DealMix pipeline={smallPipeline(THIRTEEN)} defaultDeal="d1" />);
    await screen.findByRole('dialog', { name: 'Deal 1' });
    press('Escape');
    await vi.waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  });

  test('is the host’s to open where it says so', () => {
    const onDealOpen = vi.fn();
    render(<DealMix pipeline={smallPipeline(THIRTEEN)} onDealOpen={onDealOpen} />);
    rocks()[2]!.focus();
    press('Enter');
    expect(onDealOpen.mock.calls).toEqual([['d3']]);
    expect(screen.queryByRole('dialog')).toBeNull();
  });
});

describe('deals together', () => {
  test('of a class are listed, as many as its button says', async () => {
    render(<DealMix pipeline={smallPipeline([...THIRTEEN, null])} />);
    fireEvent.click(screen.getByRole('button', { name: 'Show 3 deals: Stones' }));
    const dialog = await screen.findByRole('dialog', { name: /^Stones/ });
    expect(
      within(dialog)
        .getAllByRole('rowheader')
        .map(({ textContent }) => textContent),
    ).toEqual(['Deal 3', 'Deal 4', 'Deal 5']);
  });

  test('that are listed are the host’s to hold: it is told all that the list takes, and asked to close it', async () => {
    const onListChange = vi.fn();
    const held = (list: DealListChoice | null) => (
      <DealMix pipeline={smallPipeline(THIRTEEN)} list={list} onListChange={onListChange} />
    );
    const { rerender } = render(held(null));
    fireEvent.click(screen.getByRole('button', { name: 'Show 3 deals: Stones' }));
    const [[asked]] = onListChange.mock.calls as [[DealListChoice]];
    expect(asked).toMatchObject({ title: 'Stones', filter: { kinds: ['open'] } });
    expect(screen.queryByRole('dialog')).toBeNull();
    rerender(held(asked));
    const dialog = await screen.findByRole('dialog', { name: /^Stones/ });
    expect(within(dialog).getAllByRole('rowheader')).toHaveLength(3);
    fireEvent.click(within(dialog).getByRole('button', { name: 'Close' }));
    expect(onListChange.mock.lastCall).toEqual([null]);
    expect(screen.getByRole('dialog', { name: /^Stones/ })).not.toBeNull();
  });

  test('of the heap are listed by its own key, and by a button', async () => {
    const onDealsOpen = vi.fn<(deals: DealsChoice) => void>();
    render(<DealMix pipeline={smallPipeline([...THIRTEEN, 0.01, 0.02])} onDealsOpen={onDealsOpen} />);
    screen.getByRole('button', { name: /^Poured over them: 2 smaller deals/ }).focus();
    press('Enter');
    press(' ');
    fireEvent.click(screen.getByRole('button', { name: 'Show 2 deals: Smaller deals' }));
    expect(onDealsOpen.mock.calls.map(([{ title, count }]) => [title, count])).toEqual([
      ['Smaller deals', 2],
      ['Smaller deals', 2],
      ['Smaller deals', 2],
    ]);
  });

  test('told to the host are all that a list dialog needs: open ones of pipeline tracks that the filter lets through', async () => {
    const pipeline = smallPipeline([...THIRTEEN, 150]);
    const filter = { exceptIds: ['d1'] };
    const onDealsOpen = vi.fn<(deals: DealsChoice) => void>();
    render(<DealMix pipeline={pipeline} filter={filter} onDealsOpen={onDealsOpen} />);
    fireEvent.click(screen.getByRole('button', { name: 'Show 2 deals: Rocks' }));
    expect(screen.queryByRole('dialog')).toBeNull();
    const [[choice]] = onDealsOpen.mock.calls as [[DealsChoice]];
    expect([choice.title, choice.count]).toEqual(['Rocks', 2]);
    render(<DealListDialog pipeline={pipeline} list={choice} />);
    const dialog = await screen.findByRole('dialog', { name: /^Rocks/ });
    expect(
      within(dialog)
        .getAllByRole('rowheader')
        .map(({ textContent }) => textContent),
    ).toEqual(['Deal 14', 'Deal 2']);
  });

  test('are told by a Root as well, for the host to add its own filter', () => {
    const onDealsOpen = vi.fn();
    render(
      <Mix.Root {...smallMix()} onDealsOpen={onDealsOpen}>
        <Mix.Classes />
      </Mix.Root>,
    );
    fireEvent.click(screen.getByRole('button', { name: 'Show 3 deals: Stones' }));
    expect(onDealsOpen.mock.calls).toEqual([
      [
        {
          title: 'Stones',
          count: 3,
          filter: { kinds: ['open'], sizes: [{ fromMinor: 2000, belowMinor: 10_000 }] },
        },
      ],
    ]);
  });
});

property(
  'what a list holds is what its button counts: the heap and the classes, ties and zeros and unknown amounts too',
  [
    fc.array(fc.constantFrom(null, 0, -5, 0.01, 0.02, 1, 10, 10, 500), { minLength: 1, maxLength: 40 }),
    fc.nat(12),
  ],
  (euros, most) => {
    const store = smallStore(euros);
    const mix = store.select(dealMix, { window: { start: '2026-04-01', end: '2026-07-01' } });
    const { process } = store.pipeline;
    const largest = store
      .deals()
      .filter(({ kind }) => kind === 'open')
      .toSorted((one, other) => (other.amountMinor ?? -1) - (one.amountMinor ?? -1))
      .slice(0, most);
    const asked: (DealsChoice & { readonly of: MixDealsOf })[] = [];
    const onDealsOpen = (deals: DealsChoice, of: MixDealsOf): void => void asked.push({ ...deals, of });
    const { result, unmount } = renderHook(() => useDealMix({ mix, deals: largest, onDealsOpen }));
    act(() => {
      for (const { id } of result.current.classes) result.current.openDeals!(id);
      result.current.openDeals!('heap');
    });
    for (const { filter, count } of asked) {
      const list = store.queryRows(sortedDeals, {
        sort: { by: 'amount', direction: 'descending' },
        locale: 'en',
        filter: { ...filter, stageIds: openInPipeline(process, undefined).stageIds! },
      });
      expect(list.get().list.length).toBe(count);
    }
    const counted = asked.filter(({ of }) => of !== 'heap').reduce((sum, { count }) => sum + count, 0);
    expect(counted).toBe(mix.open.count);
    const heap = asked.find(({ of }) => of === 'heap')?.count ?? 0;
    expect(heap + result.current.barrel.circles.length).toBe(mix.concentration.count);
    unmount();
  },
  { runs: 60 },
);
