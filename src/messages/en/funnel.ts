import { plural } from './plural.js';

interface DealsWent {
  /** How many; of a value, its minor units. Forms of words go by it. */
  count: number;
  /** The same as text. */
  deals: string;
}

interface Held {
  /** How many points. Forms of words go by it. */
  count: number;
  /** The same as text. */
  points: string;
  /** What it is held against. */
  name: string;
  /** Its share. */
  share: string;
}

/** English texts of the funnel chart. */
export const funnelMessages = {
  title: 'Sales funnel',
  plot: 'Stages of the funnel',
  measure: 'Measure',
  count: 'Deals',
  value: 'Value',
  basis: 'Which deals count',
  bases: {
    reached: 'Reached',
    entered: 'Entered',
    strict: 'In order',
    standing: 'Standing now',
  },
  standingNow: 'Open deals standing in a stage',
  won: 'Won',
  wonOfFirst: 'Won of all that started',
  wonSample: ({ won, first }: { won: string; first: string }) => `${won} of ${first}`,
  /** Under the title: the track shown, and the day whose end it shows. */
  subtitle: ({ track, date }: { track: string; date: string }) => `${track} · as of ${date}`,
  step: ({ stage, amount, share }: { stage: string; amount: string; share: string }) =>
    `${stage}: ${amount}, ${share} of the first stage`,
  /** Of a stage where deals stand now. */
  standingStep: ({ stage, amount, share }: { stage: string; amount: string; share: string }) =>
    `${stage}: ${amount} standing, ${share} of all`,
  stepWithoutShare: ({ stage, amount }: { stage: string; amount: string }) => `${stage}: ${amount}`,
  /** On the basis `entered`, where stages were skipped. */
  gain: ({ amount }: { amount: string }) => `${amount} more came to the next step`,
  drop: ({ amount, share }: { amount: string; share: string }) => `${amount} (${share}) did not go on`,
  /** Where deals went that did not go on. */
  dropWays: ({ drop, ways }: { drop: string; ways: string }) => `${drop}: ${ways}`,
  /** A step, and what came of it before the next one. */
  stepAnd: ({ step, change }: { step: string; change: string }) => `${step}. ${change}.`,
  dropShort: ({ text }: { text: string }) => `−${text}`,
  gainShort: ({ text }: { text: string }) => `+${text}`,
  deals: ({ count, deals }: { count: number; deals: string }) =>
    plural(count, { one: `${deals} deal`, other: `${deals} deals` }),
  lost: ({ deals }: DealsWent) => `${deals} lost`,
  disqualified: ({ deals }: DealsWent) => `${deals} disqualified`,
  held: ({ deals }: DealsWent) => `${deals} on hold`,
  standing: ({ deals }: DealsWent) => `${deals} still there`,
  overdue: ({ deals }: DealsWent) => `${deals} overdue`,
  /** Ways that deals went, joined. */
  ways: ({ texts }: { texts: readonly string[] }) => texts.join(', '),
  /** A button: opens the list of the deals. */
  showDeals: ({ count, deals }: { count: number; deals: string }) =>
    plural(count, { one: `Show ${deals} deal`, other: `Show ${deals} deals` }),
  /** Heads a list of deals: a stage, and which of its deals. */
  dealsTitle: ({ stage, which }: { stage: string; which: string }) => `${stage} · ${which}`,
  wayNames: {
    lost: 'Lost',
    disqualified: 'Disqualified',
    held: 'On hold',
    standing: 'Still there',
    overdue: 'Overdue',
  },
  benchmark: 'Benchmark',
  /** What a funnel is held against that has no name. */
  before: 'The period before',
  above: ({ count, points, name, share }: Held) =>
    plural(count, {
      one: `${points} point above ${name} (${share})`,
      other: `${points} points above ${name} (${share})`,
    }),
  below: ({ count, points, name, share }: Held) =>
    plural(count, {
      one: `${points} point below ${name} (${share})`,
      other: `${points} points below ${name} (${share})`,
    }),
  level: ({ name, share }: Held) => `level with ${name} (${share})`,
  pointsColumn: 'Points above it',
  conversionColumn: 'Stage conversion',
  conversionHelp: 'Share of completed and overdue visits that advanced',
  conversionUnknown: 'unknown: no visit has ended yet',
  conversionOf: ({ share }: { share: string }) => `stage conversion ${share}`,
  /** Of the visits that ended in a period. */
  conversionIn: ({ period }: { period: string }) => `Stage conversion, ${period}`,
  conversionUnknownIn: 'unknown: no visit ended in the period',
  conversionOfIn: ({ share, period }: { share: string; period: string }) =>
    `stage conversion ${share} (${period})`,
  closedAsWon: ({ deals }: DealsWent) => `${deals} won`,
  unknownPath: ({ count, deals, ways }: { count: number; deals: string; ways: string }) =>
    plural(count, {
      one: `${deals} ended deal (${ways}) has no stage history. It is not in the funnel.`,
      other: `${deals} ended deals (${ways}) have no stage history. They are not in the funnel.`,
    }),
  unknownPathFirst: ({ count, deals, ways }: { count: number; deals: string; ways: string }) =>
    plural(count, {
      one: `${deals} ended deal (${ways}) has no stage history. It is counted from the first stage.`,
      other: `${deals} ended deals (${ways}) have no stage history. They are counted from the first stage.`,
    }),
  countFromFirst: 'Count from the first stage',
  leaveOut: 'Leave out',
  tableCaption: 'The funnel as numbers',
  stageColumn: 'Stage',
  dealsColumn: 'Deals',
  valueColumn: 'Value',
  ofFirstColumn: 'Of the first',
  ofAllColumn: 'Of all standing',
  stepColumn: 'Funnel step',
  dropColumn: 'Drop-off',
  whereaboutsColumn: 'Where it went',
  winRateColumn: 'Win rate from here',
};

/** Texts of the funnel chart. */
export type FunnelMessages = typeof funnelMessages;
