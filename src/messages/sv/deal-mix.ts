import { dealsTextIn } from '../deals-text.js';
import type { DealMixMessages } from '../en/deal-mix.js';
import { plural } from './plural.js';

const dealsText = /* @__PURE__ */ dealsTextIn(plural);

/** Swedish texts of the deal mix. */
export const dealMixMessages: DealMixMessages = {
  title: 'Affärsmix',
  subtitle: ({ period, date }) => `${period} · öppet per ${date}`,
  subtitleNow: ({ date }) => `Öppna affärer per ${date}`,
  classes: {
    boulder: 'Bumlingar',
    rock: 'Stenblock',
    stone: 'Stenar',
    pebble: 'Småsten',
    gravel: 'Grus',
    sand: 'Sandkorn',
    unknown: 'Okänd storlek',
  },
  one: {
    boulder: 'bumling',
    rock: 'stenblock',
    stone: 'sten',
    pebble: 'småsten',
    gravel: 'grus',
    sand: 'sandkorn',
    unknown: 'okänd storlek',
  },
  from: ({ amount }) => `${amount} och mer`,
  below: ({ amount }) => `under ${amount}`,
  unknownSize: 'inget belopp, eller under 0',
  target: 'Mål',
  open: 'Öppet',
  barrel: ({ texts }) => `Öppna affärer efter storlek. ${texts.join('. ')}.`,
  barrelOpen: ({ amount, deals, count }) =>
    plural(count, { one: `${amount} öppet i ${deals} affär`, other: `${amount} öppet i ${deals} affärer` }),
  barrelOfTarget: ({ share, target }) => `${share} av målet ${target}`,
  barrelBeyond: ({ times }) => `Mer än ${times} målet: nivån ligger ovanför bilden`,
  levelBeyond: ({ times }) => `över ${times}`,
  deals: 'Största affärerna',
  rock: ({ name, amount, sizeClass }) => `${name}, ${amount}, ${sizeClass}`,
  heap: ({ count, deals, amount }) =>
    plural(count, {
      one: `Hällt ovanpå: ${deals} mindre affär, ${amount}`,
      other: `Hällt ovanpå: ${deals} mindre affärer, ${amount}`,
    }),
  pointHint: 'Peka på en affär för att se vilken det är.',
  coverage: 'Täckning, alla öppna affärer',
  coverageSample: ({ open, target }) => `${open} av målet ${target}`,
  withoutLargest: 'Utan den största affären',
  withoutTop: ({ sizeClass }) => `Utan ${sizeClass.toLowerCase()}`,
  openSample: ({ count, deals }) => plural(count, { one: `i ${deals} affär`, other: `i ${deals} affärer` }),
  withoutDeals: ({ count, deals, amount }) =>
    plural(count, { one: `${deals} affär, ${amount}`, other: `${deals} affärer, ${amount}` }),
  classesLabel: 'Storleksklasser',
  countColumn: 'Affärer',
  valueColumn: 'Värde',
  concentration: 'Koncentration',
  topFifth: 'Största femtedelen av affärerna',
  topFifthOf: ({ share }) => `${share} av värdet`,
  largest: 'Största affären',
  ofTarget: ({ share }) => `${share} av målet`,
  gini: 'Ginikoefficient',
  hhi: 'HHI',
  thresholds: 'Ställ in storleksklasser',
  rule: 'Klassade efter',
  rules: {
    'target-share': 'Andel av målet',
    'natural-breaks': 'Naturliga gränser',
    quantile: 'Antal affärer',
    amount: 'Egna gränser',
  },
  ruleCount: 'Antal klasser',
  ruleTexts: {
    'target-share': ({ shares }) => `Av målet, minst: ${shares}.`,
    'natural-breaks': 'Satta där beloppen ligger långt isär: lika inom en klass, olika mellan klasserna.',
    quantile: ({ shares }) => `Av affärerna, de största först: ${shares}.`,
    amount: 'Satta för hand: gränserna står kvar där de sätts.',
  },
  ruleWithoutTarget: ({ rule }) =>
    `Det finns inget mål att ta andelar av. I dess ställe: ${rule.toLowerCase()}.`,
  ruleWithoutAmounts: 'Inget belopp är känt att ta gränser från.',
  ruleBack: ({ rule }) => `Tillbaka till ”${rule}”`,
  threshold: ({ sizeClass }) => `${sizeClass} från`,
  thresholdScale: 'Gränser på en beloppsskala',
  thresholdInvalid: ({ least, most }) => `Ange ett belopp från ${least} till ${most}.`,
  view: 'Visa',
  views: { today: 'I dag', 'through-time': 'Över tid' },
  historyLabel: ({ measure }) => `Öppna affärer efter storlek över tid. ${measure}`,
  historyMeasure: 'Visa efter',
  historyHint: 'Peka på en stapel för att se vad som var öppet den dagen.',
  historyLayer: ({ date, sizeClass, deals, share }) =>
    `${date}: ${sizeClass}, ${deals}${share === null ? '' : `, ${share}`}`,
  historyDeals: dealsText('affär', 'affärer'),
  historyApproximate: 'För tidigare dagar är beloppen som i dag: ingen historik för dem gavs.',
  historyUnvalued: ({ count, deals }) =>
    plural(count, {
      one: `Som mest saknar ${deals} per dag känt belopp: räknad, inte ritad efter värde.`,
      other: `Som mest saknar ${deals} per dag känt belopp: räknade, inte ritade efter värde.`,
    }),
  historyUnmapped: ({ count, deals }) =>
    plural(count, {
      one: `Som mest stod ${deals} per dag i ett steg som inte är känt, och är inte ritad.`,
      other: `Som mest stod ${deals} per dag i steg som inte är kända, och är inte ritade.`,
    }),
  historyCaption: 'Storleksklasserna över tid i siffror',
  historyColumn: ({ sizeClass, column }) => `${sizeClass}, ${column}`,
  historyFailed: 'Mixen över tid kunde inte laddas.',
  openDeal: 'Öppna affären',
  openDealNamed: ({ name }) => `Öppna affären: ${name}`,
  showDeals: ({ count, deals }) =>
    plural(count, { one: `Visa ${deals} affär`, other: `Visa ${deals} affärer` }),
  showDealsOf: ({ show, of }) => `${show}: ${of}`,
  heapDeals: 'Mindre affärer',
  notes: {
    'no-target':
      'Det finns inget mål, så hur full tunnan bör vara är inte känt: dess kant står inte för något.',
    'zero-target': 'Målet är 0: det finns inget att fylla tunnan till.',
    'invalid-target': ({ amount }) =>
      `Målet är ${amount}. Ett mål under 0 kan inte fyllas: det behöver rättas.`,
    met: 'Målet är nått: det som är öppet kommer därutöver.',
    'no-amounts': 'Inget belopp för någon öppen affär är känt, så det finns inga storlekar att visa.',
    'classes-without-target':
      'Utan mål går klasserna efter antalet affärer i stället för efter andelar av målet.',
    'breaks-without-target':
      'Utan mål går klasserna efter naturliga gränser mellan beloppen i stället för efter andelar av målet.',
    'lost-amounts-zero':
      'Varje förlorad affär här har beloppet 0, så vinstfrekvenser efter storlek säger lite.',
    beyond: ({ times }) => `Bilden slutar vid ${times} målet.`,
  },
  areaNote: 'Ytor jämför affärer; nivån visar hur mycket av målet som är öppet.',
  tableCaption: 'Storleksklasserna i siffror',
  dealsCaption: 'De största affärerna',
  all: 'Alla',
  columns: {
    day: 'Dag',
    sizeClass: 'Storlek',
    from: 'Från',
    deals: 'Affärer',
    countShare: 'Av affärerna',
    value: 'Värde',
    valueShare: 'Av värdet',
    winRate: 'Vinstfrekvens i antal',
    winRateValue: 'Vinstfrekvens i värde',
    meanCycle: 'Säljcykel i snitt, dagar',
    deal: 'Affär',
    amount: 'Belopp',
  },
  headed: ({ head, number }) => `${head} ${number}`,
  heapRow: dealsText('mindre affär', 'mindre affärer'),
};
