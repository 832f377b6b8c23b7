import {
  isAmountInRange,
  isCalendarDate,
  isCurrencyCode,
  isEndedKind,
  isRank,
  PipelineError,
  UNMAPPED_STAGE_ID,
  type CalendarDate,
  type Deal,
  type Process,
} from '../model/index.js';
import { checkDealLists } from './check-deal-lists.js';
import { checkProcessRecord } from './check-process-record.js';
import { told } from './told.js';

const DATE_FIELDS = [
  'createdDate',
  'closedDate',
  'expectedCloseDate',
  'stageEnteredDate',
  'lastActivityDate',
  'removedDate',
] as const;

/** Those of what has happened: none lies after the day whose end the pipeline shows. */
const PAST_DATE_FIELDS = DATE_FIELDS.filter((field) => field !== 'expectedCloseDate');

const TEXT_FIELDS = ['ownerId', 'teamId', 'source', 'account', 'lostReason', 'nextStep'] as const;

/** What an `edit` may change: everything of a deal that neither moves it nor tells its past. */
export const EDITABLE_FIELDS = [
  'name',
  'amountMinor',
  'originalAmountMinor',
  'expectedCloseDate',
  'probabilityBasisPoints',
  'forecastCategory',
  'ownerId',
  'teamId',
  'source',
  'account',
  'lostReason',
  'nextStep',
  'rank',
  'dimensions',
] as const satisfies readonly (keyof Deal)[];

/**
 * Throws where a deal that a host made or edited could not be summed: an amount that is not whole minor units in range, a
 * date that is none, a stage that is not there. Checked before anything is changed, so that a mistake changes nothing.
 * @throws PipelineError `invalid-operation`, `unknown-stage`
 */
export function checkDeal(deal: Deal, process: Process, asOf: CalendarDate): void {
  const { probabilityBasisPoints: probability } = deal;
  const fail = (what: string): never => {
    throw new PipelineError('invalid-operation', `Deal ${told(deal.id)} would have ${what}`);
  };
  if (typeof deal.id !== 'string' || deal.id === '') fail('no id. Give it a text of its own.');
  if (typeof deal.name !== 'string') fail('a name that is no text. Give text.');
  const { amountMinor, originalAmountMinor } = deal;
  if (amountMinor !== null && !(Number.isInteger(amountMinor) && isAmountInRange(amountMinor))) {
    fail(
      `the amount ${told(amountMinor)}. Give whole minor units of at most 10^12 either way, or null for unknown.`,
    );
  }
  // One that was given is kept as it was, also beyond the range.
  if (originalAmountMinor !== null && !Number.isSafeInteger(originalAmountMinor)) {
    fail(
      `the originalAmountMinor ${told(originalAmountMinor)}. Give whole minor units, or null for unknown.`,
    );
  }
  if (!isCurrencyCode(deal.currency)) fail(`the currency ${told(deal.currency)}. Give an ISO 4217 code.`);
  if (probability !== null && !(Number.isInteger(probability) && probability >= 0 && probability <= 10_000)) {
    fail(`the probability ${told(probability)}. Give whole basis points, 0 to 10,000, or null.`);
  }
  const { forecastCategory } = deal;
  if (forecastCategory !== null && !process.forecastCategories.some(({ id }) => id === forecastCategory)) {
    fail(
      `the forecast category ${told(forecastCategory)}. Give the id of one in the definition, or null for none.`,
    );
  }
  if (deal.rank !== null && !isRank(deal.rank)) {
    fail(`the rank ${told(deal.rank)}. Give a key of ranksBetween, or null for none.`);
  }
  for (const field of DATE_FIELDS) {
    if (deal[field] !== null && !isCalendarDate(deal[field])) {
      fail(`the ${field} ${told(deal[field])}. Give a calendar date, YYYY-MM-DD, or null.`);
    }
  }
  for (const field of PAST_DATE_FIELDS) {
    const date = deal[field];
    if (date !== null && date > asOf) {
      fail(
        `the ${field} ${date}, after ${asOf}, the day whose end the pipeline shows. Give that day or an earlier one.`,
      );
    }
  }
  for (const field of TEXT_FIELDS) {
    if (deal[field] !== null && typeof deal[field] !== 'string')
      fail(`a ${field} that is no text. Give text, or null.`);
  }
  const { dimensions }: { readonly dimensions: unknown } = deal;
  if (typeof dimensions !== 'object' || dimensions === null || Array.isArray(dimensions))
    fail('no dimensions. Give {} for none.');
  if (!Object.values(deal.dimensions).every((value) => value === null || typeof value === 'string'))
    fail('a dimension that is no text. Give text, or null.');
  checkDealLists(deal, asOf, fail);
  checkStages(deal, process, fail);
  checkProcessRecord(deal, process, asOf, fail);
}

function checkStages(deal: Deal, process: Process, fail: (what: string) => never): void {
  const at = process.stages[process.stageIndexById.get(deal.stageId) ?? -1];
  if (!at && deal.stageId !== UNMAPPED_STAGE_ID) {
    throw new PipelineError(
      'unknown-stage',
      `Deal "${deal.id}" would stand in ${told(deal.stageId)}, which the pipeline does not have. Use the id of a stage in its definition.`,
    );
  }
  if ((at?.kind ?? 'unmapped') !== deal.kind) {
    fail(`the kind ${told(deal.kind)} in stage "${deal.stageId}". Give the stage's own kind.`);
  }
  if (deal.closedDate !== null && (at === undefined || !isEndedKind(at.kind))) {
    fail(`the closedDate ${deal.closedDate} in stage "${deal.stageId}", which ends no deal. Give null.`);
  }
  for (const { stageId } of deal.visits) {
    if (process.stages[process.stageIndexById.get(stageId) ?? -1]?.kind !== 'open') {
      throw new PipelineError(
        'unknown-stage',
        `A visit of deal "${deal.id}" is to "${stageId}", which is not an open stage of the pipeline.`,
      );
    }
  }
}
