import { dealDialogClosedMessages } from './deal-dialog-closed.js';
import { plural } from './plural.js';

interface Days {
  readonly count: number;
  readonly days: string;
}

/** English texts of the deal dialog. */
export const dealDialogMessages = {
  ...dealDialogClosedMessages,
  close: 'Close',
  gone: 'This deal is not there any more.',
  goneHint: 'It was removed, or its address is an old one.',
  kinds: {
    open: 'Open',
    won: 'Won',
    lost: 'Lost',
    hold: 'On hold',
    disqualified: 'Disqualified',
    unmapped: 'Stage unknown',
  },
  /** In place of the name of a stage that the row did not name. */
  noStage: 'no stage',
  endedOn: ({ date }: { date: string }) => `on ${date}`,
  daysInStage: ({ count, days }: Days) =>
    plural(count, { one: `${days} day in this stage`, other: `${days} days in this stage` }),
  daysInStageUnknown: 'days in this stage unknown',
  expectedDays: ({ count, days }: Days) =>
    plural(count, { one: `${days} day expected`, other: `${days} days expected` }),
  overdueDays: ({ count, days }: Days) =>
    plural(count, { one: `${days} day overdue`, other: `${days} days overdue` }),
  fields: {
    name: 'Name',
    stage: 'Stage',
    amount: 'Amount',
    expectedClose: 'Expected close',
    closed: 'Closed',
    probability: 'Chance to be won',
    lostReason: 'Reason',
    owner: 'Owner',
    team: 'Team',
    account: 'Account',
    source: 'Source',
    nextStep: 'Next step',
    lastActivity: 'Last activity',
    created: 'Created',
  },
  fieldsTitle: 'Fields',
  /** After an amount, as it was given in another currency. */
  given: ({ amount }: { amount: string }) => `given as ${amount}`,
  shareOfStage: ({ share }: { share: string }) => `${share}, as for every deal in this stage`,
  timelineTitle: 'Stages so far',
  pathUnknown: 'Which stages it went through is not known: it has no stage history.',
  days: ({ count, days }: Days) => plural(count, { one: `${days} day`, other: `${days} days` }),
  daysUnknown: 'days unknown',
  span: ({ from, to }: { from: string; to: string }) => `${from} – ${to}`,
  since: ({ date }: { date: string }) => `since ${date}`,
  until: ({ date }: { date: string }) => `until ${date}`,
  dateUnknown: 'on an unknown day',
  sinceUnknown: 'since an unknown day',
  held: ({ count, days }: Days) =>
    plural(count, { one: `${days} day on hold not counted`, other: `${days} days on hold not counted` }),
  added: 'filled in, as record and history disagree',
  addedOnly: 'known from the record alone',
  wentBack: 'went back',
  skipped: ({ stages }: { stages: string }) => `passed over ${stages}`,
  now: 'now',
  /** Above a timeline that begins later: only the latest are shown. */
  earlierHidden: ({ count, entries }: { count: number; entries: string }) =>
    plural(count, {
      one: `${entries} earlier entry is not shown.`,
      other: `${entries} earlier entries are not shown.`,
    }),
  showAll: 'Show all',
  faultsTitle: 'Data faults',
  noFaults: 'None found.',
  /** After the name of something found several times. */
  times: ({ title, times }: { title: string; times: string }) => `${title} (${times} times)`,
  stay: ({ days, expected }: { days: string; expected: string }) =>
    `${days}, where ${expected} would be expected`,
  faults: {
    'no-amount': { title: 'No amount', mend: 'Enter what the deal is worth; an estimate will do.' },
    'no-expected-close': {
      title: 'No expected close',
      mend: 'Agree with the customer on a day, and enter it.',
    },
    'expected-close-past': {
      title: 'Expected close is past',
      mend: 'Enter a new expected close, or close the deal.',
    },
    overdue: {
      title: 'Longer in its stage than expected',
      mend: 'Move the deal on, put it on hold, or close it.',
    },
    'no-next-step': { title: 'No next step', mend: 'Enter what is done next, and by whom.' },
    'skipped-stage': {
      title: 'Stages passed over',
      mend: 'Check that what these stages are for was done.',
    },
    'no-owner': { title: 'No owner', mend: 'Give the deal to somebody.' },
    'unknown-owner': {
      title: 'An owner who is not listed',
      mend: 'Hand the deal to an owner who is listed, or add this one.',
    },
    'unmapped-stage': {
      title: 'In no stage of the process',
      mend: 'Move the deal to the stage it stands in.',
    },
  },
};

/** Texts of the deal dialog. */
export type DealDialogMessages = typeof dealDialogMessages;
