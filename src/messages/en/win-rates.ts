import { plural } from './plural.js';

/** What deals are grouped by: `owner`, `team`, `source`, `account`, `size-class`, `week`, `month`, `quarter`, `year`, or a dimension of the host's own under its own name. */
interface Grouping {
  readonly groupBy: string;
}

/** Deals, and how many they are in writing. */
interface WayDeals {
  readonly count: number;
  readonly deals: string;
}

const NOUNS: ReadonlyMap<string, readonly [one: string, many: string]> = new Map([
  ['owner', ['owner', 'owners']],
  ['team', ['team', 'teams']],
  ['source', ['source', 'sources']],
  ['account', ['account', 'accounts']],
  ['size-class', ['size', 'sizes']],
  ['week', ['week', 'weeks']],
  ['month', ['month', 'months']],
  ['quarter', ['quarter', 'quarters']],
  ['year', ['year', 'years']],
]);

const one = ({ groupBy }: Grouping): string => NOUNS.get(groupBy)?.[0] ?? groupBy;
const many = ({ groupBy }: Grouping): string => NOUNS.get(groupBy)?.[1] ?? 'groups';

/** Those whose groups are nobody's colleagues. */
const IN_ORDER: ReadonlySet<string> = new Set(['size-class', 'week', 'month', 'quarter', 'year']);

/** English texts of the win-rate comparison. */
export const winRatesMessages = {
  title: (by: Grouping) => `Win rates by ${one(by)}`,
  plot: (by: Grouping) => `Win rates by ${one(by)}`,
  /** Deals of which the group is not known. */
  unknownGroup: (by: Grouping) => `No ${one(by)}`,
  all: (by: Grouping) => `All ${many(by)}`,
  /** Two groups of one name are told apart by their keys. */
  sameName: ({ name, key }: { name: string; key: string }) => `${name} (${key})`,
  /** Names of periods; months and calendar years are worded by the locale. */
  week: ({ number, year }: { number: string; year: string }) => `Week ${number}, ${year}`,
  quarter: ({ number, year }: { number: string; year: string }) => `Q${number} ${year}`,
  fiscalQuarter: ({ number, year }: { number: string; year: string }) => `Q${number} FY ${year}`,
  fiscalYear: ({ year }: { year: string }) => `FY ${year}`,
  /** A period of which days are still to come. */
  soFar: ({ name }: { name: string }) => `${name}, so far`,
  sizeClasses: {
    boulder: 'Boulders',
    rock: 'Rocks',
    stone: 'Stones',
    pebble: 'Pebbles',
    gravel: 'Gravel',
    sand: 'Sand',
    unknown: 'Size unknown',
  },
  sizeFrom: ({ name, amount }: { name: string; amount: string }) => `${name}, ${amount} and more`,
  sizeBetween: ({ name, low, high }: { name: string; low: string; high: string }) =>
    `${name}, ${low} to under ${high}`,
  sizeBelow: ({ name, amount }: { name: string; amount: string }) => `${name}, below ${amount}`,
  closedIn: ({ period }: { period: string }) => `Deals closed ${period}`,
  closedUpTo: ({ date }: { date: string }) => `Deals closed up to ${date}`,
  createdIn: ({ period }: { period: string }) => `Deals created ${period}`,
  createdUpTo: ({ date }: { date: string }) => `Deals created up to ${date}`,
  policy: 'Open deals',
  policies: { exclude: 'Closed only', 'as-lost': 'Open as lost', range: 'Range' },
  unitRate: 'Win rate by deals',
  valueRate: 'Win rate by value',
  unit: 'Deals',
  value: 'Value',
  sampleColumns: { exclude: 'won of closed', 'as-lost': 'won of all', range: 'won of all' },
  noSample: { exclude: 'none closed', 'as-lost': 'no deals', range: 'no deals' },
  standingColumn: 'at or above',
  overallSamples: {
    exclude: ({ part, whole }: { part: string; whole: string }) => `${part} of ${whole} closed deals`,
    'as-lost': ({ part, whole }: { part: string; whole: string }) =>
      `${part} of ${whole} closed and open deals`,
    range: ({ part, whole }: { part: string; whole: string }) => `${part} of ${whole} closed and open deals`,
  },
  /** Where the rate by value says little: many a CRM empties the amount of a deal that is lost. */
  doubts: {
    'lost-amounts-zero': 'Every lost deal here has an amount of 0, so the rate by value says little.',
  },
  /** Where deals are there, but no rate can be taken of any. */
  noneClosed: ({ count, deals }: { count: number; deals: string }) =>
    plural(count, {
      one: `No deal here has closed, so there is no win rate yet. ${deals} deal is open.`,
      other: `No deal here has closed, so there is no win rate yet. ${deals} deals are open.`,
    }),
  of: ({ part, whole }: { part: string; whole: string }) => `${part} of ${whole}`,
  /** From the lowest to the highest, of which `high` carries the unit. */
  span: ({ low, high }: { low: string; high: string }) => `${low}–${high}`,
  tooFew: ({ sample }: { sample: string }) => `${sample} · too few`,
  ofPeers: ({ share }: { share: string }) => `${share} of peers`,
  median: ({ rate }: { rate: string }) => `median ${rate}`,
  peersMedian: ({ rate }: { rate: string }) => `peers ${rate}`,
  row: ({ group, texts }: { group: string; texts: readonly string[] }) => `${group}: ${texts.join('; ')}`,
  rowUnit: ({ rate, sample }: { rate: string; sample: string }) => `${rate} of deals won, ${sample}`,
  rowValue: ({ rate, sample }: { rate: string; sample: string }) => `${rate} of value won, ${sample}`,
  rowNoUnit: 'no deal to take a rate of',
  rowNoValue: 'no value to take a rate of',
  rowUnknownValue: 'win rate by value unknown',
  rowInterval: ({ low, high }: { low: string; high: string }) => `95% interval ${low} to ${high}`,
  rowStanding: ({ share, groupBy }: Grouping & { share: string }) =>
    `at or above ${share} of ${IN_ORDER.has(groupBy) ? `the other ${many({ groupBy })}` : 'peers'}`,
  rowTooFew: 'too few to read much into',
  groupBy: 'Group by',
  from: 'From stage',
  fromAll: 'all deals',
  hideTooFew: ({ needed }: { needed: string }) => `Hide fewer than ${needed} deals`,
  allTooFew: ({ needed }: { needed: string }) => `All have fewer than ${needed} deals.`,
  sort: 'Sort by',
  sortKeys: {
    name: 'name',
    unit: 'rate by deals',
    value: 'rate by value',
    count: 'number of deals',
    gap: 'value less deals',
  },
  ascending: 'low to high',
  descending: 'high to low',
  nameAscending: 'A to Z',
  nameDescending: 'Z to A',
  /** What periods, or size classes, are sorted by where they stand in their own order. */
  sortTime: 'time',
  sortSize: 'size',
  timeAscending: 'oldest first',
  timeDescending: 'newest first',
  sizeAscending: 'smallest first',
  sizeDescending: 'largest first',
  search: (by: Grouping) => `Find ${one(by)}`,
  noMatch: ({ query, groupBy }: Grouping & { query: string }) => `No ${one({ groupBy })} matches “${query}”.`,
  shown: ({ shown, total, count, groupBy }: Grouping & { shown: string; total: string; count: number }) =>
    plural(count, {
      one: `${shown} of ${total} ${one({ groupBy })} shown.`,
      other: `${shown} of ${total} ${many({ groupBy })} shown.`,
    }),
  showAll: 'Show all',
  /** A button: opens the list of the deals. */
  showDeals: ({ count, deals }: { count: number; deals: string }) =>
    plural(count, { one: `Show ${deals} deal`, other: `Show ${deals} deals` }),
  /** Likewise of those that count one way. */
  showWays: {
    won: ({ deals }: WayDeals) => `${deals} won`,
    lost: ({ deals }: WayDeals) => `${deals} lost`,
    disqualified: ({ deals }: WayDeals) => `${deals} disqualified`,
    open: ({ deals }: WayDeals) => `${deals} open`,
    notEnded: ({ deals }: WayDeals) => `${deals} not ended`,
  },
  /** Heads a list of deals: a group, and which of its deals. */
  dealsTitle: ({ group, which }: { group: string; which: string }) => `${group} · ${which}`,
  dealsTitleFrom: ({ group, which, stage }: { group: string; which: string; stage: string }) =>
    `${group} · ${which} · from ${stage}`,
  dealsReached: ({ group, stage }: { group: string; stage: string }) => `${group} · Reached ${stage}`,
  whichDeals: {
    exclude: 'Closed',
    'as-lost': 'Closed and open',
    range: 'Closed and open',
    won: 'Won',
    lost: 'Lost',
    disqualified: 'Disqualified',
    open: 'Open',
    notEnded: 'Not ended',
  },
  intervalNote: 'The wide bar is the 95% interval of the rate by deals.',
  rangeNote:
    'Each rate runs from the lowest, were all open deals lost, to the highest, were all of them won.',
  tooFewNote: ({ needed, groupBy }: Grouping & { needed: string }) =>
    `Greyed: ${many({ groupBy })} with fewer than ${needed} deals.`,
  /** What deals that reached a stage come to over time. */
  curves: {
    view: 'View',
    views: { rates: 'Rates', curves: 'Over time' },
    sortChance: 'won in the end',
    title: 'Wins over time',
    subtitle: ({ stage, date }: { stage: string; date: string }) =>
      `Deals that reached ${stage}, up to ${date}`,
    chance: 'Won in the end',
    reached: ({ count, deals, stage }: { count: number; deals: string; stage: string }) =>
      plural(count, {
        one: `of ${deals} deal that reached ${stage}`,
        other: `of ${deals} deals that reached ${stage}`,
      }),
    deals: ({ count, deals }: { count: number; deals: string }) =>
      plural(count, { one: `${deals} deal`, other: `${deals} deals` }),
    kinds: { won: 'won', lost: 'lost', disqualified: 'disqualified', open: 'not ended' },
    /** What a day says of one kind. */
    kindShares: {
      won: ({ share }: { share: string }) => `${share} won`,
      lost: ({ share }: { share: string }) => `${share} lost`,
      disqualified: ({ share }: { share: string }) => `${share} disqualified`,
      open: ({ share }: { share: string }) => `${share} not ended`,
    },
    days: ({ count, days }: { count: number; days: string }) =>
      plural(count, { one: `${days} day`, other: `${days} days` }),
    after: ({ days }: { days: string }) => `after ${days}`,
    reading: ({ days, texts, inSight }: { days: string; texts: readonly string[]; inSight: string }) =>
      `After ${days}: ${texts.join(', ')}; ${inSight}`,
    inSight: ({ count, deals }: { count: number; deals: string }) =>
      plural(count, { one: `${deals} deal in sight`, other: `${deals} deals in sight` }),
    plot: ({ subject, stage }: { subject: string; stage: string }) =>
      `${subject}: days since deals reached ${stage}`,
    daysAxis: 'days',
    atRiskAxis: 'in sight',
    rows: (by: Grouping) => `Won over time by ${one(by)}`,
    row: ({ group, chance, deals }: { group: string; chance: string; deals: string }) =>
      `${group}: ${chance} won in the end, ${deals}`,
    none: ({ stage }: { stage: string }) =>
      `No deal is known to have reached ${stage}, so there is no curve.`,
    unknownDays: ({ count, deals }: { count: number; deals: string }) =>
      plural(count, {
        one: `${deals} deal more reached it, nobody knows how many days ago: not in the curve.`,
        other: `${deals} deals more reached it, nobody knows how many days ago: not in the curve.`,
      }),
    failed: 'The curves could not be loaded.',
    tableCaption: ({ subject, stage }: { subject: string; stage: string }) =>
      `${subject}: what deals came to after they reached ${stage}`,
    columns: {
      days: 'Days',
      atRisk: 'In sight before',
      won: 'Won',
      lost: 'Lost',
      disqualified: 'Disqualified',
      censored: 'Out of sight',
      shareWon: 'Share won',
      shareLost: 'Share lost',
      shareDisqualified: 'Share disqualified',
      shareOpen: 'Share not ended',
    },
  },
  tableCaption: 'The win rates as numbers',
  columns: {
    group: (by: Grouping) => {
      const noun = one(by);
      return noun.charAt(0).toUpperCase() + noun.slice(1);
    },
    won: 'Won',
    open: 'Open',
    counted: 'Of deals',
    unit: 'Rate by deals',
    low: '95% from',
    high: 'to',
    unitLowest: 'Lowest by deals',
    unitHighest: 'Highest by deals',
    wonValue: 'Won value',
    openValue: 'Open value',
    countedValue: 'Of value',
    value: 'Rate by value',
    valueLowest: 'Lowest by value',
    valueHighest: 'Highest by value',
    standing: 'At or above, of peers',
    peersMedian: 'Peers’ median',
  },
};

/** Texts of the win-rate comparison. */
export type WinRatesMessages = typeof winRatesMessages;
