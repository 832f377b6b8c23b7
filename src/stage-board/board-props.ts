import type { FocusEvent, KeyboardEvent, MouseEvent } from 'react';
import type { StageBoardMessages } from '../messages/index.js';
import type { BoardCardView } from './board-card-view.js';
import type { BoardColumn } from './board-column.js';
import type { HistoryStep } from './board-history.js';
import { historyKey, isInField, pressCardKey, type BoardKeyActions } from './board-keys.js';
import { cellName } from './board-text.js';
import { dealIdAt } from './use-board-focus.js';
import type { LongPressHandlers } from './use-long-press.js';

/** Of the element around the whole board: Ctrl or ⌘ with Z takes a step back, with Y or Shift and Z takes it again. */
export interface BoardRootAttributes {
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
}

/** Of the element around the columns. */
export interface BoardColumnsAttributes extends LongPressHandlers {
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
  readonly onFocus: (event: FocusEvent<HTMLElement>) => void;
  readonly onBlur: (event: FocusEvent<HTMLElement>) => void;
  readonly onClick: (event: MouseEvent<HTMLElement>) => void;
}

/** Of the element around the cards of a column: a grid of one column, whose rows tell how many there are beyond those drawn; a group where there are none. */
export interface BoardCardsAttributes {
  readonly role: 'grid' | 'group';
  /** The stage, and the lane where there are lanes. */
  readonly 'aria-label': string;
  /** Absent where cards cannot be picked. */
  readonly 'aria-multiselectable': true | undefined;
  readonly 'aria-rowcount': number | undefined;
  readonly 'data-stage-id': string;
}

/** Of a card: a row of the grid. What is in it stands in an element of role `gridcell`. */
export interface BoardCardAttributes {
  readonly role: 'row';
  readonly 'aria-rowindex': number;
  /** Absent where cards cannot be picked. */
  readonly 'aria-selected': boolean | undefined;
  readonly tabIndex: 0 | -1;
  readonly 'data-deal-id': string;
  readonly 'data-drop': 'before' | 'after' | undefined;
  readonly 'data-checking': '' | undefined;
  readonly 'aria-busy': true | undefined;
}

/** Of the button on a card that opens "Move to…". */
export interface BoardMoveAttributes {
  readonly type: 'button';
  readonly tabIndex: 0 | -1;
  readonly 'aria-haspopup': 'dialog';
  readonly onClick: (event: MouseEvent<HTMLElement>) => void;
}

/** The attributes and handlers of a board's elements. */
export interface BoardAttributes {
  readonly getBoardProps: () => BoardRootAttributes;
  readonly getColumnsProps: () => BoardColumnsAttributes;
  readonly getCardsProps: (column: BoardColumn) => BoardCardsAttributes;
  readonly getCardProps: (card: BoardCardView) => BoardCardAttributes;
  readonly getMoveProps: (card: BoardCardView) => BoardMoveAttributes;
}

/** What {@link boardAttributes} takes. */
export interface BoardAttributeActions extends BoardKeyActions {
  readonly press: LongPressHandlers;
  readonly wasLongPress: () => boolean;
  readonly travel: (step: HistoryStep) => void;
  readonly messages: StageBoardMessages;
}

/** What can be pressed inside a card has its own use. */
const CONTROLS = 'button, a, input, select, textarea, [role="button"]';

/** The prop getters. All keys and presses are heard at the element around the columns, so that a card has no handler of its own. */
export function boardAttributes(actions: BoardAttributeActions): BoardAttributes {
  const { run, focus, press, wasLongPress, isCarrying, canMove, openDeal, openMenu, travel, messages } =
    actions;
  const onColumnsKey = (event: KeyboardEvent<HTMLElement>): void => {
    if (pressCardKey(event, actions)) event.preventDefault();
  };
  const onBoardKey = (event: KeyboardEvent<HTMLElement>): void => {
    const step = historyKey(event);
    // A dialog's presses come here as well, and a field has a history of its own.
    const { target, currentTarget } = event;
    if (!step || !canMove || isCarrying() || !(target instanceof Element)) return;
    if (!currentTarget.contains(target) || isInField(target)) return;
    event.preventDefault();
    travel(step);
  };
  const columnsProps: BoardColumnsAttributes = {
    ...press,
    onKeyDown: onColumnsKey,
    onFocus: (event) => {
      focus.onFocus(event);
      const dealId = dealIdAt(event.target);
      if (dealId !== null && !isCarrying()) run({ type: 'activate', dealId });
    },
    onBlur: (event) => {
      focus.onBlur(event);
      // Whoever goes elsewhere with a card in the air lets it go; a window left and come back to does not.
      if (event.relatedTarget !== null) run({ type: 'leave' });
    },
    onClick: ({ target, ctrlKey, metaKey, shiftKey }) => {
      const dealId = dealIdAt(target);
      if (wasLongPress() || dealId === null || isCarrying()) return;
      if (target instanceof Element && target.closest(CONTROLS)) return;
      if (canMove && (ctrlKey || metaKey || shiftKey)) {
        run({ type: 'select', how: shiftKey ? 'range' : 'toggle', dealId });
        return;
      }
      openDeal(dealId);
    },
  };
  return {
    getBoardProps: () => ({ onKeyDown: onBoardKey }),
    getColumnsProps: () => columnsProps,
    getCardsProps: (column) => {
      const { stageId, list, total } = column;
      const isGrid = list.length > 0;
      return {
        role: isGrid ? 'grid' : 'group',
        'aria-label': cellName(column, messages),
        'aria-multiselectable': (isGrid && canMove) || undefined,
        // A host may have more deals of the stage than are here.
        'aria-rowcount': isGrid ? Math.max(list.length, total.deals.count) : undefined,
        'data-stage-id': stageId,
      };
    },
    getCardProps: ({ deal, index, isStop, isSelected, drop, isChecking }) => ({
      role: 'row',
      'aria-rowindex': index + 1,
      'aria-selected': canMove ? isSelected : undefined,
      tabIndex: isStop ? 0 : -1,
      'data-deal-id': deal.id,
      'data-drop': drop ?? undefined,
      'data-checking': isChecking ? '' : undefined,
      'aria-busy': isChecking || undefined,
    }),
    getMoveProps: ({ deal, isStop }) => ({
      type: 'button',
      tabIndex: isStop ? 0 : -1,
      'aria-haspopup': 'dialog',
      onClick: () => openMenu(deal.id),
    }),
  };
}
