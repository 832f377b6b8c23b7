import { fireEvent, render, screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { Funnel, FunnelChart, useFunnel } from '../../src/funnel/index.js';
import { NO_SELECTION, PipelineProvider } from '../../src/hooks/index.js';
import { stageConversion } from '../../src/measures/index.js';
import { parsePipeline } from '../../src/model/index.js';
import { AMOUNTLESS, HUNDRED, smallFunnel, smallPipeline, smallStore } from './funnel-data.js';
import { readTable, spokenOf } from './read-funnel.js';

const spoken = (name: string): string =>
  spokenOf(screen.getByRole('option', { name: new RegExp(`^${name}`) })).split('. ')[0]!;
const headings = (): string[] => screen.getAllByRole('columnheader').map((head) => head.textContent);
const showTable = (): void => void fireEvent.click(screen.getByRole('button', { name: 'Table' }));

describe('a benchmark', () => {
  const BENCHMARK = { name: 'the trade', shares: { s1: 0.56, s2: 0.4, won: 0.31 } };

  test('is said of each stage in points, above, level and below, and is no word of a stage left out', () => {
    render(<FunnelChart pipeline={smallPipeline(HUNDRED)} benchmark={BENCHMARK} />);
    expect(spoken('Offer')).toBe('Offer: 60 deals, 60% of the first stage, 4 points above the trade (56%)');
    expect(spoken('Contract')).toContain('level with the trade (40%)');
    expect(spoken('Won')).toContain('6 points below the trade (31%)');
    expect(spoken('Lead')).toBe('Lead: 100 deals, 100% of the first stage');
    expect(screen.getByRole('list', { name: 'Key to the marks' }).textContent).toBe('the trade');
  });

  test('is drawn as an outline at its share of the first stage, and makes room where it is wider than all', () => {
    const shares = { s1: 0.5, won: 2 };
    const funnel = smallFunnel();
    function Widths() {
      const { steps } = useFunnel({ funnel, benchmark: { shares } });
      return <p>{steps.map(({ band }) => `${band.width}/${band.ghost?.width ?? '-'}`).join(' ')}</p>;
    }
    render(<Widths />);
    expect(screen.getByText('500/- 300/250 200/- 125/1000').localName).toBe('p');
  });

  test('has its shares and the points in the table', () => {
    render(<FunnelChart pipeline={smallPipeline(HUNDRED)} benchmark={BENCHMARK} />);
    showTable();
    expect(headings().slice(3, 6)).toEqual(['Of the first', 'the trade', 'Points above it']);
    expect(readTable().map((row) => row.slice(4, 6))).toEqual([
      ['–', '–'],
      ['56%', '+4'],
      ['40%', '0'],
      ['31%', '−6'],
    ]);
  });

  test.each([Number.NaN, -0.1, Infinity, 70])('of %s is a mistake, told with how to mend it', (share) => {
    const funnel = smallFunnel();
    const draw = (): unknown => {
      render(<Funnel.Root funnel={funnel} benchmark={{ shares: { s1: share } }} />);
      return null;
    };
    expect(draw).toThrow(/benchmark of "s1" is no share.*from 0 to 1/);
  });

  test('of a stage that the funnel has not is a mistake: it would be held against nothing without a word', () => {
    const funnel = smallFunnel();
    const draw = (): unknown => {
      render(<Funnel.Root funnel={funnel} benchmark={{ shares: { s1: 0.5, offfer: 0.2 } }} />);
      return null;
    };
    expect(draw).toThrow(/share of "offfer", which is no stage of this funnel\. It has .*"s1".*"won"/);
  });
});

test('another funnel is held against by its own first stage, and its numbers open their own explanation', async () => {
  const half = smallFunnel({
    ...HUNDRED,
    batches: [
      { count: 30, stages: 1, now: 'closed-lost' },
      { count: 10, stages: 3, now: 'closed-won' },
    ],
  });
  render(
    <Funnel.Root funnel={smallFunnel()} compareWith={{ funnel: half, name: 'last year' }}>
      <Funnel.TableButton />
      <Funnel.Plot />
      <Funnel.Table />
    </Funnel.Root>,
  );
  expect(spoken('Offer')).toContain('35 points above last year (25%)');
  showTable();
  fireEvent.click(within(screen.getByRole('row', { name: /^Offer/ })).getByRole('button', { name: '25%' }));
  const dialog = await screen.findByRole('dialog', {}, { timeout: 20_000 });
  expect(within(dialog).getAllByText(/Offer · last year/).length).toBeGreaterThan(0);
  expect(dialog.textContent).toMatch(/10\D+40/);
});

test('a window has the deals created in it, held against those of the period before', () => {
  const row = (id: string, created: string, stage: string) => ({ id, created, stage, stageEntered: created });
  const pipeline = parsePipeline({
    pipeline: {
      currency: 'EUR',
      tracks: [
        {
          id: 'sales',
          name: 'Sales',
          stages: [
            { id: 's0', name: 'Lead', kind: 'open' },
            { id: 's1', name: 'Offer', kind: 'open' },
            { id: 'won', name: 'Won', kind: 'won' },
          ],
        },
      ],
    },
    asOf: '2026-06-30',
    deals: [
      row('a', '2026-02-01', 's0'),
      row('b', '2026-03-31', 's1'),
      row('c', '2026-04-01', 's1'),
      row('d', '2026-06-30', 's1'),
    ],
  });
  const window = { start: '2026-04-01', end: '2026-07-01' };
  render(<FunnelChart pipeline={pipeline} window={window} compare="previous" />);
  expect(spoken('Offer')).toBe(
    'Offer: 2 deals, 100% of the first stage, 50 points above Jan 1 – Mar 31, 2026 (50%)',
  );
});

describe('stage conversion', () => {
  test('is in the table under its own name, beside the funnel step', () => {
    render(<FunnelChart pipeline={smallPipeline(HUNDRED)} />);
    showTable();
    expect(headings()).toContain('Funnel step');
    const column = headings().indexOf('Stage conversion');
    const { stages } = smallStore().select(stageConversion, {});
    expect(readTable().map((row) => row[column])).toEqual([
      ...stages.map(({ conversion }) => `${Math.round(1000 * conversion!.value!) / 10}%`),
      '–',
    ]);
  });

  test('is drawn and said where the host asks for it', () => {
    render(<FunnelChart pipeline={smallPipeline(HUNDRED)} showConversion />);
    expect(spoken('Contract')).toMatch(/, stage conversion 63%$/);
    expect(screen.getByText('Stage conversion').textContent).toBe('Stage conversion');
  });

  test('is of the visits that ended in the period picked in the provider, and says so', () => {
    const pipeline = smallPipeline(HUNDRED);
    const window = { start: '2026-04-01', end: '2026-05-01' };
    render(
      <PipelineProvider
        pipeline={pipeline}
        defaultSelection={{ ...NO_SELECTION, period: { period: window, by: null } }}
      >
        <FunnelChart showConversion />
      </PipelineProvider>,
    );
    const { stages } = smallStore().select(stageConversion, { window });
    const shares = stages.map(({ conversion }) =>
      conversion?.value == null ? null : `${Math.round(1000 * conversion.value) / 10}%`,
    );
    expect(shares).not.toEqual(
      smallStore()
        .select(stageConversion, {})
        .stages.map(({ conversion }) => `${Math.round(1000 * conversion!.value!) / 10}%`),
    );
    expect(spoken('Lead')).toMatch(/, stage conversion .* \(Apr 1 – 30, 2026\)$/);
    showTable();
    const column = headings().indexOf('Stage conversion, Apr 1 – 30, 2026');
    expect(readTable().map((row) => row[column])).toEqual([
      ...shares.map((share) => share ?? 'unknown: no visit ended in the period'),
      '–',
    ]);
  });

  test('that nobody knows says why in words', () => {
    render(<FunnelChart pipeline={smallPipeline(AMOUNTLESS)} showConversion />);
    expect(spoken('Offer')).toContain('stage conversion unknown: no visit has ended yet');
  });
});
