import { dealsTextIn } from '../deals-text.js';
import type { FrameMessages } from '../en/frame.js';
import { plural } from './plural.js';

const dealsText = /* @__PURE__ */ dealsTextIn(plural);

/** German texts of the frame that every widget stands in. */
export const frameMessages: FrameMessages = {
  showTable: 'Tabelle',
  download: 'Herunterladen',
  downloadAs: { csv: 'CSV herunterladen', svg: 'SVG herunterladen', png: 'PNG herunterladen' },
  downloadItems: { csv: 'Zahlen (CSV)', svg: 'Bild (SVG)', png: 'Bild (PNG)' },
  downloadFailed: 'Die Datei konnte nicht erstellt werden. Erneut versuchen',
  howComputed: 'Wie berechnet?',
  legend: 'Zeichenerklärung',
  loading: 'Wird geladen …',
  empty: 'Keine Deals vorhanden.',
  emptyHint: 'Nichts passt zum Filter, oder es sind noch keine Daten da.',
  errorTitle: 'Das konnte nicht angezeigt werden.',
  errorText:
    'Etwas in den Daten oder Einstellungen passt nicht. Wer diese Seite betreut, kann herausfinden, was.',
  errorCode: ({ code }) => `Fehlercode: ${code}.`,
  retry: 'Erneut versuchen',
  explanationFailed: 'Die Erklärung konnte nicht geladen werden.',
  tooFew: ({ count, deals, needed }) =>
    plural(count, {
      one: `Nur ${deals} Deal: zu wenig für sichere Schlüsse. Ab ${needed} werden die Zahlen wie üblich gezeigt.`,
      other: `Nur ${deals} Deals: zu wenige für sichere Schlüsse. Ab ${needed} werden die Zahlen wie üblich gezeigt.`,
    }),
  narrowStage: ({ stage }) => `Nur Deals in der Phase ${stage}.`,
  narrowReached: ({ stage }) => `Nur Deals, die ${stage} erreicht haben.`,
  narrowFrom: ({ stage }) => `Ab ${stage}: nur Deals, die diese Phase erreicht haben.`,
  narrowKind: ({ kind }) => (kind === 'won' ? 'Nur gewonnene Deals.' : 'Nur verlorene Deals.'),
  narrowSize: ({ least, below }) => `Nur Deals ab ${least} und unter ${below}.`,
  narrowSizeFrom: ({ least }) => `Nur Deals ab ${least}.`,
  narrowSizeBelow: ({ below }) => `Nur Deals unter ${below}.`,
  narrowSizeUnknown: 'Nur Deals unbekannter Größe.',
  narrowClear: 'Alle anzeigen',
  unknown: 'unbekannt',
  none: '–',
  leftOut: {
    'no-amount': dealsText('Deal hat keinen bekannten Betrag', 'Deals haben keinen bekannten Betrag'),
    'negative-amount': dealsText('Deal hat einen negativen Betrag', 'Deals haben einen negativen Betrag'),
    'no-created-date': dealsText('Deal hat kein Anlagedatum', 'Deals haben kein Anlagedatum'),
    'no-closed-date': dealsText(
      'abgeschlossener Deal hat kein Abschlussdatum',
      'abgeschlossene Deals haben kein Abschlussdatum',
    ),
    'closed-before-created': dealsText(
      'Deal wurde abgeschlossen, bevor er angelegt wurde',
      'Deals wurden abgeschlossen, bevor sie angelegt wurden',
    ),
    'no-expected-close': dealsText(
      'offener Deal hat keinen erwarteten Abschluss',
      'offene Deals haben keinen erwarteten Abschluss',
    ),
    'expected-before-period': dealsText(
      'offener Deal sollte vor dem Zeitraum abgeschlossen werden',
      'offene Deals sollten vor dem Zeitraum abgeschlossen werden',
    ),
    'expected-after-period': dealsText(
      'offener Deal soll erst nach dem Zeitraum abgeschlossen werden',
      'offene Deals sollen erst nach dem Zeitraum abgeschlossen werden',
    ),
    'unknown-path': dealsText(
      'abgeschlossener Deal hat keinen Phasenverlauf',
      'abgeschlossene Deals haben keinen Phasenverlauf',
    ),
    'no-stage-history': dealsText(
      'pausierter oder offener Deal hat keinen Phasenverlauf',
      'pausierte oder offene Deals haben keinen Phasenverlauf',
    ),
    'unknown-days': dealsText(
      'Deal stand unbekannt lange in einer Phase',
      'Deals standen unbekannt lange in einer Phase',
    ),
    'unmapped-stage': dealsText(
      'Deal steht in einer unbekannten Phase',
      'Deals stehen in unbekannten Phasen',
    ),
    'no-probability': dealsText(
      'offener Deal hat keine Wahrscheinlichkeit',
      'offene Deals haben keine Wahrscheinlichkeit',
    ),
    omitted: dealsText('Deal ist von der Prognose ausgenommen', 'Deals sind von der Prognose ausgenommen'),
    disqualified: dealsText('Deal wurde disqualifiziert', 'Deals wurden disqualifiziert'),
    'not-entered': dealsText(
      'Deal erreichte nie die qualifizierte Phase',
      'Deals erreichten nie die qualifizierte Phase',
    ),
  },
  leftOutTitle: 'Nicht berücksichtigt',
  leftOutOfValue: ({ reason }) => `${reason}: gezählt, aber nicht im Wert enthalten`,
  leftOutOfAll: ({ reason }) => `${reason}: nicht gezählt`,
};
