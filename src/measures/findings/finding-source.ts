import type { MeasureContext, Summary } from '../../summary/index.js';
import type { CoverageResult } from '../coverage-result.js';
import type { DealMixResult } from '../deal-mix-result.js';
import type { GoalResult } from '../goal-result.js';
import type { MovementResult } from '../movement-result.js';
import type { StageConversion, StageConversionResult } from '../stage-conversion-result.js';
import type { TrackRecordResult } from '../track-record-result.js';
import type { Found } from './finding.js';
import type { FindingSetting } from './finding-defaults.js';
import type { FindingsArgs, FindingWindows } from './findings-result.js';

/** What findings are read from: results of other measures, and the summary itself. */
export interface FindingSource extends FindingWindows {
  readonly args: FindingsArgs;
  readonly summary: Summary;
  readonly context: MeasureContext;
  /** Of the recent days, and of those before; `null` where there are none. */
  readonly conversion: StageConversionResult;
  readonly conversionBefore: StageConversionResult | null;
  readonly goal: GoalResult;
  readonly mix: DealMixResult;
  readonly coverage: CoverageResult;
  /** Median cycle of the baseline's won deals, days; `null` where fewer than its least sample are won. */
  readonly cycle: { readonly medianDays: number | null; readonly count: number };
  /** `null` = not looked back at. */
  readonly movement: MovementResult | null;
  readonly record: TrackRecordResult | null;
}

/** Looks for one kind of finding; `null` = it cannot be judged. Pure. */
export type FindingRule = (source: FindingSource, setting: FindingSetting) => readonly Found[] | null;

/** Visits that a conversion is of. */
export function sampleOf(stage: StageConversion | undefined): number {
  return stage?.conversion?.denominator ?? 0;
}

/** The same stage in another span of days. */
export function sameStage(
  { stageId }: { readonly stageId: string },
  result: StageConversionResult | null,
): StageConversion | undefined {
  return result?.stages.find((each) => each.stageId === stageId);
}

/** What was found in each stage; `null` where none could be judged. */
export function perStage(
  { conversion }: Pick<FindingSource, 'conversion'>,
  judge: (stage: StageConversion, index: number) => Found[] | null,
): Found[] | null {
  const judged = conversion.stages.flatMap((stage, index) => {
    const found = judge(stage, index);
    return found === null ? [] : [found];
  });
  return judged.length === 0 ? null : judged.flat();
}
