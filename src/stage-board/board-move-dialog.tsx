'use client';

import * as Dialog from '@radix-ui/react-dialog';
import { useState, type ReactNode, type SyntheticEvent } from 'react';
import { DialogShell, type DialogShellProps } from '../frame/dialog-shell.js';
import type { Deal } from '../model/index.js';
import { columnOf, type BoardColumn } from './board-column.js';
import type { BoardLane } from './board-lane.js';
import { BoardMoveLane } from './board-move-lane.js';
import { BoardMovePlace, placeIndex, type MovePlace } from './board-move-place.js';
import { BoardMoveStages } from './board-move-stages.js';
import type { BoardPlace } from './board-place.js';
import { dealName, type BoardWriter } from './board-text.js';

/** What {@link BoardMoveDialog} takes. */
export interface BoardMoveDialogProps extends Pick<
  DialogShellProps,
  'container' | 'setting' | 'onClose' | 'onReturnFocus'
> {
  /** The deal to be moved; `null` = it is not on the board any more. */
  readonly deal: Deal | null;
  /** How many deals go with it. */
  readonly alsoCount: number;
  /** Where it stands. */
  readonly place: BoardPlace | null;
  /** The columns of the board; those that take cards are offered. */
  readonly columns: readonly BoardColumn[];
  /** Stages of other tracks, offered after them. */
  readonly elsewhere: readonly BoardColumn[];
  /** The name of the track shown. */
  readonly trackName: string;
  /** Whether a place can be chosen as well. */
  readonly isRanked: boolean;
  /** Writes the names. */
  readonly writer: BoardWriter;
  /** The columns that hold the cards: those of each lane, where the board has lanes. */
  readonly cells: readonly BoardColumn[];
  /** The lanes it may go to; `null` = the board has none, or it stays in its own. */
  readonly lanes?: readonly BoardLane[] | null;
  /** Whether those that go stand in several lanes; default no. */
  readonly areOfSeveralLanes?: boolean;
  /** Told of the stage, the place, 0 first, among its other cards, and the lane; no lane where each stays in its own. */
  readonly onMove: (toStageId: string, toIndex: number, toLane: string | null | undefined) => void;
}

/** "Move to…": stages to choose from, and the place: first, last, or a number. */
export function BoardMoveDialog({
  deal,
  place,
  alsoCount,
  columns,
  elsewhere,
  trackName,
  isRanked,
  cells,
  lanes = null,
  areOfSeveralLanes = false,
  writer,
  onMove,
  ...shell
}: BoardMoveDialogProps): ReactNode {
  const { messages } = writer;
  const own = columns.filter(({ canReceive }) => canReceive);
  const targets = [...own, ...elsewhere];
  const [stageId, setStageId] = useState(() => nextStageId(own, elsewhere, place));
  const [movePlace, setMovePlace] = useState<MovePlace>({ at: 'first', number: 1 });
  const [lane, setLane] = useState(areOfSeveralLanes ? undefined : place?.lane);
  const target = targets.find((each) => each.stageId === stageId);
  const cell = target && columnOf(cells, target.stageId, lane);
  const areOwn = lane === undefined || (!areOfSeveralLanes && lane === place?.lane);
  const isThere = place?.stageId === stageId && (areOwn || place?.lane === lane);
  const of = target && deal ? (cell ?? target).list.length + (isThere ? 0 : 1) : 1;
  const submit = (event: SyntheticEvent): void => {
    event.preventDefault();
    if (target) onMove(target.stageId, placeIndex(movePlace, of), areOwn ? undefined : lane);
  };
  return (
    <DialogShell {...shell} firstFocus={chosenStage}>
      {(sheet) => (
        <div {...sheet} data-cairn="board-dialog" data-cairn-board="">
          <div data-cairn="board-dialog-head">
            <Dialog.Title data-cairn="board-dialog-title">
              {deal ? titleOf(deal, alsoCount, writer) : messages.moveTo}
            </Dialog.Title>
            <Dialog.Close data-cairn="button">{messages.cancel}</Dialog.Close>
          </div>
          {deal && target ? (
            <form data-cairn="board-dialog-form" onSubmit={submit}>
              <fieldset data-cairn="board-choice">
                <legend data-cairn="board-legend">{messages.stage}</legend>
                <BoardMoveStages
                  columns={targets}
                  trackName={trackName}
                  stageId={stageId}
                  messages={messages}
                  onStageChange={setStageId}
                />
              </fieldset>
              {lanes && (
                <BoardMoveLane
                  {...{ lanes, lane, writer }}
                  areOfSeveral={areOfSeveralLanes}
                  onLaneChange={setLane}
                />
              )}
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

function titleOf(deal: Deal, alsoCount: number, writer: BoardWriter): string {
  const { messages, formatter } = writer;
  const count = alsoCount + 1;
  return count === 1
    ? messages.moveDealTo({ deal: dealName(deal, writer) })
    : messages.moveDealsTo({ count, deals: formatter.count(count) });
}

/** The stage after the deal's own, after the last open one the first of the next track: most cards go forward; else the first. */
function nextStageId(
  own: readonly BoardColumn[],
  elsewhere: readonly BoardColumn[],
  place: BoardPlace | null,
): string | null {
  const at = own.findIndex(({ stageId }) => stageId === place?.stageId);
  const isLastOpen = own[at]?.kind === 'open' && own[at + 1]?.kind !== 'open';
  const converted = isLastOpen ? elsewhere.find((column) => column.elsewhere?.isLater) : undefined;
  return (converted ?? own[at + 1] ?? own[0])?.stageId ?? null;
}

function chosenStage(dialog: HTMLElement): HTMLElement | null {
  return dialog.querySelector('input:checked');
}
