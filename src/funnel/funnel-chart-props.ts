import type { ReactNode } from 'react';
import type { FrameOptions, PartProps, WidgetErrorBoundaryProps } from '../frame/index.js';
import type { DealListDialogOptions, OpenListOptions } from '../deal-dialog/deal-list-dialog-props.js';
import type { MeasureOptions, PipelineSource } from '../hooks/index.js';
import type { FunnelArgs, FunnelBasis, FunnelResult } from '../measures/index.js';
import type { Period } from '../model/index.js';
import type { FunnelMeasure } from './funnel-measure.js';
import type { UseFunnelOptions } from './use-funnel.js';

/** What `FunnelChart` takes beside the attributes of its section; every prop has a default inside a `PipelineProvider`. */
export interface FunnelChartProps
  extends
    Omit<PartProps<'section'>, 'title' | 'children' | 'onError'>,
    FrameOptions,
    Pick<MeasureOptions, 'filter'>,
    Pick<FunnelArgs, 'trackId'>,
    Pick<
      UseFunnelOptions,
      | 'orientation'
      | 'shape'
      | 'proportion'
      | 'benchmark'
      | 'compareWith'
      | 'stage'
      | 'defaultStage'
      | 'onStageChange'
    >,
    OpenListOptions,
    Pick<DealListDialogOptions, 'canSee' | 'readOnly' | 'answerTimeoutMs' | 'currentUser'>,
    Pick<WidgetErrorBoundaryProps, 'onError'> {
  /** Parsed data or a store; `null` = not here yet, drawn as a skeleton; default the provider's. */
  readonly pipeline?: PipelineSource | undefined;
  /** What widths stand for; absent = the reader's choice, `defaultMeasure` first. Without `onMeasureChange` there is no switch. */
  readonly measure?: FunnelMeasure;
  /** Default `count`. */
  readonly defaultMeasure?: FunnelMeasure;
  readonly onMeasureChange?: (measure: FunnelMeasure) => void;
  /** Which deals a stage counts; absent = the reader's choice, `defaultBasis` first. Without `onBasisChange` there is no choice. */
  readonly basis?: FunnelBasis | undefined;
  /** Default `reached`. */
  readonly defaultBasis?: FunnelBasis | undefined;
  /** Told of the basis asked for. */
  readonly onBasisChange?: ((basis: FunnelBasis) => void) | undefined;
  /** Only deals created in this period (docs/measures.md, "Choices made"); default all. */
  readonly window?: Period | undefined;
  /** `previous`: holds the deals of the `window` against those of the period before it, unless there is a `benchmark` or `compareWith`. */
  readonly compare?: 'previous' | undefined;
  /** Whether stages are drawn with their stage conversion (docs/measures.md §3); the table has it all the same. Default no. */
  readonly showConversion?: boolean | undefined;
  /** How ended deals without stage history count; absent = the reader's choice, `exclude` first (docs/measures.md §0). */
  readonly unknownPath?: FunnelResult['unknownPathPolicy'];
  /**
   * Asked to show the deals behind a number, in place of the list that opens: all that `DealListDialog` takes as its `list`. With it
   * no number opens the widget's list, and `onListChange` is told of none.
   */
  readonly onDealsOpen?: UseFunnelOptions['onDealsOpen'];
  /** The host's own fields in the dialog of a deal, beneath the others. */
  readonly dealFields?: DealListDialogOptions['fields'];
  /** Asked to keep a change made in the dialog of a deal, as an operation: see `DealDialog`. */
  readonly onDealOperation?: DealListDialogOptions['onOperation'];
  readonly title?: ReactNode;
  readonly subtitle?: ReactNode;
}
