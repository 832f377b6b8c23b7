import { fireEvent, render, screen, within } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import { WinRateComparison, WinRates } from '../../src/win-rates/index.js';
import { readNames, readRows } from './read-win-rates.js';
import { FOUR, smallPipeline, smallResults, smallStore, type Batch } from './win-rates-data.js';

const plain = (element: Element | null): string => element?.textContent?.replaceAll('\u00A0', ' ') ?? '';
const notes = (): string[] =>
  [...document.querySelectorAll('[data-cairn="note"], [data-cairn="left-out-item"]')].map(plain);
const legend = (): string[] =>
  within(screen.getByRole('list', { name: 'Key to the marks' }))
    .getAllByRole('listitem')
    .map(plain);

describe('without data', () => {
  test('the shape of what will come is drawn, and said', () => {
    render(<WinRateComparison pipeline={null} className="mine" />);
    const place = screen.getByRole('region', { name: /^Loading …/ });
    expect(place.getAttribute('aria-busy')).toBe('true');
    expect(place.className).toBe('mine');
    expect(place.textContent).toBe('Loading … Win rates by owner');
  });
});

describe('without deals', () => {
  test('the comparison says so, and offers neither table nor explanation', () => {
    render(<WinRateComparison pipeline={smallPipeline([])} />);
    const place = screen.getByRole('region', { name: 'Win rates by owner' });
    expect(place.getAttribute('data-state')).toBe('empty');
    expect(screen.getByText('No deals to show.')).not.toBeNull();
    expect(screen.queryAllByRole('button')).toEqual([]);
    expect(screen.queryByRole('listbox')).toBeNull();
  });

  test('… also where the window has none', () => {
    render(
      <WinRateComparison
        pipeline={smallPipeline(FOUR)}
        window={{ start: '2020-01-01', end: '2021-01-01' }}
      />,
    );
    expect(screen.getByText('No deals to show.')).not.toBeNull();
  });
});

describe('with few deals', () => {
  const few: readonly Batch[] = [
    { owner: 'Ann', count: 2, stage: 'won' },
    { owner: 'Bob', count: 1, stage: 'lost' },
  ];

  test('figures are shown with a word of caution', () => {
    render(<WinRateComparison pipeline={smallPipeline(few)} />);
    expect(screen.getByRole('region').hasAttribute('data-sparse')).toBe(true);
    expect(notes()).toEqual([
      'Only 3 deals: too few to read much into. From 10 on, figures are shown as usual.',
    ]);
    expect(readRows().map(({ name, sample }) => [name, sample])).toEqual([
      ['Ann', '2 of 2 · too few'],
      ['Bob', '0 of 1 · too few'],
    ]);
  });

  test('a group is greyed, and the foot says from how many on it is not', () => {
    render(<WinRateComparison pipeline={smallPipeline(FOUR)} />);
    const greyed = screen
      .getAllByRole('option', { name: /too few/ })
      .map((row) => row.hasAttribute('data-sparse'));
    expect(greyed).toEqual([true]);
    expect(legend()).toEqual([
      'The wide bar is the 95% interval of the rate by deals.',
      'Greyed: owners with fewer than 10 deals.',
    ]);
  });

  test('the host says how many are enough', () => {
    render(<WinRateComparison pipeline={smallPipeline(FOUR)} minimumDeals={3} />);
    expect(document.querySelectorAll('[data-sparse]')).toHaveLength(0);
    expect(legend()).toEqual(['The wide bar is the 95% interval of the rate by deals.']);
  });

  test('a group without a closed deal has no rate, and says so', () => {
    render(
      <WinRateComparison pipeline={smallPipeline([...FOUR, { owner: 'Dan', count: 3, stage: 'open' }])} />,
    );
    expect(readRows().find(({ name }) => name === 'Dan')).toMatchObject({
      unit: '–',
      value: '–',
      sample: 'none closed',
      standing: '',
      spoken: 'Dan: no deal to take a rate of; no value to take a rate of',
      stones: [],
      diamonds: [],
    });
  });
});

describe('with amounts that are not known', () => {
  test('it says how many deals have none', () => {
    render(<WinRateComparison pipeline={smallPipeline(FOUR)} />);
    expect(notes()).toEqual(['4 deals have no known amount: counted, not in the value']);
  });

  test('a rate by value that is not known is hatched, not drawn as nothing', () => {
    render(<WinRateComparison pipeline={smallPipeline(FOUR)} />);
    const hatched = screen
      .getAllByRole('option')
      .filter((row) => row.querySelector('[data-cairn="win-rates-unknown"]'));
    expect(hatched.map((row) => plain(row.querySelector('[data-cairn="win-rates-name"]')))).toEqual(['Cid']);
  });

  test('amounts of 0 give no rate, yet are known', () => {
    const free: readonly Batch[] = [
      { owner: 'Ann', count: 12, stage: 'won', euros: 0 },
      { owner: 'Ann', count: 12, stage: 'lost', euros: 0 },
    ];
    render(<WinRateComparison pipeline={smallPipeline(free)} />);
    expect(readRows()[0]).toMatchObject({ unit: '50%', value: '–' });
    expect(document.querySelector('[data-cairn="win-rates-unknown"]')).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'Table' }));
    expect(screen.getAllByRole('cell', { name: '€0' })).toHaveLength(4);
  });

  test('without any amount the whole rate by value is unknown', () => {
    render(
      <WinRateComparison
        pipeline={smallPipeline([{ owner: 'Ann', count: 12, stage: 'won', euros: null }])}
      />,
    );
    const [, value] = document.querySelectorAll('[data-cairn="figure"]');
    expect(plain(value ?? null)).toBe('Win rate by valueunknown');
  });
});

describe('names', () => {
  test('that two groups share are told apart by their keys', () => {
    const batches: readonly Batch[] = [
      { owner: 'a1', count: 12, stage: 'won' },
      { owner: 'a2', count: 12, stage: 'lost' },
      { owner: 'No owner', count: 12, stage: 'lost' },
      { owner: null, count: 12, stage: 'lost' },
    ];
    render(<WinRateComparison pipeline={smallPipeline(batches, { a1: 'Ann', a2: 'Ann' })} />);
    expect(readNames()).toEqual(['Ann (a1)', 'Ann (a2)', 'No owner (No owner)', 'No owner']);
  });

  test.each([
    '<img src=x onerror="document.title=1">',
    '__proto__',
    'constructor',
    '\u202Egnp.exe',
    'x'.repeat(10_000),
  ])('are text, whatever they are: %.40s', (name) => {
    const store = smallStore([
      { owner: name, count: 12, stage: 'won' },
      { owner: 'Bob', count: 12, stage: 'lost' },
    ]);
    const key = store.deals()[0]!.ownerId;
    render(<WinRateComparison pipeline={store} defaultGroup={key} />);
    const row = within(screen.getByRole('listbox')).getByRole('option', { selected: true });
    expect(row.querySelector('[data-cairn="win-rates-name"]')?.textContent).toBe(
      store.pipeline.owners.find((owner) => owner.id === key)?.name,
    );
    expect(document.querySelectorAll('img')).toHaveLength(0);
    expect(document.title).toBe('');
  });
});

describe('how open deals count', () => {
  const chosen = (): string =>
    within(screen.getByRole('radiogroup', { name: 'Open deals' })).getByRole('radio', { checked: true })
      .textContent ?? '';

  test('is the reader’s choice where the host does not hold it', () => {
    const onOpenChange = vi.fn();
    render(
      <WinRateComparison pipeline={smallPipeline(FOUR)} defaultOpen="as-lost" onOpenChange={onOpenChange} />,
    );
    expect(screen.getByRole('radiogroup', { name: 'Open deals' })).not.toBeNull();
    expect(chosen()).toBe('Open as lost');
    fireEvent.click(screen.getByRole('radio', { name: 'Range' }));
    expect(chosen()).toBe('Range');
    expect(readRows()[0]?.unit).toBe('48–68%');
    expect(legend()[0]).toMatch(/^Each rate runs from the lowest, were all open deals lost/);
    expect(onOpenChange.mock.calls).toEqual([['range']]);
  });

  test('cannot be changed where the host holds it and does not hear', () => {
    render(<WinRateComparison pipeline={smallPipeline(FOUR)} open="as-lost" />);
    expect(screen.queryByRole('radiogroup', { name: 'Open deals' })).toBeNull();
    expect(readRows()[0]?.unit).toBe('48%');
  });

  test('is asked of the host that holds it and hears', () => {
    const onOpenChange = vi.fn();
    render(<WinRateComparison pipeline={smallPipeline(FOUR)} open="exclude" onOpenChange={onOpenChange} />);
    fireEvent.click(screen.getByRole('radio', { name: 'Range' }));
    expect(chosen()).toBe('Closed only');
    expect(onOpenChange.mock.calls).toEqual([['range']]);
  });
});

describe('with a wrong prop', () => {
  test('the widget says what is wrong, tells the host, and is right again when the prop is', () => {
    using _ = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const onError = vi.fn();
    const store = smallStore();
    const { rerender } = render(<WinRateComparison pipeline={store} groupBy="region" onError={onError} />);
    expect(screen.getByRole('alert').textContent).toContain('Code: unknown-dimension.');
    expect(onError).toHaveBeenCalledTimes(1);
    rerender(<WinRateComparison pipeline={store} groupBy="owner" onError={onError} />);
    expect(readNames()).toEqual(['Ann', 'Bob', 'Cid', 'No owner']);
  });
});

test('without groups there is nothing to walk, and nothing breaks', () => {
  render(
    <WinRates.Root groups={[]} overall={smallResults([]).overall}>
      <WinRates.Overall />
      <WinRates.Tools />
      <WinRates.Plot />
      <WinRates.Shown />
      <WinRates.Legend />
    </WinRates.Root>,
  );
  expect(screen.queryByRole('listbox')).toBeNull();
  expect(screen.queryByRole('combobox')).toBeNull();
});

test('where no deal has closed, that is what is said, not that there are too few', () => {
  render(<WinRateComparison pipeline={smallPipeline([{ owner: 'Ann', count: 40, stage: 'open' }])} />);
  expect(notes()).toEqual(['No deal here has closed, so there is no win rate yet. 40 deals are open.']);
});

test('where every lost deal has an amount of 0, the rate by value is put in doubt', () => {
  const batches: Batch[] = [
    { owner: 'Ann', count: 12, stage: 'won' },
    { owner: 'Ann', count: 12, stage: 'lost', euros: 0 },
  ];
  render(<WinRateComparison pipeline={smallPipeline(batches)} />);
  expect(notes()).toEqual(['Every lost deal here has an amount of 0, so the rate by value says little.']);
});
