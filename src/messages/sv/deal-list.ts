import type { DealListMessages } from '../en/deal-list.js';
import { plural } from './plural.js';

/** Swedish texts of the list of deals. */
export const dealListMessages: DealListMessages = {
  title: 'Affärer',
  close: 'Stäng',
  deals: ({ count, deals }) => plural(count, { one: `${deals} affär`, other: `${deals} affärer` }),
  sum: ({ amount }) => `${amount} sammanlagt`,
  withoutAmount: ({ count, deals }) =>
    plural(count, { one: `${deals} utan belopp`, other: `${deals} utan belopp` }),
  search: 'Sök bland namn och kunder',
  searchNames: 'Sök bland namn',
  clear: 'Rensa sökningen',
  none: 'Här finns inga affärer.',
  noneFound: ({ text }) => `Ingen affär hittas med ”${text}”.`,
  columns: {
    name: 'Affär',
    stage: 'Steg',
    account: 'Kund',
    owner: 'Ansvarig',
    amount: 'Belopp',
    expectedClose: 'Förväntat avslut',
    closed: 'Avslutad',
    days: 'Dagar i steget',
    faults: 'Fel i uppgifterna',
  },
  overDays: 'Dagar över tiden',
  over: ({ count, days }) =>
    plural(count, { one: `${days} dag över tiden`, other: `${days} dagar över tiden` }),
  hiddenName: 'Affär',
  past: 'passerat',
  back: 'Tillbaka till listan',
};
