import type { ReactNode } from 'react';
import type { FrameOptions, PartProps, WidgetErrorBoundaryProps } from '../frame/index.js';
import type { MeasureOptions, PipelineSource } from '../hooks/index.js';
import type { DealDialogProps } from '../deal-dialog/deal-dialog-props.js';
import type { BoardMove } from './board-move.js';
import type { UseStageBoardOptions } from './board-options.js';

/** What `StageBoard` takes beside the attributes of its section; every prop has a default inside a `PipelineProvider`. */
export interface StageBoardProps
  extends
    Omit<PartProps<'section'>, 'title' | 'children' | 'onError'>,
    FrameOptions,
    Pick<MeasureOptions, 'filter' | 'narrow'>,
    Omit<UseStageBoardOptions, 'totals' | 'lists' | 'process' | 'history' | 'onMove'>,
    Pick<WidgetErrorBoundaryProps, 'onError'> {
  /**
   * A store whose deals can be moved; or parsed data, of which a store is made and kept here; `null` = not here yet, drawn as
   * a skeleton; default the provider's. Where deals of a store cannot be changed, cards stay where they are.
   */
  readonly pipeline?: PipelineSource | undefined;
  /**
   * Told of each move when it has been made, whichever way it came about: the store has it already. Undo and redo are told by
   * the store's `subscribe`, as is every other change: to save all, listen there.
   */
  readonly onMove?: ((move: BoardMove) => void) | undefined;
  /** The host's own fields in the dialog of a deal, beneath the others. */
  readonly dealFields?: DealDialogProps['fields'];
  /** Default the catalogue's. */
  readonly title?: ReactNode;
  /** Default the day whose end is shown. */
  readonly subtitle?: ReactNode;
}
