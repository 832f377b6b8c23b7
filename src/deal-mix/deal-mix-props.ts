import type { ReactNode } from 'react';
import type { DealsChoice } from '../deal-dialog/deals-choice.js';
import type { FrameOptions, PartProps, WidgetErrorBoundaryProps } from '../frame/index.js';
import type { MeasureOptions, PipelineSource } from '../hooks/index.js';
import type { DealMixArgs, DealMixSeriesArgs, SizeClassRule } from '../measures/index.js';
import type { Period } from '../model/index.js';
import type { MixDialogOptions, MixOpenOptions } from './mix-dialogs.js';
import type { MixView } from './mix-view-switch.js';
import type { UseDealMixOptions } from './use-deal-mix.js';

/** What `DealMix` takes beside the attributes of its section; every prop has a default inside a `PipelineProvider`. */
export interface DealMixProps
  extends
    Omit<PartProps<'section'>, 'title' | 'children' | 'onError'>,
    FrameOptions,
    Pick<MeasureOptions, 'filter'>,
    Pick<DealMixArgs, 'targetMinor'>,
    Omit<
      UseDealMixOptions,
      'mix' | 'deals' | 'onClassesChange' | 'onDealsOpen' | 'width' | 'height' | 'direction'
    >,
    MixDialogOptions,
    MixOpenOptions,
    Pick<WidgetErrorBoundaryProps, 'onError'> {
  /** Parsed data or a store; `null` = not here yet, drawn as a skeleton; default the provider's. */
  readonly pipeline?: PipelineSource | undefined;
  /** The period of the target, of win rates and of cycles; `null` = all time, without a target but `targetMinor`; default the quarter of the pipeline's day. */
  readonly window?: Period | null | undefined;
  /** How deals are classed by size; absent = the reader's choice. Without `onClassesChange` thresholds cannot be set then. */
  readonly classes?: SizeClassRule | undefined;
  /** Default by share of the target: a rock is 10 % of it or more, a stone 2 %. */
  readonly defaultClasses?: SizeClassRule | undefined;
  /** Told of the classes that the reader sets, while a threshold is dragged as well. */
  readonly onClassesChange?: ((classes: SizeClassRule) => void) | undefined;
  /** The barrel of today, or the mix through time; absent = the reader's choice. */
  readonly view?: MixView | undefined;
  /** Default `today`. */
  readonly defaultView?: MixView | undefined;
  /** Told of the view that the reader asks for. */
  readonly onViewChange?: ((view: MixView) => void) | undefined;
  /** Which days the mix through time is of; default the ends of the last twelve months. */
  readonly historyDays?: Pick<DealMixSeriesArgs, 'days' | 'span' | 'unit'> | undefined;
  /**
   * Told of the heap's deals, or a class's, in place of the list that opens: `<DealListDialog list={deals} />` lists just these.
   * With it no button opens the widget's list, and `onListChange` is told of none. Give the same function each time.
   */
  readonly onDealsOpen?: ((deals: DealsChoice) => void) | undefined;
  /** Default "Deal mix". */
  readonly title?: ReactNode;
  /** Default the period and the day the deals are open as of. */
  readonly subtitle?: ReactNode;
}
