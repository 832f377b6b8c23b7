import { parsePipeline, type HistoryEvent, type Pipeline } from '../../src/model/index.js';

/** A row as a host may have it, with a field of its own. */
export interface OrderRow {
  readonly id: string;
  readonly name: string;
  readonly stage: string;
  readonly amount: number | string | null;
  readonly currency?: string;
  readonly created: string | null;
  readonly closed?: string;
  readonly expectedClose?: string | null;
  readonly owner: string | null;
  readonly team?: string;
  readonly account?: string;
  readonly nextStep?: string;
  readonly lostReason?: string;
  readonly contact: string;
}

const at = (dealId: string, day: string, stage: string): HistoryEvent => ({ dealId, at: day, stage });

const BASE: Omit<OrderRow, 'id' | 'name' | 'stage'> = {
  amount: 48_500,
  created: '2026-02-03',
  expectedClose: '2026-09-15',
  owner: 'Aino Rautiainen',
  team: 'Nordics',
  account: 'Nordvik Möbler AB',
  nextStep: 'Walk the purchasing board through the offer',
  contact: 'Signe Dahl, head of purchasing',
};

/** Hostile: markup, a formula, a text that turns the line round, a word that never ends. */
const HOSTILE_NAME =
  '<img src=x onerror=alert(1)> =HYPERLINK("x") \u202Eright to left\u202C ' + 'Donaudampfschiff'.repeat(12);

const DEALS: readonly OrderRow[] = [
  { ...BASE, id: 'open', name: 'Nordvik: 120 desks for the new office', stage: 'Proposal' },
  { ...BASE, id: 'won', name: 'Nordvik: meeting rooms', stage: 'Won', closed: '2026-05-20' },
  {
    ...BASE,
    id: 'lost',
    name: 'Nordvik: canteen',
    stage: 'Lost',
    closed: '2026-05-28',
    lostReason: 'They bought second hand',
  },
  { ...BASE, id: 'hold', name: 'Nordvik: warehouse', stage: 'On hold' },
  { ...BASE, id: 'unmapped', name: 'Nordvik: reception', stage: 'Haggling' },
  { ...BASE, id: 'no-history', name: 'Nordvik: archive', stage: 'Negotiation' },
  { ...BASE, id: 'won-no-history', name: 'Nordvik: shelves', stage: 'Won', closed: '2026-05-20' },
  {
    ...BASE,
    id: 'faulty',
    name: 'Nordvik: odds and ends',
    stage: 'Negotiation',
    amount: 'about 9',
    expectedClose: '2026-05-01',
    owner: null,
    nextStep: '',
  },
  {
    id: 'hostile',
    name: HOSTILE_NAME,
    stage: '<b>Bold</b>\u202E stage',
    amount: -1,
    currency: 'USD',
    created: null,
    expectedClose: '30 February',
    owner: '__proto__',
    account: 'مؤسسة الأثاث ' + 'x'.repeat(300),
    nextStep: '<script>alert(1)</script>',
    contact: '</dd></dl>',
  },
  { ...BASE, id: 'long', name: 'Nordvik: back and forth', stage: 'Proposal' },
];

const LONG: readonly HistoryEvent[] = Array.from({ length: 1000 }, (_, index) => {
  const day = new Date(Date.UTC(2023, 8, 1) + index * 86_400_000).toISOString().slice(0, 10);
  return at('long', day, index % 2 === 0 ? 'Qualification' : 'Proposal');
});

const HISTORY: readonly HistoryEvent[] = [
  at('open', '2026-02-03', 'Lead'),
  at('open', '2026-02-19', 'Qualification'),
  at('open', '2026-03-30', 'On hold'),
  at('open', '2026-04-20', 'Qualification'),
  at('open', '2026-05-04', 'Proposal'),
  at('won', '2026-02-03', 'Lead'),
  at('won', '2026-02-24', 'Qualification'),
  at('won', '2026-03-18', 'Negotiation'),
  at('won', '2026-05-20', 'Won'),
  at('lost', '2026-02-03', 'Lead'),
  at('lost', '2026-03-24', 'Proposal'),
  at('lost', '2026-04-18', 'Qualification'),
  at('lost', '2026-05-28', 'Lost'),
  at('hold', '2026-02-03', 'Lead'),
  at('hold', '2026-02-03', 'Qualification'),
  at('hold', '2026-04-11', 'On hold'),
  at('faulty', '2026-02-03', 'Lead'),
  at('faulty', '2026-02-24', 'Negotiation'),
  ...LONG,
];

/** A deal of each sort, by id: open, won, lost, hold, unmapped, no-history, won-no-history, faulty, hostile, long. */
export const dialogPipeline: Pipeline<OrderRow> = parsePipeline({
  pipeline: {
    currency: 'EUR',
    owners: [{ id: 'aino', name: 'Aino Rautiainen' }],
    tracks: [
      {
        id: 'sales',
        name: 'Sales',
        stages: [
          { id: 'lead', name: 'Lead', kind: 'open' },
          { id: 'qualification', name: 'Qualification', kind: 'open' },
          { id: 'proposal', name: 'Proposal', kind: 'open', probabilityBasisPoints: 5000, expectedDays: 45 },
          { id: 'negotiation', name: 'Negotiation', kind: 'open', expectedDays: 30 },
          { id: 'won', name: 'Won', kind: 'won' },
          { id: 'lost', name: 'Lost', kind: 'lost' },
          { id: 'hold', name: 'On hold', kind: 'hold' },
          { id: 'no-value', name: 'No value', kind: 'disqualified' },
        ],
      },
    ],
  },
  deals: DEALS,
  history: HISTORY,
  asOf: '2026-06-30',
});
