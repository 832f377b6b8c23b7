import type { FrameOptions, PartProps, WidgetErrorBoundaryProps } from '../frame/index.js';
import type { MeasureOptions } from '../hooks/index.js';
import type { DealSort } from '../summary/sorted-row-order.js';
import type { DealDialogOptions } from './deal-dialog-props.js';
import type { DealListColumnId } from './deal-list-column.js';
import type { ShownDeals } from './deal-listing-context.js';

/** Which deals are listed. */
export interface DealListChoice extends Pick<MeasureOptions, 'filter' | 'narrow'> {
  /** What they have in common, as a name; default the stage's where the filter names one, else the catalogue's. */
  readonly title?: string | undefined;
}

/** Which list of deals is open over a widget that opens one by itself; the names are those of `DealListDialog`. */
export interface OpenListOptions {
  /** The deals that are listed over the widget, `null` = none: the list is closed; absent = held here. */
  readonly list?: DealListChoice | null | undefined;
  /** The deals listed at first; default none. */
  readonly defaultList?: DealListChoice | null | undefined;
  /**
   * Told of the list that the reader asks for, all that `DealListDialog` takes as its `list`; `null` once the reader closes it.
   * With `list={null}` the widget's stays shut, and the host shows one of its own.
   */
  readonly onListChange?: ((list: DealListChoice | null) => void) | undefined;
}

/** What of a deal's own dialog can be said for those that a list opens. */
type OfDeals<TFields> = Pick<
  DealDialogOptions<TFields>,
  | 'pipeline'
  | 'canSee'
  | 'fields'
  | 'children'
  | 'actions'
  | 'section'
  | 'onOperation'
  | 'answerTimeoutMs'
  | 'readOnly'
  | 'currentUser'
  | 'onClose'
  | 'returnFocusTo'
>;

/** What `DealListDialog` takes beside the attributes of its sheet. */
export interface DealListDialogOptions<TFields = unknown>
  extends OfDeals<TFields>, Pick<WidgetErrorBoundaryProps, 'onError'> {
  /** Which deals to list, `{ filter: { stageIds: ['offer'] } }`; `null` = the dialog is closed. Left out, the dialog holds it itself. */
  readonly list?: DealListChoice | null | undefined;
  /** The deals listed at first where the dialog holds it; default none, closed. */
  readonly defaultList?: DealListChoice | null;
  /** Told of what is asked for: `null` once the reader closes the dialog. */
  readonly onListChange?: (list: DealListChoice | null) => void;
  /** Column and direction; left out, the dialog holds it. */
  readonly sort?: DealSort | undefined;
  /** Default the largest amount first. */
  readonly defaultSort?: DealSort | undefined;
  /** Told of the sort asked for. */
  readonly onSortChange?: (sort: DealSort) => void;
  /** Default those that say something of the deals listed. */
  readonly columns?: readonly DealListColumnId[] | undefined;
}

/** What `DealListDialog` takes. */
export type DealListDialogProps<TFields = unknown> = Omit<
  PartProps<'div', ShownDeals>,
  'children' | 'onError'
> &
  FrameOptions &
  DealListDialogOptions<TFields>;
