export {
  AMOUNT_CLASS,
  DEAL_KINDS,
  KIND_CODE,
  NO_DAY,
  NO_STAGE,
  UNKNOWN_PATH,
  UNKNOWN_PATH_DAYS,
} from './codes.js';
export { CellTable } from './cell-table.js';
export { cutDays, cutDaysByStage, cutDaysPart } from './cut-days.js';
export type { CellsJson } from './cells-json.js';
export type { DealChange } from './change.js';
export type { DealFilter } from './deal-filter.js';
export type { DealList } from './deal-list.js';
export { dealLists, type DealListOptions, type DealLists } from './deal-lists.js';
export { firstDirection, type DealOrder, type SortDirection } from './deal-order.js';
export { createReadonlyPipelineStore } from './create-readonly-store.js';
export { createPipelineStore } from './create-store.js';
export { fromLimbs, highLimb, lowLimb } from './exact-sum.js';
export {
  defineMeasure,
  type BaselineKey,
  type Measure,
  type MeasureContext,
  type PartsRead,
} from './measure.js';
export {
  FLOW_ENTRIES,
  FLOW_EXITS,
  FLOW_LINES,
  FLOW_TRIPS,
  type FlowLineName,
  type FlowMode,
  type FlowTripName,
} from './flow-lines.js';
export { NO_TEXT, readTexts } from './text-cells.js';
export { movesToIndex, moveToIndex, type MovesToIndex, type MoveToIndex } from './move-to-index.js';
export { dimensionValue } from './dimension.js';
export type { DealEdit, Operation } from './operation.js';
export type { EndOperation } from './end-operation.js';
export type { FactOperation } from './fact-operation.js';
export type { NewDeal } from './new-deal.js';
export { ANSWER_TIMEOUT_MS, createOutbox, type Outbox, type OutboxListener, type Post } from './outbox.js';
export {
  isDoubtful,
  isPending,
  readAnswer,
  type HostAnswer,
  type OutboxEntry,
  type OutboxState,
  type SendContext,
  type SendToHost,
} from './outbox-entry.js';
export type { PipelineFacts } from './pipeline-facts.js';
export type { GateOverrideReason, ProcessOperation } from './process-operation.js';
export { perSummary } from './per-summary.js';
export { ALL_PARTS } from './parts/all-parts.js';
export {
  arrivalsPart,
  attentionPart,
  closedPart,
  coarserPart,
  closingsPart,
  CONVERSION,
  COVERAGE_OF,
  coverageDaysPart,
  SIZE_DAYS,
  SIZE_DAYS_OF,
  sizeDaysPart,
  conversionsPart,
  HISTORY_OF,
  historyDaysPart,
  createdPart,
  creationPart,
  cyclesFromPart,
  cyclesPart,
  departuresPart,
  dwellTimesPart,
  dwellsPart,
  enteredPart,
  expectedPart,
  forecastsPart,
  firstStagesPart,
  FIRST_TRIP,
  FIXED_FAULT,
  flowPart,
  LOOK_BACK_OUTCOMES,
  lookBackPart,
  lossesPart,
  lostReasonsPart,
  MOVEMENT,
  movementPart,
  SLIP,
  slipsPart,
  type LookBackOutcome,
  type SlipSpan,
  type Snapshot,
  FROM_CREATED,
  incidencePart,
  integrityPart,
  NOT_LEFT,
  partName,
  OTHER_OWNER,
  ownersOpenPart,
  pathlessPart,
  qualifiedPart,
  reachedPart,
  RESPONSE_UNKNOWN,
  responsesPart,
  openSizesPart,
  sizesPart,
  STAGE_DATE,
  stageOutcomesPart,
  standingAtPart,
  standingPart,
  staysPart,
  TOLD,
  toldPart,
  transitionsPart,
  FORECAST_OUTCOMES,
  TRACK_RECORD,
  trackRecordPart,
  type ForecastOutcome,
  type TrackRecordSpan,
  unmappedPart,
  VALUE_DAYS,
  valueDaysPart,
  type AnyPart,
  type FlowSpan,
  type HistoryPart,
  type PartContext,
  type Placement,
  type SummaryPart,
  uniqueParts,
} from './parts/index.js';
export type { AskedMove } from './asked-move.js';
export type { Query } from './query.js';
export { ranksBetween } from './rank.js';
export type { KeptRows, RowIndex } from './row-index.js';
export { resolveTarget, type TargetBook } from './resolve-target.js';
export { NO_TARGET, type ResolvedTarget } from './resolved-target.js';
export { dataKey, sameData } from './same-data.js';
export type {
  ApplyResult,
  MeasuredGroup,
  PipelineStore,
  PipelineStoreOptions,
  Proposal,
  ProposeOptions,
  ReadonlyPipelineStore,
  ReplaceOptions,
  StoreCause,
} from './store.js';
export { Summary, type SummaryJson } from './summary.js';
export { summarise, summariseGroups, type SummariseOptions } from './summarise.js';
export type { NarrowView, ViewOptions } from './view-options.js';
export type { FunnelFilter, FunnelWay } from './funnel-filter.js';
export type { ReachedFilter } from './reached-filter.js';
export type { SizeFilter, SizeRange } from './size-filter.js';
export type { StageAgeFilter } from './stage-age-filter.js';
export type { TextField, TextFilter } from './text-filter.js';
export type { WinRateFilter, WinRateWay } from './win-rate-filter.js';
export { VISIT_END } from './visit-ends.js';
