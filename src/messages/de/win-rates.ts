import type { WinRatesMessages } from '../en/win-rates.js';
import { plural } from './plural.js';

/** A noun for what is compared. */
interface Noun {
  readonly heading: string;
  /** After "ohne". */
  readonly none: string;
  readonly many: string;
  /** After "nach" and "von". */
  readonly manyOf: string;
  /** After "alle" and "keine", where that is another form. */
  readonly all?: string;
}

const NOUNS: ReadonlyMap<string, Noun> = new Map([
  [
    'owner',
    {
      heading: 'Verantwortlich',
      none: 'Verantwortliche',
      many: 'Verantwortliche',
      manyOf: 'Verantwortlichen',
    },
  ],
  ['team', { heading: 'Team', none: 'Team', many: 'Teams', manyOf: 'Teams' }],
  ['source', { heading: 'Quelle', none: 'Quelle', many: 'Quellen', manyOf: 'Quellen' }],
  ['account', { heading: 'Kunde', none: 'Kunden', many: 'Kunden', manyOf: 'Kunden' }],
  ['size-class', { heading: 'Größe', none: 'Größe', many: 'Größen', manyOf: 'Größen' }],
  ['week', { heading: 'Woche', none: 'Woche', many: 'Wochen', manyOf: 'Wochen' }],
  ['month', { heading: 'Monat', none: 'Monat', many: 'Monate', manyOf: 'Monaten', all: 'Monate' }],
  [
    'quarter',
    { heading: 'Quartal', none: 'Quartal', many: 'Quartale', manyOf: 'Quartalen', all: 'Quartale' },
  ],
  ['year', { heading: 'Jahr', none: 'Jahr', many: 'Jahre', manyOf: 'Jahren', all: 'Jahre' }],
]);

const many = (groupBy: string): string => NOUNS.get(groupBy)?.many ?? 'Gruppen';
const manyOf = (groupBy: string): string => NOUNS.get(groupBy)?.manyOf ?? 'Gruppen';
const all = (groupBy: string): string => NOUNS.get(groupBy)?.all ?? manyOf(groupBy);
const by = (groupBy: string): string => NOUNS.get(groupBy)?.manyOf ?? groupBy;

/** German texts of the win-rate comparison. */
export const winRatesMessages: WinRatesMessages = {
  title: ({ groupBy }) => `Gewinnquoten nach ${by(groupBy)}`,
  plot: ({ groupBy }) => `Gewinnquoten nach ${by(groupBy)}`,
  unknownGroup: ({ groupBy }) => `Ohne ${NOUNS.get(groupBy)?.none ?? groupBy}`,
  all: ({ groupBy }) => `Alle ${all(groupBy)}`,
  sameName: ({ name, key }) => `${name} (${key})`,
  week: ({ number, year }) => `KW ${number}, ${year}`,
  quarter: ({ number, year }) => `${number}. Quartal ${year}`,
  fiscalQuarter: ({ number, year }) => `${number}. Quartal, Geschäftsjahr ${year}`,
  fiscalYear: ({ year }) => `Geschäftsjahr ${year}`,
  soFar: ({ name }) => `${name}, bisher`,
  sizeClasses: {
    boulder: 'Findlinge',
    rock: 'Brocken',
    stone: 'Steine',
    pebble: 'Kiesel',
    gravel: 'Splitt',
    sand: 'Sandkörner',
    unknown: 'Größe unbekannt',
  },
  sizeFrom: ({ name, amount }) => `${name}, ab ${amount}`,
  sizeBetween: ({ name, low, high }) => `${name}, ${low} bis unter ${high}`,
  sizeBelow: ({ name, amount }) => `${name}, unter ${amount}`,
  closedIn: ({ period }) => `Abgeschlossene Deals: ${period}`,
  closedUpTo: ({ date }) => `Abgeschlossene Deals bis ${date}`,
  createdIn: ({ period }) => `Angelegte Deals: ${period}`,
  createdUpTo: ({ date }) => `Angelegte Deals bis ${date}`,
  policy: 'Offene Deals',
  policies: { exclude: 'Nur abgeschlossene', 'as-lost': 'Offene als verloren', range: 'Spanne' },
  unitRate: 'Gewinnquote nach Anzahl',
  valueRate: 'Gewinnquote nach Wert',
  unit: 'Anzahl',
  value: 'Wert',
  sampleColumns: {
    exclude: 'gewonnen von abgeschlossen',
    'as-lost': 'gewonnen von allen',
    range: 'gewonnen von allen',
  },
  noSample: { exclude: 'keine abgeschlossen', 'as-lost': 'keine Deals', range: 'keine Deals' },
  standingColumn: 'mindestens gleichauf mit',
  overallSamples: {
    exclude: ({ part, whole }) => `${part} von ${whole} abgeschlossenen Deals`,
    'as-lost': ({ part, whole }) => `${part} von ${whole} abgeschlossenen und offenen Deals`,
    range: ({ part, whole }) => `${part} von ${whole} abgeschlossenen und offenen Deals`,
  },
  doubts: {
    'lost-amounts-zero':
      'Alle verlorenen Deals hier haben den Betrag 0. Die Quote nach Wert sagt daher wenig aus.',
  },
  noneClosed: ({ count, deals }) =>
    plural(count, {
      one: `Hier ist noch kein Deal abgeschlossen, daher gibt es noch keine Gewinnquote. ${deals} Deal ist offen.`,
      other: `Hier ist noch kein Deal abgeschlossen, daher gibt es noch keine Gewinnquote. ${deals} Deals sind offen.`,
    }),
  of: ({ part, whole }) => `${part} von ${whole}`,
  span: ({ low, high }) => `${low}–${high}`,
  tooFew: ({ sample }) => `${sample} · zu wenige`,
  ofPeers: ({ share }) => `${share} der anderen`,
  median: ({ rate }) => `Median ${rate}`,
  peersMedian: ({ rate }) => `andere ${rate}`,
  row: ({ group, texts }) => `${group}: ${texts.join('; ')}`,
  rowUnit: ({ rate, sample }) => `${rate} der Deals gewonnen, ${sample}`,
  rowValue: ({ rate, sample }) => `${rate} des Werts gewonnen, ${sample}`,
  rowNoUnit: 'kein Deal, um eine Quote zu bilden',
  rowNoValue: 'kein Wert, um eine Quote zu bilden',
  rowUnknownValue: 'Gewinnquote nach Wert unbekannt',
  rowInterval: ({ low, high }) => `95-%-Intervall ${low} bis ${high}`,
  rowStanding: ({ share }) => `mindestens gleichauf mit ${share} der anderen`,
  rowTooFew: 'zu wenige für sichere Schlüsse',
  groupBy: 'Gruppieren nach',
  from: 'Ab Phase',
  fromAll: 'alle Deals',
  hideTooFew: ({ needed }) => `Weniger als ${needed} Deals ausblenden`,
  allTooFew: ({ needed }) => `Überall sind es weniger als ${needed} Deals.`,
  sort: 'Sortieren nach',
  sortKeys: {
    name: 'Name',
    unit: 'Quote nach Anzahl',
    value: 'Quote nach Wert',
    count: 'Anzahl der Deals',
    gap: 'Wert minus Anzahl',
  },
  ascending: 'aufsteigend',
  descending: 'absteigend',
  nameAscending: 'A bis Z',
  nameDescending: 'Z bis A',
  sortTime: 'Zeit',
  sortSize: 'Größe',
  timeAscending: 'älteste zuerst',
  timeDescending: 'neueste zuerst',
  sizeAscending: 'kleinste zuerst',
  sizeDescending: 'größte zuerst',
  search: ({ groupBy }) => `${NOUNS.get(groupBy)?.many ?? groupBy} suchen`,
  noMatch: ({ query, groupBy }) => `Keine ${all(groupBy)} passen zu „${query}“.`,
  shown: ({ shown, total, groupBy }) => `${shown} von ${total} ${manyOf(groupBy)} angezeigt.`,
  showAll: 'Alle anzeigen',
  showDeals: ({ count, deals }) =>
    plural(count, { one: `${deals} Deal zeigen`, other: `${deals} Deals zeigen` }),
  showWays: {
    won: ({ deals }) => `${deals} gewonnen`,
    lost: ({ deals }) => `${deals} verloren`,
    disqualified: ({ deals }) => `${deals} disqualifiziert`,
    open: ({ deals }) => `${deals} offen`,
    notEnded: ({ deals }) => `${deals} nicht beendet`,
  },
  dealsTitle: ({ group, which }) => `${group} · ${which}`,
  dealsTitleFrom: ({ group, which, stage }) => `${group} · ${which} · ab ${stage}`,
  dealsReached: ({ group, stage }) => `${group} · ${stage} erreicht`,
  whichDeals: {
    exclude: 'Abgeschlossen',
    'as-lost': 'Abgeschlossen und offen',
    range: 'Abgeschlossen und offen',
    won: 'Gewonnen',
    lost: 'Verloren',
    disqualified: 'Disqualifiziert',
    open: 'Offen',
    notEnded: 'Nicht beendet',
  },
  intervalNote: 'Der breite Balken ist das 95-%-Intervall der Quote nach Anzahl.',
  rangeNote:
    'Jede Quote reicht von der niedrigsten, falls alle offenen Deals verloren gehen, bis zur höchsten, falls alle gewonnen werden.',
  tooFewNote: ({ needed, groupBy }) => `Grau: ${many(groupBy)} mit weniger als ${needed} Deals.`,
  curves: {
    view: 'Ansicht',
    views: { rates: 'Quoten', curves: 'Im Zeitverlauf' },
    sortChance: 'am Ende gewonnen',
    title: 'Gewinne im Zeitverlauf',
    subtitle: ({ stage, date }) => `Deals, die ${stage} erreicht haben, bis ${date}`,
    chance: 'Am Ende gewonnen',
    reached: ({ count, deals, stage }) =>
      plural(count, {
        one: `von ${deals} Deal, der ${stage} erreicht hat`,
        other: `von ${deals} Deals, die ${stage} erreicht haben`,
      }),
    deals: ({ count, deals }) => plural(count, { one: `${deals} Deal`, other: `${deals} Deals` }),
    kinds: { won: 'gewonnen', lost: 'verloren', disqualified: 'disqualifiziert', open: 'nicht beendet' },
    kindShares: {
      won: ({ share }) => `${share} gewonnen`,
      lost: ({ share }) => `${share} verloren`,
      disqualified: ({ share }) => `${share} disqualifiziert`,
      open: ({ share }) => `${share} nicht beendet`,
    },
    days: ({ count, days }) => plural(count, { one: `${days} Tag`, other: `${days} Tagen` }),
    after: ({ days }) => `nach ${days}`,
    reading: ({ days, texts, inSight }) => `Nach ${days}: ${texts.join(', ')}; ${inSight}`,
    inSight: ({ count, deals }) =>
      plural(count, { one: `${deals} Deal in Sicht`, other: `${deals} Deals in Sicht` }),
    plot: ({ subject, stage }) => `${subject}: Tage seit die Deals ${stage} erreicht haben`,
    daysAxis: 'Tage',
    atRiskAxis: 'in Sicht',
    rows: ({ groupBy }) => `Gewonnen im Zeitverlauf nach ${by(groupBy)}`,
    row: ({ group, chance, deals }) => `${group}: am Ende ${chance} gewonnen, ${deals}`,
    none: ({ stage }) =>
      `Von keinem Deal ist bekannt, dass er ${stage} erreicht hat, daher gibt es keine Kurve.`,
    unknownDays: ({ count, deals }) =>
      plural(count, {
        one: `${deals} weiterer Deal kam dorthin, seit wie vielen Tagen ist unbekannt: nicht in der Kurve.`,
        other: `${deals} weitere Deals kamen dorthin, seit wie vielen Tagen ist unbekannt: nicht in der Kurve.`,
      }),
    failed: 'Die Kurven konnten nicht geladen werden.',
    tableCaption: ({ subject, stage }) =>
      `${subject}: was aus Deals wurde, nachdem sie ${stage} erreicht hatten`,
    columns: {
      days: 'Tage',
      atRisk: 'Vorher in Sicht',
      won: 'Gewonnen',
      lost: 'Verloren',
      disqualified: 'Disqualifiziert',
      censored: 'Außer Sicht',
      shareWon: 'Anteil gewonnen',
      shareLost: 'Anteil verloren',
      shareDisqualified: 'Anteil disqualifiziert',
      shareOpen: 'Anteil nicht beendet',
    },
  },
  tableCaption: 'Die Gewinnquoten in Zahlen',
  columns: {
    group: ({ groupBy }) => {
      const heading = NOUNS.get(groupBy)?.heading ?? groupBy;
      return heading.charAt(0).toUpperCase() + heading.slice(1);
    },
    won: 'Gewonnen',
    open: 'Offen',
    counted: 'Von Deals',
    unit: 'Quote nach Anzahl',
    low: '95\u00A0% von',
    high: 'bis',
    unitLowest: 'Niedrigste nach Anzahl',
    unitHighest: 'Höchste nach Anzahl',
    wonValue: 'Gewonnener Wert',
    openValue: 'Offener Wert',
    countedValue: 'Von Wert',
    value: 'Quote nach Wert',
    valueLowest: 'Niedrigste nach Wert',
    valueHighest: 'Höchste nach Wert',
    standing: 'Mindestens gleichauf mit, der anderen',
    peersMedian: 'Median der anderen',
  },
};
