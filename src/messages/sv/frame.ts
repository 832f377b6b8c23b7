import { dealsTextIn } from '../deals-text.js';
import type { FrameMessages } from '../en/frame.js';
import { plural } from './plural.js';

const dealsText = /* @__PURE__ */ dealsTextIn(plural);

/** Swedish texts of the frame that every widget stands in. */
export const frameMessages: FrameMessages = {
  showTable: 'Tabell',
  download: 'Ladda ner',
  downloadAs: { csv: 'Ladda ner CSV', svg: 'Ladda ner SVG', png: 'Ladda ner PNG' },
  downloadItems: { csv: 'Siffrorna (CSV)', svg: 'Bilden (SVG)', png: 'Bilden (PNG)' },
  downloadFailed: 'Filen gick inte att skapa. Försök igen',
  howComputed: 'Hur räknas det?',
  legend: 'Teckenförklaring',
  loading: 'Laddar …',
  empty: 'Inga affärer att visa.',
  emptyHint: 'Inget matchar filtret, eller så har inga data kommit in än.',
  errorTitle: 'Det här gick inte att visa.',
  errorText: 'Något i dess data eller inställningar stämmer inte. Den som sköter sidan kan ta reda på vad.',
  errorCode: ({ code }) => `Kod: ${code}.`,
  retry: 'Försök igen',
  explanationFailed: 'Förklaringen gick inte att hämta.',
  tooFew: ({ count, deals, needed }) =>
    plural(count, {
      one: `Bara ${deals} affär: för få för säkra slutsatser. Från ${needed} visas talen som vanligt.`,
      other: `Bara ${deals} affärer: för få för säkra slutsatser. Från ${needed} visas talen som vanligt.`,
    }),
  narrowStage: ({ stage }) => `Bara affärer som står i ${stage}.`,
  narrowReached: ({ stage }) => `Bara affärer som nått ${stage}.`,
  narrowFrom: ({ stage }) => `Från ${stage}: bara affärer som nått dit.`,
  narrowKind: ({ kind }) => (kind === 'won' ? 'Bara vunna affärer.' : 'Bara förlorade affärer.'),
  narrowSize: ({ least, below }) => `Bara affärer på ${least} eller mer, under ${below}.`,
  narrowSizeFrom: ({ least }) => `Bara affärer på ${least} eller mer.`,
  narrowSizeBelow: ({ below }) => `Bara affärer under ${below}.`,
  narrowSizeUnknown: 'Bara affärer av okänd storlek.',
  narrowClear: 'Visa alla',
  unknown: 'okänt',
  none: '–',
  leftOut: {
    'no-amount': dealsText('affär saknar känt belopp', 'affärer saknar känt belopp'),
    'negative-amount': dealsText('affär har negativt belopp', 'affärer har negativt belopp'),
    'no-created-date': dealsText('affär saknar skapandedatum', 'affärer saknar skapandedatum'),
    'no-closed-date': dealsText(
      'stängd affär saknar stängningsdatum',
      'stängda affärer saknar stängningsdatum',
    ),
    'closed-before-created': dealsText(
      'affär stängdes innan den skapades',
      'affärer stängdes innan de skapades',
    ),
    'no-expected-close': dealsText(
      'öppen affär saknar förväntat avslut',
      'öppna affärer saknar förväntat avslut',
    ),
    'expected-before-period': dealsText(
      'öppen affär förväntades avslutas före perioden',
      'öppna affärer förväntades avslutas före perioden',
    ),
    'expected-after-period': dealsText(
      'öppen affär förväntas avslutas efter perioden',
      'öppna affärer förväntas avslutas efter perioden',
    ),
    'unknown-path': dealsText('stängd affär saknar steghistorik', 'stängda affärer saknar steghistorik'),
    'no-stage-history': dealsText(
      'vilande eller öppen affär saknar steghistorik',
      'vilande eller öppna affärer saknar steghistorik',
    ),
    'unknown-days': dealsText('affär stod okänd tid i ett steg', 'affärer stod okänd tid i ett steg'),
    'unmapped-stage': dealsText('affär står i ett okänt steg', 'affärer står i okända steg'),
    'no-probability': dealsText('öppen affär saknar sannolikhet', 'öppna affärer saknar sannolikhet'),
    omitted: dealsText('affär är utelämnad ur prognosen', 'affärer är utelämnade ur prognosen'),
    disqualified: dealsText('affär diskvalificerades', 'affärer diskvalificerades'),
    'not-entered': dealsText(
      'affär nådde aldrig det kvalificerade steget',
      'affärer nådde aldrig det kvalificerade steget',
    ),
  },
  leftOutTitle: 'Inte medräknat',
  leftOutOfValue: ({ reason }) => `${reason}: med i antalet, inte i värdet`,
  leftOutOfAll: ({ reason }) => `${reason}: inte medräknat`,
};
