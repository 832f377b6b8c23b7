import { fireEvent, render, screen } from '@testing-library/react';
import { cloneElement, type ReactElement } from 'react';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { CoverageGauge, CoverageGauges } from '../../src/coverage-gauge/index.js';
import { DealMix } from '../../src/deal-mix/index.js';
import { FunnelChart } from '../../src/funnel/index.js';
import { parsePipeline, type Pipeline } from '../../src/model/index.js';
import { WinRateComparison } from '../../src/win-rates/index.js';

const MARKUP = '<img src=x onerror="document.title=1"><script>document.title=1</script>';
const TEXTS = [
  MARKUP,
  '\u202Egnp.exe\u2066',
  'a\u0000b\u0007c\u2028d\r\ne',
  '__proto__',
  'constructor',
  '=HYPERLINK("http://example.com")',
  '   ',
  'x'.repeat(100_000),
];
const AMOUNTS = [Number.NaN, Infinity, -Infinity, 1e308, -0, 0, -5, 1e-9, '1.234,56', 'a lot', null, 1e10];
const DATES = ['2026-02-30', '9999-12-31', '0001-01-01', 'soon', null, '2026-05-15', '2026-07-01'];
const STAGES = ['first', 'second', 'won', 'lost', 'gone', MARKUP, '__proto__'];

const at = <TItem,>(list: readonly TItem[], index: number): TItem => list[index % list.length]!;

const QUARTER = { start: '2026-04-01', end: '2026-07-01' };

/** Deals of every hostile text, amount and date, each with each of the others. */
function hostilePipeline(): Pipeline {
  return parsePipeline({
    pipeline: {
      currency: 'EUR',
      tracks: [
        {
          id: 'sales',
          name: MARKUP,
          stages: [
            { id: 'first', name: MARKUP, kind: 'open' },
            { id: 'second', name: '\u202Egnp.exe', kind: 'open' },
            { id: 'won', name: 'constructor', kind: 'won' },
            { id: 'lost', name: '__proto__', kind: 'lost' },
          ],
        },
      ],
    },
    asOf: '2026-06-30',
    deals: Array.from({ length: 840 }, (_, index) => ({
      id: index % 7 === 0 ? at(TEXTS, index) : `d${index}`,
      name: at(TEXTS, index),
      owner: at(TEXTS, index + 3),
      source: at(TEXTS, index + 5),
      stage: at(STAGES, index),
      amount: at(AMOUNTS, index),
      created: at(DATES, index + 1),
      closed: at(DATES, index + 2),
      expectedClose: at(DATES, index + 4),
    })),
    targets: [{ amountMinor: 1000, period: QUARTER }],
  });
}

const props = { title: MARKUP, subtitle: TEXTS[1], pipeline: hostilePipeline() };

const CHARTS: Readonly<Record<string, () => ReactElement<{ onError?: () => void }>>> = {
  'a funnel': () => <FunnelChart {...props} />,
  'a funnel by value, lying down': () => (
    <FunnelChart {...props} measure="value" orientation="horizontal" shape="smooth" showConversion />
  ),
  'a funnel of where deals stand': () => <FunnelChart {...props} basis="standing" proportion="area" />,
  'a funnel against a benchmark': () => (
    <FunnelChart {...props} benchmark={{ name: MARKUP, shares: { first: 1e-300, second: 10, won: 0 } }} />
  ),
  'a gauge': () => <CoverageGauge {...props} window={QUARTER} />,
  'a gauge of all deals, as a bar': () => (
    <CoverageGauge {...props} window={QUARTER} horizon="all" shape="bullet" history />
  ),
  'a gauge of a target beyond all deals': () => (
    <CoverageGauge {...props} window={QUARTER} targetMinor={Number.MAX_SAFE_INTEGER} />
  ),
  'a gauge of a negative target': () => <CoverageGauge {...props} window={QUARTER} targetMinor={-1} />,
  'gauges by owner': () => <CoverageGauges {...props} window={QUARTER} groupBy="owner" />,
  'win rates by owner': () => <WinRateComparison {...props} />,
  'win rates as a range by size': () => (
    <WinRateComparison {...props} groupBy="size-class" open="range" minimumDeals={0} />
  ),
  'win rates by quarter': () => <WinRateComparison {...props} groupBy="quarter" by="created" />,
  'a mix': () => <DealMix {...props} window={QUARTER} />,
  'a mix of six classes without a target': () => (
    <DealMix {...props} window={null} classes={{ by: 'natural-breaks', count: 6 }} />
  ),
};

/** Everything that is drawn, or said of what is drawn. */
function said(): string {
  const names = [...document.querySelectorAll('*')].flatMap((element) =>
    [...element.attributes].filter(({ name }) => /^(?:aria-|title|d$|x|y|r$|width|height|points)/.test(name)),
  );
  return [document.body.textContent, ...names.map(({ value }) => value)].join('\n');
}

test('hostile deals are read, but for those that do not exist yet, which are reported', () => {
  const { deals, issues } = props.pipeline;
  const later = issues.filter(({ code }) => code === 'created-after-as-of');
  expect([deals.length, later.length]).toEqual([600, 240]);
});

describe.each(Object.entries(CHARTS))('of hostile deals, %s', (_, draw) => {
  beforeEach(() => {
    document.title = '';
  });

  test('is drawn without an error, tells no number that is none, and no text comes alive', () => {
    const failed = vi.fn<() => void>();
    render(cloneElement(draw(), { onError: failed }));
    expect(failed).not.toHaveBeenCalled();
    expect(said()).not.toMatch(/NaN|Infinity|undefined/);
    const [table] = screen.queryAllByRole('button', { name: 'Table' });
    if (table) fireEvent.click(table);
    expect(said()).not.toMatch(/NaN|Infinity|undefined/);
    expect(document.querySelectorAll('img, script')).toHaveLength(0);
    expect(document.title).toBe('');
  });
});
