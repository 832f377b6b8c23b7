import type { ReactNode } from 'react';
import type { FrameOptions, PartProps, WidgetErrorBoundaryProps } from '../frame/index.js';
import type { MeasureOptions, PipelineSource } from '../hooks/index.js';
import type { DealDialogProps } from '../deal-dialog/deal-dialog-props.js';
import type { OpenListOptions } from '../deal-dialog/deal-list-dialog-props.js';
import type { BoardReadingOptions } from './board-reading.js';
import type { BoardWriter } from './board-text.js';
import type { LoadMore } from './use-load-more.js';
import type { UseStageBoardOptions } from './board-options.js';
import type { OnBoardMove } from './board-outbox.js';
import type { UseBoardOutboxOptions } from './use-board-outbox.js';

/** What `StageBoard` takes beside the attributes of its section; every prop has a default inside a `PipelineProvider`. */
export interface StageBoardProps
  extends
    Omit<PartProps<'section'>, 'title' | 'children' | 'onError'>,
    FrameOptions,
    Pick<MeasureOptions, 'filter' | 'narrow'>,
    Omit<
      UseStageBoardOptions,
      | 'totals'
      | 'lists'
      | 'process'
      | 'order'
      | 'history'
      | 'onMove'
      | 'onMoves'
      | 'outbox'
      | 'edits'
      | 'lanes'
      | 'funnels'
    >,
    Pick<UseBoardOutboxOptions, 'answerTimeoutMs'>,
    BoardReadingOptions,
    OpenListOptions,
    Pick<WidgetErrorBoundaryProps, 'onError'> {
  /**
   * A store whose deals can be moved; or parsed data, of which a store is made and kept here; `null` = not here yet, drawn as
   * a skeleton; default the provider's. Where deals of a store cannot be changed, cards stay where they are.
   */
  readonly pipeline?: PipelineSource | undefined;
  /**
   * Asked to keep each move, whichever way it came about, undo and redo included; the board shows it already. Nothing or `true`
   * = it is kept; `false` or a text = refused, the text is why; or a promise of these. A card whose move is not kept goes back
   * alone, says why, and can be moved again. Absent = the store keeps all, and undo takes back any change of it.
   */
  readonly onMove?: OnBoardMove | undefined;
  /**
   * Asked for more deals of a stage, where `totals` count more than are here: add them to the store. When the end of a column
   * comes into sight, and by a button. A promise is waited for, and its failure told.
   */
  readonly onLoadMore?: LoadMore | undefined;
  /** Address of the picture of an owner; `null` = there is none, and initials stand for it. Default no pictures. Give the same function each time. */
  readonly ownerPicture?: BoardWriter['ownerPicture'];
  /** The host's own fields in the dialog of a deal, beneath the others. */
  readonly dealFields?: DealDialogProps['fields'];
  /**
   * Asked to keep a change made in the dialog of a deal, as an operation: see `DealDialog`. Without it, and with `onMove`, the
   * dialog only shows the deal, since nobody would keep what is changed there; with neither, changes are made in the store.
   */
  readonly onDealOperation?: DealDialogProps['onOperation'];
  /** The name of who reads this, as the host names people: written into evidence and decisions. Default asked for. */
  readonly currentUser?: string | null | undefined;
  /** Default the catalogue's. */
  readonly title?: ReactNode;
  /** Default the day whose end is shown. */
  readonly subtitle?: ReactNode;
}
