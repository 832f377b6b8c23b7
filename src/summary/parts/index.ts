export { arrivalsPart } from './arrivals.js';
export { attentionPart } from './attention.js';
export { closedPart } from './closed.js';
export { coarserPart } from './coarser-part.js';
export { closingsPart } from './closings.js';
export { CONVERSION, conversionsPart, type Snapshot } from './conversions.js';
export { HISTORY_OF, historyDaysPart } from './history-days.js';
export { COVERAGE_OF, coverageDaysPart } from './coverage-days.js';
export { createdPart } from './created.js';
export { creationPart } from './creation.js';
export { cyclesFromPart, cyclesPart, FROM_CREATED } from './cycles.js';
export { departuresPart } from './departures.js';
export { dwellTimesPart } from './dwell-times.js';
export { dwellsPart } from './dwells.js';
export { enteredPart } from './entered.js';
export { expectedPart } from './expected.js';
export { firstStagesPart } from './first-stages.js';
export { FIRST_TRIP, flowPart, type FlowSpan } from './flow.js';
export { LOOK_BACK_OUTCOMES, lookBackPart, type LookBackOutcome } from './look-back.js';
export { lossesPart, lostReasonsPart } from './losses.js';
export { MOVEMENT, movementPart } from './movement.js';
export { SLIP, slipsPart, type SlipSpan } from './slips.js';
export { incidencePart } from './incidence.js';
export { forecastsPart } from './forecasts.js';
export { FIXED_FAULT, integrityPart } from './integrity.js';
export {
  partName,
  type AnyPart,
  type HistoryPart,
  type PartContext,
  type Placement,
  type SummaryPart,
} from './part.js';
export { OTHER_OWNER, ownersOpenPart } from './owners-open.js';
export { pathlessPart } from './pathless.js';
export { qualifiedPart } from './qualified.js';
export { reachedPart } from './reached.js';
export { RESPONSE_UNKNOWN, responsesPart } from './responses.js';
export { openSizesPart, sizesPart } from './sizes.js';
export { STAGE_DATE, stageOutcomesPart } from './stage-outcomes.js';
export { SIZE_DAYS, SIZE_DAYS_OF, sizeDaysPart } from './size-days.js';
export { standingAtPart } from './standing-at.js';
export { standingPart } from './standing.js';
export { staysPart } from './stays.js';
export { TOLD, toldPart } from './told.js';
export { NOT_LEFT, transitionsPart } from './transitions.js';
export {
  FORECAST_OUTCOMES,
  TRACK_RECORD,
  trackRecordPart,
  type ForecastOutcome,
  type TrackRecordSpan,
} from './track-record.js';
export { unmappedPart } from './unmapped.js';
export { VALUE_DAYS, valueDaysPart } from './value-days.js';
export { uniqueParts } from './unique-parts.js';
