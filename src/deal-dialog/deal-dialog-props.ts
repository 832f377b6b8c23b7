import type { ReactNode } from 'react';
import type { FrameOptions, PartProps, WidgetErrorBoundaryProps } from '../frame/index.js';
import type { Deal, Pipeline } from '../model/index.js';
import type { ReadonlyPipelineStore } from '../summary/index.js';
import type { ShownDeal } from './deal-details-context.js';
import type { DealOwnField } from './deal-details-fields.js';
import type { CanSeeField } from './deal-field.js';
import type { OnDealOperation } from './deal-operation.js';
import type { FocusTarget } from './return-focus.js';

/** What `DealDialog` takes beside the attributes of its sheet. */
export interface DealDialogOptions<TFields = unknown> extends Pick<WidgetErrorBoundaryProps, 'onError'> {
  /** Id of the deal to show; `null` = the dialog is closed. Left out, the dialog holds it itself. */
  readonly dealId?: string | null | undefined;
  /** The deal shown at first where the dialog holds it; default none. */
  readonly defaultDealId?: string | null;
  /** Told of the deal asked for: `null` once the reader closes the dialog. */
  readonly onDealIdChange?: (dealId: string | null) => void;
  /** Called when the reader closes the dialog. */
  readonly onClose?: () => void;
  /** Parsed data or a store; `null` = not here yet: the dialog opens once it is; default the provider's. */
  readonly pipeline?: Pipeline<TFields> | ReadonlyPipelineStore<TFields> | null | undefined;
  /** Days a deal should need at most in this one's stage; `null` = not known; default the stage's own setting, else from the baseline (docs/measures.md §3). */
  readonly expectedDays?: number | null | undefined;
  /** Which fields may be seen; default all. Those that may not are left out: names, values, and faults about them. */
  readonly canSee?: CanSeeField<TFields> | undefined;
  /** The host's own fields, beneath the others. */
  readonly fields?: readonly DealOwnField<TFields>[] | undefined;
  /**
   * Asked to keep each change made here (evidence, a bid, an edit, a move), as an operation: it may refuse, with a reason, and
   * take its time. Where the deals are a store's that changes, the store shows it at once, takes it back where it is not
   * accepted, and sends it in order with the moves of a board; else the host makes it.
   */
  readonly onOperation?: OnDealOperation | undefined;
  /** How long its answer is waited for, milliseconds; default 30,000, `null` = for ever. A late one counts. */
  readonly answerTimeoutMs?: number | null | undefined;
  /** Whether nothing can be changed here; default false. Without `onOperation`, deals of data that does not change cannot be. */
  readonly readOnly?: boolean | undefined;
  /** The name of who reads this, as the host names people: written into evidence and decisions. Default asked for. */
  readonly currentUser?: string | null | undefined;
  /** The host's own buttons, in the head. */
  readonly actions?: ((deal: Deal<TFields>) => ReactNode) | undefined;
  /** The host's own part between the fields and the timeline. */
  readonly section?: ((deal: Deal<TFields>) => ReactNode) | undefined;
  /** More about the deal, at the end. */
  readonly children?: ((deal: Deal<TFields>) => ReactNode) | undefined;
  /** What has the focus once the dialog is closed; default what had it when it opened. */
  readonly returnFocusTo?: FocusTarget | undefined;
  /** What has the focus once the dialog is closed where what would have it is gone meanwhile: a row that was moved. */
  readonly returnFocusElse?: FocusTarget | undefined;
}

/** What `DealDialog` takes. */
export type DealDialogProps<TFields = unknown> = Omit<PartProps<'div', ShownDeal>, 'children' | 'onError'> &
  FrameOptions &
  DealDialogOptions<TFields>;
