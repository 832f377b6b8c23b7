'use client';

import { forwardRef, memo, useEffect, useRef } from 'react';
import { renderPart, type PartProps } from '../frame/index.js';
import { useMergedRefs } from '../frame/use-merged-refs.js';
import { BoardAccount, BoardAmount, BoardClose, BoardName, BoardOwner } from './board-card-parts.js';
import { BoardAge } from './board-age.js';
import type { BoardCardView } from './board-card-view.js';
import { BoardCardContext, useBoardTools } from './board-context.js';
import { BoardFaults } from './board-faults.js';
import { BoardOwnerPicture } from './board-owner-picture.js';
import { BoardStale } from './board-stale.js';
import { BoardMoveButton } from './board-move-button.js';
import { BoardSelect } from './board-select.js';
import { BoardStatus } from './board-status.js';
import { cardText } from './board-text.js';

/** What {@link BoardCard} takes. */
export type BoardCardProps = PartProps<'div', BoardCardView> & {
  /** The card to draw, as `Board.Cards` gives it. */
  readonly card: BoardCardView;
};

const Card = forwardRef<HTMLElement, BoardCardProps>(function BoardCard({ card, children, ...props }, ref) {
  const { writer, canMove, drag, getCardProps } = useBoardTools();
  const element = useRef<HTMLElement>(null);
  const merged = useMergedRefs(ref, element);
  const { deal, stageId, lane, expectedDays, isLifted, carriedCount, isSelected, status } = card;
  const dealId = deal.id;
  useEffect(() => {
    const { current } = element;
    return drag && current
      ? drag.watch((engine, token) => engine.watchCard(current, token, { dealId, stageId, lane }))
      : undefined;
  }, [drag, dealId, stageId, lane]);
  const content = (
    <>
      <div role="gridcell" data-cairn="board-face">
        {children ?? (
          <>
            <BoardName />
            <BoardAccount />
            <span data-cairn="board-line">
              <BoardAmount />
              <span data-cairn="board-owner-line">
                <BoardOwnerPicture />
                <BoardOwner />
              </span>
            </span>
            <span data-cairn="board-line">
              <BoardClose />
              <span data-cairn="board-marks">
                <BoardStale />
                <BoardFaults />
              </span>
            </span>
            <BoardAge />
          </>
        )}
      </div>
      {carriedCount > 1 && (
        <span data-cairn="board-carried" aria-hidden>
          {writer.formatter.count(carriedCount)}
        </span>
      )}
      {status && children === undefined && (
        <div role="gridcell" data-cairn="board-status-cell">
          <BoardStatus />
        </div>
      )}
      {canMove && children === undefined && (
        <div role="gridcell" data-cairn="board-tools">
          <BoardSelect />
          <BoardMoveButton />
        </div>
      )}
    </>
  );
  const ours = {
    ...getCardProps(card),
    'data-cairn': 'board-card',
    'data-state': isLifted ? 'lifted' : 'idle',
    'data-selected': isSelected ? '' : undefined,
    'data-status': status?.state,
    'aria-label': cardText(deal, expectedDays, writer, status),
  };
  return (
    <BoardCardContext.Provider value={card}>
      {renderPart('div', { ...props, children: content }, ours, card, merged)}
    </BoardCardContext.Provider>
  );
});

/** One deal, which can be walked to, opened and moved; its name tells all that it shows. Drawn anew only when its deal or its state is another. */
export const BoardCard = /* @__PURE__ */ memo(Card);
BoardCard.displayName = 'BoardCard';
