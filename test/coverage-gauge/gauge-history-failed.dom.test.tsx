import { fireEvent, render, screen } from '@testing-library/react';
import { afterAll, beforeEach, expect, test, vi } from 'vitest';
import { CoverageGauge, type CoverageGaugeProps } from '../../src/coverage-gauge/index.js';
import { QUARTER } from './coverage-data.js';
import { historicPipeline } from './historic-data.js';

const network = vi.hoisted(() => {
  // Another file of this worker may have loaded the line before.
  vi.resetModules();
  return { isDown: true, tries: 0 };
});
vi.mock('../../src/coverage-gauge/gauge-history-panel.js', () => ({
  get GaugeHistoryPanel() {
    network.tries++;
    if (network.isDown) throw new Error('The network is down.');
    return () => <p>The line</p>;
  },
}));

afterAll(() => {
  vi.doUnmock('../../src/coverage-gauge/gauge-history-panel.js');
  vi.resetModules();
});

const FAILED = 'Coverage through the period could not be loaded.';
const draw = (props: Partial<CoverageGaugeProps> = {}): void =>
  void render(<CoverageGauge pipeline={historicPipeline()} window={QUARTER} {...props} />);
const rooms = (): number =>
  document.querySelectorAll('[data-cairn="gauge-history"][data-state="loading"]').length;

beforeEach(() => {
  network.tries = 0;
});

test('a line that is drawn by itself is done without where it cannot be loaded: its room is given up, and nothing said', async () => {
  draw();
  expect(rooms()).toBe(1);
  await vi.waitFor(() => expect(rooms()).toBe(0));
  expect(screen.queryByRole('alert')).toBeNull();
});

test('one that was asked for says so, and comes when tried again', async () => {
  draw({ history: true });
  expect((await screen.findByRole('alert')).textContent).toContain(FAILED);
  expect(rooms()).toBe(0);
  network.isDown = false;
  fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
  expect(await screen.findByText('The line')).not.toBeNull();
  expect(screen.queryByRole('alert')).toBeNull();
});

test.each<[string, Partial<CoverageGaugeProps>]>([
  ['without a target', { targetMinor: null, history: true }],
  ['before the period begins', { window: { start: '2026-10-01', end: '2027-01-01' }, targetMinor: 100 }],
  ['of two days', { historyDays: { days: ['2026-07-10', '2026-08-15'] } }],
  ['of all open deals', { horizon: 'all' }],
])('where there is no line, %s, nothing is loaded and no room kept', (_, props) => {
  draw(props);
  expect(rooms()).toBe(0);
  expect(screen.queryByText('The line')).toBeNull();
  expect(network.tries).toBe(0);
});
