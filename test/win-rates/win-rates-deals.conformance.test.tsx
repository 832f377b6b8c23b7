import { render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, test, vi } from 'vitest';
import { DealListDialog, type DealListChoice, type DealsChoice } from '../../src/deal-dialog/index.js';
import { NO_SELECTION, PipelineProvider, type PipelineSelection } from '../../src/hooks/index.js';
import type { OpenDealsPolicy } from '../../src/measures/index.js';
import type { DealFilter } from '../../src/summary/index.js';
import { WinRateComparison, WinRates, type WinRateDealsChoice } from '../../src/win-rates/index.js';
import { FOUR, smallPipeline, smallResults, smallStore, withHistory } from './win-rates-data.js';

const row = (name: string): HTMLElement => screen.getByRole('option', { name: new RegExp(`^${name}:`) });
const dialog = (name: string): Promise<HTMLElement> =>
  screen.findByRole('dialog', { name }, { timeout: 20_000 });

async function choose(name: string): Promise<void> {
  row(name).focus();
  await userEvent.keyboard('{Enter}');
}

describe('Enter on a group', () => {
  test.each<[OpenDealsPolicy, string, string]>([
    ['exclude', 'Ann · Closed', '20 deals'],
    ['as-lost', 'Ann · Closed and open', '25 deals'],
    ['range', 'Ann · Closed and open', '25 deals'],
  ])('with open deals as %s opens the list %s with %s', async (open, title, deals) => {
    render(<WinRateComparison pipeline={smallPipeline(FOUR)} open={open} />);
    await choose('Ann');
    expect(await within(await dialog(title)).findByText(new RegExp(`^${deals}`))).not.toBeNull();
  });

  test('of deals of which it is not known who owns them lists those', async () => {
    render(<WinRateComparison pipeline={smallPipeline(FOUR)} />);
    await choose('No owner');
    expect(await within(await dialog('No owner · Closed')).findByText(/^10 deals/)).not.toBeNull();
  });

  test('of rates from a stage lists those that reached it', async () => {
    render(<WinRateComparison pipeline={withHistory()} from="open" />);
    await choose('Bob');
    expect(await within(await dialog('Bob · Closed · from Talk')).findByText(/^1 deal/)).not.toBeNull();
  });

  test('selects nothing, and has the focus again once the list is closed', async () => {
    render(<WinRateComparison pipeline={smallPipeline(FOUR)} />);
    await choose('Bob');
    expect(await within(await dialog('Bob · Closed')).findByText(/^20 deals/)).not.toBeNull();
    await userEvent.keyboard('{Escape}');
    await vi.waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    await vi.waitFor(() => expect(document.activeElement).toBe(row('Bob')));
    expect(row('Bob').getAttribute('aria-selected')).toBe('false');
  });

  test('tells the host, who then shows them', async () => {
    const onDealsOpen = vi.fn<(deals: WinRateDealsChoice) => void>();
    render(<WinRateComparison pipeline={smallPipeline(FOUR)} onDealsOpen={onDealsOpen} />);
    await choose('Ann');
    const asked = { groupId: 'Ann', way: null, count: 20, title: 'Ann · Closed' };
    expect(onDealsOpen.mock.calls[0]![0]).toMatchObject(asked);
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  test('opens a list that the host holds: it is told all that the list takes, and asked to close it', async () => {
    const store = smallStore();
    const onListChange = vi.fn<(list: DealListChoice | null) => void>();
    const held = (list: DealListChoice | null) => (
      <WinRateComparison pipeline={store} list={list} onListChange={onListChange} />
    );
    const { rerender } = render(held(null));
    await choose('Ann');
    const asked = onListChange.mock.calls[0]![0];
    expect(asked).toMatchObject({ title: 'Ann · Closed' });
    expect(screen.queryByRole('dialog')).toBeNull();
    rerender(held(asked));
    expect(await within(await dialog('Ann · Closed')).findByText(/^20 deals/)).not.toBeNull();
    await userEvent.keyboard('{Escape}');
    expect(onListChange.mock.lastCall).toEqual([null]);
  });

  test('of which no deal counts opens nothing', async () => {
    const onDealsOpen = vi.fn();
    const none = smallResults([
      { owner: 'Ann', count: 3, stage: 'won' },
      { owner: 'Bob', count: 3, stage: 'open' },
    ]);
    render(
      <WinRates.Root {...none} onDealsOpen={onDealsOpen}>
        <WinRates.Plot />
      </WinRates.Root>,
    );
    await choose('Bob');
    expect(onDealsOpen).not.toHaveBeenCalled();
  });

  test('selects where nobody shows deals', async () => {
    render(
      <WinRates.Root {...smallResults()}>
        <WinRates.Plot />
      </WinRates.Root>,
    );
    await choose('Bob');
    expect(row('Bob').getAttribute('aria-selected')).toBe('true');
  });
});

describe('over time', () => {
  test('Enter on a group lists all its deals that reached the stage', async () => {
    render(<WinRateComparison pipeline={withHistory()} defaultView="curves" />);
    await screen.findByRole('listbox');
    await choose('Ann');
    expect(await within(await dialog('Ann · Reached Talk')).findByText(/^3 deals/)).not.toBeNull();
  });

  test('the words about what is selected have a button for each end that deals came to', async () => {
    const onDealsOpen = vi.fn<(deals: WinRateDealsChoice) => void>();
    render(
      <WinRateComparison
        pipeline={withHistory()}
        defaultView="curves"
        defaultGroup="Bob"
        onDealsOpen={onDealsOpen}
      />,
    );
    const names = ['Show 3 deals', '1 lost', '1 disqualified', '1 not ended'];
    for (const name of names) await userEvent.click(screen.getByRole('button', { name }));
    expect(onDealsOpen.mock.calls.map(([{ way, count, title }]) => [way, count, title])).toEqual([
      [null, 3, 'Bob · Reached Talk'],
      ['lost', 1, 'Bob · Lost · from Talk'],
      ['disqualified', 1, 'Bob · Disqualified · from Talk'],
      ['open', 1, 'Bob · Not ended · from Talk'],
    ]);
  });
});

describe('over time, with a deal of which nobody knows how many days it took', () => {
  const pipeline = withHistory([['Bob', 'lost', null]]);

  test('the words, the button and the list tell of the same deals, and each end has its button still', async () => {
    render(<WinRateComparison pipeline={pipeline} defaultView="curves" defaultGroup="Bob" />);
    const show = await screen.findByRole('button', { name: 'Show 3 deals' });
    expect(show.parentElement?.textContent).toMatch(/won in the end, 3 deals/);
    for (const name of ['1 lost', '1 disqualified', '1 not ended']) {
      expect(screen.getByRole('button', { name })).not.toBeNull();
    }
    expect(screen.getByText(/^1 deal /)).not.toBeNull();
    await userEvent.click(show);
    expect(await within(await dialog('Bob · Reached Talk')).findByText(/^3 deals/)).not.toBeNull();
  });
});

describe('the deals that the host is told of', () => {
  const large: PipelineSelection = {
    ...NO_SELECTION,
    sizeClass: { id: 'rock', size: { fromMinor: 150_000, belowMinor: null }, by: null },
  };
  const ended: DealFilter = { stageIds: ['won'] };

  test.each<[string, string, string, PipelineSelection, DealFilter | undefined, number]>([
    ['of an owner', 'owner', 'Ann', NO_SELECTION, undefined, 20],
    ['of an owner, of a filter', 'owner', 'Ann', NO_SELECTION, ended, 12],
    [
      'of an owner, of a filter by owners',
      'owner',
      'Ann',
      NO_SELECTION,
      { dimensions: { owner: ['Ann'] } },
      20,
    ],
    ['of an owner, with a size picked elsewhere', 'owner', 'Bob', large, undefined, 12],
    ['of a month', 'month', 'May 2026', NO_SELECTION, undefined, 54],
    ['of a size that is not known', 'size-class', 'Size unknown', NO_SELECTION, undefined, 4],
  ])('are those %s: a list of them has no others', async (_, groupBy, name, picked, filter, count) => {
    const store = smallStore();
    const onDealsOpen = vi.fn<(deals: DealsChoice) => void>();
    const { unmount } = render(
      <PipelineProvider pipeline={store} defaultSelection={picked}>
        <WinRateComparison groupBy={groupBy} filter={filter} onDealsOpen={onDealsOpen} />
      </PipelineProvider>,
    );
    await choose(name);
    unmount();
    const deals = onDealsOpen.mock.calls[0]![0];
    expect(deals.count).toBe(count);
    render(<DealListDialog pipeline={store} list={deals} />);
    const list = within(await dialog(deals.title ?? ''));
    expect(await list.findByText(new RegExp(`^${count} deals`))).not.toBeNull();
  });
});

describe('the main figure', () => {
  test('has a button for the deals of all groups that it is of', async () => {
    render(<WinRateComparison pipeline={smallStore()} />);
    await userEvent.click(screen.getByRole('button', { name: 'Show 54 deals' }));
    expect(await within(await dialog('All owners · Closed')).findByText(/^54 deals/)).not.toBeNull();
  });

  test('of the curves has one for those that reached the stage', async () => {
    render(<WinRateComparison pipeline={withHistory()} defaultView="curves" />);
    await userEvent.click(await screen.findByRole('button', { name: 'Show 6 deals' }));
    expect(await within(await dialog('All owners · Reached Talk')).findByText(/^6 deals/)).not.toBeNull();
  });

  test('has none where nobody shows deals, or no deal counts', () => {
    const none = smallResults([{ owner: 'Ann', count: 3, stage: 'open' }]);
    render(
      <>
        <WinRates.Root {...smallResults()}>
          <WinRates.Overall />
        </WinRates.Root>
        <WinRates.Root {...none} onDealsOpen={() => undefined}>
          <WinRates.Overall />
        </WinRates.Root>
      </>,
    );
    expect(screen.queryByRole('button', { name: /^Show/ })).toBeNull();
  });
});

describe('the words about what is selected', () => {
  test('have a button for its deals, and one for each way that they count', async () => {
    const onDealsOpen = vi.fn<(deals: WinRateDealsChoice) => void>();
    render(
      <WinRateComparison
        pipeline={smallPipeline(FOUR)}
        defaultOpen="range"
        defaultGroup="Ann"
        onDealsOpen={onDealsOpen}
      />,
    );
    const names = ['Show 25 deals', '12 won', '8 lost', '5 open'];
    for (const name of names) await userEvent.click(screen.getByRole('button', { name }));
    expect(onDealsOpen.mock.calls.map(([{ way, count, title }]) => [way, count, title])).toEqual([
      [null, 25, 'Ann · Closed and open'],
      ['won', 12, 'Ann · Won'],
      ['lost', 8, 'Ann · Lost'],
      ['open', 5, 'Ann · Open'],
    ]);
  });

  test('are words alone where nobody shows deals, and gone with the selection', async () => {
    render(
      <WinRates.Root {...smallResults()} defaultGroup="Ann">
        <WinRates.Plot />
        <WinRates.Picked />
      </WinRates.Root>,
    );
    const picked = document.querySelector('[data-cairn="win-rates-picked"]');
    expect(picked?.textContent).toMatch(/^\u2068Ann\u2069: 60% of deals won, 12 of 20; /);
    expect(screen.queryAllByRole('button')).toEqual([]);
    await userEvent.click(row('Ann'));
    expect(document.querySelector('[data-cairn="win-rates-picked"]')).toBeNull();
  });
});
