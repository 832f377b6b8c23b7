import { describe, expect, test } from 'vitest';
import { DealTable } from '../../src/summary/deal-table.js';
import { smallPipeline, walk } from '../measures/small-pipeline.js';

const { process, deals, dimensionNames } = smallPipeline([{ stage: 'offer' }, { stage: 'lead' }], {
  history: [
    ...walk('d1', ['2026-01-01', 'lead'], ['2026-01-11', 'offer']),
    ...walk('d2', ['2026-02-01', 'lead']),
  ],
});

function filled(): DealTable {
  const table = new DealTable(process, dimensionNames);
  for (const deal of deals) table.append(deal);
  return table;
}

const enteredDays = (table: DealTable, row: number): number[] => {
  const start = table.visitStart.values[row]!;
  return [...table.visits.enteredDay.values.slice(start, start + table.visitCount.values[row]!)];
};

describe('the table of deals', () => {
  test('keeps a deal’s row for it while the deal is gone', () => {
    const table = filled();
    table.write(0, null);
    expect([table.rowOf('d1'), table.dealAt(0), table.present.values[0], table.rowCount]).toEqual([
      0,
      null,
      0,
      2,
    ]);
    table.write(0, deals[0]!);
    expect([table.dealAt(0), table.present.values[0]]).toEqual([deals[0], 1]);
    expect(enteredDays(table, 0)).toEqual([20_454, 20_464]);
  });

  test('does not grow with the number of changes, and every row keeps its own visits', () => {
    const table = filled();
    for (let change = 0; change < 50_000; change++) {
      const row = change % 2;
      table.write(row, { ...deals[row]!, visits: [...deals[row]!.visits] });
    }
    expect(table.visits.length).toBeLessThan(5000);
    expect(table.rowCount).toBe(2);
    expect([enteredDays(table, 0), enteredDays(table, 1)]).toEqual([[20_454, 20_464], [20_485]]);
  });

  test('knows its dimensions, and names them where asked for another', () => {
    expect(() => filled().dimension('colour')).toThrow('Known are: owner, team, source, account');
  });
});
