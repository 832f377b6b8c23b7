import { parsePipeline, type Stage } from '../../src/model/index.js';
import { createSample } from '../../test/sample/index.js';

const sample = createSample({ dealCount: 200, dirtyShare: 0 });

/** The sample without a single amount. */
export const amountlessPipeline = parsePipeline({
  ...sample,
  deals: sample.deals.map((deal) => ({ ...deal, value: null })),
  history: sample.history.map(({ amount: _, ...event }) => event),
});

const NAMES = [
  'Bedarfsermittlungsgespräch',
  'Wirtschaftlichkeitsbetrachtung mit dem Auftraggeber',
  'Rechtsschutzversicherungsgesellschaftenprüfung',
  'Trial',
  'Reference visit',
  'Technical review',
  'Offer',
  'Second offer',
  'Board',
  'Contract',
  'Signature',
  'Handover',
];
const open = NAMES.map((name, index): Stage => ({ id: `s${index}`, name, kind: 'open' }));

/** Twelve stages, at each of which ten deals stop. */
export const longNamesPipeline = parsePipeline({
  pipeline: {
    currency: 'EUR',
    tracks: [
      {
        id: 'sales',
        name: 'Sales',
        stages: [
          ...open,
          { id: 'won', name: 'Won', kind: 'won' },
          { id: 'lost', name: 'Lost', kind: 'lost' },
        ],
      },
    ],
  },
  asOf: '2026-09-30',
  deals: open.flatMap((_, last) =>
    Array.from({ length: 10 }, (__, nth) => ({
      id: `${last}-${nth}`,
      stage: last === 11 && nth < 6 ? 'won' : 'lost',
      amount: 1000 * (nth + 1),
      created: '2026-01-07',
      closed: '2026-09-01',
    })),
  ),
  history: open.flatMap((_, last) =>
    Array.from({ length: 10 }, (__, nth) =>
      open.slice(0, last + 1).map((stage, sequence) => ({
        dealId: `${last}-${nth}`,
        at: '2026-02-03',
        stage: stage.id,
        sequence,
      })),
    ).flat(),
  ),
});
