import fc from 'fast-check';
import { expect } from 'vitest';
import { dealSize, winRate } from '../../src/measures/index.js';
import { readCsv } from '../../src/sources/csv/index.js';
import { createPipelineStore } from '../../src/summary/index.js';
import { asyncProperty } from './async-property.js';

interface Sold {
  readonly cents: number;
  readonly stage: 'Demo' | 'Closed won' | 'Closed lost';
  readonly day: number;
}

/** How a program writes a table. */
interface Dialect {
  readonly delimiter: string;
  readonly decimal: '.' | ',';
  readonly date: (month: string, day: string) => string;
  readonly start: string;
  readonly end: string;
}

const dialects = fc.record<Dialect>({
  delimiter: fc.constantFrom(',', ';', '\t', '|'),
  decimal: fc.constantFrom('.', ','),
  date: fc.constantFrom<Dialect['date']>(
    (month, day) => `2026-${month}-${day}`,
    (month, day) => `${day}/${month}/2026`,
    (month, day) => `${month}/${day}/2026`,
    (month, day) => `${day}.${month}.2026`,
  ),
  start: fc.constantFrom('', '\uFEFF'),
  end: fc.constantFrom('\n', '\r\n'),
});

/** Days after the twelfth tell the order of day and month; the two digits after it tell the decimal mark. */
const sold = fc.record<Sold>({
  cents: fc.integer({ min: 101, max: 99_999 }),
  stage: fc.constantFrom('Demo', 'Closed won', 'Closed lost'),
  day: fc.integer({ min: 13, max: 28 }),
});

function written(deals: readonly Sold[], { delimiter, decimal, date, start, end }: Dialect): string {
  const quoted = (cells: readonly string[]): string =>
    cells.map((cell) => (cell.includes(delimiter) ? `"${cell}"` : cell)).join(delimiter);
  const rows = deals.map(({ cents, stage, day }, index) => [
    `Deal ${index}`,
    stage,
    (cents / 100).toFixed(2).replace('.', decimal),
    date('01', String(day)),
    stage === 'Demo' ? '' : date('03', String(day)),
  ]);
  return start + [['Name', 'Stage', 'Amount', 'Created', 'Closed'], ...rows].map(quoted).join(end);
}

asyncProperty(
  'one set of deals in any dialect gives the same figures',
  [fc.array(sold, { minLength: 3, maxLength: 20 }), dialects],
  async (deals, dialect) => {
    const figures = async (each: Dialect): Promise<unknown> => {
      const { pipeline } = await readCsv(written(deals, each), { currency: 'EUR', asOf: '2026-06-30' });
      const store = createPipelineStore(pipeline);
      const days = pipeline.deals.map(({ createdDate, closedDate }) => [createdDate, closedDate]);
      return [days, store.select(winRate, {}), store.select(dealSize, {})];
    };
    const plain: Dialect = {
      delimiter: ',',
      decimal: '.',
      date: (m, d) => `2026-${m}-${d}`,
      start: '',
      end: '\n',
    };
    expect(await figures(dialect)).toEqual(await figures(plain));
  },
);
