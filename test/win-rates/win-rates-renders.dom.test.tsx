import { act, fireEvent, render, screen } from '@testing-library/react';
import { Profiler } from 'react';
import { expect, test, vi } from 'vitest';
import type * as layout from '../../src/layout/index.js';
import { incidenceLayout } from '../../src/layout/index.js';
import { PipelineProvider } from '../../src/hooks/index.js';
import { WinRateComparison, WinRates } from '../../src/win-rates/index.js';
import { readRows } from './read-win-rates.js';
import { smallResults, smallStore, withHistory } from './win-rates-data.js';
import { countListeners } from '../conformance/count-listeners.js';

vi.mock('../../src/layout/index.js', async (original) => {
  const actual = await original<typeof layout>();
  return { ...actual, incidenceLayout: vi.fn(actual.incidenceLayout) };
});

/** Draws the preset over a store, and counts how often it is drawn. */
function drawCounted() {
  const store = smallStore();
  const counts = { renders: 0 };
  render(
    <PipelineProvider pipeline={store}>
      <Profiler id="win-rates" onRender={() => counts.renders++}>
        <WinRateComparison filter={{ dimensions: {} }} />
      </Profiler>
    </PipelineProvider>,
  );
  counts.renders = 0;
  return { store, counts };
}

const samples = (): string[] => readRows().map(({ name, sample }) => `${name} ${sample}`);

test('a deal that is won draws the comparison once, and undoing it once more, to what it was', () => {
  const { store, counts } = drawCounted();
  const before = readRows();
  act(() => void store.apply({ type: 'move', dealId: 'd2-0', toStageId: 'won' }));
  expect(samples()[0]).toBe('Ann 13 of 21');
  expect(counts.renders).toBe(1);
  act(() => void store.undo());
  expect(readRows()).toEqual(before);
  expect(counts.renders).toBe(2);
});

test('changes that do not change a rate do not draw it', () => {
  const { store, counts } = drawCounted();
  act(() => void store.apply({ type: 'edit', dealId: 'd2-0', changes: { name: 'Another name' } }));
  expect(counts.renders).toBe(0);
});

test('the explanation panel opens without drawing the rows again', async () => {
  let rows = 0;
  render(
    <WinRates.Root {...smallResults()}>
      <WinRates.ExplainButton />
      <WinRates.Plot>
        <WinRates.Rows>
          {(row) => {
            rows++;
            return <WinRates.Row key={row.id} row={row} />;
          }}
        </WinRates.Rows>
      </WinRates.Plot>
    </WinRates.Root>,
  );
  expect(rows).toBe(4);
  fireEvent.click(screen.getByRole('button'));
  await screen.findByRole('dialog', {}, { timeout: 20_000 });
  expect(rows).toBe(4);
});

test('walking a curve lays no curve out again: not its own, not that behind it, not those of the groups', async () => {
  render(<WinRateComparison pipeline={withHistory()} defaultView="curves" defaultGroup="Ann" />);
  const slider = await screen.findByRole('slider', { name: /^Ann/ });
  vi.mocked(incidenceLayout).mockClear();
  fireEvent.keyDown(slider, { key: 'Home' });
  fireEvent.keyDown(slider, { key: 'ArrowRight' });
  expect(slider.getAttribute('aria-valuenow')).toBe('10');
  expect(incidenceLayout).not.toHaveBeenCalled();
});

test('no listener is left on the store when the comparison goes', () => {
  const { store, listening } = countListeners(smallStore());
  const { unmount } = render(<WinRateComparison pipeline={store} />);
  expect(listening()).toBeGreaterThan(0);
  unmount();
  expect(listening()).toBe(0);
});
