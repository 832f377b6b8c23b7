import { act, render, screen, within } from '@testing-library/react';
import type { ReactNode } from 'react';
import { userEvent } from 'vitest/browser';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { CoverageGauge } from '../../src/coverage-gauge/index.js';
import type * as csvText from '../../src/csv-text/index.js';
import { DealDialog } from '../../src/deal-dialog/index.js';
import { FunnelChart } from '../../src/funnel/index.js';
import { PipelineProvider } from '../../src/hooks/index.js';
import { StageBoard } from '../../src/stage-board/index.js';
import { createPipelineStore } from '../../src/summary/index.js';
import { WinRateComparison } from '../../src/win-rates/index.js';
import { fileOf } from '../csv-import/csv-files.js';
import { cleanPipeline } from '../deal-dialog/deal-dialog-data.js';
import { smallStore as funnelStore } from '../funnel/funnel-data.js';
import { boardStore, PROCESS, ROWS } from '../stage-board/board-data.js';
import { manyOwners, smallStore as winRatesStore } from '../win-rates/win-rates-data.js';
import { ImportExample, MixExample } from './examples.js';
import { listen } from './listen.js';
import { onStage } from './stage.js';

const attempts = vi.hoisted(() => ({ failing: 0 }));
vi.mock('../../src/csv-text/index.js', async (importOriginal) => {
  const original = await importOriginal<typeof csvText>();
  return {
    ...original,
    tableToCsv: (...given: Parameters<typeof original.tableToCsv>) => {
      if (attempts.failing > 0) throw new Error('No memory left.');
      return original.tableToCsv(...given);
    },
  };
});
afterEach(() => {
  attempts.failing = 0;
});

onStage();

const press = (name: string | RegExp): Promise<void> =>
  userEvent.click(screen.getAllByRole('button', { name })[0]!);
const dialog = () => screen.findByRole('dialog', {}, { timeout: 20_000 });
const eventually = (heard: readonly string[], expected: readonly string[]): Promise<void> =>
  expect.poll(() => heard).toEqual(expected);

describe('is heard as it happens:', () => {
  test('that a rule holds a card back, and why', async () => {
    const tracks = PROCESS.tracks.map((track) => ({
      ...track,
      stages: track.stages.map((stage) =>
        stage.id === 'proposal' ? { ...stage, transitions: ['hold'] } : stage,
      ),
    }));
    render(<StageBoard pipeline={boardStore(ROWS, { ...PROCESS, tracks })} />);
    const heard = listen();
    act(() => screen.getByRole('row', { name: /^Acme renewal/ }).focus());
    await userEvent.keyboard(' {ArrowRight} ');
    await eventually(heard, [
      'Lifted Acme renewal, 1 of 3 in Proposal.',
      'Over Negotiation, place 1 of 3. It cannot be put here: from Proposal, deals go only to On hold.',
      'Acme renewal stays in Proposal: from Proposal, deals go only to On hold.',
    ]);
  });

  test('what other widgets show, once a stage has been picked in one, and that they show all again in silence', async () => {
    const store = funnelStore();
    render(
      <PipelineProvider pipeline={store}>
        <FunnelChart />
        <CoverageGauge targetMinor={100_000} />
        <WinRateComparison groupBy="owner" />
      </PipelineProvider>,
    );
    const heard = listen();
    await userEvent.click(screen.getByRole('option', { name: /^Offer: 60 deals/ }));
    await eventually(heard, [
      'Only deals that stand in Offer.',
      'From Offer on: only deals that reached it.',
    ]);
    await userEvent.click(screen.getByRole('option', { name: /^Offer: 60 deals/ }));
    await expect.poll(() => screen.queryByText('Only deals that stand in Offer.')).toBeNull();
    expect(heard).toHaveLength(2);
  });

  test('that a file could not be made, each time it could not', async () => {
    attempts.failing = 1;
    render(<FunnelChart pipeline={funnelStore()} />);
    const heard = listen();
    const numbers = (): Promise<HTMLElement> =>
      screen.findByRole('menuitem', { name: 'Numbers (CSV)' }, { timeout: 20_000 });
    await press('Download');
    await userEvent.click(await numbers());
    await eventually(heard, ['The file could not be made. Try again']);
    await press('The file could not be made. Try again');
    await userEvent.click(await numbers());
    await eventually(heard, [
      'The file could not be made. Try again',
      'The file could not be made. Try again',
    ]);
  });

  test('that a widget cannot be shown', async () => {
    using _ = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const store = funnelStore();
    const { rerender } = render(<FunnelChart pipeline={store} />);
    const heard = listen();
    rerender(<FunnelChart pipeline={store} locale="no such locale" />);
    await eventually(heard, [
      'This could not be shown.Something in its data or its settings does not fit. Whoever looks after this page can find out what. Code: invalid-argument.Try again',
    ]);
  });

  test('how many groups a search leaves', async () => {
    render(<WinRateComparison pipeline={winRatesStore(manyOwners(17))} groupBy="owner" />);
    const heard = listen();
    await userEvent.fill(screen.getByRole('searchbox'), 'Owner 17');
    await eventually(heard, ['1 of 17 owners shown.']);
    await userEvent.fill(screen.getByRole('searchbox'), 'Zoe');
    await eventually(heard, ['1 of 17 owners shown.', 'No owner matches “Zoe”.']);
  });

  test('what is wrong with a threshold that is typed', async () => {
    render(<MixExample />);
    await press('Set size classes');
    const heard = listen();
    await userEvent.fill(screen.getByRole('spinbutton', { name: 'Rocks from' }), '3');
    await eventually(heard, ['Give an amount from €20.01 to €10,000,000,000.']);
  });

  test('that the deal of an open dialog is gone', async () => {
    const store = createPipelineStore(cleanPipeline());
    render(<DealDialog pipeline={store} defaultDealId="acme" />);
    await dialog();
    const heard = listen();
    act(() => void store.apply({ type: 'remove', dealId: 'acme' }));
    await eventually(heard, [
      'This deal is not there any more.It was removed, or its address is an old one.',
    ]);
  });

  test('that a deal is gone before it was moved', async () => {
    const store = boardStore();
    render(<StageBoard pipeline={store} />);
    await press('Move Acme renewal to…');
    await dialog();
    const heard = listen();
    act(() => void store.apply({ type: 'remove', dealId: 'a' }));
    await eventually(heard, ['This deal is not on the board any more.']);
  });

  test('that a file is none to be read', async () => {
    render(<ImportExample />);
    await press('Import deals');
    const inside = within(await dialog());
    const heard = listen();
    await userEvent.upload(inside.getByLabelText('CSV export'), fileOf('PK\u0003\u0004', 'deals.xlsx'));
    await expect.poll(() => heard.at(-1)).toMatch(/^“deals\.xlsx” is not a CSV file/);
    expect(heard[0]).toBe('Reading deals.xlsx');
  });
});

describe('is told by a state, and not aloud:', () => {
  /** Lets everything that is drawn late be drawn. */
  const settled = (): Promise<unknown> =>
    new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));

  const Loaded = ({ isHere }: { readonly isHere: boolean }): ReactNode => (
    <FunnelChart pipeline={isHere ? HERE : null} />
  );
  const HERE = funnelStore();

  test('that data is on its way, and that it has come', async () => {
    const { rerender } = render(<Loaded isHere={false} />);
    const heard = listen();
    expect(screen.getByRole('region', { name: 'Loading … Sales funnel' }).getAttribute('aria-busy')).toBe(
      'true',
    );
    rerender(<Loaded isHere />);
    await settled();
    expect(screen.getByRole('region', { name: 'Sales funnel' }).getAttribute('aria-busy')).toBeNull();
    expect(heard).toEqual([]);
  });

  test('that the table is shown in place of the picture', async () => {
    render(<Loaded isHere />);
    const heard = listen();
    await press('Table');
    await settled();
    expect(screen.getByRole('button', { name: 'Table', pressed: true })).toBe(document.activeElement);
    expect(heard).toEqual([]);
  });
});
