import type { CsvField } from '../../src/sources/csv/index.js';

/** What a column can be read as, in words, in the order they are offered. */
export const FIELD_NAMES: Readonly<Record<CsvField, string>> = {
  id: 'Id of the deal',
  name: 'Name of the deal',
  stage: 'Stage',
  status: 'Open, won or lost',
  isWon: 'Whether won',
  isClosed: 'Whether closed',
  amount: 'Amount',
  currency: 'Currency',
  created: 'Day created',
  closed: 'Day closed',
  wonDate: 'Day won',
  lostDate: 'Day lost',
  closedOrExpected: 'Day closed, or expected to',
  expectedClose: 'Day expected to close',
  stageEntered: 'Day the stage was entered',
  probability: 'Probability',
  owner: 'Owner',
  team: 'Team',
  source: 'Source',
  account: 'Account',
  lostReason: 'Why lost',
  nextStep: 'Next step',
  lastActivity: 'Last activity',
  dimension: 'A group to compare by',
};
