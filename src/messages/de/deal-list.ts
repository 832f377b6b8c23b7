import type { DealListMessages } from '../en/deal-list.js';
import { plural } from './plural.js';

/** German texts of the list of deals. */
export const dealListMessages: DealListMessages = {
  title: 'Deals',
  close: 'Schließen',
  deals: ({ count, deals }) => plural(count, { one: `${deals} Deal`, other: `${deals} Deals` }),
  sum: ({ amount }) => `${amount} insgesamt`,
  withoutAmount: ({ count, deals }) =>
    plural(count, { one: `${deals} ohne Betrag`, other: `${deals} ohne Betrag` }),
  search: 'Namen und Kunden durchsuchen',
  searchNames: 'Namen durchsuchen',
  clear: 'Suche leeren',
  none: 'Hier sind keine Deals.',
  noneFound: ({ text }) => `Kein Deal mit „${text}“ gefunden.`,
  columns: {
    name: 'Deal',
    stage: 'Phase',
    account: 'Kunde',
    owner: 'Verantwortlich',
    amount: 'Betrag',
    expectedClose: 'Erwarteter Abschluss',
    closed: 'Abgeschlossen',
    days: 'Tage in der Phase',
    faults: 'Datenfehler',
  },
  overDays: 'Tage überfällig',
  over: ({ count, days }) =>
    plural(count, { one: `${days} Tag überfällig`, other: `${days} Tage überfällig` }),
  hiddenName: 'Deal',
  past: 'überschritten',
  back: 'Zurück zur Liste',
};
