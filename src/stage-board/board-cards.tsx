'use client';

import { forwardRef, useEffect, useRef, type ReactNode } from 'react';
import { renderPart, type PartProps } from '../frame/index.js';
import { useMergedRefs } from '../frame/use-merged-refs.js';
import { BoardCard } from './board-card.js';
import type { BoardCardView } from './board-card-view.js';
import type { BoardColumn as Column } from './board-column.js';
import { Glide } from '../frame/glide.js';
import { useBoardColumn, useBoardMotion, useBoardTools, useMore } from './board-context.js';
import { useEndInSight } from './use-end-in-sight.js';
import { BOARD_FIRST_CARDS, BOARD_FIRST_LANE_CARDS, useColumnWindow } from './use-column-window.js';

/** What {@link BoardCards} takes. */
export type BoardCardsProps = Omit<PartProps<'div', Column>, 'children'> & {
  /** Draws one card; default: the card with all its parts. All cards must be of one height. */
  readonly children?: (card: BoardCardView) => ReactNode;
};

/** The cards of a column, which scroll by themselves. Those out of sight are not drawn, and are reached by keys all the same. */
export const BoardCards = forwardRef<HTMLElement, BoardCardsProps>(function BoardCards(
  { children = drawCard, ...props },
  ref,
) {
  const column = useBoardColumn();
  const { cardAt, pinned, situation } = useBoardMotion();
  const { writer, drag, getCardsProps } = useBoardTools();
  const element = useRef<HTMLElement>(null);
  const merged = useMergedRefs(ref, element);
  const { stageId, lane, list, canReceive } = column;
  const firstCards = lane === undefined ? BOARD_FIRST_CARDS : BOARD_FIRST_LANE_CARDS;
  const items = useColumnWindow(element, list.length, pinned(column), firstCards);
  useEffect(() => {
    const { current } = element;
    return drag && current
      ? drag.watch((engine, token) => engine.watchColumn(current, token, { stageId, lane, canReceive }))
      : undefined;
  }, [drag, stageId, lane, canReceive]);
  const more = useMore();
  const loadAtEnd = more?.hasMore(column) ? (): boolean => more.loadAtEnd(stageId) : null;
  const { activePlace } = situation;
  const isAtEnd = activePlace?.stageId === stageId && activePlace.index === list.length - 1;
  const end = useEndInSight(element, list, isAtEnd, loadAtEnd, more?.stateOf(stageId) === 'pending');
  const cards = items.map((item) => {
    if (item.type === 'gap') {
      return <svg key={`before ${item.before}`} data-cairn="board-gap" aria-hidden height={item.height} />;
    }
    const card = cardAt(column, item.index);
    return card && children(card);
  });
  const ours = { ...getCardsProps(column), 'data-cairn': 'board-cards' };
  const content = (
    <>
      {list.length === 0 && !loadAtEnd && <p data-cairn="board-no-cards">{writer.messages.noCards}</p>}
      <Glide listRef={element} order={[list]}>
        {cards}
      </Glide>
      {loadAtEnd && <div ref={end} data-cairn="board-end" aria-hidden />}
    </>
  );
  return renderPart('div', { ...props, children: content }, ours, column, merged);
});

function drawCard(card: BoardCardView): ReactNode {
  return <BoardCard key={card.deal.id} card={card} />;
}
