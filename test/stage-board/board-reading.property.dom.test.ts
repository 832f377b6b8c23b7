import fc from 'fast-check';
import { renderHook } from '@testing-library/react';
import { expect } from 'vitest';
import { differenceInDays, parsePipeline, type Deal } from '../../src/model/index.js';
import { stageTotals } from '../../src/measures/index.js';
import { useBoardReading, type BoardFilterState } from '../../src/stage-board/index.js';
import { boardColumns } from '../../src/stage-board/board-column.js';
import { createPipelineStore, type DealOrder } from '../../src/summary/index.js';
import { property } from '../property.js';
import { PROCESS } from './board-data.js';

const WORDS = ['Oak', 'Elm', 'Ash', 'Åsa', 'oak'] as const;
const day = fc.constantFrom('2026-03-01', '2026-05-20', '2026-06-20');
const row = fc.record(
  {
    stage: fc.constantFrom('talk', 'proposal', 'negotiation', 'hold', 'won', 'lost', 'nowhere'),
    name: fc.tuple(fc.constantFrom(...WORDS), fc.constantFrom(...WORDS)).map((words) => words.join(' ')),
    account: fc.constantFrom(...WORDS),
    amount: fc.option(fc.integer({ min: -5, max: 3000 })),
    owner: fc.constantFrom('ada', 'bob'),
    source: fc.constantFrom('web', 'fair'),
    stageEntered: day,
    lastActivity: day,
  },
  { requiredKeys: ['stage'] },
);

const filters: fc.Arbitrary<BoardFilterState> = fc.record(
  {
    query: fc.constantFrom('oak', 'as', 'elm ash', ' ', 'zz'),
    owners: fc.subarray<string | null>(['ada', 'bob', null]),
    sources: fc.subarray<string | null>(['web', 'fair', null]),
    overdue: fc.boolean(),
    stale: fc.boolean(),
  },
  { requiredKeys: [] },
);

const ORDERS: readonly DealOrder[] = ['rank', 'amount', 'days-in-stage', 'last-activity', 'name'];
const plain = (text: string): string => text.toLowerCase().replaceAll('å', 'a');

/** Whether a deal is one of a filter's, worked out from the deal itself. */
function isAsked(
  deal: Deal,
  filter: BoardFilterState,
  factor: (deal: Deal) => number,
  expectedDays: ReadonlyMap<string, number | null>,
): boolean {
  const { query = '', owners, sources, overdue, stale } = filter;
  const texts = [plain(deal.name), plain(deal.account ?? '')];
  if (!query.split(' ').every((word) => texts.some((text) => text.includes(word)))) return false;
  if (owners && !owners.includes(deal.ownerId)) return false;
  if (sources && !sources.includes(deal.source)) return false;
  const expected = expectedDays.get(deal.stageId) ?? null;
  const since = deal.kind === 'open' ? deal.visits.at(-1)!.enteredDate : null;
  const isOver =
    since !== null &&
    expected !== null &&
    differenceInDays('2026-06-30', since) > Math.floor(expected * factor(deal));
  const last = deal.kind === 'open' ? deal.lastActivityDate : null;
  const isStale = last !== null && differenceInDays('2026-06-30', last) > 30 * factor(deal);
  return (!overdue || isOver) && (!stale || isStale);
}

property(
  'whatever is asked for, sorted by and collapsed, heads are the sums of just those deals, and so are the cards',
  [
    fc.array(row, { maxLength: 25 }),
    filters,
    fc.constantFrom(...ORDERS),
    fc.subarray(['talk', 'proposal', 'won']),
    fc.boolean(),
    fc.array(fc.record({ deal: fc.nat(24), stage: fc.constantFrom('talk', 'won', 'hold') }), {
      maxLength: 4,
    }),
  ],
  (rows, filter, order, collapsed, isBySize, moves) => {
    const store = createPipelineStore(
      parsePipeline({
        pipeline: PROCESS,
        deals: rows.map((each, index) => ({ id: `d${index}`, ...each })),
        asOf: '2026-06-30',
      }),
    );
    const sizes = [{ fromMinor: 100_000, factor: 2 }];
    const factor = ({ amountMinor }: Deal): number =>
      isBySize && amountMinor !== null && amountMinor >= 100_000 ? 2 : 1;
    const { result, rerender, unmount } = renderHook(() =>
      useBoardReading({
        pipeline: store,
        order,
        readerFilter: filter,
        ...(isBySize && { marks: { sizes } }),
      }),
    );
    for (const { deal, stage } of moves) {
      if (store.deal(`d${deal}`)) store.apply({ type: 'move', dealId: `d${deal}`, toStageId: stage });
    }
    rerender();
    const { totals, lists, markCounts, dealCount } = result.current;
    const expectedDays = new Map(
      store.select(stageTotals, {}).stages.map((stage) => [stage.stageId, stage.expectedDays]),
    );
    const asked = store.deals().filter((deal) => isAsked(deal, filter, factor, expectedDays));
    expect(dealCount).toBe(store.deals().length);
    for (const column of boardColumns(totals, lists, 'sales', [], collapsed)) {
      const own = asked.filter(({ stageId }) => stageId === column.stageId);
      const { count, valueMinor } = column.total.deals;
      expect(count).toBe(own.length);
      expect(valueMinor).toBe(own.reduce((sum, { amountMinor }) => sum + (amountMinor ?? 0), 0));
      expect(
        column.list
          .first(99)
          .map(({ id }) => id)
          .toSorted(),
      ).toEqual(own.map(({ id }) => id).toSorted());
      const marked = (name: 'overdue' | 'stale'): number =>
        own.filter((deal) => isAsked(deal, { [name]: true }, factor, expectedDays)).length;
      expect(markCounts.stale.get(column.stageId)).toBe(marked('stale'));
      const overdue = markCounts.overdue?.get(column.stageId) ?? column.total.overdueCount ?? 0;
      expect(overdue).toBe(marked('overdue'));
    }
    unmount();
  },
  { runs: 150 },
);

property(
  'a filter that asks for nothing leaves the figures as they are',
  [fc.array(row, { maxLength: 12 })],
  (rows) => {
    const store = createPipelineStore(parsePipeline({ pipeline: PROCESS, deals: rows, asOf: '2026-06-30' }));
    const { result, unmount } = renderHook(() =>
      useBoardReading({ pipeline: store, readerFilter: { query: ' ' } }),
    );
    expect(result.current.totals).toBe(store.select(stageTotals, {}));
    unmount();
  },
  { runs: 30 },
);
