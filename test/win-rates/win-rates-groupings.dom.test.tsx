import { fireEvent, render, renderHook, screen, within } from '@testing-library/react';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { useWinRateGroups } from '../../src/hooks/index.js';
import { winRate } from '../../src/measures/index.js';
import { parsePipeline, type Pipeline } from '../../src/model/index.js';
import { createPipelineStore } from '../../src/summary/index.js';
import { WinRateComparison } from '../../src/win-rates/index.js';
import { property } from '../property.js';
import { pipelineArbitrary } from '../sample/arbitrary.js';
import { readNames, readRows } from './read-win-rates.js';
import { FOUR, smallPipeline, type Batch } from './win-rates-data.js';

const YEAR: readonly Batch[] = [
  { owner: 'Ann', count: 12, stage: 'won', closed: '2025-11-03', euros: 900 },
  { owner: 'Ann', count: 8, stage: 'lost', closed: '2025-11-03', euros: 90_000 },
  { owner: 'Ann', count: 10, stage: 'won', closed: '2026-02-03', euros: 12_000 },
  { owner: 'Bob', count: 10, stage: 'lost', closed: '2026-02-03', euros: 900 },
  { owner: 'Bob', count: 15, stage: 'won', closed: '2026-06-03', euros: null },
  { owner: 'Bob', count: 5, stage: 'lost', closed: '2026-06-03', euros: 12_000 },
];

/** {@link YEAR} as of a day within its last quarter, of a fiscal year that begins in some month. */
function yearPipeline(fiscalYearStart = 1): Pipeline {
  const pipeline = smallPipeline(YEAR);
  return { ...pipeline, asOf: '2026-06-10', process: { ...pipeline.process, fiscalYearStart } };
}

const label = (name: string): string =>
  screen.getByText(name).parentElement!.textContent.replaceAll('\u00A0', ' ');

describe('by period', () => {
  test('quarters stand from the oldest, without a gap, and the running one says so', () => {
    render(<WinRateComparison pipeline={yearPipeline()} groupBy="quarter" />);
    expect(readNames()).toEqual(['Q4 2025', 'Q1 2026', 'Q2 2026, so far']);
    expect(readRows().map(({ unit, sample }) => [unit, sample])).toEqual([
      ['60%', '12 of 20'],
      ['50%', '10 of 20'],
      ['75%', '15 of 20'],
    ]);
    expect(screen.getByRole('heading').textContent).toBe('Win rates by quarter');
    expect(document.querySelector('[data-cairn="frame-subtitle"]')?.textContent).toBe(
      'Deals closed Oct 1, 2025 – Jun 30, 2026',
    );
    expect(label('Win rate by deals')).toContain('37 of 60 closed deals');
  });

  test('a standing is among the other periods', () => {
    render(<WinRateComparison pipeline={yearPipeline()} groupBy="quarter" />);
    expect(readRows()[2]!.spoken).toContain('at or above 100% of the other quarters');
  });

  test('quarters and years of a fiscal year are named by the year in which it ends', () => {
    const { unmount } = render(<WinRateComparison pipeline={yearPipeline(4)} groupBy="quarter" />);
    expect(readNames()).toEqual(['Q3 FY 2026', 'Q4 FY 2026', 'Q1 FY 2027, so far']);
    unmount();
    render(<WinRateComparison pipeline={yearPipeline(4)} groupBy="year" />);
    expect(readNames()).toEqual(['FY 2026', 'FY 2027, so far']);
  });

  test('months and years are worded by the locale, weeks by the catalogue', () => {
    const window = { start: '2026-02-01', end: '2026-03-01' };
    const { rerender } = render(
      <WinRateComparison pipeline={yearPipeline()} groupBy="month" window={window} />,
    );
    expect(readNames()).toEqual(['Feb 2026']);
    rerender(<WinRateComparison pipeline={yearPipeline()} groupBy="week" window={window} />);
    expect(readNames()).toEqual(['Week 6, 2026']);
    rerender(<WinRateComparison pipeline={yearPipeline()} groupBy="year" />);
    expect(readNames()).toEqual(['2025', '2026, so far']);
  });

  test('a period that the window cuts is told by its days', () => {
    const window = { start: '2026-01-15', end: '2026-07-01' };
    render(<WinRateComparison pipeline={yearPipeline()} groupBy="quarter" window={window} />);
    expect(readNames()).toEqual(['Jan 15 – Mar 31, 2026', 'Q2 2026, so far']);
  });

  test('they are sorted by time or by what is measured, not by name', () => {
    render(<WinRateComparison pipeline={yearPipeline()} groupBy="quarter" />);
    const sort = screen.getByRole<HTMLSelectElement>('combobox', { name: 'Sort by' });
    expect(sort.selectedOptions[0]!.text).toBe('time');
    expect(within(sort).queryByRole('option', { name: 'name' })).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'oldest first' }));
    expect(readNames()).toEqual(['Q2 2026, so far', 'Q1 2026', 'Q4 2025']);
    fireEvent.change(sort, { target: { value: 'unit' } });
    expect(readNames()).toEqual(['Q2 2026, so far', 'Q4 2025', 'Q1 2026']);
  });

  test('a dimension of the host’s own goes before a period of its name', () => {
    const pipeline = parsePipeline({
      pipeline: { currency: 'EUR', tracks: smallPipeline([]).process.tracks },
      deals: [{ id: '1', stage: 'won', amount: 5, closed: '2026-05-01', quarter: 'North' }],
      fields: { dimensions: { quarter: (row) => row.quarter } },
      asOf: '2026-06-30',
    });
    render(<WinRateComparison pipeline={pipeline} groupBy="quarter" />);
    expect(readNames()).toEqual(['North']);
  });
});

describe('by size class', () => {
  const classes = { by: 'amount', thresholdsMinor: [5_000_000, 1_000_000] } as const;

  test('the largest class comes first, each with its amounts, and unknown sizes last', () => {
    render(<WinRateComparison pipeline={yearPipeline()} groupBy="size-class" classes={classes} />);
    expect(readNames().map((name) => name.replaceAll('\u00A0', ' '))).toEqual([
      'Rocks, €50.0K and more',
      'Stones, €10.0K to under €50.0K',
      'Pebbles, below €10.0K',
      'Size unknown',
    ]);
    expect(readRows().map(({ sample }) => sample)).toEqual([
      '0 of 8 · too few',
      '10 of 15',
      '12 of 22',
      '15 of 15',
    ]);
    const sort = screen.getByRole<HTMLSelectElement>('combobox', { name: 'Sort by' });
    expect(sort.selectedOptions[0]!.text).toBe('size');
  });

  test('other thresholds are taken up once what is more urgent is drawn, and the last of many at the end', () => {
    const store = createPipelineStore(yearPipeline());
    const drawn: number[] = [];
    const { rerender } = renderHook(
      ({ threshold }: { readonly threshold: number }) => {
        const classes = { by: 'amount' as const, thresholdsMinor: [threshold] };
        const groups = useWinRateGroups({}, { pipeline: store, groupBy: 'size-class', classes });
        const largest = groups.find(({ sizeClass }) => sizeClass !== 'unknown' && sizeClass?.id === 'rock');
        drawn.push(largest!.result.won.count + largest!.result.lost.count);
      },
      { initialProps: { threshold: 100_000 } },
    );
    drawn.length = 0;
    rerender({ threshold: 5_000_000 });
    expect(drawn).toEqual([23, 8]);
  });

  test('without unknown sizes there is no such group', () => {
    render(<WinRateComparison pipeline={smallPipeline(FOUR.slice(0, 5))} groupBy="size-class" />);
    expect(readNames()).toHaveLength(3);
    expect(screen.queryByText('Size unknown')).toBeNull();
  });
});

property(
  'size classes add up to the whole, whatever is filtered and whatever rule makes them',
  [
    pipelineArbitrary({ instants: false }),
    fc.constantFrom(
      { by: 'amount' as const, thresholdsMinor: [100_000, 5_000] },
      { by: 'quantile' as const, shares: [0.2, 0.3, 0.1] },
      { by: 'natural-breaks' as const, count: 4 },
      undefined,
    ),
    fc.boolean(),
  ],
  (input, classes, isFiltered) => {
    const store = createPipelineStore(parsePipeline(input));
    const filter = isFiltered ? { kinds: ['won' as const, 'open' as const] } : undefined;
    const args = { open: 'range' as const };
    const { result, unmount } = renderHook(() =>
      useWinRateGroups(args, { pipeline: store, groupBy: 'size-class', classes, filter }),
    );
    const whole = store.select(winRate, args, filter ? { filter } : {});
    for (const kind of ['won', 'lost', 'disqualified', 'open'] as const) {
      const of = (what: 'count' | 'valueMinor'): number =>
        result.current.reduce((sum, group) => sum + group.result[kind][what], 0);
      expect([of('count'), of('valueMinor')]).toEqual([whole[kind].count, whole[kind].valueMinor]);
    }
    unmount();
  },
  { runs: 150 },
);
