'use client';

import { forwardRef, useId } from 'react';
import { renderPart, type PartProps } from '../frame/index.js';
import type { DealOrder, SortDirection } from '../summary/index.js';
import { useBoardTools, useReading } from './board-context.js';

/** The orders that a reader chooses from. */
export const BOARD_ORDERS: readonly DealOrder[] = [
  'rank',
  'amount',
  'expected-close',
  'days-in-stage',
  'last-activity',
  'name',
];

/** What an order is of, by which its directions are worded. */
function kindOf(order: DealOrder): 'number' | 'day' | 'text' {
  if (order === 'name') return 'text';
  return order === 'amount' || order === 'days-in-stage' ? 'number' : 'day';
}

/** What the cards are sorted by, and which end comes first; nothing where the board has no `reading`. */
export const BoardSort = forwardRef<
  HTMLElement,
  PartProps<'div', { readonly order: DealOrder; readonly direction: SortDirection }>
>(function BoardSort(props, ref) {
  const reading = useReading();
  const { writer } = useBoardTools();
  const id = useId();
  if (!reading) return null;
  const { order, direction, setOrder, setDirection } = reading;
  const { messages } = writer;
  // What the host chose is shown, though it is not offered.
  const orders = BOARD_ORDERS.includes(order) ? BOARD_ORDERS : [...BOARD_ORDERS, order];
  const content = (
    <>
      <label htmlFor={id} id={`${id}label`}>
        {messages.sort}
      </label>
      <select
        id={id}
        data-cairn="board-order"
        value={order}
        onChange={({ target }) => {
          const next = orders.find((each) => each === target.value);
          if (next) setOrder(next);
        }}
      >
        {orders.map((each) => (
          <option key={each} value={each}>
            {messages.orders[each]}
          </option>
        ))}
      </select>
      {order !== 'rank' && (
        <>
          <button
            type="button"
            data-cairn="button"
            aria-describedby={`${id}label`}
            onClick={() => setDirection(direction === 'ascending' ? 'descending' : 'ascending')}
          >
            {messages.directions[kindOf(order)][direction]}
          </button>
          <span data-cairn="board-sorted">{messages.placeByOrder}</span>
        </>
      )}
    </>
  );
  const ours = { 'data-cairn': 'board-sort', 'data-cairn-control': '', children: content };
  return renderPart('div', props, ours, { order, direction }, ref);
});
