import type { Deal } from './deal.js';
import { NO_LOG } from './deal-log.js';
import { NO_RECORD } from './process-records.js';
import { UNMAPPED_STAGE_ID } from './stage.js';

/** A deal of which nothing is known but its id: what others are made from by saying what is. */
export function blankDeal(id: string, currency: string): Deal {
  return {
    id,
    name: id,
    stageId: UNMAPPED_STAGE_ID,
    kind: 'unmapped',
    stageEnteredDate: null,
    unmappedStage: null,
    amountMinor: null,
    originalAmountMinor: null,
    currency,
    createdDate: null,
    closedDate: null,
    expectedCloseDate: null,
    probabilityBasisPoints: null,
    forecastCategory: null,
    ownerId: null,
    teamId: null,
    source: null,
    account: null,
    lostReason: null,
    nextStep: null,
    rank: null,
    lastActivityDate: null,
    dimensions: {},
    visits: [],
    pathKnown: true,
    ...NO_RECORD,
    log: NO_LOG,
    activities: [],
    removedDate: null,
    rowIndex: null,
    fields: null,
  };
}
