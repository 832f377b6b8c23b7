import fc from 'fast-check';
import { fromDayNumber, toDayNumber } from '../../src/model/index.js';
import type { DayNumber, HistoryEvent, PipelineDefinition } from '../../src/model/index.js';
import { amountArbitrary, stagesOfWalk, stepsArbitrary } from './arbitrary-walk.js';
import type { WalkStep } from './arbitrary-walk.js';

/** A random deal's row; its properties have the accessors' names, so no accessors are needed but for `region`. */
export interface RandomRow {
  readonly id: string | null;
  readonly name: string;
  readonly stage: string | null;
  /** Major units. */
  readonly amount: number | string | null;
  readonly currency: string | null;
  readonly created: string | null;
  readonly closed: string | null;
  readonly expectedClose: string | null;
  readonly stageEntered: string | null;
  readonly probability: number | null;
  readonly owner: string | null;
  readonly team: string | null;
  readonly source: string | null;
  readonly lastActivity: string | null;
  readonly region: string | null;
}

/** A random deal: its row, and its log in order. */
export interface RandomDeal {
  readonly row: RandomRow;
  readonly history: readonly HistoryEvent[];
}

/** What a random deal is made from, before the process and the day are known. */
export interface DealPlan {
  /** Days before `asOf` on which it was created. */
  readonly age: number;
  readonly start: { readonly track: number; readonly place: number };
  readonly steps: readonly WalkStep[];
  readonly amount: number | null;
  readonly expectedInDays: number | null;
  readonly owner: string | null;
  readonly team: string | null;
  /** Whether the row says since when the deal stands where it is. */
  readonly tellsEntry: boolean;
  readonly currency: string | null;
  readonly probability: number | null;
  readonly source: string | null;
  readonly region: string | null;
  /** What the log holds: all fields, the stages only, or nothing at all. */
  readonly log: 'whole' | 'stages' | 'none';
  /** How the log tells the order within a day: not at all, by sequence, by instant. */
  readonly clock: 'date' | 'sequence' | 'instant';
  /** Hour of the instants in UTC; at 10 the day is the same in all zones used. */
  readonly hour: string;
}

/** Which corners the deals go into. */
export interface DealCorners {
  readonly negativeAmounts: boolean;
  /** Amounts out of range, logs without an order within the day, instants near midnight. */
  readonly dirt: boolean;
  readonly foreignCurrency: boolean;
  readonly instants: boolean;
}

export function dealPlanArbitrary(corners: DealCorners): fc.Arbitrary<DealPlan> {
  const amount = amountArbitrary(corners.negativeAmounts, corners.dirt);
  return fc.record({
    age: fc.integer({ min: 0, max: 800 }),
    start: fc.record({
      track: fc.oneof(fc.constant(0), fc.nat(2)),
      place: fc.oneof(fc.constant(0), fc.nat(5)),
    }),
    steps: stepsArbitrary(amount),
    amount,
    expectedInDays: fc.option(fc.integer({ min: 0, max: 400 })),
    owner: fc.constantFrom('o0', 'o1', 'o2', 'o3', null),
    team: fc.constantFrom('a', 'Team B', 'c', null, null),
    tellsEntry: fc.boolean(),
    currency: corners.foreignCurrency
      ? fc.constantFrom(null, null, null, null, 'USD', 'NOK')
      : fc.constant(null),
    probability: fc.option(fc.constantFrom(0, 0.1, 0.5, 1)),
    source: fc.constantFrom('web', 'fair', null),
    region: fc.constantFrom('north', 'south', null),
    log: fc.constantFrom('whole', 'whole', 'stages', 'none'),
    clock: fc.constantFrom<DealPlan['clock']>(
      'sequence',
      ...(corners.instants ? (['instant'] as const) : []),
      ...(corners.dirt ? (['date'] as const) : []),
    ),
    hour: corners.dirt ? fc.constantFrom('00', '10', '23') : fc.constant('10'),
  });
}

function eventAt(plan: DealPlan, day: DayNumber, order: number): { at: string; sequence?: number } {
  const date = fromDayNumber(day);
  if (plan.clock === 'sequence') return { at: date, sequence: order };
  return { at: plan.clock === 'date' ? date : `${date}T${plan.hour}:${String(order).padStart(2, '0')}:00Z` };
}

/** The row agrees with the log: it is what the steps up to `asOf` come to. Later steps are left out. */
export function buildDeal(
  plan: DealPlan,
  id: string,
  pipeline: PipelineDefinition,
  asOf: string,
): RandomDeal {
  const today = toDayNumber(asOf);
  const created = today - plan.age;
  const stages = stagesOfWalk(
    pipeline,
    plan.start,
    plan.steps.map((step) => step.move),
  );
  const kinds = new Map(
    pipeline.tracks.flatMap((track) => track.stages.map((stage) => [stage.id, stage.kind])),
  );

  let day = created;
  let { amount, owner } = plan;
  let stage = stages[0] ?? '';
  let expectedClose = plan.expectedInDays === null ? null : fromDayNumber(created + plan.expectedInDays);
  let since = created;
  const fieldsOf = (fields: Partial<HistoryEvent>): Partial<HistoryEvent> =>
    plan.log === 'whole' ? fields : {};
  const history: HistoryEvent[] = [
    { dealId: id, ...eventAt(plan, day, 0), stage, ...fieldsOf({ amount, owner, expectedClose }) },
  ];
  for (const [index, step] of plan.steps.entries()) {
    day += step.afterDays;
    if (day > today) break;
    const next = stages[index + 1] ?? stage;
    if (next !== stage) since = day;
    stage = next;
    const change: { amount?: number | null; owner?: string | null; expectedClose?: string | null } = {};
    if (step.amount !== undefined) change.amount = amount = step.amount;
    if (step.owner !== undefined) change.owner = owner = step.owner;
    if (step.expectedInDays !== undefined) {
      expectedClose = step.expectedInDays === null ? null : fromDayNumber(day + step.expectedInDays);
      change.expectedClose = expectedClose;
    }
    history.push({ dealId: id, ...eventAt(plan, day, index + 1), stage, ...fieldsOf(change) });
  }
  const kind = kinds.get(stage);
  const row: RandomRow = {
    id,
    name: `Deal ${id}`,
    stage,
    amount,
    currency: plan.currency,
    created: fromDayNumber(created),
    closed: kind === 'open' || kind === 'hold' ? null : fromDayNumber(since),
    expectedClose,
    stageEntered: plan.tellsEntry ? fromDayNumber(since) : null,
    probability: plan.probability,
    owner,
    team: plan.team,
    source: plan.source,
    lastActivity: fromDayNumber(since),
    region: plan.region,
  };
  return { row, history: plan.log === 'none' ? [] : history };
}
