import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  CSV_MAPPING_VERSION,
  readCsv,
  readCsvMapping,
  type CsvMapping,
} from '../../src/sources/csv/index.js';
import { property } from '../property.js';
import { lines } from './csv-text.js';

const file = lines(
  'Deal ID;Title;Stage;Status;Amount;Created;Region',
  '1;Alpha;Offer;Won;1.000,50;01.02.2024;North',
  '2;Beta;Talk;Perhaps;2.000;02.03.2024;South',
  '3;Gamma;Talk;Open;3.000;02.03.2024;North',
);

const stored = async (): Promise<CsvMapping> => (await readCsv(file)).mapping;

/** Plain data with something in it changed. */
async function changed(change: (mapping: Record<string, unknown>) => void): Promise<unknown> {
  const mapping = JSON.parse(JSON.stringify(await stored())) as Record<string, unknown>;
  change(mapping);
  return mapping;
}

const columnOf = (mapping: Record<string, unknown>, index: number) =>
  (mapping['columns'] as Record<string, unknown>[])[index]!;
const stageOf = (mapping: Record<string, unknown>, index: number) =>
  (mapping['stages'] as Record<string, unknown>[])[index]!;

describe('A stored mapping is read back', () => {
  test('from JSON text and from what JSON text was read into, as it was', async () => {
    const mapping = await stored();
    expect(mapping.version).toBe(CSV_MAPPING_VERSION);
    expect(readCsvMapping(JSON.stringify(mapping))).toEqual(mapping);
    expect(readCsvMapping(JSON.parse(JSON.stringify(mapping)))).toEqual(mapping);
  });

  test('without what is no part of it', async () => {
    const mapping = await stored();
    const json = JSON.stringify({ ...mapping, note: 'mine' }).replace(
      '"columns":[{',
      '"__proto__":{"polluted":1},"columns":[{"__proto__":{"field":"amount"},"constructor":1,',
    );
    const read = readCsvMapping(json);
    expect(read).toEqual(mapping);
    expect(Object.getPrototypeOf(read?.columns[0])).toBe(Object.prototype);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  test('with headings and values of any text', async () => {
    const { mapping } = await readCsv(lines('__proto__,Stage,constructor', 'a,toString,1', 'b,__proto__,2'));
    expect(readCsvMapping(JSON.stringify(mapping))).toEqual(mapping);
  });
});

describe('What is no stored mapping is null', () => {
  test.each<[string, unknown]>([
    ['nothing', null],
    ['nothing at all', undefined],
    ['a number', 7],
    ['no JSON', '{"version":1,'],
    ['an empty text', ''],
    ['a list', []],
    ['an empty object', {}],
    ['a function', () => undefined],
  ])('%s', (_, json) => {
    expect(readCsvMapping(json)).toBeNull();
  });

  test.each<[string, (mapping: Record<string, unknown>) => void]>([
    ['of another version', (mapping) => (mapping['version'] = 2)],
    ['of no version', (mapping) => delete mapping['version']],
    ['without columns', (mapping) => delete mapping['columns']],
    ['with a field that is none', (mapping) => (columnOf(mapping, 0)['field'] = 'toString')],
    ['with a field twice', (mapping) => (columnOf(mapping, 0)['field'] = 'amount')],
    ['with a heading that is no text', (mapping) => (columnOf(mapping, 0)['heading'] = 1)],
    ['with a heading twice', (mapping) => (columnOf(mapping, 0)['heading'] = 'Title')],
    ['with an index that is none', (mapping) => (columnOf(mapping, 0)['index'] = -1)],
    ['with a score beyond 1', (mapping) => (columnOf(mapping, 0)['score'] = 2)],
    ['with a date order that is none', (mapping) => (columnOf(mapping, 5)['dateOrder'] = 'ydm')],
    ['with a kind that is none', (mapping) => (stageOf(mapping, 0)['kind'] = 'constructor')],
    ['with a count that is none', (mapping) => (stageOf(mapping, 0)['count'] = 0.5)],
    ['with an order of no texts', (mapping) => (mapping['stageOrder'] = [1])],
    ['with a currency that is none', (mapping) => (mapping['currency'] = 'EURO')],
    ['with a delimiter that is none', (mapping) => (mapping['dialect'] = { delimiter: 'x' })],
  ])('one %s', async (_, change) => {
    expect(readCsvMapping(await changed(change))).toBeNull();
  });

  test('one whose parts throw when they are looked at', () => {
    const trap = new Proxy(
      {},
      {
        getOwnPropertyDescriptor: () => {
          throw new Error('no');
        },
      },
    );
    expect(readCsvMapping(trap)).toBeNull();
  });

  property('any other JSON', [fc.json()], (json) => readCsvMapping(json) === null);
});

test('Whatever part of a mapping is changed, reading by it does not throw', async () => {
  const mapping = await stored();
  const text = JSON.stringify(mapping);
  const spots = [...text.matchAll(/"[^"]*"|\d+|null|true/g)].map(({ index, 0: found }) => ({ index, found }));
  for (const { index, found } of spots) {
    for (const other of ['null', '"x"', '0', '[]', '"amount"']) {
      const json = text.slice(0, index) + other + text.slice(index + found.length);
      const read = readCsvMapping(json);
      if (read !== null) await readCsv(file, { mapping: read });
    }
  }
});
