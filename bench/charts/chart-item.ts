import type { CoverageResult, DealMixResult, FunnelResult, WinRateResult } from '../../src/measures/index.js';
import type { Deal, Period, Pipeline } from '../../src/model/index.js';
import type { DealFilter, MeasuredGroup } from '../../src/summary/index.js';

/** The chart of one territory: what a preset is given, and, measured already, what everything else is given. */
export interface ChartItem {
  readonly territory: string;
  /** Parsed data of all territories. */
  readonly pipeline: Pipeline;
  /** Lets through the deals of this territory. */
  readonly filter: DealFilter;
  readonly window: Period;
  /** What the territory is to win in the window, minor units. */
  readonly targetMinor: number;
  readonly funnel: FunnelResult;
  readonly coverage: CoverageResult;
  readonly overall: WinRateResult;
  /** By owner. */
  readonly groups: readonly MeasuredGroup<WinRateResult>[];
  readonly mix: DealMixResult;
  /** Open deals of known amount above 0, largest first. */
  readonly deals: readonly Deal[];
}

/** What every way to draw a chart takes. */
export interface ChartProps {
  readonly item: ChartItem;
}

/** The widgets that are held against others. */
export type ChartName = 'funnel' | 'gauge' | 'win-rates' | 'deal-mix';
