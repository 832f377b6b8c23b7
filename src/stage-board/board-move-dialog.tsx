'use client';

import * as Dialog from '@radix-ui/react-dialog';
import { useState, type ReactNode, type SyntheticEvent } from 'react';
import { DialogShell, type DialogShellProps } from '../frame/dialog-shell.js';
import type { Deal } from '../model/index.js';
import type { BoardColumn } from './board-column.js';
import { BoardMovePlace, placeIndex, type MovePlace } from './board-move-place.js';
import type { BoardPlace } from './board-place.js';
import { columnName, dealName, type BoardWriter } from './board-text.js';

/** What {@link BoardMoveDialog} takes. */
export interface BoardMoveDialogProps extends Pick<
  DialogShellProps,
  'container' | 'setting' | 'onClose' | 'onReturnFocus'
> {
  /** The deal to be moved; `null` = it is not on the board any more. */
  readonly deal: Deal | null;
  /** Where it stands. */
  readonly place: BoardPlace | null;
  /** The columns of the board; those that take cards are offered. */
  readonly columns: readonly BoardColumn[];
  /** Whether a place can be chosen as well. */
  readonly isRanked: boolean;
  /** Writes the names. */
  readonly writer: BoardWriter;
  /** Told of the stage and the place, 0 first, among its other cards. */
  readonly onMove: (toStageId: string, toIndex: number) => void;
}

/** "Move to…": stages to choose from, and the place: first, last, or a number. */
export function BoardMoveDialog({
  deal,
  place,
  columns,
  isRanked,
  writer,
  onMove,
  ...shell
}: BoardMoveDialogProps): ReactNode {
  const { messages } = writer;
  const targets = columns.filter(({ canReceive }) => canReceive);
  const [stageId, setStageId] = useState(() => nextStageId(targets, place));
  const [movePlace, setMovePlace] = useState<MovePlace>({ at: 'first', number: 1 });
  const target = targets.find((each) => each.stageId === stageId);
  const of = target && deal ? target.list.length + (place?.stageId === stageId ? 0 : 1) : 1;
  const submit = (event: SyntheticEvent): void => {
    event.preventDefault();
    if (target) onMove(target.stageId, placeIndex(movePlace, of));
  };
  return (
    <DialogShell {...shell} firstFocus={chosenStage}>
      {(sheet) => (
        <div {...sheet} data-cairn="board-dialog">
          <div data-cairn="board-dialog-head">
            <Dialog.Title data-cairn="board-dialog-title">
              {deal ? messages.moveDealTo({ deal: dealName(deal, writer) }) : messages.moveTo}
            </Dialog.Title>
            <Dialog.Close data-cairn="button">{messages.cancel}</Dialog.Close>
          </div>
          {deal && target ? (
            <form data-cairn="board-dialog-form" onSubmit={submit}>
              <fieldset data-cairn="board-choice">
                <legend data-cairn="board-legend">{messages.stage}</legend>
                {targets.map((column) => (
                  <label key={column.stageId} data-cairn="board-option">
                    <input
                      type="radio"
                      name="stage"
                      checked={column.stageId === stageId}
                      onChange={() => setStageId(column.stageId)}
                    />
                    <bdi>{columnName(column, messages)}</bdi>
                  </label>
                ))}
              </fieldset>
              {isRanked ? (
                <BoardMovePlace place={movePlace} of={of} writer={writer} onPlaceChange={setMovePlace} />
              ) : (
                <p data-cairn="note" data-tone="neutral">
                  <span>{messages.placeByOrder}</span>
                </p>
              )}
              <button type="submit" data-cairn="board-submit">
                {messages.move}
              </button>
            </form>
          ) : (
            <p data-cairn="note" data-tone="neutral" role="alert">
              <span>{messages.gone}</span>
            </p>
          )}
        </div>
      )}
    </DialogShell>
  );
}

/** The stage after the deal's own: most cards go forward; else the first. */
function nextStageId(targets: readonly BoardColumn[], place: BoardPlace | null): string | null {
  const at = targets.findIndex(({ stageId }) => stageId === place?.stageId);
  return (targets[at + 1] ?? targets[0])?.stageId ?? null;
}

function chosenStage(dialog: HTMLElement): HTMLElement | null {
  return dialog.querySelector('input:checked');
}
