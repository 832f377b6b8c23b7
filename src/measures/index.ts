export {
  calibration,
  forecastError,
  type Calibration,
  type CalibrationBin,
  type ForecastError,
  type ForecastPair,
} from './calibration.js';
export { coverage } from './coverage.js';
export { zoneOf } from './coverage-zone.js';
export { withCoverageEdges, type CoverageEdges } from './with-coverage-edges.js';
export type {
  CoverageArgs,
  CoverageResult,
  ConversionPeriod,
  CoverageZone,
  RequiredConversion,
  RequiredCoverage,
  RequiredMethod,
  RequiredValueFactor,
  TargetState,
} from './coverage-result.js';
export { creation, type CreationArgs, type CreationPeriod, type CreationResult } from './creation.js';
export { cycleAwareCoverage } from './cycle-aware-coverage.js';
export {
  MOST_DAYS_AHEAD,
  type CycleAwareCoverageArgs,
  type CycleAwareCoverageResult,
  type ExpectedWon,
  type StageExpectedWon,
} from './cycle-aware-coverage-result.js';
export { cycle, type CycleArgs, type CycleResult, type CycleStart } from './cycle.js';
export { dealMix } from './deal-mix.js';
export { dealMixSeries } from './deal-mix-series.js';
export type {
  DealMixPoint,
  DealMixSeriesArgs,
  DealMixSeriesResult,
  DealMixShare,
} from './deal-mix-series-result.js';
export type {
  Concentration,
  DealMixArgs,
  DealMixClass,
  DealMixResult,
  Resilience,
} from './deal-mix-result.js';
export { dealSize, type DealSizeArgs, type DealSizeResult, type SizeStats } from './deal-size.js';
export { durationStats, type DurationStats } from './duration-stats.js';
export { EXPECTED_DAYS_FACTOR, expectedDaysByStage, type ExpectedDays } from './expected-days.js';
export { evaluate } from './explain/evaluate.js';
export { explain, type MeasureResult } from './explain/explain.js';
export type { Explanation, ExplanationNote, FigureName } from './explain/explanation.js';
export type {
  Expression,
  NumberExpression,
  NumberName,
  OperationExpression,
  Operator,
  Unit,
} from './explain/expression.js';
export type {
  EvidenceName,
  Finding,
  FindingCode,
  FindingEvidence,
  FindingNumber,
  FindingSeverity,
} from './findings/finding.js';
export { FINDING_DEFAULTS, type FindingSetting, type FindingSettings } from './findings/finding-defaults.js';
export { findings } from './findings/findings.js';
export type { FindingWindows } from './findings/findings-result.js';
export type { FindingsArgs, FindingsResult } from './findings/findings-result.js';
export { forecast } from './forecast.js';
export type {
  CategoryTotal,
  ForecastArgs,
  ForecastCategoryResult,
  ForecastResult,
  ForecastValue,
  ForecastWins,
  WeightedForecast,
  WeightedPart,
} from './forecast-result.js';
export {
  coverageSeries,
  type CoveragePoint,
  type CoverageSeriesArgs,
  type CoverageSeriesResult,
} from './coverage-series.js';
export { flow } from './flow.js';
export type { FlowArgs, FlowEnd, FlowLine, FlowResult, FlowTrip } from './flow-result.js';
export { lookBack, type LookBackArgs, type LookBackGroup, type LookBackResult } from './look-back.js';
export { losses, type Loss, type LossesArgs, type LossesResult } from './losses.js';
export { movement } from './movement.js';
export type { MovementArgs, MovementResult, Pushes } from './movement-result.js';
export { funnel } from './funnel.js';
export { funnelDeals } from './funnel-deals.js';
export { winIncidenceDeals } from './win-incidence-deals.js';
export { winRateDeals } from './win-rate-deals.js';
export type {
  StageDay,
  DropOff,
  FunnelArgs,
  FunnelBasis,
  FunnelResult,
  FunnelStepResult,
} from './funnel-result.js';
export { goal } from './goal.js';
export type { GoalArgs, GoalResult, GoalStage } from './goal-result.js';
export type { ExactShare } from './goal-share.js';
export { health } from './health.js';
export {
  INACTIVE_DAYS,
  PROBABILITY_TOLERANCE,
  type FaultCount,
  type HealthArgs,
  type HealthFactor,
  type HealthFactorName,
  type HealthResult,
  type HealthUnknown,
  type Integrity,
  type IntegrityFault,
  type StageBalance,
  type StageWins,
} from './health-result.js';
export { healthScore, type HealthScore } from './health-score.js';
export { histogramQuantile, quantilePoint, type Histogram, type QuantilePoint } from './histogram.js';
export {
  leadVelocity,
  type LeadPeriod,
  type LeadVelocityArgs,
  type LeadVelocityResult,
} from './lead-velocity.js';
export type { LeftOut, LeftOutReason } from './left-out.js';
export { pipelineValueFactor } from './pipeline-value-factor.js';
export type {
  PipelineValueFactorArgs,
  PipelineValueFactorResult,
  StageValueFactor,
  ValueFactor,
} from './pipeline-value-factor-result.js';
export type { SeriesArgs } from './period-series.js';
export { rate, type Interval, type Rate } from './rate.js';
export {
  DEFAULT_SIZE_CLASSES,
  resolveSizeClasses,
  SIZE_CLASSES_WITHOUT_TARGET,
  sizeClassIds,
  sizeClassOf,
  type SizeClass,
  type SizeClassBasis,
  type SizeClassId,
} from './size-classes.js';
export { sizeClassList, type SizeClassListArgs, type SizeClassListResult } from './size-class-list.js';
export {
  medianRate,
  middleRates,
  peerStandings,
  type MiddleRates,
  type PeerComparisonResult,
  type PeerStanding,
} from './standing.js';
export { classCountOf, type SizeClassRule } from './size-classes-rule.js';
export { usualSizeClassRule, type StandingClass } from './size-classes-usual.js';
export { addTallies, rateValueMinor, type CountAndValue, type Tally, type ValuedCount } from './tally.js';
export { trackRecord } from './track-record.js';
export type {
  CategoryRecord,
  ForecastOutcomes,
  ForecastRecord,
  TrackRecordArgs,
  TrackRecordResult,
} from './track-record-result.js';
export { velocity, type VelocityArgs, type VelocityResult } from './velocity.js';
export {
  velocityPerDay,
  velocityWhatIf,
  type VelocityFactor,
  type VelocityFactors,
  type VelocityScale,
  type VelocityWhatIf,
} from './velocity-formula.js';
export {
  velocityHealth,
  velocityOfPeers,
  type VelocityBenchmark,
  type VelocityHealth,
  type VelocityHealthFactor,
} from './velocity-health.js';
export { WILSON_Z, wilsonInterval } from './wilson.js';
export type { ValueDoubt } from './value-rate.js';
export { stageConversion } from './stage-conversion.js';
export type {
  StageConversion,
  StageConversionArgs,
  StageConversionResult,
} from './stage-conversion-result.js';
export { stageDwell } from './stage-dwell.js';
export type { KaplanMeier, StageDwell, StageDwellArgs, StageDwellResult } from './stage-dwell-result.js';
export { addStageTotals } from './add-stage-totals.js';
export { stageTotals } from './stage-totals.js';
export type {
  ProbabilitySource,
  StageTotal,
  StageTotalsResult,
  WeightedValue,
} from './stage-totals-result.js';
export type { SurvivalStep } from './survival.js';
export { winIncidence } from './win-incidence.js';
export type { IncidenceStep, WinIncidenceArgs, WinIncidenceResult } from './win-incidence-result.js';
export { winRate } from './win-rate.js';
export { winRateFrom, type WinRateFromArgs } from './win-rate-from.js';
export {
  winRateSeries,
  type WinRatePeriod,
  type WinRateSeriesArgs,
  type WinRateSeriesResult,
} from './win-rate-series.js';
export type {
  OpenDealsPolicy,
  RateRange,
  WinRateArgs,
  WinRateResult,
  WinRateStage,
} from './win-rate-result.js';
