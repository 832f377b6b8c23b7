import type { ReactNode } from 'react';
import type { FrameOptions, PartProps, WidgetErrorBoundaryProps } from '../frame/index.js';
import type { MeasureOptions, PipelineSource } from '../hooks/index.js';
import type { Period } from '../model/index.js';
import type { CoverageArgs, CoverageResult, CoverageSeriesArgs } from '../measures/index.js';
import type { GaugeShape } from './gauge-context.js';
import type { UseCoverageHistoryOptions } from './use-coverage-history.js';

/** What `CoverageGauge` takes beside the attributes of its section; every prop has a default inside a `PipelineProvider`. */
export interface CoverageGaugeProps
  extends
    Omit<PartProps<'section'>, 'title' | 'children' | 'onError'>,
    FrameOptions,
    Pick<MeasureOptions, 'filter'>,
    Omit<CoverageArgs, 'horizon' | 'window'>,
    Pick<WidgetErrorBoundaryProps, 'onError'> {
  /** Parsed data or a store; `null` = not here yet, drawn as a skeleton; default the provider's. */
  readonly pipeline?: PipelineSource | undefined;
  /** The period to be covered; default the one picked in the `PipelineProvider`, else the quarter of the pipeline's day. */
  readonly window?: Period | undefined;
  /** Which open deals count; absent = the reader's choice, `defaultHorizon` first. Without `onHorizonChange` there is no button. */
  readonly horizon?: CoverageResult['horizon'];
  /** Default `period`: those expected to close in the window. */
  readonly defaultHorizon?: CoverageResult['horizon'];
  /** Told of the horizon that the reader asks for. */
  readonly onHorizonChange?: (horizon: CoverageResult['horizon']) => void;
  /** How it is drawn; default `arc`. */
  readonly shape?: GaugeShape;
  /** Whether what may be expected of all open deals stands in the account, where history tells of it; default it does. Without it nothing of that is measured. */
  readonly expected?: boolean;
  /**
   * Whether the line through time is drawn: coverage at the end of each week. Default where history tells what amounts and
   * expected closes were, and coverage of three weeks or more is known; `false`: nothing of that is measured. With the horizon `all` there is none.
   * Its code comes after the gauge, into room that is kept for it; where that fails, `true` says so and offers another try.
   */
  readonly history?: boolean;
  /** Which days the line through time is of; default the ends of the period's weeks. */
  readonly historyDays?: Pick<CoverageSeriesArgs, 'days' | 'unit'> | undefined;
  /** The day of the line that is picked, `null` for none; absent = held here. */
  readonly point?: UseCoverageHistoryOptions['point'];
  readonly defaultPoint?: UseCoverageHistoryOptions['defaultPoint'];
  readonly onPointChange?: UseCoverageHistoryOptions['onPointChange'];
  /** Default "Coverage". */
  readonly title?: ReactNode;
  /** Default the period and the day it is as of. */
  readonly subtitle?: ReactNode;
}
