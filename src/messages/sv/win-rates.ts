import { plural } from './plural.js';
import type { WinRatesMessages } from '../en/win-rates.js';

const NOUNS: ReadonlyMap<string, readonly [one: string, many: string]> = new Map([
  ['owner', ['ansvarig', 'ansvariga']],
  ['team', ['team', 'team']],
  ['source', ['källa', 'källor']],
  ['account', ['kund', 'kunder']],
]);

const one = (groupBy: string): string => NOUNS.get(groupBy)?.[0] ?? groupBy;
const many = (groupBy: string): string => NOUNS.get(groupBy)?.[1] ?? 'grupper';
const none = (groupBy: string): string =>
  groupBy === 'team' ? `Inget ${one(groupBy)}` : `Ingen ${one(groupBy)}`;

/** Swedish texts of the win-rate comparison. */
export const winRatesMessages: WinRatesMessages = {
  title: ({ groupBy }) => `Vinstfrekvens per ${one(groupBy)}`,
  plot: ({ groupBy }) => `Vinstfrekvens per ${one(groupBy)}`,
  unknownGroup: ({ groupBy }) => none(groupBy),
  all: ({ groupBy }) => `Alla ${many(groupBy)}`,
  sameName: ({ name, key }) => `${name} (${key})`,
  closedIn: ({ period }) => `Affärer stängda ${period}`,
  closedUpTo: ({ date }) => `Affärer stängda till och med ${date}`,
  createdIn: ({ period }) => `Affärer skapade ${period}`,
  createdUpTo: ({ date }) => `Affärer skapade till och med ${date}`,
  policy: 'Öppna affärer',
  policies: { exclude: 'Bara stängda', 'as-lost': 'Öppna som förlorade', range: 'Spann' },
  unitRate: 'Vinstfrekvens i antal',
  valueRate: 'Vinstfrekvens i värde',
  unit: 'Antal',
  value: 'Värde',
  sampleColumns: { exclude: 'vunna av stängda', 'as-lost': 'vunna av alla', range: 'vunna av alla' },
  noSample: { exclude: 'inga stängda', 'as-lost': 'inga affärer', range: 'inga affärer' },
  standingColumn: 'minst lika bra som',
  overallSamples: {
    exclude: ({ part, whole }) => `${part} av ${whole} stängda affärer`,
    'as-lost': ({ part, whole }) => `${part} av ${whole} stängda och öppna affärer`,
    range: ({ part, whole }) => `${part} av ${whole} stängda och öppna affärer`,
  },
  doubts: {
    'lost-amounts-zero': 'Varje förlorad affär här har beloppet 0, så andelen i värde säger inte mycket.',
  },
  noneClosed: ({ count, deals }) =>
    plural(count, {
      one: `Ingen affär här har stängts, så det finns ingen vinstandel än. ${deals} affär är öppen.`,
      other: `Ingen affär här har stängts, så det finns ingen vinstandel än. ${deals} affärer är öppna.`,
    }),
  of: ({ part, whole }) => `${part} av ${whole}`,
  span: ({ low, high }) => `${low}–${high}`,
  tooFew: ({ sample }) => `${sample} · för få`,
  ofPeers: ({ share }) => `${share} av övriga`,
  median: ({ rate }) => `median ${rate}`,
  peersMedian: ({ rate }) => `övriga ${rate}`,
  row: ({ group, texts }) => `${group}: ${texts.join('; ')}`,
  rowUnit: ({ rate, sample }) => `${rate} av affärerna vunna, ${sample}`,
  rowValue: ({ rate, sample }) => `${rate} av värdet vunnet, ${sample}`,
  rowNoUnit: 'ingen affär att räkna på',
  rowNoValue: 'inget värde att räkna på',
  rowUnknownValue: 'vinstfrekvens i värde okänd',
  rowInterval: ({ low, high }) => `95-procentigt konfidensintervall ${low} till ${high}`,
  rowStanding: ({ share }) => `minst lika bra som ${share} av övriga`,
  rowTooFew: 'för få för säkra slutsatser',
  sort: 'Sortera efter',
  sortKeys: {
    name: 'namn',
    unit: 'frekvens i antal',
    value: 'frekvens i värde',
    count: 'antal affärer',
    gap: 'värde minus antal',
  },
  ascending: 'lågt till högt',
  descending: 'högt till lågt',
  nameAscending: 'A till Ö',
  nameDescending: 'Ö till A',
  search: ({ groupBy }) => `Sök ${one(groupBy)}`,
  noMatch: ({ query, groupBy }) => `${none(groupBy)} matchar ”${query}”.`,
  shown: ({ shown, total, groupBy }) => `${shown} av ${total} ${many(groupBy)} visas.`,
  showAll: 'Visa alla',
  intervalNote: 'Den breda stapeln är ett 95-procentigt konfidensintervall för frekvensen i antal.',
  rangeNote:
    'Varje frekvens går från den lägsta, om alla öppna affärer förloras, till den högsta, om alla vinns.',
  tooFewNote: ({ needed, groupBy }) => `Gråa: ${many(groupBy)} med färre än ${needed} affärer.`,
  tableCaption: 'Vinstfrekvenserna i siffror',
  columns: {
    group: ({ groupBy }) => {
      const noun = one(groupBy);
      return noun.charAt(0).toUpperCase() + noun.slice(1);
    },
    won: 'Vunna',
    open: 'Öppna',
    counted: 'Av affärer',
    unit: 'Frekvens i antal',
    low: '95 % från',
    high: 'till',
    unitLowest: 'Lägst i antal',
    unitHighest: 'Högst i antal',
    wonValue: 'Vunnet värde',
    openValue: 'Öppet värde',
    countedValue: 'Av värde',
    value: 'Frekvens i värde',
    valueLowest: 'Lägst i värde',
    valueHighest: 'Högst i värde',
    standing: 'Minst lika bra som, av övriga',
    peersMedian: 'Övrigas median',
  },
};
