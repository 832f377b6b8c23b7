import { parsePipeline, type HistoryEvent, type Pipeline } from '../../src/model/index.js';

/** A row of the small sample. */
export interface Row {
  readonly id: string;
  readonly name?: string;
  readonly stage?: string | null;
  readonly amount?: string | number | null;
  readonly currency?: string;
  readonly created?: string | null;
  readonly closed?: string | null;
  readonly expectedClose?: string | null;
  readonly owner?: string | null;
  readonly nextStep?: string | null;
  readonly lostReason?: string | null;
  readonly account?: string | null;
  readonly region?: string;
}

/** The day every sample is looked at. */
export const AS_OF = '2026-06-30';

/** Four open stages, and one of each other kind; `demo` should take 14 days. */
export function parse(deals: readonly Row[], history: readonly HistoryEvent[] = []): Pipeline<Row> {
  return parsePipeline({
    pipeline: {
      currency: 'EUR',
      owners: [
        { id: 'ann', name: 'Ann Ek' },
        { id: 'bo', name: 'Bo Lind' },
      ],
      tracks: [
        {
          id: 'sales',
          name: 'Sales',
          stages: [
            { id: 'lead', name: 'Lead', kind: 'open' },
            { id: 'demo', name: 'Demo', kind: 'open', expectedDays: 14 },
            { id: 'offer', name: 'Offer', kind: 'open', probabilityBasisPoints: 6000 },
            { id: 'terms', name: 'Terms', kind: 'open' },
            { id: 'won', name: 'Won', kind: 'won' },
            { id: 'lost', name: 'Lost', kind: 'lost' },
            { id: 'parked', name: 'Parked', kind: 'hold' },
            { id: 'no-value', name: 'No value', kind: 'disqualified' },
          ],
        },
      ],
    },
    deals,
    history,
    fields: { dimensions: { region: (row) => row.region } },
    asOf: AS_OF,
  });
}

/** An open deal with nothing wrong: 10 days as a lead, in the demo for 20 days less 4 on hold. */
export const CLEAN: Row = {
  id: 'acme',
  name: 'Acme: 40 desks',
  stage: 'demo',
  amount: 48_000,
  created: '2026-06-01',
  expectedClose: '2026-09-15',
  owner: 'ann',
  nextStep: 'Send the offer',
  account: 'Acme',
};

/** The history of {@link CLEAN}. */
export const CLEAN_HISTORY: readonly HistoryEvent[] = [
  { dealId: 'acme', at: '2026-06-01', stage: 'lead' },
  { dealId: 'acme', at: '2026-06-11', stage: 'demo' },
  { dealId: 'acme', at: '2026-06-16', stage: 'parked' },
  { dealId: 'acme', at: '2026-06-20', stage: 'demo' },
];

/** The clean deal alone. */
export const cleanPipeline = (): Pipeline<Row> => parse([CLEAN], CLEAN_HISTORY);
