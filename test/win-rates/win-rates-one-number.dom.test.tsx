import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  evaluate,
  explain,
  medianRate,
  peerStandings,
  winRate,
  type OpenDealsPolicy,
} from '../../src/measures/index.js';
import { currencyExponent, parsePipeline } from '../../src/model/index.js';
import { createPipelineStore } from '../../src/summary/index.js';
import { WinRates, WinRateComparison } from '../../src/win-rates/index.js';
import { property } from '../property.js';
import { pipelineArbitrary } from '../sample/arbitrary.js';
import { readRows, readTable } from './read-win-rates.js';
import { FOUR, smallPipeline } from './win-rates-data.js';

const press = (name: string): void => void fireEvent.click(screen.getByRole('button', { name }));
const numberIn = (text: string): number => Number(text.replaceAll(/[^\d.-]/g, ''));

describe('four groups', () => {
  test('say one number in picture, tooltip, accessible name and table', () => {
    render(<WinRateComparison pipeline={smallPipeline(FOUR)} />);
    const [ann, , cid] = readRows();
    expect(ann).toEqual({
      name: 'Ann',
      unit: '60%',
      value: '75%',
      sample: '12 of 20',
      standing: '67% of peers',
      spoken:
        'Ann: 60% of deals won, 12 of 20; 95% interval 39% to 78%; 75% of value won, €12,000 of €16,000; at or above 67% of peers',
      stones: [60],
      diamonds: [75],
    });
    expect(cid).toMatchObject({ unit: '75%', value: 'unknown', stones: [75], diamonds: [] });
    expect(screen.getAllByTitle('75% of value won, €12,000 of €16,000')).toHaveLength(1);
    press('Table');
    expect(screen.getAllByRole('columnheader').map(({ textContent }) => textContent)).toEqual([
      'Owner',
      'Won',
      'Of deals',
      'Rate by deals',
      '95% from',
      'to',
      'Won value',
      'Of value',
      'Rate by value',
      'At or above, of peers',
      'Peers’ median',
    ]);
    expect(readTable()).toEqual([
      ['Ann', '12', '20', '60%', '38.7%', '78.1%', '€12,000', '€16,000', '75%', '66.7% · 2 of 3', '50%'],
      ['Bob', '8', '20', '40%', '21.9%', '61.3%', '€8,000', '€32,000', '25%', '0% · 0 of 3', '60%'],
      ['Cid', '3', '4', '75%', '30.1%', '95.4%', 'unknown', 'unknown', 'unknown', '100% · 3 of 3', '50%'],
      ['No owner', '5', '10', '50%', '23.7%', '76.3%', '€5,000', '€10,000', '50%', '33.3% · 1 of 3', '60%'],
      ['All owners', '28', '54', '51.9%', '38.9%', '64.6%', '€25,000', '€58,000', '43.1%', '–', '55%'],
    ]);
  });

  test('are compared with the median, which the table has as well', () => {
    render(<WinRateComparison pipeline={smallPipeline(FOUR)} />);
    const line = document.querySelector('[data-cairn="win-rates-reference"]');
    expect(line?.getAttribute('x')).toBe('55%');
    expect(screen.getByText('median 55%')).not.toBeNull();
  });

  test('are summed up by deals and by value', () => {
    render(<WinRateComparison pipeline={smallPipeline(FOUR)} />);
    const figures = [...document.querySelectorAll('[data-cairn="figure"]')].map((each) => each.textContent);
    expect(figures).toEqual([
      'Win rate by deals52%28 of 54 closed dealsShow 54 deals',
      'Win rate by value43%€25.0K of €58.0K',
    ]);
  });

  test('have open deals counted as lost in every place', () => {
    render(<WinRateComparison pipeline={smallPipeline(FOUR)} defaultOpen="as-lost" />);
    expect(readRows()[0]).toMatchObject({ name: 'Ann', unit: '48%', sample: '12 of 25', stones: [48] });
    expect(screen.getByText('28 of 59 closed and open deals')).not.toBeNull();
    press('Table');
    expect(readTable()[0]?.slice(0, 4)).toEqual(['Ann', '12', '25', '48%']);
  });

  test('run from lowest to highest in every place', () => {
    render(<WinRateComparison pipeline={smallPipeline(FOUR)} defaultOpen="range" />);
    expect(readRows()[0]).toMatchObject({
      name: 'Ann',
      unit: '48–68%',
      value: '57–81%',
      sample: '12–17 of 25',
      standing: '',
      spoken: 'Ann: 48–68% of deals won, 12–17 of 25; 57–81% of value won, €12,000–€17,000 of €21,000',
      stones: [48, 68],
      diamonds: [57.14, 80.95],
    });
    expect(document.querySelector('[data-cairn="win-rates-interval"]')).toBeNull();
    press('Table');
    expect(readTable()[0]).toEqual([
      'Ann',
      '12',
      '25',
      '5',
      '48%',
      '68%',
      '€12,000',
      '€21,000',
      '€5,000',
      '57.1%',
      '81%',
    ]);
  });
});

const POLICIES: readonly OpenDealsPolicy[] = ['exclude', 'as-lost', 'range'];

property(
  'whatever the deals, picture, accessible name, table and measure say one number',
  [pipelineArbitrary({ maxDeals: 20 }), fc.constantFrom(...POLICIES)],
  (input, open) => {
    const store = createPipelineStore(parsePipeline(input));
    const groups = store.selectGroups(winRate, { open }, { groupBy: 'owner' });
    const overall = store.select(winRate, { open });
    const rates = groups.map(({ result }) => (open === 'range' ? null : result.unit.value));
    const standings = peerStandings(rates);
    render(
      <WinRates.Root groups={groups} overall={overall} sort={{ key: 'name', direction: 'ascending' }}>
        <WinRates.TableButton />
        <WinRates.Overall />
        <WinRates.Plot />
        <WinRates.Table />
      </WinRates.Root>,
    );
    const rows = readRows();
    fireEvent.click(document.querySelector('[aria-pressed]')!);
    const table = readTable();
    expect(document.body.innerHTML).not.toMatch(/NaN|Infinity|undefined/);
    cleanup();
    expect(rows).toHaveLength(groups.length);
    expect(table).toHaveLength(groups.length + 1);
    const scale = 10 ** currencyExponent(overall.currency);
    for (const [at, { key, name, result }] of groups.entries()) {
      const shown = name ?? 'No owner';
      const row = rows.find((each) => each.name === shown || each.name === `${shown} (${key})`)!;
      const cells = table.find(([cell]) => cell === row.name)!;
      const rate = result.unitRange?.lowest ?? result.unit;
      const value = result.valueRange?.lowest ?? result.value;
      expect(row.spoken.startsWith(`${row.name}: `)).toBe(true);
      expect(cells.slice(1, 3).map(numberIn)).toEqual([rate.numerator, rate.denominator]);
      if (rate.value === null) {
        expect([row.unit, row.stones]).toEqual(['–', []]);
      } else {
        expect(row.stones[0]).toBeCloseTo(rate.value * 100, 1);
        expect(Math.abs(numberIn(row.unit.split('–')[0]!) - rate.value * 100)).toBeLessThanOrEqual(0.5);
        expect(row.spoken).toContain(`: ${row.unit} of deals won, `);
        expect(row.sample.startsWith(row.spoken.split(' of deals won, ')[1]!.split(';')[0]!)).toBe(true);
      }
      if (value.value === null) {
        expect(row.diamonds).toEqual([]);
      } else {
        expect(row.diamonds[0]).toBeCloseTo(value.value * 100, 1);
        expect(row.spoken).toContain(`${row.value} of value won, `);
        expect(cells.slice(6, 8).map((cell) => Math.round(numberIn(cell) * scale))).toEqual([
          value.numerator,
          value.denominator,
        ]);
      }
      const standing = standings[at]!.standing.value;
      if (standing === null) expect(row.standing).toBe('');
      else expect(Math.abs(numberIn(row.standing) - standing * 100)).toBeLessThanOrEqual(0.5);
    }
    const median = medianRate(rates);
    if (open !== 'range' && rates.filter((rate) => rate !== null).length > 1) {
      expect(Math.abs(numberIn(table.at(-1)!.at(-1)!) - median! * 100)).toBeLessThanOrEqual(0.05);
    }
  },
  { runs: 20 },
);

property(
  'whatever the deals, each explanation of each group comes to the figure it explains',
  [pipelineArbitrary({ maxDeals: 20 }), fc.constantFrom(...POLICIES)],
  (input, open) => {
    const store = createPipelineStore(parsePipeline(input));
    for (const { result } of store.selectGroups(winRate, { open }, { groupBy: 'owner' })) {
      for (const { expression, value } of explain(result)) {
        if (value === null) expect(evaluate(expression)).toBeNull();
        else expect(evaluate(expression)).toBeCloseTo(value, 9);
      }
    }
  },
  { runs: 100 },
);
