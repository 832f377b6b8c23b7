import { plural } from './plural.js';
import { ruleTextMessages } from './rule-texts.js';

interface Pushed {
  readonly count: number;
  readonly days: string;
  readonly date: string;
}

/** English texts of how a deal was qualified, of what changed, and of mending it in the deal dialog. */
export const dealRecordMessages = {
  ...ruleTextMessages,
  toLeave: ({ stage }: { stage: string }) => `To leave ${stage}`,
  stageTitle: 'This stage',
  goal: 'Goal',
  activities: 'What is done here',
  metOf: ({ met, required }: { met: string; required: string }) => `${met} of ${required} required are met`,
  met: 'Met',
  unmet: 'Not met',
  ticked: 'Ticked only',
  optional: 'not required',
  evidence: ({ by, date }: { by: string; date: string }) => `${by}, ${date}`,
  /** Evidence that says not who, or not what. */
  tick: ({ date }: { date: string }) => `ticked on ${date} without saying who and what, so it does not count`,
  earlier: 'Criteria of other stages it was in',
  give: 'Give evidence',
  giveFor: ({ criterion }: { criterion: string }) => `Give evidence for ${criterion}`,
  withdraw: 'Withdraw',
  withdrawFrom: ({ criterion, date }: { criterion: string; date: string }) =>
    `Withdraw the evidence of ${date} for ${criterion}`,
  who: 'Who',
  when: 'When',
  what: 'What there is to see',
  save: 'Save',
  cancel: 'Cancel',
  saving: 'Saving…',
  saved: 'Saved.',
  refused: 'It was refused.',
  refusedBecause: ({ reason }: { reason: string }) => `It was refused: ${reason}`,
  notDone: ({ code }: { code: string }) => `It could not be done (${code}).`,
  notSent: 'It did not reach the server. Try again.',
  noAnswer: 'Nobody answered whether it was saved. Save it again, or wait: an answer that comes late counts.',
  bidTitle: 'Bid or no bid',
  score: ({
    points,
    all,
    share,
    threshold,
  }: {
    points: string;
    all: string;
    share: string;
    threshold: string;
  }) => `${points} of ${all} points (${share}); bid from ${threshold}`,
  advice: { bid: 'The score says bid.', 'no-bid': 'The score says no bid.' },
  adviceOpen: 'Open answers may still decide.',
  decided: { bid: 'Decided: bid', 'no-bid': 'Decided: no bid' },
  undecided: 'Not decided yet',
  againstAdvice: 'against the score',
  answers: { none: 'No answer', yes: 'Yes', no: 'No' },
  decide: 'Answer and decide',
  decision: 'Decision',
  note: 'Note',
  changed: {
    amount: ({ from, to }: { from: string; to: string }) => `Amount: ${from} → ${to}`,
    owner: ({ from, to }: { from: string; to: string }) => `Owner: ${from} → ${to}`,
    expectedClose: ({ from, to }: { from: string; to: string }) => `Expected close: ${from} → ${to}`,
  },
  pushed: ({ count, days, date }: Pushed) =>
    plural(count, {
      one: `Expected close pushed by ${days} day, to ${date}`,
      other: `Expected close pushed by ${days} days, to ${date}`,
    }),
  pulled: ({ count, days, date }: Pushed) =>
    plural(count, {
      one: `Expected close brought forward by ${days} day, to ${date}`,
      other: `Expected close brought forward by ${days} days, to ${date}`,
    }),
  overridden: ({ by, reason, criteria }: { by: string; reason: string; criteria: string }) =>
    `Gate passed with ${criteria} unmet, on the word of ${by}: ${reason}`,
  none: 'none',
  activitiesDone: ({ count, times }: { count: number; times: string }) =>
    plural(count, { one: `${times} activity`, other: `${times} activities` }),
  activityKinds: ({ activities, kinds }: { activities: string; kinds: string }) => `${activities}: ${kinds}`,
  activityKind: ({ kind, times }: { kind: string; times: string }) => `${kind} ${times}`,
  otherKind: 'other',
  moreChanges: ({ count, times }: { count: number; times: string }) =>
    plural(count, { one: `${times} earlier change`, other: `${times} earlier changes` }),
  elsewhere: 'Changes outside these stages',
  mend: {
    amount: 'Enter the amount',
    expectedClose: 'Enter the day',
    owner: 'Choose an owner',
    nextStep: 'Enter the next step',
    stage: 'Move to…',
  },
  /** In a list of choices, before one is made. */
  choose: 'Choose…',
};

/** Texts of the record of a deal. */
export type DealRecordMessages = typeof dealRecordMessages;
