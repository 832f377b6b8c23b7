import type { stageBoardReadingMessages as english } from '../en/stage-board-reading.js';
import { plural } from './plural.js';

/** Swedish texts of what sorts, filters and collapses the stage board, marks its cards and loads more of them. */
export const stageBoardReadingMessages: typeof english = {
  sort: 'Sortera efter',
  orders: {
    rank: 'För hand',
    amount: 'Belopp',
    'expected-close': 'Förväntat avslut',
    'stage-entered': 'Inträde i steget',
    'days-in-stage': 'Dagar i steget',
    'last-activity': 'Senaste aktivitet',
    name: 'Namn',
  },
  directions: {
    number: { ascending: 'lägst först', descending: 'högst först' },
    day: { ascending: 'tidigast först', descending: 'senast först' },
    text: { ascending: 'A till Ö', descending: 'Ö till A' },
  },
  search: 'Sök affärer',
  filter: 'Filtrera',
  filtered: ({ count, shown, deals }) =>
    plural(count, { one: `${shown} av ${deals} affär`, other: `${shown} av ${deals} affärer` }),
  found: ({ count, deals }) => plural(count, { one: `${deals} affär`, other: `${deals} affärer` }),
  counting: 'räknar…',
  facets: { owners: 'Ansvarig', teams: 'Team', sources: 'Källa' },
  facetAll: 'Alla',
  facetUnknown: 'Okänd',
  facetSeveral: 'Flera',
  overdueOnly: 'Bara försenade',
  staleOnly: 'Bara vilande',
  emptied: 'Ingen affär släpps igenom av filtret.',
  criterionQuery: ({ query }) => `Ord ”${query}”`,
  criterionFacet: ({ facet, values }) => `${facet}: ${values}`,
  clearCriterion: ({ text }) => `Rensa ${text}`,
  clearAll: 'Rensa filtret',
  stale: 'Vilande',
  staleMark: 'vilande',
  staleFor: ({ count, days }) =>
    plural(count, { one: `ingen aktivitet på ${days} dag`, other: `ingen aktivitet på ${days} dagar` }),
  cardsOf: ({ stage }) => `Kort i ${stage}`,
  overCollapsed: ({ stage }) => `Över ${stage}, som är hopfälld.`,
  loaded: ({ loaded, of }) => `${loaded} av ${of} här`,
  loadMore: 'Hämta fler',
  loadMoreOf: ({ stage }) => `Hämta fler i ${stage}`,
  loadingMore: 'Hämtar fler…',
  loadFailed: 'Det gick inte att hämta fler.',
  jump: 'Gå till steg',
};
