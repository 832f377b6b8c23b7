import type { Comparison } from './compare.js';
import { coverageComparisons } from './coverage.comparisons.js';
import { cycleAwareComparisons } from './cycle-aware.comparisons.js';
import { cycleComparisons } from './cycle.comparisons.js';
import { dealMixComparisons } from './deal-mix.comparisons.js';
import { dealsComparisons } from './deals.comparisons.js';
import { findingsComparisons } from './findings.comparisons.js';
import { flowComparisons } from './flow.comparisons.js';
import { forecastComparisons } from './forecast.comparisons.js';
import { funnelComparisons } from './funnel.comparisons.js';
import { healthComparisons } from './health.comparisons.js';
import { lookBackComparisons } from './look-back.comparisons.js';
import { lossesComparisons } from './losses.comparisons.js';
import { movementComparisons } from './movement.comparisons.js';
import { planningComparisons } from './planning.comparisons.js';
import { requiredComparisons } from './required.comparisons.js';
import { stageTimeComparisons } from './stage-time.comparisons.js';
import { stagesComparisons } from './stages.comparisons.js';
import { trackRecordComparisons } from './track-record.comparisons.js';
import { winRateComparisons } from './win-rate.comparisons.js';

/** Everything that is held against SQL, in the order of docs/measures.md. */
export const ALL_COMPARISONS: readonly Comparison[] = [
  dealsComparisons,
  winRateComparisons,
  funnelComparisons,
  stageTimeComparisons,
  stagesComparisons,
  cycleComparisons,
  coverageComparisons,
  requiredComparisons,
  cycleAwareComparisons,
  dealMixComparisons,
  planningComparisons,
  forecastComparisons,
  trackRecordComparisons,
  flowComparisons,
  movementComparisons,
  lossesComparisons,
  healthComparisons,
  findingsComparisons,
  lookBackComparisons,
].flatMap((comparisons) => [...comparisons]);
