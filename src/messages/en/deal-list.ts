import { plural } from './plural.js';

interface Deals {
  readonly count: number;
  readonly deals: string;
}

interface Days {
  readonly count: number;
  readonly days: string;
}

/** English texts of the list of deals. */
export const dealListMessages = {
  /** In place of the name of what is listed. */
  title: 'Deals',
  close: 'Close',
  deals: ({ count, deals }: Deals) => plural(count, { one: `${deals} deal`, other: `${deals} deals` }),
  sum: ({ amount }: { amount: string }) => `${amount} in all`,
  withoutAmount: ({ count, deals }: Deals) =>
    plural(count, { one: `${deals} without an amount`, other: `${deals} without an amount` }),
  /** The name of the field, where names and accounts are searched. */
  search: 'Search names and accounts',
  searchNames: 'Search names',
  clear: 'Clear the search',
  none: 'There are no deals here.',
  noneFound: ({ text }: { text: string }) => `No deal is found with “${text}”.`,
  columns: {
    name: 'Deal',
    stage: 'Stage',
    account: 'Account',
    owner: 'Owner',
    amount: 'Amount',
    expectedClose: 'Expected close',
    closed: 'Closed',
    days: 'Days in stage',
    faults: 'Data faults',
  },
  /** A column of a saved file. */
  overDays: 'Days overdue',
  over: ({ count, days }: Days) =>
    plural(count, { one: `${days} day overdue`, other: `${days} days overdue` }),
  /** In place of a name that may not be seen. */
  hiddenName: 'Deal',
  past: 'past',
  back: 'Back to the list',
};

/** Texts of the list of deals. */
export type DealListMessages = typeof dealListMessages;
