import { render, screen } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { PipelineProvider } from '../../src/hooks/index.js';
import { useWinRateComparison, WinRateComparison, WinRates } from '../../src/win-rates/index.js';
import { readRows } from './read-win-rates.js';
import { FOUR, smallPipeline, smallResults, smallStore } from './win-rates-data.js';

const SPOKEN = [
  'Ann: 60% of deals won, 12 of 20; 95% interval 39% to 78%; 75% of value won, €12,000 of €16,000; at or above 67% of peers',
  'Bob: 40% of deals won, 8 of 20; 95% interval 22% to 61%; 25% of value won, €8,000 of €32,000; at or above 0% of peers',
  'Cid: 75% of deals won, 3 of 4; 95% interval 30% to 95%; win rate by value unknown; at or above 100% of peers; too few to read much into',
  'No owner: 50% of deals won, 5 of 10; 95% interval 24% to 76%; 50% of value won, €5,000 of €10,000; at or above 33% of peers',
];
const spoken = (): string[] => readRows().map((row) => row.spoken);

describe('the same win rates are drawn', () => {
  test('in one line, from parsed data', () => {
    render(<WinRateComparison pipeline={smallPipeline(FOUR)} />);
    expect(screen.getByRole('region', { name: 'Win rates by owner' })).not.toBeNull();
    expect(screen.getByRole('heading', { name: 'Win rates by owner' })).not.toBeNull();
    expect(spoken()).toEqual(SPOKEN);
  });

  test('in one line, from a store', () => {
    render(<WinRateComparison pipeline={smallStore()} />);
    expect(spoken()).toEqual(SPOKEN);
  });

  test('in one line without a prop, inside a provider', () => {
    render(
      <PipelineProvider pipeline={smallPipeline(FOUR)}>
        <WinRateComparison />
      </PipelineProvider>,
    );
    expect(spoken()).toEqual(SPOKEN);
  });

  test('from parts, in the host’s order and with the host’s text', () => {
    render(
      <WinRates.Root {...smallResults()}>
        <WinRates.Plot>
          <WinRates.Rows>
            {(row) => (
              <WinRates.Row key={row.id} row={row}>
                <WinRates.Sample />
                <WinRates.Name>{row.name.toUpperCase()}</WinRates.Name>
              </WinRates.Row>
            )}
          </WinRates.Rows>
        </WinRates.Plot>
        <WinRates.Title>The second quarter</WinRates.Title>
      </WinRates.Root>,
    );
    expect(screen.getByRole('region', { name: 'The second quarter' })).not.toBeNull();
    expect(spoken()).toEqual(SPOKEN);
    const drawn = screen
      .getAllByRole('option')
      .map((row) => [...row.querySelectorAll('[aria-hidden]')].map((part) => part.textContent).join(''));
    expect(drawn).toEqual(['12 of 20ANN', '8 of 20BOB', '3 of 4 · too fewCID', '5 of 10NO OWNER']);
  });

  test('without looks, from the hook', () => {
    function Headless() {
      const { rows, reference, getListProps, getRowProps } = useWinRateComparison({
        groups: smallResults().groups,
        width: 200,
        direction: 'rtl',
      });
      return (
        <div {...getListProps()} aria-label={`Median at ${reference?.x.toFixed(1)}`}>
          {rows.map((row) => (
            <i key={row.id} {...getRowProps(row)}>
              {`${row.name} ${row.shape.unit?.x} ${row.shape.value?.x ?? '?'}`}
            </i>
          ))}
        </div>
      );
    }
    const { container } = render(<Headless />);
    expect(screen.getByRole('listbox', { name: 'Median at 90.0' })).not.toBeNull();
    expect(screen.getAllByRole('option').map((row) => row.textContent)).toEqual([
      'Ann 80 50',
      'Bob 120 150',
      'Cid 50 ?',
      'No owner 100 100',
    ]);
    expect(container.querySelector('[data-cairn]')).toBeNull();
  });
});

describe('a part outside its Root', () => {
  test('says what is missing', () => {
    expect(() => render(<WinRates.Plot />)).toThrow(/inside its Root|WinRates\.Root|outside its Root/);
  });
});

describe('the one-line widget', () => {
  test('compares whatever dimension is named', () => {
    render(<WinRateComparison pipeline={smallPipeline(FOUR)} groupBy="team" />);
    expect(screen.getByRole('region', { name: 'Win rates by team' })).not.toBeNull();
    expect(readRows().map(({ name, sample }) => [name, sample])).toEqual([['No team', '28 of 54']]);
  });

  test('says which deals it is of', () => {
    const pipeline = smallPipeline(FOUR);
    const window = { start: '2026-04-01', end: '2026-07-01' };
    const { rerender } = render(<WinRateComparison pipeline={pipeline} />);
    expect(screen.getByText('Deals closed up to Jun 30, 2026')).not.toBeNull();
    rerender(<WinRateComparison pipeline={pipeline} window={window} />);
    expect(screen.getByText('Deals closed Apr 1 – Jun 30, 2026')).not.toBeNull();
    rerender(<WinRateComparison pipeline={pipeline} window={window} by="created" />);
    expect(screen.getByText('Deals created Apr 1 – Jun 30, 2026')).not.toBeNull();
    rerender(<WinRateComparison pipeline={pipeline} by="created" />);
    expect(screen.getByText('Deals created up to Jun 30, 2026')).not.toBeNull();
  });

  test('takes a title, a subtitle, a class and a ref', () => {
    const sections: (HTMLElement | null)[] = [];
    render(
      <WinRateComparison
        pipeline={smallPipeline(FOUR)}
        title="Ours"
        subtitle="All of them"
        className="mine"
        ref={(section) => void sections.push(section)}
      />,
    );
    const place = screen.getByRole('region', { name: 'Ours' });
    expect(place.className).toBe('mine');
    expect(sections[0]).toBe(place);
    expect(screen.getByText('All of them')).not.toBeNull();
  });

  test('counts disqualified deals as lost where it is told to', () => {
    const batches = [...FOUR, { owner: 'Bob', count: 20, stage: 'no-value' as const }];
    render(<WinRateComparison pipeline={smallPipeline(batches)} disqualified="as-lost" />);
    expect(readRows().find(({ name }) => name === 'Bob')?.sample).toBe('8 of 40');
  });

  test('filters', () => {
    render(<WinRateComparison pipeline={smallPipeline(FOUR)} filter={{ dimensions: { owner: ['Bob'] } }} />);
    expect(readRows().map(({ name, standing }) => [name, standing])).toEqual([['Bob', '']]);
    expect(document.querySelector('[data-cairn="win-rates-reference"]')).toBeNull();
  });
});
