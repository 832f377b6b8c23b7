/*
 * Loaded after the page is drawn, by one dynamic import: no page waits for it, and Node cannot import it. Files are named in
 * full: its folders are resolved by no bundler that holds to the rules of modules (webpack does, in a package of type `module`).
 */
import { combine } from '@atlaskit/pragmatic-drag-and-drop/dist/esm/entry-point/combine.js';
import {
  draggable,
  dropTargetForElements,
  monitorForElements,
} from '@atlaskit/pragmatic-drag-and-drop/dist/esm/entry-point/element/adapter.js';
import { autoScrollForElements } from '@atlaskit/pragmatic-drag-and-drop-auto-scroll/dist/esm/entry-point/element.js';
import {
  attachClosestEdge,
  extractClosestEdge,
} from '@atlaskit/pragmatic-drag-and-drop-hitbox/dist/esm/closest-edge.js';

/** Says of everything here that it belongs to one board: cards of another are no cards to drop. */
export interface BoardToken {
  /** How many cards go with a card that is dragged, itself counted, in words; `null` = it goes alone. */
  carriedText: (dealId: string) => string | null;
}

/** What the pointer drags: hears where a card is, and what is to be done. */
export interface DragListener {
  readonly onStart: (dealId: string) => void;
  /** A card, and whether above or below its middle; or a column, at its head or below its cards; `null` = neither. */
  readonly onOver: (over: DragOver | null) => void;
  readonly onDrop: () => void;
}

/** What a dragged card is over. */
export interface DragOver {
  readonly stageId: string;
  /** The lane's value, `null` = not known; absent where the board has no lanes. */
  readonly lane?: string | null | undefined;
  /** `null` = over no card. */
  readonly dealId: string | null;
  /** Of the card, or of the column. */
  readonly edge: 'top' | 'bottom';
}

/** What an element on the board is, as the engine keeps it. */
type Data = Record<string | symbol, unknown>;

const isOf = (token: BoardToken, data: Data): boolean => data['token'] === token;
const laneOf = ({ lane }: Data): string | null | undefined =>
  lane === null ? null : (textOf(lane) ?? undefined);
const textOf = (value: unknown): string | null => (typeof value === 'string' ? value : null);

/** Lets a card be dragged by mouse, and be dropped on. Returns how to stop. A finger scrolls: its long press opens the menu. */
export function watchCard(
  element: HTMLElement,
  token: BoardToken,
  { dealId, stageId, lane }: Omit<DragOver, 'edge' | 'dealId'> & { readonly dealId: string },
): () => void {
  let isTouch = false;
  const onPointerDown = ({ pointerType }: PointerEvent): void => {
    isTouch = pointerType === 'touch';
  };
  element.addEventListener('pointerdown', onPointerDown);
  return combine(
    () => element.removeEventListener('pointerdown', onPointerDown),
    draggable({
      element,
      canDrag: () => !isTouch,
      getInitialData: () => ({ token, dealId }),
      onGenerateDragPreview: () => pictureWith(element, token.carriedText(dealId)),
    }),
    dropTargetForElements({
      element,
      canDrop: ({ source }) => isOf(token, source.data),
      getData: ({ input, element }) =>
        attachClosestEdge({ stageId, lane, dealId }, { input, element, allowedEdges: ['top', 'bottom'] }),
    }),
  );
}

/** The browser takes its picture of the dragged card at the end of the event: it has the count on it that the card has later. */
function pictureWith(card: HTMLElement, text: string | null): void {
  if (text === null) return;
  const count = card.ownerDocument.createElement('span');
  count.dataset['cairn'] = 'board-carried';
  count.textContent = text;
  card.append(count);
  requestAnimationFrame(() => count.remove());
}

/** Lets cards be dropped on a column, at its head or below its last card, and scrolls its cards at their ends. */
export function watchColumn(
  cards: HTMLElement,
  token: BoardToken,
  { stageId, lane, canReceive }: Pick<DragOver, 'stageId' | 'lane'> & { readonly canReceive: boolean },
): () => void {
  // The column is more than its list of cards: a head, and the room below the last card.
  const element = cards.parentElement ?? cards;
  return combine(
    dropTargetForElements({
      element,
      canDrop: ({ source }) => canReceive && isOf(token, source.data),
      getData: ({ input }) => ({
        stageId,
        lane,
        edge: input.clientY < cards.getBoundingClientRect().top ? 'top' : 'bottom',
      }),
    }),
    autoScroll(cards, token),
  );
}

/** The engine complains of an element that does not scroll, as where a host has other styles. */
function autoScroll(element: HTMLElement, token: BoardToken): () => void {
  const { overflowX, overflowY } = getComputedStyle(element);
  if (!/auto|scroll/.test(`${overflowX} ${overflowY}`)) return () => undefined;
  return autoScrollForElements({ element, canScroll: ({ source }) => isOf(token, source.data) });
}

/** Scrolls the columns at their ends, and tells what becomes of a dragged card. Returns how to stop. */
export function watchBoard(columns: HTMLElement, token: BoardToken, listener: DragListener): () => void {
  const overOf = (targets: readonly { readonly data: Data }[]): DragOver | null => {
    const [first] = targets;
    const stageId = textOf(first?.data['stageId']);
    if (!first || stageId === null) return null;
    const edge = extractClosestEdge(first.data) ?? first.data['edge'];
    return {
      ...{ stageId, lane: laneOf(first.data), dealId: textOf(first.data['dealId']) },
      edge: edge === 'top' ? 'top' : 'bottom',
    };
  };
  return combine(
    autoScroll(columns, token),
    monitorForElements({
      canMonitor: ({ source }) => isOf(token, source.data),
      onDragStart: ({ source }) => {
        const dealId = textOf(source.data['dealId']);
        if (dealId !== null) listener.onStart(dealId);
      },
      onDrag: ({ location }) => listener.onOver(overOf(location.current.dropTargets)),
      onDropTargetChange: ({ location }) => listener.onOver(overOf(location.current.dropTargets)),
      onDrop: ({ location }) => {
        listener.onOver(overOf(location.current.dropTargets));
        listener.onDrop();
      },
    }),
  );
}

/** All that the board uses of the engine. */
export type DragEngine = {
  readonly watchBoard: typeof watchBoard;
  readonly watchColumn: typeof watchColumn;
  readonly watchCard: typeof watchCard;
};
