import type { CsvFileState } from '../../src/csv-import/index.js';
import { readCsv, type CsvReadResult } from '../../src/sources/csv/index.js';

/** Lines as the text of a file. */
export const lines = (...all: readonly string[]): string => `${all.join('\n')}\n`;

/** A file of a text, as a browser gives it. */
export const fileOf = (content: BlobPart, name = 'deals.csv'): File => new File([content], name);

/** Recognised whole. */
export const CLEAR = lines(
  'Deal name,Stage,Amount,Created,Closed,Owner',
  'Kiln,Offer,100,2026-01-01,,Ann',
  'Loom,Talk,200,2026-01-02,,Bo',
  'Mill,Won,300,2026-01-03,2026-02-01,Ann',
  'Forge,Lost,400,2026-01-04,2026-02-02,Bo',
);

/** Leaves open the order of its dates, its decimal mark and its currency; some cells cannot be read. */
export const OPEN = lines(
  'Deal name;Stage;Amount;Created',
  'Kiln;Offer;1.250;01/02/2026',
  'Loom;Won;much;03/04/2026',
  'Mill;Lost;4.000;05/06/2026',
);

const nothing = (): void => undefined;

/** The state of an import of a file that has been read. */
export async function readState(text: string, changes: CsvFileState['file'] = null): Promise<CsvFileState> {
  return stateOf(await readCsv(text), changes);
}

/** The state of an import with a result. */
export function stateOf(result: CsvReadResult, changes: CsvFileState['file'] = null): CsvFileState {
  const file = changes ?? { name: 'deals.csv', result, mapping: result.mapping, changes: null };
  return { ...EMPTY, file };
}

/** The state of an import before there is a file. */
export const EMPTY: CsvFileState = {
  file: null,
  isReading: false,
  incoming: null,
  progress: null,
  problem: null,
  openFile: nothing,
  remap: nothing,
  cancel: nothing,
  clear: nothing,
};
