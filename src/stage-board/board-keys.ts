import type { KeyboardEvent } from 'react';
import type { BoardCommand, BoardSituation } from './board-model.js';
import type { HistoryStep } from './board-history.js';
import { boardStepOf, type BoardStep } from './board-place.js';
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

/** Whether keys are for a field of its own, as a host may put into a card: to be typed there. */
export function isInField(target: EventTarget): boolean {
  return target instanceof Element && target.matches('input, textarea, select, [contenteditable]');
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
  if (dealId === null || isInField(event.target)) return false;
  const isRtl = getComputedStyle(event.currentTarget).direction === 'rtl';
  const step = boardStepOf(event, isRtl);
  if (canMove && !isCarrying() && pressSelectKey(event, dealId, step, actions)) return true;
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

/** Picks cards: X takes one in or out, Shift with an arrow up or down all on the way, Ctrl or ⌘ with A the column; Escape lets them go. */
function pressSelectKey(
  { key, ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent<HTMLElement>,
  dealId: string,
  step: BoardStep | null,
  { run, focus }: BoardKeyActions,
): boolean {
  if (altKey) return false;
  const letter = key.toLowerCase();
  if ((ctrlKey || metaKey) && letter === 'a') run({ type: 'select', how: 'column', dealId });
  else if (ctrlKey || metaKey) return false;
  else if (letter === 'x') run({ type: 'select', how: 'toggle', dealId });
  else if (shiftKey && (step === 'up' || step === 'down')) {
    const { selection } = run({ type: 'activate', dealId });
    if (!selection.ids.has(dealId)) run({ type: 'select', how: 'toggle', dealId });
    const { activeId } = run({ type: 'step', step });
    if (activeId === null) return true;
    run({ type: 'select', how: 'range', dealId: activeId });
    focus.focusCard(activeId);
  } else if (key === 'Escape') {
    const before = run({ type: 'activate', dealId }).selection;
    return run({ type: 'select', how: 'none' }).selection !== before;
  } else return false;
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
