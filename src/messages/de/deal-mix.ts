import { dealsTextIn } from '../deals-text.js';
import type { DealMixMessages } from '../en/deal-mix.js';
import { plural } from './plural.js';

const dealsText = /* @__PURE__ */ dealsTextIn(plural);

/** German texts of the deal mix. */
export const dealMixMessages: DealMixMessages = {
  title: 'Deal-Mix',
  subtitle: ({ period, date }) => `${period} · offen, Stand ${date}`,
  subtitleNow: ({ date }) => `Offene Deals, Stand ${date}`,
  classes: {
    boulder: 'Findlinge',
    rock: 'Brocken',
    stone: 'Steine',
    pebble: 'Kiesel',
    gravel: 'Splitt',
    sand: 'Sandkörner',
    unknown: 'Größe unbekannt',
  },
  one: {
    boulder: 'Findling',
    rock: 'Brocken',
    stone: 'Stein',
    pebble: 'Kiesel',
    gravel: 'Splitt',
    sand: 'Sandkorn',
    unknown: 'Größe unbekannt',
  },
  from: ({ amount }) => `ab ${amount}`,
  below: ({ amount }) => `unter ${amount}`,
  unknownSize: 'kein Betrag oder unter 0',
  target: 'Ziel',
  open: 'Offen',
  barrel: ({ texts }) => `Offene Deals nach Größe. ${texts.join('. ')}.`,
  barrelOpen: ({ amount, deals, count }) =>
    plural(count, { one: `${amount} offen in ${deals} Deal`, other: `${amount} offen in ${deals} Deals` }),
  barrelOfTarget: ({ share, target }) => `${share} des Ziels von ${target}`,
  barrelBeyond: ({ times }) => `Mehr als ${times} Ziel: Der Pegel liegt über dem Bild`,
  levelBeyond: ({ times }) => `über ${times}`,
  deals: 'Größte Deals',
  rock: ({ name, amount, sizeClass }) => `${name}, ${amount}, ${sizeClass}`,
  heap: ({ count, deals, amount }) =>
    plural(count, {
      one: `Darüber geschüttet: ${deals} kleinerer Deal, ${amount}`,
      other: `Darüber geschüttet: ${deals} kleinere Deals, ${amount}`,
    }),
  pointHint: 'Auf einen Deal zeigen, um zu sehen, welcher es ist.',
  coverage: 'Abdeckung, alle offenen Deals',
  coverageSample: ({ open, target }) => `${open} von ${target} Ziel`,
  withoutLargest: 'Ohne den größten Deal',
  withoutTop: ({ sizeClass }) => `Ohne ${sizeClass}`,
  openSample: ({ count, deals }) => plural(count, { one: `in ${deals} Deal`, other: `in ${deals} Deals` }),
  withoutDeals: ({ count, deals, amount }) =>
    plural(count, { one: `${deals} Deal, ${amount}`, other: `${deals} Deals, ${amount}` }),
  classesLabel: 'Größenklassen',
  countColumn: 'Anzahl',
  valueColumn: 'Wert',
  concentration: 'Konzentration',
  topFifth: 'Größtes Fünftel der Deals',
  topFifthOf: ({ share }) => `${share} des Werts`,
  largest: 'Größter Deal',
  ofTarget: ({ share }) => `${share} des Ziels`,
  gini: 'Gini-Koeffizient',
  hhi: 'HHI',
  thresholds: 'Größenklassen festlegen',
  rule: 'Klassen nach',
  rules: {
    'target-share': 'Anteil am Ziel',
    'natural-breaks': 'Natürliche Grenzen',
    quantile: 'Anzahl der Deals',
    amount: 'Eigene Schwellen',
  },
  ruleCount: 'Anzahl der Klassen',
  ruleTexts: {
    'target-share': ({ shares }) => `Vom Ziel mindestens: ${shares}.`,
    'natural-breaks':
      'Gesetzt, wo Beträge weit auseinanderliegen: ähnlich innerhalb einer Klasse, verschieden zwischen den Klassen.',
    quantile: ({ shares }) => `Von den Deals, die größten zuerst: ${shares}.`,
    amount: 'Von Hand gesetzt: Die Schwellen bleiben, wo sie sind.',
  },
  ruleWithoutTarget: ({ rule }) =>
    `Es gibt kein Ziel, von dem Anteile zu nehmen wären. Stattdessen: ${rule}.`,
  ruleWithoutAmounts: 'Es ist kein Betrag bekannt, aus dem sich Schwellen ergäben.',
  ruleBack: ({ rule }) => `Zurück zu „${rule}“`,
  threshold: ({ sizeClass }) => `${sizeClass} ab`,
  thresholdScale: 'Schwellen auf einer Betragsskala',
  thresholdInvalid: ({ least, most }) => `Einen Betrag von ${least} bis ${most} angeben.`,
  view: 'Anzeigen',
  views: { today: 'Heute', 'through-time': 'Im Zeitverlauf' },
  historyLabel: ({ measure }) => `Offene Deals nach Größe im Zeitverlauf. ${measure}`,
  historyMeasure: 'Anzeigen nach',
  historyHint: 'Auf eine Säule zeigen, um zu sehen, was an dem Tag offen war.',
  historyLayer: ({ date, sizeClass, deals, share }) =>
    `${date}: ${sizeClass}, ${deals}${share === null ? '' : `, ${share}`}`,
  historyDeals: dealsText('Deal', 'Deals'),
  historyApproximate: 'An vergangenen Tagen sind die Beträge die von heute: Ihr Verlauf ist nicht angegeben.',
  historyUnvalued: ({ count, deals }) =>
    plural(count, {
      one: `Höchstens ${deals} am Tag hat keinen bekannten Betrag: gezählt, nicht nach Wert gezeichnet.`,
      other: `Höchstens ${deals} am Tag haben keinen bekannten Betrag: gezählt, nicht nach Wert gezeichnet.`,
    }),
  historyUnmapped: ({ count, deals }) =>
    plural(count, {
      one: `Höchstens ${deals} am Tag stand in einer unbekannten Phase und ist nicht gezeichnet.`,
      other: `Höchstens ${deals} am Tag standen in unbekannten Phasen und sind nicht gezeichnet.`,
    }),
  historyCaption: 'Die Größenklassen im Zeitverlauf in Zahlen',
  historyColumn: ({ sizeClass, column }) => `${sizeClass}, ${column}`,
  historyFailed: 'Der Mix im Zeitverlauf konnte nicht geladen werden.',
  openDeal: 'Deal öffnen',
  openDealNamed: ({ name }) => `Deal öffnen: ${name}`,
  showDeals: ({ count, deals }) =>
    plural(count, { one: `${deals} Deal anzeigen`, other: `${deals} Deals anzeigen` }),
  showDealsOf: ({ show, of }) => `${show}: ${of}`,
  heapDeals: 'Kleinere Deals',
  notes: {
    'no-target':
      'Es gibt kein Ziel. Wie voll das Fass sein sollte, ist daher nicht bekannt: Sein Rand steht für nichts.',
    'zero-target': 'Das Ziel ist 0: Es gibt nichts, bis wohin das Fass zu füllen wäre.',
    'invalid-target': ({ amount }) =>
      `Das Ziel beträgt ${amount}. Ein Ziel unter 0 lässt sich nicht füllen und sollte korrigiert werden.`,
    met: 'Das Ziel ist erreicht: Was offen ist, kommt noch hinzu.',
    'no-amounts': 'Von keinem offenen Deal ist der Betrag bekannt, also gibt es keine Größen zu zeigen.',
    'classes-without-target':
      'Ohne Ziel richten sich die Klassen nach der Anzahl der Deals statt nach Anteilen am Ziel.',
    'breaks-without-target':
      'Ohne Ziel richten sich die Klassen nach natürlichen Grenzen zwischen den Beträgen statt nach Anteilen am Ziel.',
    'lost-amounts-zero':
      'Alle verlorenen Deals hier haben den Betrag 0. Gewinnquoten nach Größe sagen daher wenig aus.',
    beyond: ({ times }) => `Das Bild endet bei ${times} Ziel.`,
  },
  areaNote: 'Die Flächen vergleichen Deals; der Pegel zeigt, wie viel des Ziels offen ist.',
  tableCaption: 'Die Größenklassen in Zahlen',
  dealsCaption: 'Die größten Deals',
  all: 'Alle',
  columns: {
    day: 'Tag',
    sizeClass: 'Größe',
    from: 'Ab',
    deals: 'Anzahl',
    countShare: 'Der Deals',
    value: 'Wert',
    valueShare: 'Des Werts',
    winRate: 'Gewinnquote nach Anzahl',
    winRateValue: 'Gewinnquote nach Wert',
    meanCycle: 'Mittlerer Zyklus, Tage',
    deal: 'Deal',
    amount: 'Betrag',
  },
  headed: ({ head, number }) => `${head} ${number}`,
  heapRow: dealsText('kleinerer Deal', 'kleinere Deals'),
};
