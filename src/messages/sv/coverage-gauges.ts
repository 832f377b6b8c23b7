import type { CoverageGaugesMessages } from '../en/coverage-gauges.js';

const NOUNS: ReadonlyMap<string, readonly [one: string, many: string]> = new Map([
  ['owner', ['ansvarig', 'ansvariga']],
  ['team', ['team', 'team']],
  ['source', ['källa', 'källor']],
  ['account', ['kund', 'kunder']],
]);

const one = (groupBy: string): string => NOUNS.get(groupBy)?.[0] ?? groupBy;
const many = (groupBy: string): string => NOUNS.get(groupBy)?.[1] ?? 'grupper';

/** Swedish texts of the coverage gauges of groups. */
export const coverageGaugesMessages: CoverageGaugesMessages = {
  title: ({ groupBy }) => `Täckning per ${one(groupBy)}`,
  unknownGroup: ({ groupBy }) => (groupBy === 'team' ? `Inget ${one(groupBy)}` : `Ingen ${one(groupBy)}`),
  all: ({ groupBy }) => `Alla ${many(groupBy)}`,
  sameName: ({ name, key }) => `${name} (${key})`,
  meter: ({ name, reading }) => `${name}: ${reading}`,
  meterExpected: ({ amount }) => `Väntas vinnas: ${amount}.`,
  expected: ({ amount }) => `${amount} väntas`,
  sort: 'Ordna efter',
  sortKeys: { coverage: 'Täckning', gap: 'Fattas till golvet', name: 'Namn' },
  directions: {
    ascending: 'Lägst först',
    descending: 'Högst först',
    nameAscending: 'A till Ö',
    nameDescending: 'Ö till A',
  },
  shown: ({ shown, total, groupBy }) => `${shown} av ${total} ${many(groupBy)} visas.`,
  showAll: 'Visa alla',
  legend: { healthy: 'från golv till tak', won: 'vunnet hittills', beyond: 'bortom skalan' },
  tableCaption: 'Täckningen för var och en i siffror',
  columns: {
    group: ({ groupBy }) => one(groupBy).replace(/^./, (letter) => letter.toUpperCase()),
    coverage: 'Täckning av målet',
    coverageOfRemaining: 'Täckning av det som återstår',
    zone: 'Zon',
    target: 'Mål',
    won: 'Vunnet hittills',
    attainment: 'Måluppfyllelse',
    open: 'Öppet',
    remaining: 'Kvar att vinna',
    gap: 'Fattas till golvet',
    expected: 'Väntas vinnas',
    floor: 'Golv, av det som återstår',
    ceiling: 'Tak, av det som återstår',
  },
};
