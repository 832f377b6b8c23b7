import { dealsTextIn } from '../deals-text.js';
import { plural } from './plural.js';

const dealsText = /* @__PURE__ */ dealsTextIn(plural);

/** English texts of the deal mix. */
export const dealMixMessages = {
  title: 'Deal mix',
  /** Under the title. */
  subtitle: ({ period, date }: { period: string; date: string }) => `${period} · open as of ${date}`,
  subtitleNow: ({ date }: { date: string }) => `Open deals as of ${date}`,
  /** Names of the classes, several and one. */
  classes: {
    boulder: 'Boulders',
    rock: 'Rocks',
    stone: 'Stones',
    pebble: 'Pebbles',
    gravel: 'Gravel',
    sand: 'Sand',
    unknown: 'Size unknown',
  },
  one: {
    boulder: 'boulder',
    rock: 'rock',
    stone: 'stone',
    pebble: 'pebble',
    gravel: 'gravel',
    sand: 'sand',
    unknown: 'size unknown',
  },
  /** What a class holds. */
  from: ({ amount }: { amount: string }) => `${amount} and more`,
  below: ({ amount }: { amount: string }) => `below ${amount}`,
  unknownSize: 'no amount, or below 0',
  target: 'Target',
  open: 'Open',
  /** What the picture says, for assistive technology. */
  barrel: ({ texts }: { texts: readonly string[] }) => `Open deals by size. ${texts.join('. ')}.`,
  barrelOpen: ({ amount, deals, count }: { amount: string; deals: string; count: number }) =>
    plural(count, { one: `${amount} open in ${deals} deal`, other: `${amount} open in ${deals} deals` }),
  barrelOfTarget: ({ share, target }: { share: string; target: string }) =>
    `${share} of the target of ${target}`,
  barrelBeyond: ({ times }: { times: string }) =>
    `More than ${times} the target: the level is above the picture`,
  levelBeyond: ({ times }: { times: string }) => `above ${times}`,
  deals: 'Largest deals',
  rock: ({ name, amount, sizeClass }: { name: string; amount: string; sizeClass: string }) =>
    `${name}, ${amount}, ${sizeClass}`,
  heap: ({ count, deals, amount }: { count: number; deals: string; amount: string }) =>
    plural(count, {
      one: `Poured over them: ${deals} smaller deal, ${amount}`,
      other: `Poured over them: ${deals} smaller deals, ${amount}`,
    }),
  /** Under the picture while no deal is pointed at. */
  pointHint: 'Point at a deal to see which it is.',
  coverage: 'Coverage, all open deals',
  coverageSample: ({ open, target }: { open: string; target: string }) => `${open} of ${target} target`,
  withoutLargest: 'Without the largest deal',
  withoutTop: ({ sizeClass }: { sizeClass: string }) => `Without the ${sizeClass.toLowerCase()}`,
  openSample: ({ count, deals }: { count: number; deals: string }) =>
    plural(count, { one: `in ${deals} deal`, other: `in ${deals} deals` }),
  withoutDeals: ({ count, deals, amount }: { count: number; deals: string; amount: string }) =>
    plural(count, { one: `${deals} deal, ${amount}`, other: `${deals} deals, ${amount}` }),
  classesLabel: 'Size classes',
  countColumn: 'Deals',
  valueColumn: 'Value',
  concentration: 'Concentration',
  topFifth: 'Largest fifth of the deals',
  topFifthOf: ({ share }: { share: string }) => `${share} of the value`,
  largest: 'Largest deal',
  ofTarget: ({ share }: { share: string }) => `${share} of the target`,
  gini: 'Gini',
  hhi: 'HHI',
  thresholds: 'Set size classes',
  rule: 'Classed by',
  /** How classes are made. */
  rules: {
    'target-share': 'Share of the target',
    'natural-breaks': 'Natural breaks',
    quantile: 'Number of deals',
    amount: 'Own thresholds',
  },
  ruleCount: 'Number of classes',
  /** What a rule comes to. */
  ruleTexts: {
    'target-share': ({ shares }: { shares: string }) => `Of the target, at least: ${shares}.`,
    'natural-breaks': 'Set where amounts are far apart: alike within a class, unlike between classes.',
    quantile: ({ shares }: { shares: string }) => `Of the deals, largest first: ${shares}.`,
    amount: 'Set by hand: thresholds stay where they are put.',
  },
  ruleWithoutTarget: ({ rule }: { rule: string }) =>
    `There is no target to take shares of. In its place: ${rule.toLowerCase()}.`,
  ruleWithoutAmounts: 'No amount is known to take thresholds from.',
  /** After thresholds were set by hand. */
  ruleBack: ({ rule }: { rule: string }) => `Back to “${rule}”`,
  threshold: ({ sizeClass }: { sizeClass: string }) => `${sizeClass} from`,
  thresholdScale: 'Thresholds on a scale of amounts',
  thresholdInvalid: ({ least, most }: { least: string; most: string }) =>
    `Give an amount from ${least} to ${most}.`,
  /** What is shown: the barrel, or the mix through time. */
  view: 'Show',
  views: { today: 'Today', 'through-time': 'Over time' },
  historyLabel: ({ measure }: { measure: string }) => `Open deals by size over time. ${measure}`,
  historyMeasure: 'Show by',
  historyHint: 'Point at a column to see what was open that day.',
  historyLayer: ({
    date,
    sizeClass,
    deals,
    share,
  }: {
    date: string;
    sizeClass: string;
    deals: string;
    share: string | null;
  }) => `${date}: ${sizeClass}, ${deals}${share === null ? '' : `, ${share}`}`,
  historyDeals: dealsText('deal', 'deals'),
  historyApproximate: 'For past days amounts are as today: no history of them was given.',
  historyUnvalued: ({ count, deals }: { count: number; deals: string }) =>
    plural(count, {
      one: `At most ${deals} a day has no known amount: counted, not drawn by value.`,
      other: `At most ${deals} a day have no known amount: counted, not drawn by value.`,
    }),
  historyUnmapped: ({ count, deals }: { count: number; deals: string }) =>
    plural(count, {
      one: `At most ${deals} a day stood in a stage that is not known, and is not drawn.`,
      other: `At most ${deals} a day stood in stages that are not known, and are not drawn.`,
    }),
  historyCaption: 'Size classes over time as numbers',
  historyColumn: ({ sizeClass, column }: { sizeClass: string; column: string }) => `${sizeClass}, ${column}`,
  historyFailed: 'The mix over time could not be loaded.',
  openDeal: 'Open deal',
  openDealNamed: ({ name }: { name: string }) => `Open deal: ${name}`,
  showDeals: ({ count, deals }: { count: number; deals: string }) =>
    plural(count, { one: `Show ${deals} deal`, other: `Show ${deals} deals` }),
  showDealsOf: ({ show, of }: { show: string; of: string }) => `${show}: ${of}`,
  heapDeals: 'Smaller deals',
  notes: {
    'no-target':
      'There is no target, so how full the barrel should be is not known: its brim stands for nothing.',
    'zero-target': 'The target is 0: there is nothing to fill the barrel up to.',
    'invalid-target': ({ amount }: { amount: string }) =>
      `The target is ${amount}. A target below 0 cannot be filled: it wants mending.`,
    met: 'The target is met: what is open comes on top.',
    'no-amounts': 'No amount of any open deal is known, so there are no sizes to show.',
    'classes-without-target':
      'Without a target, classes go by number of deals instead of by shares of the target.',
    'breaks-without-target':
      'Without a target, classes go by natural breaks between amounts instead of by shares of the target.',
    'lost-amounts-zero': 'Every lost deal here has an amount of 0, so win rates by size say little.',
    beyond: ({ times }: { times: string }) => `The picture ends at ${times} the target.`,
  },
  areaNote: 'Areas compare deals; the level tells how much of the target is open.',
  tableCaption: 'Size classes as numbers',
  dealsCaption: 'The largest deals',
  all: 'All',
  columns: {
    day: 'Day',
    sizeClass: 'Size',
    from: 'From',
    deals: 'Deals',
    countShare: 'Of deals',
    value: 'Value',
    valueShare: 'Of value',
    winRate: 'Win rate by deals',
    winRateValue: 'Win rate by value',
    meanCycle: 'Mean cycle, days',
    deal: 'Deal',
    amount: 'Amount',
  },
  /** A number under the head of its column, where the head is read with it. */
  headed: ({ head, number }: { head: string; number: string }) => `${head} ${number}`,
  heapRow: dealsText('smaller deal', 'smaller deals'),
};

/** Texts of the deal mix. */
export type DealMixMessages = typeof dealMixMessages;
