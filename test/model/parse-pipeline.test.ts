import { describe, expect, test } from 'vitest';
import { createDealReader, parsePipeline, type DealAccessors } from '../../src/model/index.js';
import { goodRow, issuesOf, parseOne, parseRows, salesPipeline, wonRow } from './sales-pipeline.js';

describe('a row without faults', () => {
  test('becomes a deal, and nothing is reported', () => {
    const pipeline = parseRows([goodRow]);
    expect(pipeline.issues).toEqual([]);
    expect(pipeline.deals).toEqual([
      {
        id: 'A',
        name: 'Alpha',
        stageId: 'propose',
        kind: 'open',
        stageEnteredDate: null,
        unmappedStage: null,
        amountMinor: 105_450,
        originalAmountMinor: 105_450,
        currency: 'EUR',
        createdDate: '2017-01-10',
        closedDate: null,
        expectedCloseDate: '2017-09-30',
        probabilityBasisPoints: null,
        ownerId: 'Ann',
        teamId: null,
        source: null,
        account: null,
        lostReason: null,
        forecastCategory: null,
        nextStep: null,
        rank: null,
        lastActivityDate: null,
        dimensions: {},
        visits: [
          {
            stageId: 'propose',
            enteredDate: null,
            leftDate: null,
            destinationStageId: null,
            holdDays: 0,
            dwellDays: null,
            added: true,
          },
        ],
        pathKnown: true,
        evidence: [],
        bids: [],
        gateOverrides: [],
        log: [],
        activities: [],
        removedDate: null,
        rowIndex: 0,
        fields: goodRow,
      },
    ]);
    expect(pipeline).toMatchObject({
      asOf: '2017-06-30',
      rowCount: 1,
      owners: [{ id: 'Ann', name: 'Ann', teamId: null }],
    });
  });

  test('keeps the host’s row by reference', () => {
    expect(parseOne(goodRow).fields).toBe(goodRow);
  });

  test('is read through the host’s own accessors, typed', () => {
    interface Opportunity {
      readonly key: number;
      readonly cents: number;
      readonly office: string;
      readonly phase: string;
    }
    const fields: DealAccessors<Opportunity> = {
      id: (row) => row.key,
      stage: (row) => row.phase,
      amountMinor: (row) => row.cents,
      dimensions: { region: (row) => row.office },
    };
    const { deals, dimensionNames } = parsePipeline({
      pipeline: salesPipeline,
      asOf: '2017-06-30',
      deals: [{ key: 7, cents: 105_450, office: 'North', phase: ' NEGOTIATE ' }],
      fields,
    });
    expect(deals[0]).toMatchObject({
      id: '7',
      name: '7',
      amountMinor: 105_450,
      stageId: 'negotiate',
      dimensions: { region: 'North' },
    });
    expect(deals[0]?.fields.office).toBe('North');
    expect(dimensionNames).toEqual(['owner', 'team', 'source', 'account', 'region']);
  });

  test('gives its probability as basis points', () => {
    expect(parseOne({ ...goodRow, probability: 0.6 }).probabilityBasisPoints).toBe(6000);
    expect(parseOne({ ...goodRow, probability: '0.29' }).probabilityBasisPoints).toBe(2900);
    expect(parseOne({ ...goodRow, probability: 0 }).probabilityBasisPoints).toBe(0);
  });
});

describe('rows that are none', () => {
  test.each([null, undefined, 'A;B;C', 12, true])(
    '%j is kept as an unmapped deal, and reported once',
    (row) => {
      const pipeline = parseRows([goodRow, row]);
      expect(issuesOf(pipeline)).toEqual(['row-unreadable – moved-to-unmapped']);
      expect(pipeline.deals[1]).toMatchObject({
        id: 'row-2',
        kind: 'unmapped',
        amountMinor: null,
        rowIndex: 1,
      });
      expect(pipeline.rowCount).toBe(2);
    },
  );

  test('the host’s own dimensions are unknown in it, not absent', () => {
    const fields: DealAccessors<unknown> = { dimensions: { region: () => 'North' } };
    expect(parseRows([null, {}], { fields }).deals.map((deal) => deal.dimensions)).toEqual([
      { region: null },
      { region: 'North' },
    ]);
  });

  test('a getter or accessor that throws loses its field only', () => {
    const row = {
      ...goodRow,
      get source(): string {
        throw new Error('not loaded');
      },
    };
    expect(issuesOf(parseRows([row]))).toEqual(['row-unreadable source treated-as-unknown']);
    const fields: DealAccessors<unknown> = {
      account: () => {
        throw new Error('no account');
      },
    };
    const pipeline = parseRows([goodRow], { fields });
    expect(issuesOf(pipeline)).toEqual(['row-unreadable account treated-as-unknown']);
    expect(pipeline.deals[0]?.amountMinor).toBe(105_450);
  });

  test('a row that goes away under the hand is kept as an unmapped deal', () => {
    const { proxy, revoke } = Proxy.revocable({ ...goodRow }, {});
    revoke();
    const pipeline = parseRows([proxy]);
    expect(pipeline.deals[0]).toMatchObject({ id: 'row-1', kind: 'unmapped' });
    expect(pipeline.issues.filter((issue) => issue.code === 'row-unreadable')).toHaveLength(21);
  });

  test('inherited properties are not the row’s', () => {
    const row = Object.create({ ...goodRow, id: 'inherited' }) as object;
    const polluted = JSON.parse(
      '{"__proto__": {"stage": "won", "closed": "2017-03-01"}, "id": "P"}',
    ) as object;
    const { deals } = parseRows([row, polluted]);
    expect(deals.map((deal) => [deal.id, deal.kind])).toEqual([
      ['row-1', 'unmapped'],
      ['P', 'unmapped'],
    ]);
    expect(({} as Record<string, unknown>)['stage']).toBeUndefined();
  });

  test('a set of none is a pipeline of none', () => {
    expect(parseRows([])).toMatchObject({ deals: [], issues: [], rowCount: 0, owners: [], teams: [] });
  });

  test('a pipeline without stages keeps every deal unmapped', () => {
    const pipeline = { currency: 'EUR', tracks: [{ id: 't', name: 'T', stages: [] }] };
    expect(parseRows([goodRow, wonRow], { pipeline }).deals.map((deal) => deal.kind)).toEqual([
      'unmapped',
      'unmapped',
    ]);
  });
});

describe('a programmer’s mistake throws', () => {
  test.each([
    ['an as-of that is no day', () => parseRows([], { asOf: '2017-06-31' }), 'invalid-date'],
    ['deals that cannot be iterated', () => parseRows({} as Iterable<unknown>), 'invalid-argument'],
    [
      'history that cannot be iterated',
      () => parseRows([], { history: {} as Iterable<never> }),
      'invalid-argument',
    ],
    [
      'an accessor that is no function',
      () => parseRows([], { fields: { id: 'id' as unknown as () => string } }),
      'invalid-argument',
    ],
    [
      'a dimension name that is taken',
      () => parseRows([], { fields: { dimensions: { owner: () => 'x' } } }),
      'invalid-argument',
    ],
    [
      'a definition without tracks',
      () => parseRows([], { pipeline: { currency: 'EUR', tracks: [] } }),
      'invalid-definition',
    ],
  ])('%s', (_, parse, code) => {
    expect(parse).toThrow(expect.objectContaining({ name: 'PipelineError', code }));
  });
});

describe('a reader of deals', () => {
  test('gives in slices what parsing gives at once', () => {
    const rows = [goodRow, wonRow, { ...goodRow, id: 'L', created: '2017-07-01' }, null];
    const reader = createDealReader<unknown>({ pipeline: salesPipeline, asOf: '2017-06-30' });
    const deals = rows.map((row) => reader.read(row)).filter((deal) => deal !== null);
    expect(reader.rowCount).toBe(4);
    expect({ ...reader.finish(), deals }).toEqual(parseRows(rows));
  });

  test('reads nothing after it has finished', () => {
    const reader = createDealReader<unknown>({ pipeline: salesPipeline, asOf: '2017-06-30' });
    reader.finish();
    const code = expect.objectContaining({ code: 'invalid-operation' });
    expect(() => reader.read(goodRow)).toThrow(code);
    expect(() => reader.finish()).toThrow(code);
  });
});
