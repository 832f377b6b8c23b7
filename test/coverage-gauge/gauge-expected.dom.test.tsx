import { fireEvent, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';
import { CoverageGauge, Gauge, type CoverageGaugeProps } from '../../src/coverage-gauge/index.js';
import { smallPipeline } from './coverage-data.js';
import { HISTORIC, historicPipeline, historicResults } from './historic-data.js';
import { QUARTER } from './coverage-data.js';
import { readFacts, readTable } from './read-gauge.js';

const draw = (props: Partial<CoverageGaugeProps> = {}): void => {
  render(<CoverageGauge pipeline={historicPipeline()} window={QUARTER} {...props} />);
};
const expectedFact = (): string[] | undefined =>
  readFacts().find(([name]) => name?.startsWith('Expected wins'));
/** The part alone tells why it is not known; the account leaves it out where history tells nothing. */
const drawPart = (results: ReturnType<typeof historicResults>): void => {
  render(
    <Gauge.Root coverage={results.coverage} cycleAware={results.cycleAware}>
      <Gauge.Facts>
        <Gauge.Expected />
      </Gauge.Facts>
    </Gauge.Root>,
  );
};

describe('expected to be won', () => {
  test('stands in the account: half of what may still be won, as a share of what is left', () => {
    draw();
    expect(expectedFact()).toEqual([
      'Expected wins by Sep 30',
      '€100,000',
      '1.67× of what is left · by how long deals took · 1 older than any before counts as 0',
    ]);
  });

  test('stands in the table, with the deals it is of', () => {
    draw();
    fireEvent.click(screen.getByRole('button', { name: 'Table' }));
    const rows = new Map(readTable().map(([name, ...cells]) => [name, cells]));
    expect(rows.get('Expected to be won, of all open deals')).toEqual(['€100,000', '2']);
    expect(rows.get('Expected, of what is left to win')).toEqual(['1.67×', '–']);
    expect(rows.get('Wins expected')).toEqual(['0.5', '–']);
    expect(rows.get('Standing longer than any before, counted as 0')).toEqual(['€50,000', '1']);
  });

  test.each([
    ['€100,000', 'Expected to be won in the period'],
    ['1.67× of what is left', 'Expected, share of what remains'],
  ])('%s opens how it was computed', async (name, figure) => {
    draw();
    await userEvent.click(screen.getByRole('button', { name }));
    await screen.findByRole('dialog', { name: 'How was this computed?' }, { timeout: 20_000 });
    expect(screen.getByRole<HTMLSelectElement>('combobox', { name: 'Figure' })).toHaveProperty(
      'selectedOptions.0.textContent',
      figure,
    );
  });

  test('a figure that two results tell can be picked once', async () => {
    draw();
    await userEvent.click(screen.getByRole('button', { name: 'How computed?' }));
    await screen.findByRole('dialog', {}, { timeout: 20_000 });
    expect(screen.getAllByRole('option', { name: 'Left to win' })).toHaveLength(1);
  });

  test('is not measured where it is not wanted, and left out where no history tells of it', () => {
    draw({ expected: false });
    expect(expectedFact()).toBeUndefined();
    draw({ pipeline: smallPipeline() });
    expect(expectedFact()).toBeUndefined();
  });
});

describe('it says what it is', () => {
  test('of a target that is met', () => {
    draw({ targetMinor: 4_000_000 });
    expect(expectedFact()?.at(-1)).toMatch(/^Target met · by how long/);
  });

  test.each([
    [null, 'No target'],
    [0, 'Target is 0'],
    [-1, 'Target below 0'],
  ])('of a target of %s', (targetMinor, word) => {
    draw({ targetMinor });
    expect(expectedFact()?.slice(1).join(' ')).toContain(`€100,000 ${word} ·`);
  });

  test('of a period that has not begun', () => {
    draw({ window: { start: '2026-09-01', end: '2026-10-01' } });
    expect(expectedFact()?.[0]).toBe('Expected wins in the period');
  });

  test('where no amount is known', () => {
    draw({
      pipeline: historicPipeline(HISTORIC.map((deal) => ({ ...deal, euros: null }))),
    });
    expect(expectedFact()?.slice(1)).toEqual(['unknown', 'Amounts unknown']);
  });

  test('where nothing tells how deals move', () => {
    const bare = smallPipeline();
    drawPart(historicResults({}, bare));
    expect(expectedFact()?.slice(1)).toEqual(['unknown', 'No stage history tells how long deals take.']);
  });

  test('of a period that is over', () => {
    drawPart(historicResults({ window: { start: '2026-04-01', end: '2026-07-01' } }));
    expect(expectedFact()).toEqual(['Expected wins by Jun 30', 'unknown', 'The period is over.']);
  });
});
