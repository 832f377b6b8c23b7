'use client';

import { forwardRef, useEffect, useRef, type ReactNode } from 'react';
import { renderPart, type PartProps } from '../frame/index.js';
import { useMergedRefs } from '../frame/use-merged-refs.js';
import { BoardCard } from './board-card.js';
import type { BoardCardView } from './board-card-view.js';
import type { BoardColumn as Column } from './board-column.js';
import { useBoardColumn, useBoardMotion, useBoardTools } from './board-context.js';
import { useColumnWindow } from './use-column-window.js';

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
  const { cardAt, pinned } = useBoardMotion();
  const { writer, drag, getCardsProps } = useBoardTools();
  const element = useRef<HTMLElement>(null);
  const merged = useMergedRefs(ref, element);
  const { stageId, list, canReceive } = column;
  const items = useColumnWindow(element, list.length, pinned(column));
  useEffect(() => {
    if (!drag || !element.current) return undefined;
    return drag.engine.watchColumn(element.current, drag.token, { stageId, canReceive });
  }, [drag, stageId, canReceive]);
  const cards = items.map((item) => {
    if (item.type === 'gap') {
      return <svg key={`before ${item.before}`} data-cairn="board-gap" aria-hidden height={item.height} />;
    }
    const card = cardAt(column, item.index);
    return card && children(card);
  });
  const ours = { ...getCardsProps(column), 'data-cairn': 'board-cards' };
  const content = list.length === 0 ? <p data-cairn="board-no-cards">{writer.messages.noCards}</p> : cards;
  return renderPart('div', { ...props, children: content }, ours, column, merged);
});

function drawCard(card: BoardCardView): ReactNode {
  return <BoardCard key={card.deal.id} card={card} />;
}
