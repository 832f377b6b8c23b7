import { fireEvent, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, test, vi } from 'vitest';
import {
  WIN_RATE_SORT_KEYS,
  WinRateComparison,
  WinRates,
  type WinRateSort,
} from '../../src/win-rates/index.js';
import { readNames, readRows, readTable } from './read-win-rates.js';
import { FOUR, manyOwners, smallPipeline, smallResults, type Batch } from './win-rates-data.js';

const ORDERED: readonly Batch[] = [
  ...FOUR,
  { owner: 'Éva', count: 30, stage: 'won', euros: 100 },
  { owner: 'Éva', count: 10, stage: 'lost', euros: 900 },
  { owner: 'Dan', count: 2, stage: 'open' },
  { owner: 'Zed', count: 1, stage: 'won' },
];
const names = (sort: WinRateSort): string[] => {
  render(
    <WinRates.Root {...smallResults(ORDERED)} sort={sort}>
      <WinRates.Plot />
    </WinRates.Root>,
  );
  return readNames();
};

describe('the groups are sorted', () => {
  test('by the rate by deals, those of too few deals after the others, those without one after them', () => {
    expect(names({ key: 'unit', direction: 'descending' })).toEqual([
      ...['Éva', 'Ann', 'Bob'],
      ...['Zed', 'Cid'],
      'Dan',
      'No owner',
    ]);
  });

  test('… and so from the lowest', () => {
    expect(names({ key: 'unit', direction: 'ascending' })).toEqual([
      ...['Bob', 'Ann', 'Éva'],
      ...['Cid', 'Zed'],
      'Dan',
      'No owner',
    ]);
  });

  test('by the rate by value, of which some have none', () => {
    expect(names({ key: 'value', direction: 'descending' })).toEqual([
      ...['Ann', 'Bob', 'Éva'],
      'Zed',
      ...['Cid', 'Dan'],
      'No owner',
    ]);
  });

  test('by how much the rate by value is above that by deals', () => {
    expect(names({ key: 'gap', direction: 'descending' }).slice(0, 3)).toEqual(['Ann', 'Bob', 'Éva']);
    document.body.replaceChildren();
    expect(names({ key: 'gap', direction: 'ascending' }).slice(0, 3)).toEqual(['Éva', 'Bob', 'Ann']);
  });

  test('by number of deals, few or many', () => {
    expect(names({ key: 'count', direction: 'ascending' })).toEqual([
      ...['Dan', 'Zed', 'Cid', 'Ann', 'Bob', 'Éva'],
      'No owner',
    ]);
  });

  test('by name as the language has it, the one that is not known last', () => {
    expect(names({ key: 'name', direction: 'ascending' })).toEqual([
      ...['Ann', 'Bob', 'Cid', 'Dan', 'Éva', 'Zed'],
      'No owner',
    ]);
    document.body.replaceChildren();
    expect(names({ key: 'name', direction: 'descending' })).toEqual([
      ...['Zed', 'Éva', 'Dan', 'Cid', 'Bob', 'Ann'],
      'No owner',
    ]);
  });

  test('by what the reader chooses: another key starts from its natural end', async () => {
    const onSortChange = vi.fn();
    render(<WinRateComparison pipeline={smallPipeline(ORDERED)} onSortChange={onSortChange} />);
    const select = screen.getByRole('combobox', { name: 'Sort by' });
    await userEvent.selectOptions(select, 'name');
    expect(readNames()[0]).toBe('Ann');
    await userEvent.click(screen.getByRole('button', { name: 'A to Z' }));
    expect(readNames()[0]).toBe('Zed');
    await userEvent.selectOptions(select, 'number of deals');
    expect(readNames()[0]).toBe('Éva');
    expect(onSortChange.mock.calls.map(([sort]) => sort as WinRateSort)).toEqual([
      { key: 'name', direction: 'ascending' },
      { key: 'name', direction: 'descending' },
      { key: 'count', direction: 'descending' },
    ]);
  });

  test('by every key there is a word for', () => {
    render(<WinRateComparison pipeline={smallPipeline(ORDERED)} />);
    const select = screen.getByRole<HTMLSelectElement>('combobox', { name: 'Sort by' });
    expect([...select.options].map(({ value }) => value)).toEqual(
      WIN_RATE_SORT_KEYS.filter((key) => key !== 'order'),
    );
    expect([...select.options].map(({ text }) => text)).toEqual([
      'rate by deals',
      'rate by value',
      'value less deals',
      'number of deals',
      'name',
    ]);
  });

  test('in the table as in the picture', async () => {
    render(
      <WinRateComparison
        pipeline={smallPipeline(ORDERED)}
        defaultSort={{ key: 'name', direction: 'descending' }}
      />,
    );
    const inPicture = readNames();
    await userEvent.click(screen.getByRole('button', { name: 'Table' }));
    expect(readTable().map(([name]) => name)).toEqual([...inPicture, 'All owners']);
  });
});

describe('among many groups', () => {
  test('names are found in any case and without accents', async () => {
    render(<WinRateComparison pipeline={smallPipeline([...ORDERED, ...manyOwners(10)])} />);
    await userEvent.type(screen.getByRole('searchbox', { name: 'Find owner' }), 'EVA');
    expect(readNames()).toEqual(['Éva']);
    expect(screen.getByRole('status').textContent).toBe('1 of 17 owners shown.');
  });

  test('it says that nothing was found, and what was looked for', async () => {
    render(<WinRateComparison pipeline={smallPipeline(manyOwners(20))} />);
    await userEvent.type(screen.getByRole('searchbox'), 'x<y');
    expect(screen.queryByRole('listbox')).toBeNull();
    expect(screen.getByRole('status').textContent).toBe('No owner matches “x<y”.');
    await userEvent.clear(screen.getByRole('searchbox'));
    expect(readNames()).toHaveLength(20);
    expect(screen.getByRole('status').textContent).toBe('');
  });

  test('finding some changes neither standings nor the median', async () => {
    render(<WinRateComparison pipeline={smallPipeline([...FOUR, ...manyOwners(10)])} />);
    const ann = (): string => readRows().find(({ name }) => name === 'Ann')?.spoken ?? '';
    const before = ann();
    const median = screen.getByText(/^median/).textContent;
    await userEvent.type(screen.getByRole('searchbox'), 'ann');
    expect(readNames()).toEqual(['Ann']);
    expect(ann()).toBe(before);
    expect(screen.getByText(/^median/).textContent).toBe(median);
  });

  test('there is no search where a dozen can be seen', () => {
    render(<WinRateComparison pipeline={smallPipeline(manyOwners(12))} />);
    expect(screen.queryByRole('searchbox')).toBeNull();
  });

  test('the first 50 are shown, it says of how many, and a button shows all', () => {
    render(<WinRateComparison pipeline={smallPipeline(manyOwners(53))} />);
    const status = (): string => document.querySelector('[role="status"]')?.textContent ?? '';
    expect(readNames()).toHaveLength(50);
    expect(readNames()[0]).toBe('Owner 53');
    expect(status()).toBe('50 of 53 owners shown.');
    fireEvent.click(screen.getByText('Show all'));
    expect(readNames()).toHaveLength(53);
    expect(status()).toBe('');
    expect(screen.queryByText('Show all')).toBeNull();
    expect(document.activeElement?.getAttribute('data-row-index')).toBe('50');
  });
});
