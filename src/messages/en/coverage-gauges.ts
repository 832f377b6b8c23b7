/** What deals are grouped by: `owner`, `team`, `source`, `account`, or a dimension of the host's own under its own name. */
interface Grouping {
  readonly groupBy: string;
}

const NOUNS: ReadonlyMap<string, readonly [one: string, many: string]> = new Map([
  ['owner', ['owner', 'owners']],
  ['team', ['team', 'teams']],
  ['source', ['source', 'sources']],
  ['account', ['account', 'accounts']],
]);

const one = ({ groupBy }: Grouping): string => NOUNS.get(groupBy)?.[0] ?? groupBy;
const many = ({ groupBy }: Grouping): string => NOUNS.get(groupBy)?.[1] ?? 'groups';

/** English texts of the coverage gauges of owners, teams and other groups. */
export const coverageGaugesMessages = {
  title: (by: Grouping) => `Coverage by ${one(by)}`,
  /** Deals of which the group is not known. */
  unknownGroup: (by: Grouping) => `No ${one(by)}`,
  all: (by: Grouping) => `All ${many(by)}`,
  /** Two groups of one name are told apart by their keys. */
  sameName: ({ name, key }: { name: string; key: string }) => `${name} (${key})`,
  /** A group's gauge, for assistive technology. */
  meter: ({ name, reading }: { name: string; reading: string }) => `${name}: ${reading}`,
  /** After what a gauge shows: what is drawn beside it. */
  meterExpected: ({ amount }: { amount: string }) => `Expected wins: ${amount}.`,
  expected: ({ amount }: { amount: string }) => `${amount} expected`,
  sort: 'Sort by',
  sortKeys: { coverage: 'Coverage', gap: 'Short of the floor', name: 'Name' },
  /** Which end comes first. */
  directions: {
    ascending: 'Lowest first',
    descending: 'Highest first',
    nameAscending: 'A to Z',
    nameDescending: 'Z to A',
  },
  shown: ({ shown, total, groupBy }: { shown: string; total: string; groupBy: string }) =>
    `${shown} of ${total} ${many({ groupBy })} shown.`,
  showAll: 'Show all',
  legend: { healthy: 'from floor to ceiling', won: 'won so far', beyond: 'beyond the scale' },
  tableCaption: 'Coverage of each, as numbers',
  columns: {
    group: (by: Grouping) => one(by).replace(/^./, (letter) => letter.toUpperCase()),
    coverage: 'Coverage of the target',
    coverageOfRemaining: 'Coverage of what is left',
    zone: 'Zone',
    target: 'Target',
    won: 'Won so far',
    attainment: 'Attainment',
    open: 'Open',
    remaining: 'Left to win',
    gap: 'Short of the floor',
    expected: 'Expected wins',
    floor: 'Floor, of what is left',
    ceiling: 'Ceiling, of what is left',
  },
};

/** Texts of the coverage gauges of groups. */
export type CoverageGaugesMessages = typeof coverageGaugesMessages;
