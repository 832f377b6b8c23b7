import type { CoverageGaugesMessages } from '../en/coverage-gauges.js';

/** A noun for what has a gauge each: at the head of a column, after "ohne", and several of them. */
interface Noun {
  readonly heading: string;
  readonly none: string;
  readonly many: string;
}

const NOUNS: ReadonlyMap<string, Noun> = new Map([
  ['owner', { heading: 'Verantwortlich', none: 'Verantwortliche', many: 'Verantwortlichen' }],
  ['team', { heading: 'Team', none: 'Team', many: 'Teams' }],
  ['source', { heading: 'Quelle', none: 'Quelle', many: 'Quellen' }],
  ['account', { heading: 'Kunde', none: 'Kunden', many: 'Kunden' }],
]);

const many = (groupBy: string): string => NOUNS.get(groupBy)?.many ?? 'Gruppen';

/** German texts of the coverage gauges of groups. */
export const coverageGaugesMessages: CoverageGaugesMessages = {
  title: ({ groupBy }) => `Abdeckung nach ${NOUNS.get(groupBy)?.many ?? groupBy}`,
  unknownGroup: ({ groupBy }) => `Ohne ${NOUNS.get(groupBy)?.none ?? groupBy}`,
  all: ({ groupBy }) => `Alle ${many(groupBy)}`,
  sameName: ({ name, key }) => `${name} (${key})`,
  meter: ({ name, reading }) => `${name}: ${reading}`,
  meterExpected: ({ amount }) => `Zu erwarten: ${amount}.`,
  expected: ({ amount }) => `${amount} zu erwarten`,
  sort: 'Sortieren nach',
  sortKeys: { coverage: 'Abdeckung', gap: 'Fehlt zur Untergrenze', name: 'Name' },
  directions: {
    ascending: 'Niedrigste zuerst',
    descending: 'Höchste zuerst',
    nameAscending: 'A bis Z',
    nameDescending: 'Z bis A',
  },
  shown: ({ shown, total, groupBy }) => `${shown} von ${total} ${many(groupBy)} zu sehen.`,
  showAll: 'Alle zeigen',
  legend: {
    healthy: 'von Unter- bis Obergrenze',
    won: 'bisher gewonnen',
    beyond: 'über die Skala hinaus',
  },
  tableCaption: 'Die Abdeckung im Einzelnen in Zahlen',
  columns: {
    group: ({ groupBy }) => NOUNS.get(groupBy)?.heading ?? groupBy,
    coverage: 'Abdeckung des Ziels',
    coverageOfRemaining: 'Abdeckung des Rests',
    zone: 'Zone',
    target: 'Ziel',
    won: 'Bisher gewonnen',
    attainment: 'Zielerreichung',
    open: 'Offen',
    remaining: 'Noch zu gewinnen',
    gap: 'Fehlt zur Untergrenze',
    expected: 'Zu erwarten',
    floor: 'Untergrenze, bezogen auf den Rest',
    ceiling: 'Obergrenze, bezogen auf den Rest',
  },
};
