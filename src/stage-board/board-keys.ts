import type { KeyboardEvent } from 'react';
import type { BoardCommand, BoardSituation } from './board-model.js';
import type { HistoryStep } from './board-history.js';
import { boardStepOf } from './board-place.js';
import { dealIdAt, type BoardFocus } from './use-board-focus.js';

/** What keys on a card do. */
export interface BoardKeyActions {
  readonly run: (command: BoardCommand) => BoardSituation;
  readonly focus: BoardFocus;
  readonly isCarrying: () => boolean;
  readonly canMove: boolean;
  readonly openDeal: (dealId: string) => void;
  readonly openMenu: (dealId: string) => void;
}

/** The step through the history that a key press asks for: Ctrl or ⌘ with Z, Y or Shift and Z; `null` = none. */
export function historyKey({ key, ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent): HistoryStep | null {
  if (altKey || (!ctrlKey && !metaKey)) return null;
  const letter = key.toLowerCase();
  if (letter === 'z') return shiftKey ? 'redo' : 'undo';
  return letter === 'y' && ctrlKey ? 'redo' : null;
}

/** Does what a key does on the card that has the focus; whether it did anything. */
export function pressCardKey(event: KeyboardEvent<HTMLElement>, actions: BoardKeyActions): boolean {
  const { run, focus, isCarrying, canMove } = actions;
  const dealId = dealIdAt(event.target);
  if (dealId === null) return false;
  const isRtl = getComputedStyle(event.currentTarget).direction === 'rtl';
  const step = boardStepOf(event, isRtl);
  if (step) {
    if (isCarrying()) focus.showDrop();
    else run({ type: 'activate', dealId });
    const { activeId } = run({ type: 'step', step });
    if (!isCarrying() && activeId !== null) focus.focusCard(activeId);
    return true;
  }
  const { key, ctrlKey, metaKey, altKey, target } = event;
  const isOnCard = target instanceof Element && target.getAttribute('data-deal-id') === dealId;
  if (ctrlKey || metaKey || altKey || !isOnCard) return false;
  if (isCarrying()) return pressInTheAir(key, dealId, actions);
  if (key === 'Enter') actions.openDeal(dealId);
  else if (key === ' ' && canMove) run({ type: 'lift', dealId, by: 'keyboard' });
  else if (key.toLowerCase() === 'm' && canMove) actions.openMenu(dealId);
  else return key === ' ';
  return true;
}

/** Every other key is kept from the page as well: `t` would take the board away from under the card. */
function pressInTheAir(key: string, dealId: string, { run, focus }: BoardKeyActions): boolean {
  if (key === 'Tab') return false;
  if (key === ' ' || key === 'Enter') {
    run({ type: 'drop' });
    focus.focusCard(dealId);
  } else if (key === 'Escape') run({ type: 'cancel' });
  return true;
}
