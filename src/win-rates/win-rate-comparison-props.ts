import type { ReactNode } from 'react';
import type { FrameOptions, PartProps, WidgetErrorBoundaryProps } from '../frame/index.js';
import type { DealListDialogOptions, OpenListOptions } from '../deal-dialog/deal-list-dialog-props.js';
import type { MeasureOptions, PipelineSource, WinRateHookArgs } from '../hooks/index.js';
import type { OpenDealsPolicy, SizeClassRule } from '../measures/index.js';
import type { WinRatesView } from './win-rates-shown-view.js';
import type { UseWinRateComparisonOptions } from './use-win-rate-comparison.js';

/** What `WinRateComparison` takes beside the attributes of its section; every prop has a default inside a `PipelineProvider`. */
export interface WinRateComparisonProps
  extends
    Omit<PartProps<'section'>, 'title' | 'children' | 'onError'>,
    FrameOptions,
    Pick<MeasureOptions, 'filter'>,
    Omit<WinRateHookArgs, 'from' | 'open'>,
    Omit<
      UseWinRateComparisonOptions,
      'groups' | 'groupBy' | 'overall' | 'curves' | 'onDealsOpen' | 'width' | 'direction'
    >,
    OpenListOptions,
    Pick<DealListDialogOptions, 'canSee' | 'readOnly' | 'answerTimeoutMs' | 'currentUser'>,
    Pick<WidgetErrorBoundaryProps, 'onError'> {
  /** Parsed data or a store; `null` = not here yet, drawn as a skeleton; default the provider's. */
  readonly pipeline?: PipelineSource | undefined;
  /** A dimension (`owner`, `team`, `source`, `account` or an own one), `size-class`, or a period: `week`, `month`, `quarter`, `year`; absent = the reader chooses. */
  readonly groupBy?: string | undefined;
  /** What the groups are by where the reader chooses; default `owner`. */
  readonly defaultGroupBy?: string | undefined;
  /** Told of the grouping that the reader chose. With `groupBy` and without this there is no choice. */
  readonly onGroupByChange?: ((groupBy: string) => void) | undefined;
  /** What is offered to group by; default the dimensions that deals have values of, `size-class`, `month`, `quarter` and `year`. */
  readonly groupings?: readonly string[] | undefined;
  /** Id of the open stage that deals must have reached (docs/measures.md §2), `null` = all deals; absent = the reader chooses. */
  readonly from?: string | null | undefined;
  /** The stage at first where the reader chooses; default the one picked in the `PipelineProvider`, else all deals. */
  readonly defaultFrom?: string | null | undefined;
  /** Told of the stage that the reader chose. With `from` and without this there is no choice. */
  readonly onFromChange?: ((stageId: string | null) => void) | undefined;
  /** How size classes are made where `groupBy` is `size-class`; default those that the widgets of the `PipelineProvider` share, else shares of the present quarter's target (docs/measures.md §7). */
  readonly classes?: SizeClassRule | undefined;
  /** How open deals count (docs/measures.md §1); absent = the reader chooses. */
  readonly open?: OpenDealsPolicy | undefined;
  /** How open deals count where the reader chooses; default `exclude`. */
  readonly defaultOpen?: OpenDealsPolicy | undefined;
  /** Told of the policy that the reader chose. With `open` and without this there is no switch. */
  readonly onOpenChange?: ((open: OpenDealsPolicy) => void) | undefined;
  /** The rates of closed deals, or `curves`: what all deals that reached a stage come to over time (docs/measures.md §2 "incidence"); absent = the reader chooses. */
  readonly view?: WinRatesView | undefined;
  /** The view at first where the reader chooses; default `rates`. */
  readonly defaultView?: WinRatesView | undefined;
  /** Told of the view that the reader chose. With `view` and without this there is no switch. */
  readonly onViewChange?: ((view: WinRatesView) => void) | undefined;
  /**
   * Asked to show the deals of a group, in place of the list that opens: all that `DealListDialog` takes as its `list`. With it no
   * number opens the widget's list, and `onListChange` is told of none.
   */
  readonly onDealsOpen?: UseWinRateComparisonOptions['onDealsOpen'];
  /** The host's own fields in the dialog of a deal, beneath the others. */
  readonly dealFields?: DealListDialogOptions['fields'];
  /** Asked to keep a change made in the dialog of a deal, as an operation: see `DealDialog`. */
  readonly onDealOperation?: DealListDialogOptions['onOperation'];
  /** Default the catalogue's, by the dimension. */
  readonly title?: ReactNode;
  /** Default the window, or the day the rates are as of. */
  readonly subtitle?: ReactNode;
}
