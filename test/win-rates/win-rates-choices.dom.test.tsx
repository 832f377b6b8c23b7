import { fireEvent, render, screen, within } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import { PipelineProvider, usePipelineSelection } from '../../src/hooks/index.js';
import { parsePipeline } from '../../src/model/index.js';
import { WinRateComparison } from '../../src/win-rates/index.js';
import { readNames, readRows } from './read-win-rates.js';
import { FOUR, manyOwners, smallPipeline } from './win-rates-data.js';

const pipeline = smallPipeline(FOUR);

const choice = (name: string): HTMLSelectElement => screen.getByRole('combobox', { name });
const optionsOf = (select: HTMLSelectElement): string[] => [...select.options].map(({ text }) => text);

/** Chooses the option of this text. */
function choose(name: string, text: string): void {
  const option = within(choice(name)).getByRole<HTMLOptionElement>('option', { name: text });
  fireEvent.change(choice(name), { target: { value: option.value } });
}

const chosen = (name: string): string => choice(name).selectedOptions[0]!.text;

describe('what the rates are by', () => {
  test('is offered: the dimensions that deals have values of, sizes and periods', () => {
    render(<WinRateComparison pipeline={pipeline} />);
    expect(optionsOf(choice('Group by'))).toEqual(['Owner', 'Size', 'Month', 'Quarter', 'Year']);
  });

  test('is chosen by the reader, and told', () => {
    const told = vi.fn();
    render(<WinRateComparison pipeline={pipeline} onGroupByChange={told} />);
    choose('Group by', 'Quarter');
    expect(readNames()).toEqual(['Q2 2026']);
    expect(screen.getByRole('heading').textContent).toBe('Win rates by quarter');
    expect(told).toHaveBeenCalledExactlyOnceWith('quarter');
  });

  test('stays the host’s where the host holds it', () => {
    const told = vi.fn();
    const { rerender } = render(<WinRateComparison pipeline={pipeline} groupBy="owner" />);
    expect(screen.queryByRole('combobox', { name: 'Group by' })).toBeNull();
    rerender(<WinRateComparison pipeline={pipeline} groupBy="owner" onGroupByChange={told} />);
    choose('Group by', 'Year');
    expect(chosen('Group by')).toBe('Owner');
    expect(told).toHaveBeenCalledExactlyOnceWith('year');
  });

  test('is what the host offers, with what it chose itself', () => {
    render(<WinRateComparison pipeline={pipeline} defaultGroupBy="week" groupings={['owner', 'year']} />);
    expect(optionsOf(choice('Group by'))).toEqual(['Week', 'Owner', 'Year']);
  });

  test('takes what is looked for with it: owners’ names are none of quarters', () => {
    render(<WinRateComparison pipeline={smallPipeline(manyOwners(14))} />);
    fireEvent.change(screen.getByRole('searchbox'), { target: { value: 'Owner 7' } });
    expect(readNames()).toEqual(['Owner 7']);
    choose('Group by', 'Quarter');
    expect(readNames()).toEqual(['Q2 2026']);
    choose('Group by', 'Owner');
    expect(readNames()).toEqual(['Owner 7']);
  });

  test('is safe from names that are none', () => {
    const hostile = '__proto__';
    const rows = [hostile, 'constructor', 'x'.repeat(1_000_000), '<b>', null].map((name, at) => ({
      id: String(at),
      stage: 'won',
      amount: 5,
      closed: '2026-05-01',
      place: name,
    }));
    const own = parsePipeline({
      pipeline: { currency: 'EUR', tracks: pipeline.process.tracks },
      deals: rows,
      fields: { dimensions: { toString: (row: { place: string | null }) => row.place } },
      asOf: '2026-06-30',
    });
    render(<WinRateComparison pipeline={own} defaultGroupBy="toString" minimumDeals={1} />);
    expect(
      readNames()
        .map((name) => name.slice(0, 12))
        .toSorted(),
    ).toEqual(['<b>', 'No toString', '__proto__', 'constructor', 'xxxxxxxxxxxx'].toSorted());
    choose('Group by', 'Size');
    choose('Group by', 'ToString');
    expect(readNames()).toHaveLength(5);
  });
});

describe('the stage that rates are from', () => {
  test('is chosen by the reader, said, and taken back', () => {
    const told = vi.fn();
    render(<WinRateComparison pipeline={pipeline} onFromChange={told} />);
    expect(optionsOf(choice('From stage'))).toEqual(['all deals', 'Talk']);
    choose('From stage', 'Talk');
    expect(screen.getByText('From Talk on: only deals that reached it.')).not.toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'Show all' }));
    expect(chosen('From stage')).toBe('all deals');
    expect(told.mock.calls).toEqual([['open'], [null]]);
  });

  test('is the host’s where the host holds it', () => {
    render(<WinRateComparison pipeline={pipeline} from="open" />);
    expect(screen.queryByRole('combobox', { name: 'From stage' })).toBeNull();
    expect(screen.getByText('From Talk on: only deals that reached it.')).not.toBeNull();
  });

  test('is offered track by track', () => {
    const [sales] = pipeline.process.tracks;
    const leads = { id: 'leads', name: 'Leads', stages: [{ id: 'new', name: 'New', kind: 'open' as const }] };
    const two = parsePipeline({
      pipeline: { currency: 'EUR', tracks: [leads, sales!] },
      deals: [{ id: '1', stage: 'won', closed: '2026-05-01' }],
      asOf: '2026-06-30',
    });
    render(<WinRateComparison pipeline={two} />);
    expect(within(choice('From stage')).getByRole('group', { name: 'Leads' }).textContent).toBe('New');
  });

  test('is the one picked elsewhere until the reader chooses, and again once another is picked there', () => {
    function Elsewhere() {
      const [, select] = usePipelineSelection();
      const pick = (stageId: string | null) => () =>
        select({ stage: stageId === null ? null : { stageId, by: 'funnel' } });
      return (
        <>
          <button type="button" onClick={pick('open')}>
            pick
          </button>
          <button type="button" onClick={pick(null)}>
            clear
          </button>
        </>
      );
    }
    render(
      <PipelineProvider pipeline={pipeline}>
        <Elsewhere />
        <WinRateComparison />
      </PipelineProvider>,
    );
    fireEvent.click(screen.getByText('pick'));
    expect(chosen('From stage')).toBe('Talk');
    choose('From stage', 'all deals');
    expect(chosen('From stage')).toBe('all deals');
    fireEvent.click(screen.getByText('clear'));
    fireEvent.click(screen.getByText('pick'));
    expect(chosen('From stage')).toBe('Talk');
  });
});

describe('groups of too few deals', () => {
  test('can be hidden, stay peers, and are said to be', () => {
    const told = vi.fn();
    render(<WinRateComparison pipeline={pipeline} onHideTooFewChange={told} />);
    const standing = readRows()[0]!.standing;
    fireEvent.click(screen.getByRole('checkbox', { name: 'Hide fewer than 10 deals' }));
    expect(readNames()).toEqual(['Ann', 'Bob', 'No owner']);
    expect(readRows()[0]!.standing).toBe(standing);
    expect(screen.getByText('3 of 4 owners shown.')).not.toBeNull();
    expect(told).toHaveBeenCalledExactlyOnceWith(true);
  });

  test('leave a word where that is all', () => {
    render(<WinRateComparison pipeline={pipeline} minimumDeals={99} defaultHideTooFew />);
    expect(screen.getByText('All have fewer than 99 deals.')).not.toBeNull();
  });

  test('of which there are none ask for no filter', () => {
    render(<WinRateComparison pipeline={pipeline} minimumDeals={1} />);
    expect(screen.queryByRole('checkbox')).toBeNull();
  });
});
