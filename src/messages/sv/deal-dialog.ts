import type { DealDialogMessages } from '../en/deal-dialog.js';
import { plural } from './plural.js';

/** Swedish texts of the deal dialog. */
export const dealDialogMessages: DealDialogMessages = {
  title: 'Affär',
  close: 'Stäng',
  gone: 'Affären finns inte längre.',
  goneHint: 'Den har tagits bort, eller så är adressen gammal.',
  failed: 'Affären gick inte att hämta.',
  listTitle: 'Affärer',
  listFailed: 'Listan gick inte att hämta.',
  kinds: {
    open: 'Öppen',
    won: 'Vunnen',
    lost: 'Förlorad',
    hold: 'Vilande',
    disqualified: 'Diskvalificerad',
    unmapped: 'Okänt steg',
  },
  noStage: 'inget steg',
  endedOn: ({ date }) => `den ${date}`,
  daysInStage: ({ count, days }) =>
    plural(count, { one: `${days} dag i steget`, other: `${days} dagar i steget` }),
  daysInStageUnknown: 'okänt antal dagar i steget',
  expectedDays: ({ count, days }) =>
    plural(count, { one: `${days} dag väntad`, other: `${days} dagar väntade` }),
  overdueDays: ({ count, days }) =>
    plural(count, { one: `${days} dag över tiden`, other: `${days} dagar över tiden` }),
  fields: {
    name: 'Namn',
    stage: 'Steg',
    amount: 'Belopp',
    expectedClose: 'Förväntat avslut',
    closed: 'Avslutad',
    probability: 'Chans att vinna',
    lostReason: 'Orsak',
    owner: 'Ansvarig',
    team: 'Lag',
    account: 'Kund',
    source: 'Källa',
    nextStep: 'Nästa steg',
    lastActivity: 'Senaste aktivitet',
    created: 'Skapad',
  },
  fieldsTitle: 'Uppgifter',
  given: ({ amount }) => `angivet som ${amount}`,
  shareOfStage: ({ share }) => `${share}, som för alla affärer i steget`,
  timelineTitle: 'Steg hittills',
  pathUnknown: 'Vilka steg den gick igenom är inte känt: den saknar steghistorik.',
  days: ({ count, days }) => plural(count, { one: `${days} dag`, other: `${days} dagar` }),
  daysUnknown: 'okänt antal dagar',
  span: ({ from, to }) => `${from} – ${to}`,
  since: ({ date }) => `sedan ${date}`,
  until: ({ date }) => `till ${date}`,
  dateUnknown: 'okänt vilken dag',
  sinceUnknown: 'sedan en okänd dag',
  held: ({ count, days }) =>
    plural(count, { one: `${days} vilande dag oräknad`, other: `${days} vilande dagar oräknade` }),
  added: 'ifyllt, då post och historik inte stämmer överens',
  addedOnly: 'känt bara från raden',
  wentBack: 'gick tillbaka',
  skipped: ({ stages }) => `gick förbi ${stages}`,
  now: 'nu',
  earlierHidden: ({ count, entries }) =>
    plural(count, {
      one: `${entries} tidigare post visas inte.`,
      other: `${entries} tidigare poster visas inte.`,
    }),
  showAll: 'Visa alla',
  faultsTitle: 'Fel i uppgifterna',
  noFaults: 'Inga hittade.',
  times: ({ title, times }) => `${title} (${times} gånger)`,
  stay: ({ days, expected }) => `${days}, där ${expected} är väntat`,
  faults: {
    'no-amount': { title: 'Inget belopp', mend: 'Ange vad affären är värd; en uppskattning duger.' },
    'no-expected-close': {
      title: 'Inget förväntat avslut',
      mend: 'Kom överens med kunden om en dag, och ange den.',
    },
    'expected-close-past': {
      title: 'Förväntat avslut har passerat',
      mend: 'Ange ett nytt förväntat avslut, eller avsluta affären.',
    },
    overdue: {
      title: 'Längre i sitt steg än väntat',
      mend: 'Flytta affären vidare, låt den vila, eller avsluta den.',
    },
    'no-next-step': { title: 'Inget nästa steg', mend: 'Ange vad som görs härnäst, och av vem.' },
    'skipped-stage': {
      title: 'Steg som gåtts förbi',
      mend: 'Kontrollera att det som stegen är till för blev gjort.',
    },
    'no-owner': { title: 'Ingen ansvarig', mend: 'Ge affären till någon.' },
    'unknown-owner': {
      title: 'En ansvarig som inte finns i listan',
      mend: 'Lämna affären till någon i listan, eller lägg till den här.',
    },
    'unmapped-stage': {
      title: 'I inget av processens steg',
      mend: 'Flytta affären till steget den står i.',
    },
  },
};
