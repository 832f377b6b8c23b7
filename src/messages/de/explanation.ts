import type { ExplanationMessages } from '../en/explanation.js';
import { explanationFigures } from './explanation-figures.js';
import { explanationNumbers } from './explanation-numbers.js';

/** German texts of the explanation panel: "How was this computed?". */
export const explanationMessages: ExplanationMessages = {
  gone: 'Diese Zahl gibt es nicht mehr. Bitte oben eine andere auswählen.',
  title: 'Wie wurde das berechnet?',
  close: 'Schließen',
  figure: 'Kennzahl',
  wonSubject: 'Gewonnen',
  sizeClasses: {
    boulder: 'Findlinge',
    rock: 'Brocken',
    stone: 'Steine',
    pebble: 'Kiesel',
    gravel: 'Splitt',
    sand: 'Sandkörner',
    unknown: 'Größe unbekannt',
  },
  subjectOn: ({ subject, date }) => `${subject} am ${date}`,
  formula: 'Formel',
  numbers: 'Mit Zahlen',
  asOf: ({ date }) => `Stand am Ende des ${date}`,
  window: ({ period }) => `Zeitraum: ${period}`,
  allTime: 'Zeitraum: gesamte Zeit',
  leftOut: ({ reason }) => `Nicht berücksichtigt: ${reason}`,
  nothingLeftOut: 'Alles ist berücksichtigt.',
  figures: explanationFigures,
  numberNames: explanationNumbers,
  notes: {
    'open-deals-count-as-lost': 'Offene Deals zählen als verloren.',
    'disqualified-count-as-lost': 'Disqualifizierte Deals zählen als verloren.',
    'unknown-path-in-first-stage': 'Abgeschlossene Deals ohne Phasenverlauf zählen ab der ersten Phase.',
    'standing-now': 'Offene Deals, jeder in der Phase, in der er am Ende des Tages steht.',
    'target-prorated':
      'Der Zeitraum besteht nicht aus ganzen Zielzeiträumen: Das Ziel ist ein nach Tagen berechneter Anteil.',
    'target-incomplete': 'Die Ziele decken nicht jeden Tag des Zeitraums ab.',
    'all-open-deals': 'Alle offenen Deals zählen, unabhängig vom erwarteten Abschluss.',
    'zones-compare-remaining': 'Die Zonen vergleichen den offenen Wert mit dem, was noch zu gewinnen ist.',
    'wilson-interval': 'Score-Intervall nach Wilson (1927).',
    'type-7-quantile': 'Quantil durch lineare Interpolation (Typ 7).',
    'hold-days-included': 'Pausierte Tage sind enthalten.',
    'probability-from-win-rate':
      'Die Phase hat keine eigene Wahrscheinlichkeit: An ihrer Stelle steht die Gewinnquote ab dieser Phase.',
    'lost-amounts-zero':
      'Jeder bekannte Betrag eines verlorenen Deals ist 0, wie wenn Beträge beim Verlust geleert werden: Diese Zahl sagt wenig aus.',
    'threshold-by-quantile': 'Ein Quantil der Beträge aller offenen Deals, gleich welcher Filter.',
    'threshold-by-breaks':
      'Natürliche Brüche der Beträge aller offenen Deals, gleich welcher Filter (Fisher 1958; Jenks).',
    'gini-sum': 'i ist der Platz eines Deals, der kleinste zuerst; n ist ihre Anzahl.',
    'conversions-told': 'Die Anteile, die aus jeder Phase weitergehen, sind vorgegeben, nicht gemessen.',
    'period-running': 'Der Zeitraum ist noch nicht zu Ende.',
    'past-as-today':
      'Zu einigen Feldern gibt es keinen Verlauf: Für sie gilt in der Vergangenheit, was heute gilt.',
    'deals-independent': 'Die Deals gelten als voneinander unabhängig.',
    'value-simulated': 'Simuliert: Es sind zu viele Werte, um ihre Wahrscheinlichkeiten genau anzugeben.',
    'kaplan-meier': 'Nicht beendete Aufenthalte zählen als länger als bisher (Kaplan und Meier, 1958).',
    'aalen-johansen':
      'Nicht abgeschlossene Deals sind einbezogen; gewonnen, verloren und disqualifiziert schließen einander aus (Aalen und Johansen, 1978).',
    'whatever-expected-close':
      'Alle offenen Deals zählen, jeder nach seiner Phase und seinen Tagen darin, unabhängig vom erwarteten Abschluss.',
  },
};
