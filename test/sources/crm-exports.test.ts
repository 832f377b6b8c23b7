import { describe, expect, test } from 'vitest';
import { readCsv } from '../../src/sources/csv/index.js';
import { dealsOf, fieldsOf, fileIssues, lines } from './csv-text.js';

const hubspot = lines(
  '"Record ID","Deal Name","Pipeline","Deal Stage","Amount","Close Date","Create Date","Deal owner","Associated Company"',
  '"101","Alpha, phase 1","Sales Pipeline","Closed won","1054","2024-03-01 00:00","2024-01-20 09:30","Ann Berg","Alpha"',
  '"102","Beta","Sales Pipeline","Closed lost","0","2024-02-11 00:00","2024-01-25 00:00","Bo Lind","Beta"',
  '"103","Gamma","Sales Pipeline","Contract sent","","2024-05-30 00:00","2024-02-01 00:00","Ann Berg","(No value)"',
  '"104","Delta","Sales Pipeline","Qualified to buy","700","","2024-02-02 00:00","Bo Lind",""',
);

describe('A HubSpot export', () => {
  test('is recognised, column by column', async () => {
    const result = await readCsv(hubspot);
    expect(result.mapping.source).toBe('hubspot');
    expect(fieldsOf(result)).toEqual({
      'Record ID': 'id',
      'Deal Name': 'name',
      Pipeline: null,
      'Deal Stage': 'stage',
      Amount: 'amount',
      'Close Date': 'closedOrExpected',
      'Create Date': 'created',
      'Deal owner': 'owner',
      'Associated Company': 'account',
    });
  });

  test('gives the close date to closed deals as closed, to open ones as expected', async () => {
    const { pipeline } = await readCsv(hubspot);
    expect(
      pipeline.deals.map(({ closedDate, expectedCloseDate }) => [closedDate, expectedCloseDate]),
    ).toEqual([
      ['2024-03-01', null],
      ['2024-02-11', null],
      [null, '2024-05-30'],
      [null, null],
    ]);
  });

  test('is read as of the latest day on which a deal was created or ended', async () => {
    const result = await readCsv(hubspot);
    expect([result.pipeline.asOf, result.latestDate, result.asOfSource]).toEqual([
      '2024-03-01',
      '2024-03-01',
      'latest-date',
    ]);
  });

  test('keeps a lost amount of 0 as a value and a missing amount as unknown', async () => {
    const { pipeline } = await readCsv(hubspot, { currency: 'EUR' });
    expect(pipeline.deals.map(({ amountMinor }) => amountMinor)).toEqual([105_400, 0, null, 70_000]);
    expect(
      pipeline.issues.filter(({ code }) => code === 'missing-amount').map(({ dealId }) => dealId),
    ).toEqual(['103']);
  });

  test('names no currency, and says so', async () => {
    const { mapping, questions, definition } = await readCsv(hubspot);
    expect([mapping.currency, definition.currency]).toEqual([null, 'XXX']);
    expect(questions).toEqual([{ code: 'currency', heading: 'Amount', choices: [], samples: [] }]);
  });

  test('orders the stages as selling goes, not as they stand in the file', async () => {
    const { definition } = await readCsv(hubspot);
    expect(definition.tracks[0]?.stages.map(({ name, kind }) => `${name}: ${kind}`)).toEqual([
      'Qualified to buy: open',
      'Contract sent: open',
      'Closed won: won',
      'Closed lost: lost',
    ]);
  });
});

const salesforce = lines(
  '"Opportunity Name","Account Name","Stage","Amount Currency","Amount","Expected Revenue","Close Date","Created Date","Probability (%)","Age","Fiscal Period","Lead Source","Next Step","Opportunity Owner"',
  '"Big","Acme","Closed Won","USD","1,200.00","1,200.00","1/31/2024","12/15/2023","100%","47","Q1-2024","Web","","Ann"',
  '"Small","Beta","Negotiation/Review","USD","500.00","450.00","3/15/2024","1/2/2024","90%","10","Q1-2024","Phone","Call","Bob"',
  '"Mid","Beta","Closed Lost","USD","800.00","0.00","2/20/2024","1/22/2024","0%","10","Q1-2024","Phone","","Bob"',
  '',
  '"Grand Totals (3 records)"',
  '"Confidential Information - Do Not Distribute"',
  '"Copyright (c) 2000-2024 salesforce.com, inc. All rights reserved."',
);

describe('A Salesforce report', () => {
  test('is recognised, dates in the order of the month first', async () => {
    const result = await readCsv(salesforce);
    expect(result.mapping.source).toBe('salesforce');
    expect(result.questions).toEqual([]);
    expect(dealsOf(result)).toMatchObject([
      {
        name: 'Big',
        account: 'Acme',
        amountMinor: 120_000,
        createdDate: '2023-12-15',
        closedDate: '2024-01-31',
        kind: 'won',
      },
      {
        name: 'Small',
        amountMinor: 50_000,
        expectedCloseDate: '2024-03-15',
        probabilityBasisPoints: 9000,
        nextStep: 'Call',
      },
      {
        name: 'Mid',
        amountMinor: 80_000,
        createdDate: '2024-01-22',
        closedDate: '2024-02-20',
        kind: 'lost',
        ownerId: 'Bob',
      },
    ]);
  });

  test('has its totals and its small print left out and reported', async () => {
    const result = await readCsv(salesforce);
    expect(result.pipeline.rowCount).toBe(3);
    expect(fileIssues(result)).toEqual(['totals-row', 'footer-row', 'footer-row', 'blank-rows']);
  });
});

const pipedrive = `\ufeff${lines(
  'Deal - ID;Deal - Title;Deal - Organization;Deal - Owner;Deal - Stage;Deal - Status;Deal - Value;Deal - Currency of value;Deal - Deal created;Deal - Won time;Deal - Lost time;Deal - Lost reason;Deal - Expected close date',
  '1;"Alpha; phase 1";Alpha;Ann;Proposal Made;Won;1.054,50;EUR;2024-01-20;2024-03-01 12:30:00;;;',
  '2;Beta;Beta;Bo;Demo Scheduled;Lost;4.514,00;EUR;2024-01-25;;2024-03-11 08:00:00;Price;',
  '3;Gamma;Gamma;Ann;Demo Scheduled;Open;50,00;EUR;2024-01-26;;;;2024-06-30',
)}`;

describe('A Pipedrive export', () => {
  test('is recognised: semicolons, byte-order mark, decimal comma, times', async () => {
    const result = await readCsv(pipedrive);
    expect(result.mapping.source).toBe('pipedrive');
    expect(result.mapping.dialect).toEqual({ delimiter: ';', encoding: 'utf-8', headingRow: 0 });
    expect(result.questions).toEqual([]);
    expect(dealsOf(result)).toMatchObject([
      {
        id: '1',
        name: 'Alpha; phase 1',
        kind: 'won',
        amountMinor: 105_450,
        closedDate: '2024-03-01',
        currency: 'EUR',
      },
      { id: '2', kind: 'lost', amountMinor: 451_400, closedDate: '2024-03-11', lostReason: 'Price' },
      {
        id: '3',
        kind: 'open',
        amountMinor: 5000,
        createdDate: '2024-01-26',
        expectedCloseDate: '2024-06-30',
      },
    ]);
  });

  test('says won and lost in the status, which wins over the stage a deal was left in', async () => {
    const { mapping } = await readCsv(pipedrive);
    expect(
      mapping.stages.map(({ from, value, stageId, kind, count }) => [from, value, stageId, kind, count]),
    ).toEqual([
      ['stage', 'Proposal Made', 'proposal-made', 'open', 1],
      ['stage', 'Demo Scheduled', 'demo-scheduled', 'open', 2],
      ['status', 'Won', 'won', 'won', 1],
      ['status', 'Lost', 'lost', 'lost', 1],
      ['status', 'Open', null, 'open', 1],
    ]);
  });

  test('without a status column tells won and lost by the filled times', async () => {
    const { pipeline } = await readCsv(
      lines(
        'Deal - Title;Deal - Stage;Deal - Won time;Deal - Lost time',
        'A;Demo;2024-03-01;',
        'B;Demo;;2024-03-02',
        'C;Demo;;',
      ),
    );
    expect(pipeline.deals.map(({ kind }) => kind)).toEqual(['won', 'lost', 'open']);
  });
});

test('A Salesforce data export tells won and lost by its yes-or-no columns', async () => {
  const { pipeline, mapping } = await readCsv(
    lines(
      'Id,Name,StageName,Amount,Probability,CloseDate,IsClosed,IsWon,OwnerId,CreatedDate',
      '006A,Alpha,Signed,100.5,100,2024-03-01,true,true,005X,2024-01-01T10:00:00.000Z',
      '006B,Beta,Stopped,200,0,2024-03-02,true,false,005Y,2024-01-02T10:00:00.000Z',
      '006C,Gamma,Proposal,300,60,2024-09-02,false,false,005Y,2024-01-03T10:00:00.000Z',
    ),
  );
  expect(mapping.columns.map(({ field }) => field)).toEqual([
    ...[
      'id',
      'name',
      'stage',
      'amount',
      'probability',
      'closedOrExpected',
      'isClosed',
      'isWon',
      'owner',
      'created',
    ],
  ]);
  expect(pipeline.deals.map(({ kind, createdDate }) => [kind, createdDate])).toEqual([
    ['won', '2024-01-01'],
    ['lost', '2024-01-02'],
    ['open', '2024-01-03'],
  ]);
});

test('An instant becomes the day of the zone', async () => {
  const file = lines('Name,Stage,Created at', 'A,Demo,2024-01-31T23:30:00Z');
  const inUtc = await readCsv(file);
  const inStockholm = await readCsv(file, { timeZone: 'Europe/Stockholm' });
  expect([inUtc.pipeline.deals[0]?.createdDate, inUtc.pipeline.asOf]).toEqual(['2024-01-31', '2024-01-31']);
  expect([inStockholm.pipeline.deals[0]?.createdDate, inStockholm.pipeline.asOf]).toEqual([
    '2024-02-01',
    '2024-02-01',
  ]);
});

describe('A file that empties amounts on losing', () => {
  const fileOf = (lostAmount: number, count: number): string =>
    lines(
      'Name,Stage,Amount',
      'A,Won,100',
      ...Array.from({ length: count }, (_, index) => `L${index},Lost,${lostAmount}`),
    );
  const told = async (file: string) =>
    (await readCsv(file)).issues.filter(({ code }) => code === 'lost-amounts-zero').map(({ found }) => found);

  test('is told to do so, since win rates by value say nothing then', async () => {
    expect(await told(fileOf(0, 12))).toEqual(['12']);
  });

  test('is not meant where a lost deal has an amount, or few are lost', async () => {
    expect([await told(fileOf(5, 12)), await told(fileOf(0, 3))]).toEqual([[], []]);
  });
});
