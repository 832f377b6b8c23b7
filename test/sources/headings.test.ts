import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readCsv } from '../../src/sources/csv/index.js';
import { asyncProperty } from './async-property.js';
import { dealsOf, fieldsOf, lines } from './csv-text.js';

const rows = [
  ['A-1', 'Alpha', 'Won', '1250.50', 'EUR', '2024-01-15', '2024-02-20', 'Ann Berg', 'Acme', 'Web', 'North'],
  ['A-2', 'Beta', 'Lost', '900', 'EUR', '2024-01-16', '2024-03-20', 'Bo Lind', 'Acme', 'Fair', 'South'],
  ['A-3', 'Gamma', 'Proposal', '77', 'EUR', '2024-02-17', '2024-09-01', 'Ann Berg', 'Beck', 'Web', 'North'],
  ['A-4', 'Delta', 'Demo', '3000', 'EUR', '2024-02-18', '', 'Bo Lind', 'Ceto', 'Fair', 'South'],
];

/** Another writer's headings for the same eleven columns. */
const headingSets = {
  plain: [
    'ID',
    'Name',
    'Stage',
    'Amount',
    'Currency',
    'Created',
    'Close date',
    'Owner',
    'Account',
    'Source',
    'Region',
  ],
  renamed: [
    'opportunity_id',
    'DealTitle',
    'SALES STAGE',
    'Deal value',
    'Currency code',
    'date_created',
    'ClosingDate',
    'Sales rep',
    'Customer',
    'Lead source',
    'Region',
  ],
  wordy: [
    'Record ID',
    'Opportunity Name',
    'Current stage',
    'Total amount (EUR)',
    'Deal - Currency of value',
    'Created at',
    'Close Date',
    'Deal owner',
    'Company name',
    'Original source',
    'Region',
  ],
  swedish: [
    'Affärs-ID',
    'Affärsnamn',
    'Säljsteg',
    'Belopp',
    'Valuta',
    'Skapad',
    'Avslutsdatum',
    'Ansvarig säljare',
    'Kund',
    'Källa',
    'Region',
  ],
  swedishToo: [
    'Affärsnummer',
    'Namn',
    'Fas',
    'Ordervärde',
    'Valutakod',
    'Skapad datum',
    'Stängningsdatum',
    'Ägare',
    'Företag',
    'Leadkälla',
    'Region',
  ],
  german: [
    'Geschäfts-ID',
    'Geschäftsname',
    'Verkaufsphase',
    'Betrag',
    'Währung',
    'Erstellt am',
    'Abschlussdatum',
    'Verantwortlicher',
    'Kunde',
    'Quelle',
    'Region',
  ],
  germanToo: [
    'Nummer',
    'Bezeichnung',
    'Phase',
    'Auftragswert',
    'Waehrung',
    'Angelegt am',
    'Schlussdatum',
    'Zuständiger Verkäufer',
    'Firma',
    'Herkunft',
    'Region',
  ],
};

const file = (headings: readonly string[], order: readonly number[]): string =>
  lines(...[headings, ...rows].map((row) => order.map((column) => row[column]).join('\t')));

const inOrder = rows[0]?.map((_, index) => index) ?? [];

const plainDeals = readCsv(file(headingSets.plain, inOrder)).then(dealsOf);

describe('Headings', () => {
  test.each(Object.entries(headingSets))('%s ones are recognised', async (_, headings) => {
    const result = await readCsv(file(headings, inOrder));
    expect(Object.values(fieldsOf(result))).toEqual([
      ...[
        'id',
        'name',
        'stage',
        'amount',
        'currency',
        'created',
        'closedOrExpected',
        'owner',
        'account',
        'source',
        'dimension',
      ],
    ]);
  });

  asyncProperty(
    'shuffled, renamed and translated give the same deals',
    [
      fc.constantFrom(...Object.values(headingSets)),
      fc.shuffledSubarray(inOrder, { minLength: 11, maxLength: 11 }),
    ],
    async (headings, order) => {
      expect(dealsOf(await readCsv(file(headings, order)))).toEqual(await plainDeals);
    },
  );

  test('that could both be it are decided by the values', async () => {
    const result = await readCsv(
      lines(
        'Owner,Owner name,Amount,Value,Status,Stage,Closed,Date closed',
        'ann@x.example,Ann,high,100,Open,Demo,no,2024-01-31',
        'bo@x.example,Bo,low,200,Won,Offer,yes,2024-02-28',
      ),
    );
    expect(fieldsOf(result)).toEqual({
      Owner: null,
      'Owner name': 'owner',
      Amount: null,
      Value: 'amount',
      Status: 'status',
      Stage: 'stage',
      Closed: 'isClosed',
      'Date closed': 'closed',
    });
  });

  test('that speak of something else than the deal are not taken for its own', async () => {
    const result = await readCsv(
      lines(
        'Deal name,Contact name,Owner ID,Weighted amount,Amount,Created by,Created,Days in stage,Stage',
        'A,Cia,17,50,100,Eva,2024-01-01,12,Demo',
        'B,Dag,18,20,200,Eva,2024-01-02,14,Offer',
      ),
    );
    expect(fieldsOf(result)).toMatchObject({
      'Deal name': 'name',
      'Contact name': null,
      'Weighted amount': null,
      Amount: 'amount',
      'Created by': null,
      Created: 'created',
      'Days in stage': null,
      Stage: 'stage',
    });
  });

  test('that tell nothing leave stage and currency to the values, and are asked about', async () => {
    const result = await readCsv(lines('Q,W,E', 'Won,1500,SEK', 'Lost,2500,SEK', 'Demo,99,SEK'));
    expect(fieldsOf(result)).toEqual({ Q: 'stage', W: null, E: 'currency' });
    expect(result.questions.map(({ code, heading }) => [code, heading])).toEqual([
      ['amount-column', null],
      ['created-column', null],
      ['column-field', 'Q'],
      ['column-field', 'E'],
    ]);
  });

  test('that are missing are made up, and asked about', async () => {
    const result = await readCsv(lines('1,Acme,2024-01-01,500', '2,Beta,2024-01-02,600'));
    expect(result.table.headings).toEqual(['Column 1', 'Column 2', 'Column 3', 'Column 4']);
    expect(result.pipeline.rowCount).toBe(2);
    expect(result.questions.map(({ code }) => code)).toEqual([
      'no-headings',
      'stage-column',
      'created-column',
      'column-field',
      'currency',
    ]);
  });

  test('that are the same are told apart by number', async () => {
    const result = await readCsv(lines('Name,Amount,Amount,,Stage', 'A,1,2,x,Won'));
    expect(result.table.headings).toEqual(['Name', 'Amount', 'Amount (2)', 'Column 4', 'Stage']);
    expect(fileIssuesWithFound(result.issues)).toContainEqual(['heading-duplicate', 'Amount']);
  });

  test('of any name are safe', async () => {
    const { pipeline } = await readCsv(
      lines('Name,__proto__,constructor,toString,Stage', 'A,x,y,z,Won', 'B,x,y,z,Won'),
    );
    const fields = pipeline.deals[0]?.fields;
    expect(
      ['__proto__', 'constructor', 'toString', 'hasOwnProperty'].map((heading) => fields?.get(heading)),
    ).toEqual([...['x', 'y', 'z'], null]);
  });
});

function fileIssuesWithFound(
  issues: readonly { readonly code: string; readonly found: string | null }[],
): unknown[] {
  return issues.map(({ code, found }) => [code, found]);
}

describe('Columns without a field', () => {
  const result = readCsv(
    lines(
      'Deal name,Stage,Product line,Notes,Serial,Flag',
      'A,Won,Boats,first note,S-1,x',
      'B,Won,Boats,second note,S-2,',
      'C,Lost,Cars,third note,S-3,',
    ),
  );

  test('become dimensions where few texts repeat', async () => {
    const { pipeline } = await result;
    expect(pipeline.dimensionNames).toEqual(['owner', 'team', 'source', 'account', 'productLine']);
    expect(pipeline.deals.map(({ dimensions }) => dimensions)).toEqual([
      { productLine: 'Boats' },
      { productLine: 'Boats' },
      { productLine: 'Cars' },
    ]);
  });

  test('stay in reach in the row', async () => {
    const { pipeline } = await result;
    expect(pipeline.deals[1]?.fields.get('Notes')).toBe('second note');
    expect([...(pipeline.deals[1]?.fields.entries() ?? [])]).toContainEqual(['Serial', 'S-2']);
  });
});

test.each(['Forecast Category', 'forecast_category', 'Prognoskategori', 'Prognosekategorie'])(
  'a column "%s" says how sure a deal is, by id or name',
  async (heading) => {
    const text = lines(
      `Deal ID,Deal name,Stage,Amount,${heading}`,
      'A-1,Alpha,Proposal,100,Commit',
      'A-2,Beta,Demo,200,best-case',
      'A-3,Gamma,Won,300,',
    );
    const { pipeline } = await readCsv(text, { asOf: '2026-06-30' });
    expect(pipeline.deals.map(({ forecastCategory }) => forecastCategory)).toEqual([
      'commit',
      'best-case',
      null,
    ]);
  },
);
