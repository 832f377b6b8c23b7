import { render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, test, vi } from 'vitest';
import { DealListDialog, type DealListChoice, type DealsChoice } from '../../src/deal-dialog/index.js';
import { Funnel, FunnelChart, type FunnelDealsChoice } from '../../src/funnel/index.js';
import { NO_SELECTION, PipelineProvider, type PipelineSelection } from '../../src/hooks/index.js';
import type { FunnelBasis } from '../../src/measures/index.js';
import type { DealFilter } from '../../src/summary/index.js';
import { HUNDRED, smallFunnel, smallStore, type SmallFunnel } from './funnel-data.js';

const step = (name: string): HTMLElement => screen.getByRole('option', { name: new RegExp(`^${name}:`) });
const dialog = (name: string): Promise<HTMLElement> =>
  screen.findByRole('dialog', { name }, { timeout: 20_000 });

/** Some of every way: two of the six at Lead have stood there for longer than the others took. */
const LATE: SmallFunnel = {
  ...HUNDRED,
  batches: [...HUNDRED.batches, { count: 2, stages: 1, now: 'Lead', daysAgo: 400 }],
};

async function choose(name: string): Promise<void> {
  step(name).focus();
  await userEvent.keyboard('{Enter}');
}

describe('Enter on a stage', () => {
  test.each<[FunnelBasis, string, string]>([
    ['reached', 'Offer · Reached', '60 deals'],
    ['entered', 'Offer · Entered', '60 deals'],
    ['strict', 'Offer · In order', '60 deals'],
  ])('on the basis %s opens the list %s with %s', async (basis, title, deals) => {
    render(<FunnelChart pipeline={smallStore()} basis={basis} />);
    await choose('Offer');
    expect(await within(await dialog(title)).findByText(new RegExp(deals))).not.toBeNull();
  });

  test('on the basis standing opens those that stand there', async () => {
    render(<FunnelChart pipeline={smallStore()} basis="standing" />);
    await choose('Lead');
    expect(await within(await dialog('Lead · Standing now')).findByText(/6 deals/)).not.toBeNull();
  });

  test('selects nothing, and has the focus again once the list is closed', async () => {
    render(<FunnelChart pipeline={smallStore()} />);
    await choose('Won');
    expect(await within(await dialog('Won')).findByText(/25 deals/)).not.toBeNull();
    await userEvent.keyboard('{Escape}');
    await vi.waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    await vi.waitFor(() => expect(document.activeElement).toBe(step('Won')));
    expect(step('Won').getAttribute('aria-selected')).toBe('false');
  });

  test('tells the host, who then shows them', async () => {
    const onDealsOpen = vi.fn<(deals: FunnelDealsChoice) => void>();
    render(<FunnelChart pipeline={smallStore()} onDealsOpen={onDealsOpen} />);
    await choose('Offer');
    const asked = { stageId: 's1', way: null, count: 60, title: 'Offer · Reached' };
    expect(onDealsOpen.mock.calls[0]![0]).toMatchObject(asked);
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  test('opens a list that the host holds: it is told all that the list takes, and asked to close it', async () => {
    const store = smallStore();
    const onListChange = vi.fn<(list: DealListChoice | null) => void>();
    const held = (list: DealListChoice | null) => (
      <FunnelChart pipeline={store} list={list} onListChange={onListChange} />
    );
    const { rerender } = render(held(null));
    await choose('Offer');
    const asked = onListChange.mock.calls[0]![0];
    expect(asked).toMatchObject({ title: 'Offer · Reached' });
    expect(screen.queryByRole('dialog')).toBeNull();
    rerender(held(asked));
    expect(await within(await dialog('Offer · Reached')).findByText(/60 deals/)).not.toBeNull();
    await userEvent.keyboard('{Escape}');
    expect(onListChange.mock.lastCall).toEqual([null]);
    rerender(held(null));
    await vi.waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  });

  test('is not needed for a list that is open at first', async () => {
    render(<FunnelChart pipeline={smallStore()} defaultList={{ title: 'All', filter: {} }} />);
    await dialog('All');
    await userEvent.keyboard('{Escape}');
    await vi.waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  });

  test('that nobody came to opens nothing', async () => {
    const onDealsOpen = vi.fn();
    const none = smallFunnel({ stages: ['A', 'B'], batches: [{ count: 3, stages: 1, now: 'A' }] });
    render(
      <Funnel.Root funnel={none} onDealsOpen={onDealsOpen}>
        <Funnel.Plot />
      </Funnel.Root>,
    );
    await choose('B');
    expect(onDealsOpen).not.toHaveBeenCalled();
  });
});

describe('the deals that the host is told of', () => {
  const stage = (stageId: string): PipelineSelection => ({ ...NO_SELECTION, stage: { stageId, by: null } });
  const lost: PipelineSelection = { ...NO_SELECTION, outcome: { kind: 'lost', by: null } };
  const ended: DealFilter = { stageIds: ['closed-lost', 'closed-won'] };

  test.each<[string, FunnelBasis, PipelineSelection, DealFilter | undefined, string, number]>([
    ['reached Lead, with Offer picked elsewhere', 'reached', stage('s1'), undefined, 'Lead', 60],
    ['stand in Lead, with Lead picked elsewhere', 'standing', stage('s0'), undefined, 'Lead', 6],
    ['entered Offer, with those lost picked elsewhere', 'entered', lost, undefined, 'Offer', 35],
    ['reached Lead of a filter, with those lost picked elsewhere', 'reached', lost, ended, 'Lead', 55],
  ])('are those that %s: a list of them has no others', async (_, basis, picked, filter, name, count) => {
    const store = smallStore();
    const onDealsOpen = vi.fn<(deals: DealsChoice) => void>();
    const { unmount } = render(
      <PipelineProvider pipeline={store} defaultSelection={picked}>
        <FunnelChart basis={basis} filter={filter} onDealsOpen={onDealsOpen} />
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

describe('the words about what is selected', () => {
  test('have a button for its deals, and one for each way of those that did not go on', async () => {
    const onDealsOpen = vi.fn<(deals: FunnelDealsChoice) => void>();
    render(<FunnelChart pipeline={smallStore(LATE)} defaultStage="s0" onDealsOpen={onDealsOpen} />);
    const names = ['Show 102 deals', '20 lost', '10 disqualified', '4 on hold', '6 still there', '2 overdue'];
    for (const name of names) await userEvent.click(screen.getByRole('button', { name }));
    expect(onDealsOpen.mock.calls.map(([{ way, count }]) => [way, count])).toEqual([
      [null, 102],
      ['lost', 20],
      ['disqualified', 10],
      ['held', 4],
      ['standing', 6],
      ['overdue', 2],
    ]);
  });

  test('open the list of those overdue, with as many deals as the number', async () => {
    render(<FunnelChart pipeline={smallStore(LATE)} defaultStage="s0" />);
    await userEvent.click(screen.getByRole('button', { name: '2 overdue' }));
    expect(await within(await dialog('Lead · Overdue')).findByText(/2 deals/)).not.toBeNull();
  });

  test('list deals of the filter that the funnel is of only', async () => {
    const filter = { stageIds: ['closed-lost', 'closed-won'] };
    render(<FunnelChart pipeline={smallStore()} filter={filter} defaultStage="s0" />);
    await userEvent.click(screen.getByRole('button', { name: 'Show 80 deals' }));
    expect(await within(await dialog('Lead · Reached')).findByText(/80 deals/)).not.toBeNull();
  });

  test('are words alone where nobody shows deals, and gone with the selection', async () => {
    render(
      <Funnel.Root funnel={smallFunnel()} defaultStage="s2">
        <Funnel.Plot />
        <Funnel.Picked />
      </Funnel.Root>,
    );
    const picked = document.querySelector('[data-cairn="funnel-picked"]');
    expect(picked?.textContent).toMatch(
      /^Contract: 40 deals, 40% of the first stage\. 15 deals \(38%\) did not/,
    );
    expect(screen.queryAllByRole('button')).toEqual([]);
    await userEvent.click(step('Contract'));
    expect(document.querySelector('[data-cairn="funnel-picked"]')).toBeNull();
  });
});
