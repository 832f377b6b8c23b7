import { renderHook } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { useDealDetails, type UseDealDetailsOptions } from '../../src/deal-dialog/use-deal-details.js';
import { createPipelineStore, type DealEdit } from '../../src/summary/index.js';
import type { HistoryEvent } from '../../src/model/index.js';
import { CLEAN, CLEAN_HISTORY, parse, type Row } from './deal-dialog-data.js';

type Options = Partial<UseDealDetailsOptions<Row>>;

const detailsOf = (
  row: Row,
  options: Options = {},
  events: readonly HistoryEvent[] = [],
  edit?: DealEdit,
) => {
  const pipeline = parse([row], events);
  const store = createPipelineStore(pipeline);
  if (edit) store.apply({ type: 'edit', dealId: row.id, changes: edit });
  const { issues, process, asOf, owners, teams } = pipeline;
  const deal = store.deal(row.id);
  return renderHook(() => useDealDetails({ deal, issues, process, asOf, owners, teams, ...options })).result
    .current;
};

const faultsOf = (...args: Parameters<typeof detailsOf>): string[] =>
  detailsOf(...args).faults.map(({ source, code }) => `${source} ${code}`);

const WITH_HISTORY = [CLEAN, { expectedDays: 60 }, CLEAN_HISTORY] as const;

describe('the faults of a deal', () => {
  test('are none where all is well', () => {
    expect(faultsOf(...WITH_HISTORY)).toEqual([]);
  });

  test.each([
    ['no amount', { amountMinor: null }, ['state no-amount']],
    ['no expected close', { expectedCloseDate: null }, ['state no-expected-close']],
    ['an expected close that is past', { expectedCloseDate: '2026-06-29' }, ['state expected-close-past']],
    ['an expected close today: none', { expectedCloseDate: '2026-06-30' }, []],
    ['no next step', { nextStep: ' ' }, ['state no-next-step']],
    ['nobody who owns it', { ownerId: null }, ['state no-owner']],
    ['an owner nobody knows', { ownerId: 'zoe' }, ['state unknown-owner']],
  ] satisfies readonly [string, DealEdit, string[]][])('tell of %s', (_, edit, faults) => {
    expect(faultsOf(...WITH_HISTORY, edit)).toEqual(faults);
  });

  test('tell of more days in the stage than expected, and not of as many', () => {
    expect(faultsOf(CLEAN, { expectedDays: 15 }, CLEAN_HISTORY)).toEqual([]);
    expect(detailsOf(CLEAN, { expectedDays: 14.5 }, CLEAN_HISTORY).faults).toEqual([
      {
        source: 'state',
        code: 'overdue',
        field: 'stage',
        detail: { type: 'days', days: 15, expectedDays: 14.5 },
        count: 1,
      },
    ]);
    expect(detailsOf(CLEAN, { expectedDays: 14.5 }, CLEAN_HISTORY).stage?.overdueDays).toBe(1);
  });

  test('take the stage’s own days where none are given, and none where they are not known', () => {
    expect(detailsOf(CLEAN, {}, CLEAN_HISTORY).stage?.expectedDays).toBe(14);
    expect(faultsOf(CLEAN, {}, CLEAN_HISTORY)).toEqual(['state overdue']);
    expect(detailsOf(CLEAN, { expectedDays: null }, CLEAN_HISTORY).stage?.expectedDays).toBeNull();
    expect(detailsOf(CLEAN, { expectedDays: NaN }, CLEAN_HISTORY).stage?.expectedDays).toBeNull();
  });

  test('tell of stages passed over', () => {
    const events = [
      { dealId: 'acme', at: '2026-06-01', stage: 'lead' },
      { dealId: 'acme', at: '2026-06-20', stage: 'terms' },
    ];
    expect(detailsOf({ ...CLEAN, stage: 'terms' }, {}, events).faults).toEqual([
      {
        source: 'state',
        code: 'skipped-stage',
        field: 'stage',
        detail: { type: 'names', names: ['Demo', 'Offer'] },
        count: 1,
      },
    ]);
  });

  test('tell of a stage that nobody knows, in its words', () => {
    expect(detailsOf({ ...CLEAN, stage: 'Haggling' }).faults).toEqual([
      {
        source: 'state',
        code: 'unmapped-stage',
        field: 'stage',
        detail: { type: 'text', text: 'Haggling' },
        count: 1,
      },
    ]);
  });

  test('are said once: why an amount is unknown stands in for that it is', () => {
    const row = { ...CLEAN, amount: 'a lot' };
    expect(faultsOf(row, { expectedDays: 60 }, CLEAN_HISTORY)).toEqual(['issue unreadable-amount']);
    expect(faultsOf({ ...CLEAN, amount: null }, { expectedDays: 60 }, CLEAN_HISTORY)).toEqual([
      'state no-amount',
    ]);
  });

  test('are gone once mended', () => {
    const row = { ...CLEAN, amount: 'a lot' };
    expect(faultsOf(row, { expectedDays: 60 }, CLEAN_HISTORY, { amountMinor: 100 })).toEqual([]);
  });

  test('are those of this deal alone, and of its row where no deal is named', () => {
    const issue = {
      input: 'file',
      field: null,
      found: '7 > 6',
      action: 'kept',
      dealId: null,
    } as const;
    const issues = [
      { ...issue, code: 'row-too-long', rowIndex: 0 },
      { ...issue, code: 'row-too-short', rowIndex: 1 },
      { ...issue, code: 'history-unreadable', input: 'history', rowIndex: 0 },
      { ...issue, code: 'encoding-assumed', rowIndex: null },
      { ...issue, code: 'text-shortened', input: 'deals', rowIndex: 0, dealId: 'other' },
    ] as const;
    expect(faultsOf(CLEAN, { expectedDays: 60, issues }, CLEAN_HISTORY)).toEqual(['issue row-too-long']);
  });

  test('of one kind are told once, with their number', () => {
    const issues = Array.from({ length: 1000 }, (_, rowIndex) => ({
      code: 'history-unreadable' as const,
      input: 'history' as const,
      rowIndex,
      dealId: 'acme',
      field: 'stage',
      found: `x${rowIndex}`,
      action: 'left-out' as const,
    }));
    expect(detailsOf(CLEAN, { expectedDays: 60, issues }, CLEAN_HISTORY).faults).toEqual([
      {
        source: 'issue',
        code: 'history-unreadable',
        field: 'stage',
        detail: { type: 'text', text: 'x0' },
        count: 1000,
      },
    ]);
  });

  test('are not told of won and lost deals as if they were open', () => {
    const row = { ...CLEAN, stage: 'lost', closed: '2026-06-25', nextStep: null, expectedClose: null };
    expect(faultsOf(row)).toEqual([]);
  });
});

describe('the fields of a deal', () => {
  const fieldsOf = (...args: Parameters<typeof detailsOf>): string[] =>
    detailsOf(...args).fields.map(({ field }) => field);

  test('are those it should have, known or not, and those it has', () => {
    expect(fieldsOf({ id: 'acme', stage: 'lead' })).toEqual([
      'amount',
      'expectedClose',
      'owner',
      'nextStep',
      'created',
    ]);
    expect(fieldsOf({ ...CLEAN, stage: 'offer', region: 'North' })).toEqual([
      'amount',
      'expectedClose',
      'probability',
      'owner',
      'account',
      'nextStep',
      'created',
      'dimensions.region',
    ]);
    expect(fieldsOf({ ...CLEAN, stage: 'lost', closed: '2026-06-25', nextStep: null })).toEqual([
      'amount',
      'closed',
      'lostReason',
      'owner',
      'account',
      'created',
    ]);
  });

  test('name people, and keep an amount in the currency it was given in', () => {
    const { fields } = detailsOf({ ...CLEAN, currency: 'USD' });
    expect(fields[0]).toEqual({
      field: 'amount',
      type: 'amount',
      amountMinor: null,
      original: { amountMinor: 4_800_000, currency: 'USD' },
    });
    expect(fields.find(({ field }) => field === 'owner')).toEqual({
      field: 'owner',
      type: 'text',
      text: 'Ann Ek',
    });
  });
});

describe('what may not be seen', () => {
  const hiding =
    (...hidden: readonly string[]) =>
    (field: string): boolean =>
      !hidden.includes(field);

  test('is left out with the faults about it', () => {
    const row = { ...CLEAN, amount: 'a lot', region: 'North' };
    const options = { expectedDays: 60, canSee: hiding('amount', 'dimensions.region', 'owner') };
    const { fields, faults } = detailsOf(row, options, CLEAN_HISTORY, { ownerId: null });
    expect(fields.map(({ field }) => field)).toEqual(['expectedClose', 'account', 'nextStep', 'created']);
    expect(faults).toEqual([]);
  });

  test('may be the name, or the stage with the whole way', () => {
    const { name, stage, timeline, faults } = detailsOf(
      CLEAN,
      { expectedDays: 1, canSee: hiding('name', 'stage') },
      CLEAN_HISTORY,
    );
    expect([name, stage, timeline, faults]).toEqual([null, null, null, []]);
  });

  test('is not told by what was found in a whole row', () => {
    const issues = [
      {
        code: 'stray-quote' as const,
        input: 'file' as const,
        rowIndex: 0,
        dealId: null,
        field: null,
        found: '"48000',
        action: 'kept' as const,
      },
    ];
    const [fault] = detailsOf(CLEAN, { expectedDays: 60, issues, canSee: () => true }, CLEAN_HISTORY).faults;
    expect(fault?.detail).toBeNull();
  });
});

test('a deal that is not there has nothing to show', () => {
  const { process, asOf } = parse([]);
  const { result } = renderHook(() => useDealDetails({ deal: null, process, asOf }));
  expect(result.current).toEqual({
    deal: null,
    name: null,
    stage: null,
    fields: [],
    timeline: null,
    happenings: new Map(),
    criteria: [],
    bid: null,
    faults: [],
  });
});
