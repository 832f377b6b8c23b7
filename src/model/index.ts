export {
  FIRST_DAY_NUMBER,
  LAST_DAY_NUMBER,
  addDays,
  differenceInDays,
  fromDayNumber,
  isCalendarDate,
  toDayNumber,
  type CalendarDate,
  type DayNumber,
} from './calendar-date.js';
export { createCalendarDateReader, type CalendarDateReader, type ReadDate } from './calendar-date-reader.js';
export { assertTimeZone } from './time-zone.js';
export {
  assertPeriod,
  daysInPeriod,
  isPeriod,
  nextPeriod,
  periodContaining,
  periodsBetween,
  previousPeriod,
  type Period,
  type PeriodOptions,
  type PeriodUnit,
} from './period.js';
export { periodName, type PeriodName } from './period-name.js';
export { NO_CURRENCY, currencyExponent, isCurrencyCode } from './currency.js';
export { parseDecimal, type Decimal } from './decimal.js';
export {
  MAX_AMOUNT_MINOR,
  convertMinor,
  formatMinor,
  isAmountInRange,
  toMinorUnits,
  type MinorAmount,
} from './money.js';
export { isRank } from './rank.js';
export { MoveBlockedError, moveBlockedCode, type MoveBlockedCode } from './move-blocked-error.js';
export { PipelineError, type PipelineErrorCode } from './pipeline-error.js';
export type { PipelineIssue, PipelineIssueAction, PipelineIssueCode } from './pipeline-issue.js';
export {
  isEndedKind,
  UNMAPPED_STAGE_ID,
  type DealKind,
  type ExitCriterion,
  type Stage,
  type StageKind,
  type Track,
} from './stage.js';
export type { EndReason, StageLimit } from './stage-rules.js';
export type { ForecastCategory, PipelineDefinition, Process, StageAt } from './pipeline-definition.js';
export { resolveProcess } from './process.js';
export { findStage } from './find-stage.js';
export { nameKey } from './name-key.js';
export { teamOfOwner, type Owner, type Team } from './people.js';
export type { Target } from './target.js';
export { DEFAULT_FORECAST_CATEGORIES } from './forecast-category.js';
export type { ActivityEvent, ExchangeRate, HistoryEvent } from './history-event.js';
export type { DateInput, DealAccessors, NumberInput, ParseInput, TextInput } from './parse-input.js';
export type { Deal, DealActivity, DealLogEntry, LoggedFields, Visit } from './deal.js';
export { blankDeal } from './blank-deal.js';
export { NO_LOG, withLogEntry } from './deal-log.js';
export { dealAt } from './deal-past.js';
export { dealMoments, type DealMoment, type MomentSpan } from './deal-moments.js';
export { dealSpan, endedBy, type DealSpan, type Standing } from './deal-span.js';
export { pipelineAt } from './pipeline-at.js';
export { reportingAmount, type PastContext } from './past-amount.js';
export { rateOf, withRate, type DatedRate } from './exchange-rates.js';
export type { HistoryField } from './read-history.js';
export type { BidChecklist, BidItem } from './bid-checklist.js';
export { NO_BIDS, type BidAnswer, type BidDecision } from './bid.js';
export { bidOf, bidScore, type BidScore } from './bid-decision.js';
export type { BidEvent } from './bid-event.js';
export {
  compareEvidence,
  isFullEvidence,
  isSameEvidence,
  NO_EVIDENCE,
  type Evidence,
  type EvidenceEvent,
} from './evidence.js';
export { criteriaOf, type CriterionState } from './exit-criteria.js';
export { gateCheck, type GateCheck } from './gate.js';
export {
  isGiveable,
  isOverridable,
  moveCheck,
  type MoveCheck,
  type MoveTold,
  type StageLoad,
  type UnmetRule,
} from './move-check.js';
export { moveChecks, type MoveIntent } from './move-checks.js';
export { NO_OVERRIDES, type GateOverride } from './gate-override.js';
export { processRecordAt, type ProcessRecord } from './process-records.js';
export type { Pipeline } from './pipeline.js';
export { createDealReader, type DealReader, type DealReaderInput } from './deal-reader.js';
export { parsePipeline } from './parse-pipeline.js';
export type { ProcessTemplate } from './process-template.js';
export {
  genericSixStage,
  leadGenerationToClosing,
  processTemplates,
  qualificationToClosedWon,
  twoTrackCrm,
} from './templates/index.js';
