import { amountTables } from './amounts.sql.js';
import { dealTables } from './deals.sql.js';
import { eventTables } from './events.sql.js';
import { measureMacros } from './measure-macros.sql.js';
import { pastTables } from './past.sql.js';
import { processTables } from './process.sql.js';
import { reachTables } from './reach.sql.js';
import { stateTables } from './states.sql.js';
import { stayTables } from './stays.sql.js';
import { targetMacros } from './targets.sql.js';
import { visitEndTables } from './visit-ends.sql.js';
import { visitTables } from './visits.sql.js';

/**
 * From raw rows to deals and visits, in SQL alone: docs/measures.md §0 once more. Each entry is run in turn and reads the
 * tables before it; the variables `as_of`, `zone` and `currency` are set.
 */
export const derivedTables: readonly string[] = [
  processTables,
  eventTables,
  stayTables,
  stateTables,
  visitTables,
  amountTables,
  dealTables,
  pastTables,
  reachTables,
  visitEndTables,
  measureMacros,
  targetMacros,
];
