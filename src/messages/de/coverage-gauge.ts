import type { CoverageGaugeMessages } from '../en/coverage-gauge.js';
import { plural } from './plural.js';

/** German texts of the coverage gauge. */
export const coverageGaugeMessages: CoverageGaugeMessages = {
  title: 'Abdeckung',
  subtitle: ({ period, date }) => `${period} · Stand ${date}`,
  readings: { coverage: 'Abdeckung', attainment: 'Zielerreichung', value: 'Offen' },
  ofTarget: ({ amount }) => `von ${amount} Ziel`,
  ofRemaining: ({ amount }) => `von noch zu gewinnenden ${amount}`,
  ofRemainingUnknown: 'von dem, was noch zu gewinnen ist',
  openPeriod: 'im Zeitraum offen',
  openAll: 'insgesamt offen',
  zones: { low: 'Niedrig', healthy: 'Gesund', high: 'Hoch' },
  states: {
    met: 'Ziel erreicht',
    'no-target': 'Kein Ziel',
    'zero-target': 'Ziel ist 0',
    'invalid-target': 'Ziel unter 0',
    'no-expected-close': 'Kein erwarteter Abschluss',
    'no-amount': 'Beträge unbekannt',
    'no-required': 'Keine Zone',
  },
  notes: {
    'no-target': 'Für diesen Zeitraum gibt es kein Ziel, also auch nichts abzudecken.',
    'zero-target': 'Das Ziel dieses Zeitraums ist 0, es gibt also nichts abzudecken.',
    'invalid-target': ({ amount }) =>
      `Das Ziel dieses Zeitraums beträgt ${amount}. Ein Ziel unter 0 lässt sich nicht abdecken und sollte korrigiert werden.`,
    'no-expected-close':
      'Kein offener Deal hat einen erwarteten Abschluss. Was dieser Zeitraum bringen kann, ist daher nicht bekannt.',
    'no-amount':
      'Es gibt offene Deals, aber von keinem ist der Betrag bekannt, also auch nicht, was sie abdecken.',
    'lost-amounts-zero':
      'Alle in den letzten 12 Monaten verlorenen Deals haben den Betrag 0. Das erforderliche Vielfache, das sich aus der Gewinnquote nach Wert ergibt, sagt daher wenig aus.',
    'won-no-amount':
      'Es wurden Deals gewonnen, aber von keinem ist der Betrag bekannt. Wie weit das Ziel erreicht und was noch zu gewinnen ist, ist daher nicht bekannt.',
    'no-required':
      'In den letzten 12 Monaten wurde kein Wert gewonnen. Die erforderliche Abdeckung und damit die Zone sind daher nicht bekannt.',
    'no-value-factor':
      'Es wurde kein Deal mit bekanntem Wert und bekanntem Phasenverlauf gewonnen. Die erforderliche Abdeckung und damit die Zone sind daher nicht bekannt.',
    'no-conversion':
      'Für frühere Zeiträume ist nicht bekannt, was offen und erwartet war, oder nichts davon wurde gewonnen. Die erforderliche Abdeckung und damit die Zone sind daher nicht bekannt.',
    'all-open': 'Alle offenen Deals zählen, unabhängig vom erwarteten Abschluss.',
  },
  countAll: 'Alle offenen Deals zählen',
  countPeriod: 'Nur die im Zeitraum erwarteten zählen',
  targetProrated:
    'Der Zeitraum besteht nicht aus ganzen Zielzeiträumen: Sein Ziel ist ein nach Tagen berechneter Anteil.',
  targetIncomplete: ({ count, days }) =>
    plural(count, {
      one: `Für ${days} Tag des Zeitraums gibt es kein Ziel.`,
      other: `Für ${days} Tage des Zeitraums gibt es kein Ziel.`,
    }),
  marks: {
    floor: 'Min.',
    required: 'nötig',
    ceiling: 'Max.',
    target: 'Ziel',
    remaining: 'alles',
    total: 'gesamt',
    beyond: 'darüber',
  },
  markAnd: ({ mark }) => `${mark} =`,
  won: 'Bisher gewonnen',
  open: { period: 'Im Zeitraum offen', all: 'Insgesamt offen' },
  remaining: 'Noch zu gewinnen',
  leftOut: 'Nicht berücksichtigt',
  leftOutRow: ({ reason }) => `Nicht berücksichtigt: ${reason}`,
  leftOutBecause: {
    'no-expected-close': 'Kein erwarteter Abschluss',
    'expected-before-period': 'Früher erwartet',
    'expected-after-period': 'Später erwartet',
    'no-amount': 'Betrag unbekannt',
    'no-closed-date': 'Gewonnen, ohne Abschlussdatum',
    'unmapped-stage': 'Phase unbekannt',
  },
  deals: ({ count, deals }) => plural(count, { one: `${deals} Deal`, other: `${deals} Deals` }),
  attainment: ({ share }) => `${share} des Ziels`,
  pace: ({ ratio }) => `Tempo ${ratio}`,
  pastDue: ({ deals, amount }) => `${deals} überfällig (${amount})`,
  unknownAmounts: ({ deals }) => `${deals} mit unbekanntem Betrag`,
  covered: ({ multiple }) => `${multiple} abgedeckt`,
  perDay: ({ amount }) => `${amount} pro Tag nötig`,
  required: 'Erforderlich, bezogen auf den Rest:',
  byWinRate: ({ rate }) => `=\u00A01\u00A0÷\u00A0Gewinnquote nach Wert von ${rate} in den letzten 12 Monaten`,
  byWinRateUnknown: '– in den letzten 12 Monaten wurde kein Wert gewonnen',
  byConversion: ({ rate, periods }) =>
    `= 1 ÷ ${rate}, dem gewonnenen Anteil dessen, was offen und erwartet war, über ${periods} frühere Zeiträume`,
  byConversionUnknown:
    '– soweit bekannt, wurde nichts von dem gewonnen, was in früheren Zeiträumen offen und erwartet war',
  byValueFactor: '= die Summe der Wertfaktoren aller Phasen',
  byValueFactorUnknown: '– nichts mit bekanntem Wert und Weg wurde gewonnen',
  byHost: '– von Hand festgelegt, nicht berechnet',
  requiredOfTarget: ({ multiple }) => `· ${multiple} des Ziels`,
  meter: ({ value, of, word }) => `${value} ${of}. ${word}.`,
  meterWon: ({ share }) => `Bisher gewonnen: ${share} des Ziels.`,
  meterMarks: ({ marks }) => `Markierungen: ${marks.join(', ')}.`,
  meterMark: ({ name, value }) => `${name} ${value}`,
  meterBeyond: ({ end }) => `Über der Skala, die bei ${end} endet.`,
  meterBelow: 'Unter der Skala, die bei 0 beginnt.',
  picture: ({ word, facts }) => `${word}. ${facts.join('; ')}.`,
  fact: ({ name, amount }) => `${name}: ${amount}`,
  tableCaption: 'Die Abdeckung in Zahlen',
  figureColumn: 'Kennzahl',
  numberColumn: 'Zahl',
  dealsColumn: 'Deals',
  rows: {
    coverage: 'Abdeckung des Ziels',
    coverageOfRemaining: 'Abdeckung dessen, was noch zu gewinnen ist',
    target: 'Ziel',
    won: 'Bisher gewonnen',
    attainment: 'Zielerreichung',
    pace: 'Tempo',
    open: 'Offen',
    pastDue: 'Offen, erwarteter Abschluss überschritten',
    remaining: 'Noch zu gewinnen',
    neededPerDay: 'Pro Tag nötig',
    required: 'Erforderlich, bezogen auf den Rest',
    floor: 'Untergrenze, bezogen auf den Rest',
    ceiling: 'Obergrenze, bezogen auf den Rest',
  },
};
