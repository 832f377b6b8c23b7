import { plural } from './plural.js';

/** English texts of what sorts, filters and collapses the stage board, marks its cards and loads more of them. */
export const stageBoardReadingMessages = {
  sort: 'Sort by',
  orders: {
    rank: 'By hand',
    amount: 'Amount',
    'expected-close': 'Expected close',
    'stage-entered': 'Entry into the stage',
    'days-in-stage': 'Days in stage',
    'last-activity': 'Last activity',
    name: 'Name',
  },
  /** Which end comes first; a button that turns it round. */
  directions: {
    number: { ascending: 'lowest first', descending: 'highest first' },
    day: { ascending: 'earliest first', descending: 'latest first' },
    text: { ascending: 'A to Z', descending: 'Z to A' },
  },
  search: 'Search deals',
  filter: 'Filter',
  /** Beside the filter, while it leaves deals out. */
  filtered: ({ count, shown, deals }: { count: number; shown: string; deals: string }) =>
    plural(count, { one: `${shown} of ${deals} deal`, other: `${shown} of ${deals} deals` }),
  found: ({ count, deals }: { count: number; deals: string }) =>
    plural(count, { one: `${deals} deal`, other: `${deals} deals` }),
  counting: 'counting…',
  facets: { owners: 'Owner', teams: 'Team', sources: 'Source' },
  facetAll: 'All',
  facetUnknown: 'Not known',
  /** Where a host has chosen more values than one. */
  facetSeveral: 'Several',
  overdueOnly: 'Overdue only',
  staleOnly: 'Stale only',
  emptied: 'No deal passes the filter.',
  criterionQuery: ({ query }: { query: string }) => `Words “${query}”`,
  criterionFacet: ({ facet, values }: { facet: string; values: string }) => `${facet}: ${values}`,
  clearCriterion: ({ text }: { text: string }) => `Clear ${text}`,
  clearAll: 'Clear the filter',
  stale: 'Stale',
  /** On a card, short. */
  staleMark: 'stale',
  staleFor: ({ count, days }: { count: number; days: string }) =>
    plural(count, { one: `no activity for ${days} day`, other: `no activity for ${days} days` }),
  /** A button that is said to be open or closed. */
  cardsOf: ({ stage }: { stage: string }) => `Cards of ${stage}`,
  overCollapsed: ({ stage }: { stage: string }) => `Over ${stage}, which is collapsed.`,
  /** Cards that are loaded, of the deals that there are. */
  loaded: ({ loaded, of }: { loaded: string; of: string }) => `${loaded} of ${of} here`,
  loadMore: 'Load more',
  loadMoreOf: ({ stage }: { stage: string }) => `Load more of ${stage}`,
  loadingMore: 'Loading more…',
  loadFailed: 'More could not be loaded.',
  jump: 'Go to stage',
};
