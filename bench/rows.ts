import {
  fromDayNumber,
  type HistoryEvent,
  type PipelineDefinition,
  type Target,
} from '../src/model/index.js';
import { AS_OF_DAY, CHANGES, NONE, OPEN_STAGES, OWNERS, STEPS, type Columns } from './columns.js';

/** A deal as a host's row, by the accessors' names. */
export interface BenchRow {
  readonly id: string;
  readonly name: string;
  readonly stage: string;
  readonly amountMinor: number | null;
  readonly created: string;
  readonly closed: string | null;
  readonly expectedClose: string | null;
  readonly owner: string;
}

const STAGE_IDS = [...Array.from({ length: OPEN_STAGES }, (_, place) => `s${place}`), 'won', 'lost'];

/** The process that the columns' codes speak of. */
export const DEFINITION: PipelineDefinition = {
  currency: 'EUR',
  owners: Array.from({ length: OWNERS }, (_, owner) => ({ id: `o${owner}`, name: `Owner ${owner}` })),
  tracks: [
    {
      id: 'sales',
      name: 'Sales',
      stages: STAGE_IDS.map((id) => ({
        id,
        name: id,
        kind: id === 'won' ? 'won' : id === 'lost' ? 'lost' : 'open',
      })),
    },
  ],
};

export const AS_OF = fromDayNumber(AS_OF_DAY);

/** Calendar quarters that coverage is asked for, by their first day and the first day after. */
export const QUARTERS = [
  { start: '2026-07-01', end: '2026-10-01' },
  { start: '2026-10-01', end: '2027-01-01' },
  { start: '2027-01-01', end: '2027-04-01' },
  { start: '2027-04-01', end: '2027-07-01' },
] as const;

/** A target for each owner and quarter. */
export const TARGETS: readonly Target[] = QUARTERS.flatMap((period) =>
  Array.from({ length: OWNERS }, (_, owner) => ({
    period,
    ownerId: `o${owner}`,
    amountMinor: 1_000_000_000 + owner,
  })),
);

const texts = new Map<number, string>();

/** A day's text, kept: a million rows have a few thousand days. */
function textOf(day: number): string {
  let text = texts.get(day);
  if (text === undefined) texts.set(day, (text = fromDayNumber(day)));
  return text;
}

/** The row of one deal. */
export function rowAt({ stage, day, amount, owner, expectedDay }: Columns, index: number): BenchRow {
  const last = index * STEPS + CHANGES;
  const isClosed = stage[last]! >= OPEN_STAGES;
  return {
    id: `d${index}`,
    name: `Deal ${index}`,
    stage: STAGE_IDS[stage[last]!]!,
    amountMinor: amount[index]! < 0 ? null : amount[index]!,
    created: textOf(day[index * STEPS]!),
    closed: isClosed ? textOf(day[last]!) : null,
    expectedClose: expectedDay[index] === NONE ? null : textOf(expectedDay[index]!),
    owner: `o${owner[index]!}`,
  };
}

/** The host's rows. */
export function rowsOf(columns: Columns): BenchRow[] {
  return Array.from({ length: columns.size }, (_, index) => rowAt(columns, index));
}

/** The host's log, one event at a time: five a deal. */
export function* historyOf({ size, stage, day }: Columns): Iterable<HistoryEvent> {
  for (let index = 0; index < size; index++) {
    for (let step = 0; step < STEPS; step++) {
      const at = index * STEPS + step;
      yield { dealId: `d${index}`, at: textOf(day[at]!), sequence: step, stage: STAGE_IDS[stage[at]!]! };
    }
  }
}
