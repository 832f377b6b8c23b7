export { closedPart } from './closed.js';
export { closingsPart } from './closings.js';
export { createdPart } from './created.js';
export { cyclesPart, FROM_CREATED } from './cycles.js';
export { dwellsPart } from './dwells.js';
export { enteredPart } from './entered.js';
export { expectedPart } from './expected.js';
export {
  partName,
  type AnyPart,
  type HistoryPart,
  type PartContext,
  type Placement,
  type SummaryPart,
} from './part.js';
export { reachedPart } from './reached.js';
export { sizesPart } from './sizes.js';
export { STAGE_DATE, stageOutcomesPart } from './stage-outcomes.js';
export { standingPart } from './standing.js';
export { unmappedPart } from './unmapped.js';
