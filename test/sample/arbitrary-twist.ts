import { fromDayNumber, toDayNumber } from '../../src/model/index.js';
import type { HistoryEvent } from '../../src/model/index.js';
import type { RandomDeal, RandomRow } from './arbitrary-deal.js';

type Twist = (deal: RandomDeal, asOf: string) => RandomDeal;

const shift = (date: string, days: number): string => fromDayNumber(toDayNumber(date) + days);

const row =
  (change: (row: RandomRow, asOf: string) => Partial<RandomRow>): Twist =>
  (deal, asOf) => ({ ...deal, row: { ...deal.row, ...change(deal.row, asOf) } });

const log =
  (change: (history: readonly HistoryEvent[], asOf: string) => readonly HistoryEvent[]): Twist =>
  (deal, asOf) => ({ ...deal, history: change(deal.history, asOf) });

/** Ways in which a row is dirty, or says something else than its log; by name, so that a failing case reads itself. */
export const TWISTS = {
  none: (deal) => deal,
  'no id': row(() => ({ id: null })),
  'id of another': row(() => ({ id: 'd0' })),
  'created missing': row(() => ({ created: null })),
  'created earlier than the log': row(({ created, closed }) => ({
    created: shift(created ?? closed ?? '2026-01-01', -7),
  })),
  'created later than the log': row(({ created }) => ({
    created: created === null ? null : shift(created, 3),
  })),
  'created in the future': row((_row, asOf) => ({ created: shift(asOf, 5) })),
  'created and log missing': (deal) => ({ row: { ...deal.row, created: null }, history: [] }),
  'closed before created': row(({ closed, created }) =>
    closed === null || created === null ? {} : { closed: shift(created, -8000) },
  ),
  'closed missing': row(() => ({ closed: null })),
  'closed and log missing': (deal) => ({ row: { ...deal.row, closed: null }, history: [] }),
  'closed on another day': row(({ closed }) => (closed === null ? {} : { closed: shift(closed, -2) })),
  'closed in the future': row(({ closed }, asOf) => (closed === null ? {} : { closed: shift(asOf, 4) })),
  'open with a closed date': row((_row, asOf) => ({ closed: asOf })),
  'expected close missing': row(() => ({ expectedClose: null })),
  'expected close not a date': row(() => ({ expectedClose: '2026-02-30' })),
  'stage entered in the future': row((_row, asOf) => ({ stageEntered: shift(asOf, 2) })),
  'stage unknown': row(() => ({ stage: 'Somewhere else' })),
  'stage missing': row(() => ({ stage: null })),
  'stage of another kind': row(({ stage }) => ({ stage: stage === 't0s0' ? 't0lost' : 't0s0' })),
  'amount in words': row(() => ({ amount: 'about 20k' })),
  'amount emptied': row(() => ({ amount: null })),
  'amount zeroed': row(() => ({ amount: 0 })),
  'amount too fine': row(() => ({ amount: '12.345678' })),
  'owner unknown': row(() => ({ owner: 'Somebody new' })),
  'log backwards': log((history) => history.toReversed()),
  'log cut short': log((history) => history.slice(0, -1)),
  'log begins late': log((history) => history.slice(1)),
  'log goes on': log((history, asOf) => {
    const last = history.at(-1);
    return last === undefined
      ? []
      : [...history, { dealId: last.dealId, at: shift(asOf, 3), stage: 't0s0', amount: 1 }];
  }),
  'log names an unknown stage': log((history) =>
    history.map((event, index) => (index === 1 ? { ...event, stage: 'Elsewhere' } : event)),
  ),
  'log without a readable day': log((history) =>
    history.map((event, index) => (index === 1 ? { ...event, at: 'yesterday' } : event)),
  ),
} as const satisfies Readonly<Record<string, Twist>>;

/** The name of a {@link TWISTS}. */
export type TwistName = keyof typeof TWISTS;
