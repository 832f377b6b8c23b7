import type { Stage, Track } from '../../src/model/index.js';

/**
 * The sales process of the sample: a maker of weighing and inspection equipment that sells to factories.
 * Probabilities are what its own books would say, not what its sellers hope.
 */
const STAGES: readonly Stage[] = [
  {
    id: 'first-talk',
    name: 'First talk',
    kind: 'open',
    probabilityBasisPoints: 3000,
    goal: 'Somebody with the problem agrees to a working session',
    activities: ['Call back within a day', 'Find out who runs the line'],
    exitCriteria: [{ id: 'session-booked', name: 'Working session in both calendars' }],
    gate: 'warn',
    expectedDays: 21,
  },
  {
    id: 'discovery',
    name: 'Discovery',
    kind: 'open',
    probabilityBasisPoints: 3500,
    goal: 'The plant has told what waste costs it a month',
    activities: ['Walk the line', 'Weigh a shift of rejects', 'Meet quality and maintenance'],
    exitCriteria: [
      { id: 'cost-of-waste', name: 'Cost of waste in writing' },
      { id: 'line-data', name: 'Line speed and product list received' },
    ],
    expectedDays: 30,
  },
  {
    id: 'qualified',
    name: 'Qualified need',
    kind: 'open',
    probabilityBasisPoints: 4200,
    goal: 'A budget holder has said when and out of what money',
    activities: ['Meet the budget holder', 'Bid or no-bid'],
    exitCriteria: [
      { id: 'budget-holder', name: 'Budget holder met' },
      { id: 'decision-path', name: 'Steps to a decision known' },
      { id: 'rivals', name: 'Rival offers known', required: false },
    ],
  },
  {
    id: 'trial',
    name: 'Trial on site',
    kind: 'open',
    probabilityBasisPoints: 5200,
    goal: 'The plant has signed the trial report',
    activities: ['Ship the trial unit', 'Run three shifts', 'Write the report together'],
    exitCriteria: [{ id: 'report-signed', name: 'Trial report signed' }],
  },
  {
    id: 'proposal',
    name: 'Proposal',
    kind: 'open',
    probabilityBasisPoints: 6200,
    goal: 'Purchasing has opened talks on this offer',
    activities: ['Price with the pay-back in it', 'Present it in person'],
    exitCriteria: [{ id: 'presented', name: 'Presented to the budget holder' }],
  },
  {
    id: 'contract',
    name: 'Contract',
    kind: 'open',
    probabilityBasisPoints: 8500,
    goal: 'Signed order',
    activities: ['Agree terms and delivery date', 'Book the fitting crew'],
    exitCriteria: [{ id: 'terms', name: 'Terms agreed by both legal sides' }],
    gate: 'block',
    expectedDays: 30,
  },
  { id: 'parked', name: 'Parked', kind: 'hold' },
  { id: 'won', name: 'Won', kind: 'won' },
  { id: 'lost', name: 'Lost', kind: 'lost' },
  { id: 'no-fit', name: 'No fit', kind: 'disqualified' },
];

/** One track; deals count as qualified from "Qualified need" on. */
export const SALES_TRACK: Track = {
  id: 'sales',
  name: 'Sales',
  stages: STAGES,
  pipeline: true,
  qualifiedStageId: 'qualified',
};

/** How deals behave in an open stage. */
export interface StageHabit {
  readonly stageId: string;
  /** Days that half of the visits take. */
  readonly medianDays: number;
  /** Share of visits of an average deal that go on towards the order. */
  readonly onShare: number;
  /** Of the visits that do not go on: share that end as no fit rather than lost. */
  readonly noFitShare: number;
  /** Days between two activities. */
  readonly activityDays: number;
}

/** One habit an open stage, in order. */
export const STAGE_HABITS: readonly StageHabit[] = [
  { stageId: 'first-talk', medianDays: 8, onShare: 0.8, noFitShare: 0.45, activityDays: 7 },
  { stageId: 'discovery', medianDays: 18, onShare: 0.8, noFitShare: 0.35, activityDays: 8 },
  { stageId: 'qualified', medianDays: 20, onShare: 0.8, noFitShare: 0.2, activityDays: 8 },
  { stageId: 'trial', medianDays: 28, onShare: 0.85, noFitShare: 0.1, activityDays: 6 },
  { stageId: 'proposal', medianDays: 22, onShare: 0.73, noFitShare: 0, activityDays: 5 },
  { stageId: 'contract', medianDays: 15, onShare: 0.87, noFitShare: 0, activityDays: 3 },
];
