import type { ReactNode } from 'react';
import type { FrameOptions, PartProps, WidgetErrorBoundaryProps } from '../frame/index.js';
import type { MeasureOptions, PipelineSource, WinRateHookArgs } from '../hooks/index.js';
import type { OpenDealsPolicy, SizeClassRule } from '../measures/index.js';
import type { UseWinRateComparisonOptions } from './use-win-rate-comparison.js';

/** What `WinRateComparison` takes beside the attributes of its section; every prop has a default inside a `PipelineProvider`. */
export interface WinRateComparisonProps
  extends
    Omit<PartProps<'section'>, 'title' | 'children' | 'onError'>,
    FrameOptions,
    Pick<MeasureOptions, 'filter'>,
    Omit<WinRateHookArgs, 'from'>,
    Omit<UseWinRateComparisonOptions, 'groups' | 'width' | 'direction'>,
    Pick<WidgetErrorBoundaryProps, 'onError'> {
  /** Parsed data or a store; `null` = not here yet, drawn as a skeleton; default the provider's. */
  readonly pipeline?: PipelineSource | undefined;
  /** Id of the open stage that deals must have reached (docs/measures.md §2), `null` = all deals; default the one picked in the `PipelineProvider`. */
  readonly from?: string | null | undefined;
  /** How size classes are made where `groupBy` is `size-class`; default those that the widgets of the `PipelineProvider` share, else shares of the present quarter's target (docs/measures.md §7). */
  readonly classes?: SizeClassRule | undefined;
  /** How open deals count where the reader chooses; default `exclude`. */
  readonly defaultOpen?: OpenDealsPolicy;
  /** Told of the policy that the reader chose. With `open` and without this there is no switch. */
  readonly onOpenChange?: (open: OpenDealsPolicy) => void;
  /** Default the catalogue's, by the dimension. */
  readonly title?: ReactNode;
  /** Default the window, or the day the rates are as of. */
  readonly subtitle?: ReactNode;
}
