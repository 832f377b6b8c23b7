import type { stageBoardReadingMessages as english } from '../en/stage-board-reading.js';
import { plural } from './plural.js';

/** German texts of what sorts, filters and collapses the stage board, marks its cards and loads more of them. */
export const stageBoardReadingMessages: typeof english = {
  sort: 'Sortieren nach',
  orders: {
    rank: 'Von Hand',
    amount: 'Betrag',
    'expected-close': 'Erwarteter Abschluss',
    'stage-entered': 'Eintritt in die Phase',
    'days-in-stage': 'Tage in der Phase',
    'last-activity': 'Letzte Aktivität',
    name: 'Name',
  },
  directions: {
    number: { ascending: 'niedrigste zuerst', descending: 'höchste zuerst' },
    day: { ascending: 'früheste zuerst', descending: 'späteste zuerst' },
    text: { ascending: 'A bis Z', descending: 'Z bis A' },
  },
  search: 'Deals suchen',
  filter: 'Filtern',
  filtered: ({ count, shown, deals }) =>
    plural(count, { one: `${shown} von ${deals} Deal`, other: `${shown} von ${deals} Deals` }),
  found: ({ count, deals }) => plural(count, { one: `${deals} Deal`, other: `${deals} Deals` }),
  counting: 'wird gezählt…',
  facets: { owners: 'Verantwortlich', teams: 'Team', sources: 'Quelle' },
  facetAll: 'Alle',
  facetUnknown: 'Nicht bekannt',
  facetSeveral: 'Mehrere',
  overdueOnly: 'Nur überfällige',
  staleOnly: 'Nur ruhende',
  emptied: 'Kein Deal passt zum Filter.',
  criterionQuery: ({ query }) => `Wörter „${query}“`,
  criterionFacet: ({ facet, values }) => `${facet}: ${values}`,
  clearCriterion: ({ text }) => `${text} aufheben`,
  clearAll: 'Filter aufheben',
  stale: 'Ruhend',
  staleMark: 'ruht',
  staleFor: ({ count, days }) =>
    plural(count, { one: `seit ${days} Tag ohne Aktivität`, other: `seit ${days} Tagen ohne Aktivität` }),
  cardsOf: ({ stage }) => `Karten in ${stage}`,
  overCollapsed: ({ stage }) => `Über ${stage}, zusammengeklappt.`,
  loaded: ({ loaded, of }) => `${loaded} von ${of} hier`,
  loadMore: 'Mehr laden',
  loadMoreOf: ({ stage }) => `Mehr laden in ${stage}`,
  loadingMore: 'Mehr wird geladen…',
  loadFailed: 'Mehr konnte nicht geladen werden.',
  jump: 'Zur Phase',
};
