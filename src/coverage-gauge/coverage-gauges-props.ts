import type { ReactNode } from 'react';
import type { FrameOptions, PartProps, WidgetErrorBoundaryProps } from '../frame/index.js';
import type { CoverageGroupOptions, MeasureOptions, PipelineSource } from '../hooks/index.js';
import type { CoverageArgs } from '../measures/index.js';
import type { Period } from '../model/index.js';
import type { GaugeShape } from './gauge-context.js';
import type { UseCoverageGaugesOptions } from './use-coverage-gauges.js';

/** What `CoverageGauges` takes beside the attributes of its section; every prop has a default inside a `PipelineProvider`. */
export interface CoverageGaugesProps
  extends
    Omit<PartProps<'section'>, 'title' | 'children' | 'onError'>,
    FrameOptions,
    Pick<MeasureOptions, 'filter'>,
    Pick<CoverageGroupOptions, 'edges'>,
    Omit<CoverageArgs, 'targetMinor' | 'window'>,
    Omit<UseCoverageGaugesOptions, 'groups' | 'cycleAware' | 'currency' | 'direction'>,
    Pick<WidgetErrorBoundaryProps, 'onError'> {
  /** Parsed data or a store; `null` = not here yet, drawn as a skeleton; default the provider's. */
  readonly pipeline?: PipelineSource | undefined;
  /** The period to be covered; default the one picked in the `PipelineProvider`, else the quarter of the pipeline's day. */
  readonly window?: Period | undefined;
  /** How each is drawn: `bullet` (default) in rows, `arc` in cards. */
  readonly shape?: GaugeShape;
  /** Whether what may be expected of each group's open deals is told, where history tells of it; default it is. */
  readonly expected?: boolean;
  /** Default the catalogue's, by the dimension. */
  readonly title?: ReactNode;
  /** Default the period and the day it is as of. */
  readonly subtitle?: ReactNode;
}
