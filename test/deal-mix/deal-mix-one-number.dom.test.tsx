import { fireEvent, render, screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { DealMix } from '../../src/deal-mix/index.js';
import { smallPipeline, THIRTEEN } from './deal-mix-data.js';
import { readClasses, readTables, textsOf } from './read-deal-mix.js';

const pipeline = smallPipeline(THIRTEEN);
const figures = (): string[] => textsOf('[data-cairn="figure-number"]');

describe('one number everywhere', () => {
  test('the classes’ shares are the bars’ lengths, and the table’s numbers', () => {
    render(<DealMix pipeline={pipeline} />);
    expect(readClasses()).toEqual([
      {
        name: 'Rocks',
        range: '€100 and more',
        countShare: '15%',
        count: '2',
        valueShare: '62%',
        value: '€320',
        bars: [15.38, 61.54],
      },
      {
        name: 'Stones',
        range: '€20 and more',
        countShare: '23%',
        count: '3',
        valueShare: '23%',
        value: '€120',
        bars: [23.08, 23.08],
      },
      {
        name: 'Pebbles',
        range: 'below €20',
        countShare: '62%',
        count: '8',
        valueShare: '15%',
        value: '€80',
        bars: [61.54, 15.38],
      },
    ]);
    fireEvent.click(screen.getByRole('button', { name: 'Table' }));
    const [classes, deals] = readTables();
    expect(classes).toEqual([
      ['Rocks', '€100 and more', '2', '15.4%', '€320', '61.5%', '0%', '0%', '–'],
      ['Stones', '€20 and more', '3', '23.1%', '€120', '23.1%', '–', '–', '–'],
      ['Pebbles', 'below €20', '8', '61.5%', '€80', '15.4%', '66.7%', '50%', '30'],
    ]);
    expect(deals!.slice(0, 3)).toEqual([
      ['Deal 1', '€200', 'rock'],
      ['Deal 2', '€120', 'rock'],
      ['Deal 3', '€60', 'stone'],
    ]);
  });

  test('coverage, and what is left of it, are those of the amounts shown', () => {
    render(<DealMix pipeline={pipeline} />);
    expect(figures()).toEqual(['0.52×', '0.32×', '0.2×']);
    expect(textsOf('[data-cairn="figure-sample"]')).toEqual([
      '€520 of €1.00K target',
      '€200',
      '2 deals, €320',
    ]);
    expect(textsOf('[data-cairn="mix-fact-value"]')).toEqual([
      '73% of the value',
      '€20020% of the target',
      '0.59',
      '0.224',
    ]);
  });

  test('a share opens its explanation under the name of its class', async () => {
    render(<DealMix pipeline={pipeline} />);
    const classes = screen.getByRole('group', { name: 'Size classes' });
    fireEvent.click(within(classes).getAllByRole('button', { name: 'Of value 62%' })[0]!);
    const panel = await screen.findByRole('dialog', { name: 'How was this computed?' }, { timeout: 20_000 });
    expect(within(panel).getByRole('combobox').querySelector('option:checked')?.textContent).toBe(
      'Share of open value',
    );
    expect(within(panel).getByRole('combobox').querySelector('optgroup')?.label).toBe('Rocks');
  });
});
