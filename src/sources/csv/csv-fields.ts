import type { CsvField } from './csv-mapping.js';

const FIELDS = {
  id: true,
  name: true,
  stage: true,
  status: true,
  isWon: true,
  isClosed: true,
  amount: true,
  currency: true,
  created: true,
  closed: true,
  wonDate: true,
  lostDate: true,
  closedOrExpected: true,
  expectedClose: true,
  stageEntered: true,
  probability: true,
  forecastCategory: true,
  owner: true,
  team: true,
  source: true,
  account: true,
  lostReason: true,
  nextStep: true,
  lastActivity: true,
  rank: true,
  stageKind: true,
  stageHistory: true,
  dimension: true,
} satisfies Record<CsvField, true>;

/** Every field that a column can be read as, in the order they are offered. */
export const CSV_FIELDS = Object.keys(FIELDS) as readonly CsvField[];

const KNOWN: ReadonlySet<string> = new Set(CSV_FIELDS);

/** Whether a text names a field. */
export function isCsvField(text: unknown): text is CsvField {
  return typeof text === 'string' && KNOWN.has(text);
}
