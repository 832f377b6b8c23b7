import { PipelineError } from '../../model/index.js';
import type { CoverageResult } from '../coverage-result.js';
import type { CreationResult } from '../creation.js';
import type { CycleAwareCoverageResult } from '../cycle-aware-coverage-result.js';
import type { CycleResult } from '../cycle.js';
import type { DealMixResult } from '../deal-mix-result.js';
import type { DealMixSeriesResult } from '../deal-mix-series-result.js';
import type { DealSizeResult } from '../deal-size.js';
import type { ForecastResult } from '../forecast-result.js';
import type { CoverageSeriesResult } from '../coverage-series.js';
import type { FlowResult } from '../flow-result.js';
import type { LookBackResult } from '../look-back.js';
import type { LossesResult } from '../losses.js';
import type { MovementResult } from '../movement-result.js';
import type { FunnelResult } from '../funnel-result.js';
import type { GoalResult } from '../goal-result.js';
import type { FindingsResult } from '../findings/findings-result.js';
import type { HealthResult } from '../health-result.js';
import type { LeadVelocityResult } from '../lead-velocity.js';
import type { PipelineValueFactorResult } from '../pipeline-value-factor-result.js';
import type { PeerComparisonResult } from '../standing.js';
import type { StageConversionResult } from '../stage-conversion-result.js';
import type { StageDwellResult } from '../stage-dwell-result.js';
import type { StageTotalsResult } from '../stage-totals-result.js';
import type { TrackRecordResult } from '../track-record-result.js';
import type { VelocityResult } from '../velocity.js';
import type { WinIncidenceResult } from '../win-incidence-result.js';
import type { WinRateResult } from '../win-rate-result.js';
import type { WinRateSeriesResult } from '../win-rate-series.js';
import { explainCoverage } from './explain-coverage.js';
import { explainCycleAware } from './explain-cycle-aware.js';
import { explainCycle, explainDealSize } from './explain-cycle.js';
import { explainDealMix } from './explain-deal-mix.js';
import { explainDealMixSeries } from './explain-deal-mix-series.js';
import { explainForecast } from './explain-forecast.js';
import { explainCoverageSeries } from './explain-coverage-series.js';
import { explainFlow } from './explain-flow.js';
import { explainLookBack, explainLosses, explainMovement } from './explain-movement.js';
import { explainFunnel } from './explain-funnel.js';
import { explainGoal } from './explain-goal.js';
import { explainCreation, explainLeadVelocity } from './explain-creation.js';
import { explainFindings } from './explain-findings.js';
import { explainHealth } from './explain-health.js';
import { explainIncidence } from './explain-incidence.js';
import { explainPeers } from './explain-peers.js';
import { explainStageConversion, explainStageDwell } from './explain-stage-conversion.js';
import { explainStageTotals } from './explain-stage-totals.js';
import { explainValueFactor } from './explain-value-factor.js';
import { explainTrackRecord } from './explain-track-record.js';
import { explainVelocity } from './explain-velocity.js';
import { explainWinRate } from './explain-win-rate.js';
import { explainWinRateSeries } from './explain-win-rate-series.js';
import type { Explanation } from './explanation.js';

/** Any result that {@link explain} knows. */
export type MeasureResult =
  | CoverageResult
  | CreationResult
  | CycleAwareCoverageResult
  | CycleResult
  | DealMixResult
  | DealMixSeriesResult
  | DealSizeResult
  | ForecastResult
  | CoverageSeriesResult
  | FlowResult
  | FunnelResult
  | LookBackResult
  | LossesResult
  | MovementResult
  | GoalResult
  | FindingsResult
  | HealthResult
  | LeadVelocityResult
  | PeerComparisonResult
  | PipelineValueFactorResult
  | StageConversionResult
  | StageDwellResult
  | StageTotalsResult
  | TrackRecordResult
  | VelocityResult
  | WinIncidenceResult
  | WinRateResult
  | WinRateSeriesResult;

/**
 * How each figure of a result came about: for each, the formula as an expression tree of named numbers which, evaluated,
 * gives the figure; the window; what was left out, and why (docs/measures.md §0 "explained").
 * @throws PipelineError `invalid-argument` for anything but a result of this library's measures
 */
export function explain(result: MeasureResult): Explanation[] {
  switch (result.measure) {
    case 'win-rate':
      return explainWinRate(result);
    case 'peer-comparison':
      return explainPeers(result);
    case 'win-rate-series':
      return explainWinRateSeries(result);
    case 'coverage-series':
      return explainCoverageSeries(result);
    case 'flow':
      return explainFlow(result);
    case 'movement':
      return explainMovement(result);
    case 'losses':
      return explainLosses(result);
    case 'look-back':
      return explainLookBack(result);
    case 'funnel':
      return explainFunnel(result);
    case 'goal':
      return explainGoal(result);
    case 'findings':
      return explainFindings(result);
    case 'health':
      return explainHealth(result);
    case 'forecast':
      return explainForecast(result);
    case 'track-record':
      return explainTrackRecord(result);
    case 'lead-velocity':
      return explainLeadVelocity(result);
    case 'creation':
      return explainCreation(result);
    case 'stage-conversion':
      return explainStageConversion(result);
    case 'stage-dwell':
      return explainStageDwell(result);
    case 'win-incidence':
      return explainIncidence(result);
    case 'pipeline-value-factor':
      return explainValueFactor(result);
    case 'cycle-aware-coverage':
      return explainCycleAware(result);
    case 'cycle':
      return explainCycle(result);
    case 'deal-size':
      return explainDealSize(result);
    case 'stage-totals':
      return explainStageTotals(result);
    case 'velocity':
      return explainVelocity(result);
    case 'coverage':
      return explainCoverage(result);
    case 'deal-mix':
      return explainDealMix(result);
    case 'deal-mix-series':
      return explainDealMixSeries(result);
    default:
      throw new PipelineError(
        'invalid-argument',
        'This is not a result that can be explained. Pass what a measure of this library gave.',
      );
  }
}
