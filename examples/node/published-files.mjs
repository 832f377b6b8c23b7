import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { loadCsv } from 'cairn-ui/csv';
import { parsePipeline } from 'cairn-ui/model';

/** The process that the set's words are of. */
const DEFINITION = {
  name: 'CRM sales opportunities',
  currency: 'USD',
  tracks: [
    {
      id: 'sales',
      name: 'Sales',
      stages: [
        { id: 'prospecting', name: 'Prospecting', kind: 'open' },
        { id: 'engaging', name: 'Engaging', kind: 'open' },
        { id: 'won', name: 'Won', kind: 'won' },
        { id: 'lost', name: 'Lost', kind: 'lost' },
      ],
    },
  ],
};

/**
 * Reads a file into rows by heading.
 *
 * @param {string} path
 * @returns {Promise<Map<string, string>[]>}
 */
async function rowsOf(path) {
  const { headings, rows } = await loadCsv(new Uint8Array(await readFile(path)));
  return rows.map((cells) => new Map(headings.map((heading, column) => [heading, cells[column] ?? ''])));
}

/** Deals say `GTXPro`, products `GTX Pro`. */
const productKey = (/** @type {string} */ name) => name.replaceAll(' ', '');

/**
 * The four files as published, joined: a won deal has the value it closed with, any other its product's list price; owners
 * are of the team of their manager.
 *
 * @param {string} folder
 * @param {string} asOf
 */
export async function readPublishedFiles(folder, asOf) {
  const [deals, products, teams, accounts] = await Promise.all(
    ['sales_pipeline', 'products', 'sales_teams', 'accounts'].map((name) =>
      rowsOf(join(folder, `${name}.csv`)),
    ),
  );
  const prices = new Map(
    products.map((row) => [productKey(row.get('product') ?? ''), row.get('sales_price')]),
  );
  const teamOf = new Map(teams.map((row) => [row.get('sales_agent'), row]));
  const sectors = new Map(accounts.map((row) => [row.get('account'), row.get('sector')]));
  return parsePipeline({
    pipeline: DEFINITION,
    asOf,
    deals,
    fields: {
      id: (row) => row.get('opportunity_id'),
      name: (row) => `${row.get('product')} - ${row.get('account')}`,
      stage: (row) => row.get('deal_stage'),
      amount: (row) =>
        row.get('deal_stage') === 'Won'
          ? row.get('close_value')
          : prices.get(productKey(row.get('product') ?? '')),
      created: (row) => row.get('engage_date'),
      closed: (row) => row.get('close_date'),
      owner: (row) => row.get('sales_agent'),
      team: (row) => teamOf.get(row.get('sales_agent'))?.get('manager'),
      account: (row) => row.get('account'),
      dimensions: {
        region: (row) => teamOf.get(row.get('sales_agent'))?.get('regional_office'),
        sector: (row) => sectors.get(row.get('account')),
        product: (row) => row.get('product'),
      },
    },
  });
}
