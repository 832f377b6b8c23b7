import { act, cleanup, render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, test, vi } from 'vitest';
import { CoverageGauge } from '../../src/coverage-gauge/index.js';
import { FunnelChart } from '../../src/funnel/index.js';
import { NO_SELECTION, PipelineProvider, type PipelineSelection } from '../../src/hooks/index.js';
import { StageBoard } from '../../src/stage-board/index.js';
import { WinRateComparison } from '../../src/win-rates/index.js';
import { smallPipeline, smallStore } from '../measures/small-pipeline.js';

const WINDOW = { start: '2026-04-01', end: '2026-07-01' };
const ROWS = [
  { id: 'won-1', stage: 'won', amount: 100, closed: '2026-05-02', owner: 'Ann' },
  { id: 'lost-1', stage: 'lost', amount: 50, closed: '2026-05-02', owner: 'Ann' },
  { id: 'open-1', stage: 'lead', amount: 400, expectedClose: '2026-06-30', owner: 'Ann' },
  { id: 'open-2', stage: 'offer', amount: 800, expectedClose: '2026-06-30', owner: 'Bo' },
];
const history = [
  { dealId: 'won-1', at: '2026-04-01', stage: 'offer' },
  { dealId: 'lost-1', at: '2026-04-01', stage: 'lead' },
];
const targets = [{ period: WINDOW, amountMinor: 100_000 }];
const pipeline = smallPipeline(ROWS, { history, targets });

const funnel = () => screen.getByRole('region', { name: 'Sales funnel' });
const board = () => screen.getByRole('region', { name: 'Deals by stage' });
const gauge = () => screen.getByRole('region', { name: 'Coverage' });
const rates = () => screen.getByRole('region', { name: /^Win rates/ });

function All() {
  return (
    <>
      <FunnelChart />
      <CoverageGauge />
      <WinRateComparison minimumDeals={1} />
    </>
  );
}

describe('widgets of one provider', () => {
  test('given the provider’s data as their own show the provider’s, a board too', async () => {
    const user = userEvent.setup();
    render(
      <PipelineProvider pipeline={pipeline}>
        <FunnelChart pipeline={pipeline} />
        <StageBoard pipeline={pipeline} />
      </PipelineProvider>,
    );
    await user.click(within(funnel()).getByRole('option', { name: /^Offer/ }));
    expect(within(board()).getByText('Only deals that stand in Offer.')).not.toBeNull();
  });

  test('need no data of their own, and no period', () => {
    render(
      <PipelineProvider pipeline={pipeline}>
        <All />
      </PipelineProvider>,
    );
    expect(within(gauge()).getByRole('meter').textContent).toContain('1.3');
    expect(within(gauge()).getByText(/Apr.*Jun.*2026/)).not.toBeNull();
  });

  test('follow a stage picked in the funnel, each in its own way, and the funnel shows it and stays whole', async () => {
    const user = userEvent.setup();
    render(
      <PipelineProvider pipeline={pipeline}>
        <All />
      </PipelineProvider>,
    );
    await user.click(within(funnel()).getByRole('option', { name: /^Offer/ }));
    expect(
      within(funnel())
        .getByRole('option', { name: /^Offer/ })
        .getAttribute('aria-selected'),
    ).toBe('true');
    expect(within(funnel()).getByRole('option', { name: /^Lead/ }).textContent).toContain('4 deals');
    expect(within(funnel()).queryByText(/^Only deals/)).toBeNull();
    expect(within(gauge()).getByText('Only deals that stand in Offer.')).not.toBeNull();
    expect(within(rates()).getByText('From Offer on: only deals that reached it.')).not.toBeNull();
    expect(within(rates()).getByText('1 of 1 closed deals')).not.toBeNull();
    await user.click(within(rates()).getByRole('button', { name: 'Show all' }));
    expect(within(gauge()).queryByText(/^Only deals/)).toBeNull();
    expect(
      within(funnel())
        .getByRole('option', { name: /^Offer/ })
        .getAttribute('aria-selected'),
    ).toBe('false');
  });

  test('follow a selection that the host holds, and ask for another', async () => {
    const user = userEvent.setup();
    const onSelectionChange = vi.fn<(selection: PipelineSelection) => void>();
    const held = (selection: PipelineSelection) => (
      <PipelineProvider pipeline={pipeline} selection={selection} onSelectionChange={onSelectionChange}>
        <All />
      </PipelineProvider>
    );
    const { rerender } = render(held(NO_SELECTION));
    await user.click(within(funnel()).getByRole('option', { name: /^Won/ }));
    expect(onSelectionChange).toHaveBeenCalledWith({
      ...NO_SELECTION,
      outcome: { kind: 'won', by: 'funnel' },
    });
    expect(within(funnel()).getByRole('option', { name: /^Won/ }).getAttribute('aria-selected')).toBe(
      'false',
    );
    rerender(held({ ...NO_SELECTION, stage: { stageId: 'offer', by: null } }));
    expect(within(funnel()).getByText('Only deals that reached Offer.')).not.toBeNull();
    expect(within(funnel()).getByRole('option', { name: /^Lead/ }).textContent).toContain('2 deals');
  });

  test('take a period each by its own date, and a size', () => {
    const selection: PipelineSelection = {
      ...NO_SELECTION,
      period: { period: { start: '2026-07-01', end: '2026-10-01' }, by: null },
      sizeClass: { id: 'rock', size: { fromMinor: 50_000, belowMinor: null }, by: 'deal-mix' },
    };
    render(
      <PipelineProvider pipeline={pipeline} selection={selection}>
        <All />
      </PipelineProvider>,
    );
    expect(within(gauge()).getByText(/Jul.*Sep.*2026/)).not.toBeNull();
    expect(within(funnel()).getByRole('option', { name: /^Lead/ }).textContent).toContain('1 deal');
    expect(within(gauge()).getByText('Only deals of €500 and more.')).not.toBeNull();
  });

  test('take back what restricts them, and keep their own pick', async () => {
    const user = userEvent.setup();
    const onSelectionChange = vi.fn<(selection: PipelineSelection) => void>();
    const outcome = { kind: 'won', by: 'funnel' } as const;
    const sizeClass = { id: 'rock', size: { fromMinor: 50_000, belowMinor: null }, by: 'deal-mix' } as const;
    render(
      <PipelineProvider
        pipeline={pipeline}
        defaultSelection={{ ...NO_SELECTION, outcome, sizeClass }}
        onSelectionChange={onSelectionChange}
      >
        <FunnelChart />
      </PipelineProvider>,
    );
    await user.click(within(funnel()).getByRole('button', { name: 'Show all' }));
    expect(onSelectionChange).toHaveBeenCalledWith({ ...NO_SELECTION, outcome });
  });

  test('of other data than the provider’s share nothing', async () => {
    const user = userEvent.setup();
    render(
      <PipelineProvider pipeline={pipeline}>
        <FunnelChart />
        <CoverageGauge pipeline={smallPipeline(ROWS, { history, targets })} />
      </PipelineProvider>,
    );
    await user.click(within(funnel()).getByRole('option', { name: /^Offer/ }));
    expect(within(gauge()).queryByText(/^Only deals/)).toBeNull();
  });

  test('a stage that is no more restricts nothing', () => {
    render(
      <PipelineProvider
        pipeline={pipeline}
        selection={{ ...NO_SELECTION, stage: { stageId: 'gone', by: null } }}
      >
        <All />
      </PipelineProvider>,
    );
    expect(screen.queryByText(/^Only deals/)).toBeNull();
  });

  test('show a move in the same turn, all of them', () => {
    const store = smallStore(ROWS, { history, targets });
    render(
      <PipelineProvider pipeline={store}>
        <All />
      </PipelineProvider>,
    );
    act(() => void store.apply({ type: 'move', dealId: 'open-2', toStageId: 'won' }));
    expect(within(funnel()).getByRole('option', { name: /^Won/ }).textContent).toContain('2 deals');
    expect(within(rates()).getByText('2 of 3 closed deals')).not.toBeNull();
    act(() => void store.undo());
    expect(within(rates()).getByText('1 of 2 closed deals')).not.toBeNull();
    cleanup();
  });
});
