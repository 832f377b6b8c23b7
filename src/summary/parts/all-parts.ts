import { arrivalsPart } from './arrivals.js';
import { attentionPart } from './attention.js';
import { firstStagesPart } from './first-stages.js';
import { responsesPart } from './responses.js';
import { closedPart } from './closed.js';
import { closingsPart } from './closings.js';
import { createdPart } from './created.js';
import { cyclesPart } from './cycles.js';
import { dwellsPart } from './dwells.js';
import { enteredPart } from './entered.js';
import { expectedPart } from './expected.js';
import { departuresPart } from './departures.js';
import { dwellTimesPart } from './dwell-times.js';
import { historyDaysPart } from './history-days.js';
import { incidencePart } from './incidence.js';
import { lossesPart, lostReasonsPart } from './losses.js';
import { pathlessPart } from './pathless.js';
import { staysPart } from './stays.js';
import { toldPart } from './told.js';
import { transitionsPart } from './transitions.js';
import { valueDaysPart } from './value-days.js';
import { forecastsPart } from './forecasts.js';
import type { SummaryPart } from './part.js';
import { qualifiedPart } from './qualified.js';
import { reachedPart } from './reached.js';
import { sizesPart } from './sizes.js';
import { stageOutcomesPart } from './stage-outcomes.js';
import { standingPart } from './standing.js';
import { unmappedPart } from './unmapped.js';

/** Every part that needs no arguments: what `summarise` sums when it is not told which. */
export const ALL_PARTS: readonly SummaryPart[] = [
  closedPart,
  createdPart,
  expectedPart,
  forecastsPart,
  qualifiedPart,
  reachedPart,
  closingsPart,
  enteredPart,
  cyclesPart,
  dwellsPart,
  sizesPart,
  standingPart,
  stageOutcomesPart,
  unmappedPart,
  lossesPart,
  lostReasonsPart,
  historyDaysPart,
  departuresPart,
  dwellTimesPart,
  incidencePart,
  pathlessPart,
  staysPart,
  arrivalsPart,
  attentionPart,
  firstStagesPart,
  responsesPart,
  toldPart,
  transitionsPart,
  valueDaysPart,
];
