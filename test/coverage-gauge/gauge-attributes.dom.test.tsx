import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { renderToString } from 'react-dom/server';
import { beforeAll, expect, test, vi } from 'vitest';
import { CoverageGauge, GAUGE_ATTRIBUTES, type CoverageGaugeProps } from '../../src/coverage-gauge/index.js';
import { KIND_CARRIERS } from '../../src/theme/index.js';
import { collectAttributes, type DrawnAttributes } from '../conformance/attribute-contract.js';
import { describeAttributes } from '../conformance/describe-attributes.js';
import { HISTORIC, historicPipeline } from './historic-data.js';
import { loadLine } from './load-line.js';
import { DEALS, QUARTER, smallPipeline, UNDATED, type SmallDeal } from './coverage-data.js';

const drawn: DrawnAttributes = new Map();

function see(props: Partial<CoverageGaugeProps>, deals: readonly SmallDeal[] = DEALS): void {
  render(<CoverageGauge pipeline={smallPipeline(deals)} window={QUARTER} {...props} />);
  collectAttributes(drawn);
  const [button] = screen.queryAllByRole('button', { name: 'Table' });
  if (button) fireEvent.click(button);
  collectAttributes(drawn);
  cleanup();
}

const NEGATIVE: readonly SmallDeal[] = [...DEALS.slice(0, 2), { euros: -50_000, expected: '2026-09-01' }];

beforeAll(async () => {
  // Before the line through time is loaded, as a server draws it.
  const room = document.createElement('div');
  room.innerHTML = renderToString(<CoverageGauge pipeline={historicPipeline()} window={QUARTER} />);
  document.body.append(room);
  collectAttributes(drawn);
  room.remove();
  await loadLine();
  using _ = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  see({ pipeline: null });
  see({ window: { start: '2026-10-01', end: '2026-07-01' } });
  see({ window: { start: '2026-06-01', end: '2026-08-31' } });
  see({ pipeline: smallPipeline(), history: true });
  see({ pipeline: historicPipeline(), targetMinor: 4_000_000, defaultPoint: '2026-07-12' });
  see({ pipeline: historicPipeline(), required: { method: 'fixed', multiple: 0.1 } });
  see({
    pipeline: historicPipeline(
      HISTORIC.map((deal, index) => (index === 5 ? { ...deal, euros: null } : deal)),
    ),
  });
  see({}, []);
  see({}, UNDATED);
  see({ floor: 5.5 });
  see({ targetMinor: 3_200_000 });
  see({ targetMinor: null });
  see({ targetMinor: 0 });
  see({ targetMinor: -1 });
  see({ targetMinor: 1 });
  for (const shape of ['arc', 'bullet'] as const) {
    see({ shape });
    see({ shape, required: { method: 'fixed', multiple: 1 } });
    see({ shape }, NEGATIVE);
    see({ shape, targetMinor: null }, NEGATIVE);
    see({ shape, targetMinor: 1_000_000 });
  }
});

describeAttributes('coverage gauge', drawn, GAUGE_ATTRIBUTES);

test('nothing is placed or sized by an inline style', () => {
  render(<CoverageGauge pipeline={smallPipeline()} window={QUARTER} />);
  expect(document.querySelectorAll('[style]')).toHaveLength(0);
});

test('marks have the shapes that the theme gives their kinds', () => {
  render(<CoverageGauge pipeline={smallPipeline()} window={QUARTER} />);
  const marks = [...document.querySelectorAll('[data-cairn="kind-mark"]')];
  const shapes = new Map(
    marks.map((mark) => [mark.getAttribute('data-kind'), mark.firstElementChild?.getAttribute('d')]),
  );
  const themes = KIND_CARRIERS.filter(({ kind }) => shapes.has(kind));
  expect(themes.map(({ kind }) => kind)).toEqual(['open', 'won', 'attention', 'unknown']);
  expect(themes.map(({ kind }) => shapes.get(kind))).toEqual(themes.map(({ path }) => path));
});
