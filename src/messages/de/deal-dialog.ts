import type { DealDialogMessages } from '../en/deal-dialog.js';
import { plural } from './plural.js';

/** German texts of the deal dialog. */
export const dealDialogMessages: DealDialogMessages = {
  title: 'Deal',
  close: 'Schließen',
  gone: 'Dieser Deal ist nicht mehr da.',
  goneHint: 'Er wurde entfernt, oder die Adresse ist veraltet.',
  failed: 'Der Deal konnte nicht geladen werden.',
  listTitle: 'Liste der Deals',
  listFailed: 'Die Liste konnte nicht geladen werden.',
  kinds: {
    open: 'Offen',
    won: 'Gewonnen',
    lost: 'Verloren',
    hold: 'Pausiert',
    disqualified: 'Disqualifiziert',
    unmapped: 'Phase unbekannt',
  },
  noStage: 'keine Phase',
  endedOn: ({ date }) => `am ${date}`,
  daysInStage: ({ count, days }) =>
    plural(count, { one: `${days} Tag in dieser Phase`, other: `${days} Tage in dieser Phase` }),
  daysInStageUnknown: 'Tage in dieser Phase unbekannt',
  expectedDays: ({ count, days }) =>
    plural(count, { one: `${days} Tag erwartet`, other: `${days} Tage erwartet` }),
  overdueDays: ({ count, days }) =>
    plural(count, { one: `${days} Tag überfällig`, other: `${days} Tage überfällig` }),
  fields: {
    name: 'Name',
    stage: 'Phase',
    amount: 'Betrag',
    expectedClose: 'Erwarteter Abschluss',
    closed: 'Abgeschlossen',
    probability: 'Gewinnchance',
    lostReason: 'Grund',
    owner: 'Verantwortlich',
    team: 'Team',
    account: 'Kunde',
    source: 'Quelle',
    nextStep: 'Nächster Schritt',
    lastActivity: 'Letzte Aktivität',
    created: 'Angelegt',
  },
  fieldsTitle: 'Angaben',
  given: ({ amount }) => `angegeben als ${amount}`,
  shareOfStage: ({ share }) => `${share}, wie bei allen Deals in dieser Phase`,
  timelineTitle: 'Phasen bisher',
  pathUnknown: 'Welche Phasen der Deal durchlaufen hat, ist nicht bekannt: Er hat keinen Phasenverlauf.',
  days: ({ count, days }) => plural(count, { one: `${days} Tag`, other: `${days} Tage` }),
  daysUnknown: 'Tage unbekannt',
  span: ({ from, to }) => `${from} – ${to}`,
  since: ({ date }) => `seit ${date}`,
  until: ({ date }) => `bis ${date}`,
  dateUnknown: 'an einem unbekannten Tag',
  sinceUnknown: 'seit einem unbekannten Tag',
  held: ({ count, days }) =>
    plural(count, {
      one: `${days} pausierter Tag nicht gezählt`,
      other: `${days} pausierte Tage nicht gezählt`,
    }),
  added: 'ergänzt, da Datensatz und Verlauf nicht übereinstimmen',
  addedOnly: 'nur aus dem Datensatz bekannt',
  wentBack: 'ging zurück',
  skipped: ({ stages }) => `übersprang ${stages}`,
  now: 'jetzt',
  earlierHidden: ({ count, entries }) =>
    plural(count, {
      one: `${entries} früherer Eintrag wird nicht angezeigt.`,
      other: `${entries} frühere Einträge werden nicht angezeigt.`,
    }),
  showAll: 'Alle anzeigen',
  faultsTitle: 'Datenfehler',
  noFaults: 'Keine gefunden.',
  times: ({ title, times }) => `${title} (${times}-mal)`,
  stay: ({ days, expected }) => `${days}, erwartet: ${expected}`,
  faults: {
    'no-amount': {
      title: 'Kein Betrag',
      mend: 'Eintragen, was der Deal wert ist; eine Schätzung genügt.',
    },
    'no-expected-close': {
      title: 'Kein erwarteter Abschluss',
      mend: 'Mit dem Kunden einen Tag vereinbaren und eintragen.',
    },
    'expected-close-past': {
      title: 'Erwarteter Abschluss überschritten',
      mend: 'Neuen erwarteten Abschluss eintragen oder den Deal abschließen.',
    },
    overdue: {
      title: 'Länger in der Phase als erwartet',
      mend: 'Den Deal voranbringen, pausieren oder abschließen.',
    },
    'no-next-step': {
      title: 'Kein nächster Schritt',
      mend: 'Eintragen, was als Nächstes geschieht und wer es übernimmt.',
    },
    'skipped-stage': {
      title: 'Übersprungene Phasen',
      mend: 'Prüfen, ob erledigt wurde, wofür diese Phasen da sind.',
    },
    'no-owner': { title: 'Niemand verantwortlich', mend: 'Den Deal jemandem zuweisen.' },
    'unknown-owner': {
      title: 'Verantwortliche Person nicht in der Liste',
      mend: 'Den Deal einer Person aus der Liste übergeben oder diese ergänzen.',
    },
    'unmapped-stage': {
      title: 'In keiner Phase des Prozesses',
      mend: 'Den Deal in die Phase verschieben, in der er steht.',
    },
  },
};
