import { readCsv, type CsvReadResult } from '../../src/sources/csv/index.js';

/** Lines as the text of a file. */
export function lines(...all: readonly string[]): string {
  return `${all.join('\n')}\n`;
}

/** What a deal is read as, without its row: for comparing readings of one set of deals. */
export function dealsOf({ pipeline }: CsvReadResult): Readonly<Record<string, unknown>>[] {
  return pipeline.deals.map(({ fields: _, ...deal }) => deal);
}

/** The fields that the columns were given, by heading. */
export function fieldsOf({ mapping }: CsvReadResult): Readonly<Record<string, string | null>> {
  return Object.fromEntries(mapping.columns.map(({ heading, field }) => [heading, field]));
}

/** Codes of the issues of the file itself, in order. */
export function fileIssues({ issues }: CsvReadResult): string[] {
  return issues.map(({ code }) => code).filter((code) => code !== 'stage-added');
}

/** The amounts of a column of cells, in minor units of EUR; `null` = unknown. */
export async function amounts(...cells: readonly string[]): Promise<readonly (number | null)[]> {
  const rows = cells.map((cell, index) => `D${index};Offer;"${cell.replaceAll('"', '""')}"`);
  const { pipeline } = await readCsv(lines('Deal ID;Stage;Amount', ...rows), { currency: 'EUR' });
  return pipeline.deals.map(({ amountMinor }) => amountMinor);
}

/** The created dates of a column of cells; `null` = unknown. */
export async function createdDates(...cells: readonly string[]): Promise<readonly (string | null)[]> {
  const rows = cells.map((cell, index) => `D${index};Offer;"${cell}"`);
  const { pipeline } = await readCsv(lines('Deal ID;Stage;Created date', ...rows), { asOf: '2099-12-31' });
  return pipeline.deals.map(({ createdDate }) => createdDate);
}
