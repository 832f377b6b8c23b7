import { parsePipeline, type Pipeline } from '../../src/model/index.js';

interface Row {
  readonly id: string;
  readonly name: string;
  readonly stage: 'Talk' | 'Offer' | 'Won' | 'Lost';
  readonly amount: number | null;
  readonly created: string;
  readonly closed?: string;
}

/** What differs from the usual. */
export interface MadeOptions {
  /** Euros for the third quarter of 2026; `null` = none. Default 1,000,000. */
  readonly target?: number | null;
  /** Euros already won in that quarter. Default 0. */
  readonly won?: number;
}

const NAMES = ['Alder', 'Birch', 'Cedar', 'Damson', 'Elm', 'Fir', 'Gorse', 'Hazel', 'Ivy', 'Juniper'];

/** Open deals of the given amounts in euros, and some closed ones of each size, as of 15 August 2026. */
export function pipelineOf(
  amounts: readonly (number | null)[],
  { target = 1_000_000, won = 0 }: MadeOptions = {},
): Pipeline<Row> {
  const closed = Array.from({ length: 60 }, (_, index): Row => ({
    id: `closed ${index}`,
    name: `Closed ${index}`,
    stage: (index * 7) % 10 < 3 + (index % 4) ? 'Won' : 'Lost',
    amount: 500 * 1.12 ** index,
    created: '2026-01-10',
    closed: `2026-05-${String(1 + (index % 28)).padStart(2, '0')}`,
  }));
  const done: Row = {
    id: 'done',
    name: 'Done',
    stage: 'Won',
    amount: won,
    created: '2026-01-10',
    closed: '2026-07-20',
  };
  return parsePipeline({
    pipeline: {
      currency: 'EUR',
      tracks: [
        {
          id: 'sales',
          name: 'Sales',
          stages: [
            { id: 'talk', name: 'Talk', kind: 'open' },
            { id: 'offer', name: 'Offer', kind: 'open' },
            { id: 'won', name: 'Won', kind: 'won' },
            { id: 'lost', name: 'Lost', kind: 'lost' },
          ],
        },
      ],
    },
    deals: [
      ...amounts.map((amount, index): Row => ({
        id: `open ${index}`,
        name: `${NAMES[index % NAMES.length]!} ${index < NAMES.length ? 'group' : index}`,
        stage: index % 3 === 0 ? 'Talk' : 'Offer',
        amount,
        created: '2026-02-01',
      })),
      ...closed,
      ...(won > 0 ? [done] : []),
    ],
    targets:
      target === null
        ? []
        : [{ amountMinor: target * 100, period: { start: '2026-07-01', end: '2026-10-01' } }],
    asOf: '2026-08-15',
  });
}

/** So many amounts in euros, falling from a largest, a few large and many small. */
export function fallingAmounts(count: number, largest: number): number[] {
  return Array.from({ length: count }, (_, index) => Math.round(largest / (1 + index * 0.35)));
}
