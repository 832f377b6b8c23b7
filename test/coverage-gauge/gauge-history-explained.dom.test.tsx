import { fireEvent, render, screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { Gauge, Gauges } from '../../src/coverage-gauge/index.js';
import { coverage, coverageSeries } from '../../src/measures/index.js';
import { createPipelineStore } from '../../src/summary/index.js';
import { QUARTER } from './coverage-data.js';
import { historicPipeline, historicResults } from './historic-data.js';
import { plain } from './read-gauge.js';

/** What a number opens: whose figure, which, and its value; the panel is closed again. */
async function opened(number: Element): Promise<readonly string[]> {
  fireEvent.click(number);
  const dialog = await screen.findByRole('dialog', { name: 'How was this computed?' }, { timeout: 20_000 });
  const picker = within(dialog).getByRole<HTMLSelectElement>('combobox', { name: 'Figure' });
  const [option] = picker.selectedOptions;
  const value = plain(dialog.querySelector('[data-cairn="figure-number"]'));
  fireEvent.click(within(dialog).getByRole('button', { name: 'Close' }));
  return [option!.closest('optgroup')!.label, option!.text, value];
}

const buttonsOf = (row: string): HTMLElement[] =>
  within(screen.getByRole('row', { name: new RegExp(`^${row}`) })).getAllByRole('button');
const opensAll = async (numbers: readonly HTMLElement[]): Promise<(readonly string[])[]> => {
  const told: (readonly string[])[] = [];
  for (const number of numbers) told.push(await opened(number));
  return told;
};

const LAST = ['2.5×', '4.17×', '40%', '€250,000', '2', '€40,000'];

describe('every number of a past day opens how it was computed', () => {
  test('in the table, which stands alone', async () => {
    const { coverage: result, series } = historicResults();
    render(
      <Gauge.Root coverage={result}>
        <Gauge.TableButton />
        <Gauge.HistoryTable series={series} />
      </Gauge.Root>,
    );
    fireEvent.click(screen.getByRole('button', { name: 'Table' }));
    const told = await opensAll(buttonsOf('Aug 15, 2026'));
    expect(told.map(([subject]) => subject)).toEqual(LAST.map(() => 'Aug 15, 2026'));
    expect(told.map(([, , value]) => value)).toEqual(LAST);
    expect((await opensAll(buttonsOf('Jul 5, 2026'))).map(([subject]) => subject)).toEqual(
      LAST.map(() => 'Jul 5, 2026'),
    );
  });

  test('beside a line of the same series that is gone', async () => {
    const { coverage: result, series } = historicResults();
    const parts = (hasTwo: boolean) => (
      <Gauge.Root coverage={result}>
        <Gauge.History series={series} />
        {hasTwo && <Gauge.History series={series} />}
      </Gauge.Root>
    );
    const { rerender } = render(parts(true));
    rerender(parts(false));
    expect(await opened(screen.getByRole('button', { name: /^Aug 15, 2026: / }))).toEqual([
      'Aug 15, 2026',
      'Coverage',
      '2.5×',
    ]);
  });

  test('of a group among others, under its name', async () => {
    const store = createPipelineStore(historicPipeline());
    const args = { window: QUARTER, targetMinor: 10_000_000 };
    const series = store.selectGroups(coverageSeries, args, { groupBy: 'owner' });
    render(
      <Gauges.Root
        overall={store.select(coverage, args)}
        groups={store.selectGroups(coverage, args, { groupBy: 'owner' })}
        groupBy="owner"
      >
        <Gauges.List>
          {(item) => (
            <Gauges.Item key={item.id} item={item}>
              <Gauge.Open />
              {item.name === 'Bo' && (
                <Gauge.History series={series.find(({ key }) => key === 'bo')!.result} />
              )}
            </Gauges.Item>
          )}
        </Gauges.List>
      </Gauges.Root>,
    );
    const [first] = screen.getAllByRole('listitem');
    const number = within(first!).getByRole('button', { name: /^Aug 15, 2026: / });
    expect(await opened(number)).toEqual(['Bo · Aug 15, 2026', 'Coverage', '0.5×']);
    expect((await opened(within(first!).getByRole('button', { name: '1 deal' })))[0]).toBe('Bo');
    const options = within(first!).getAllByRole('option');
    fireEvent.keyDown(options[0]!, { key: '?' });
    expect(await screen.findByRole('dialog')).not.toBeNull();
  });
});
