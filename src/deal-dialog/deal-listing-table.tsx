'use client';

import {
  forwardRef,
  useEffect,
  useRef,
  type FocusEvent,
  type KeyboardEvent,
  type MouseEvent,
  type ReactNode,
  type Ref,
} from 'react';
import { renderPart, type PartProps } from '../frame/index.js';
import { useMergedRefs } from '../frame/use-merged-refs.js';
import { usePassedFocus } from '../frame/use-passed-focus.js';
import { useDealListingState, type ShownDeals } from './deal-listing-context.js';
import { DealListingRow } from './deal-listing-row.js';
import type { DealListRow } from './deal-list-row.js';
import type { DealListColumnView } from './use-deal-listing.js';
import { useListWalk } from './use-list-walk.js';
import { useRowWindow } from './use-row-window.js';

/** What {@link DealListingTable} takes. */
export type DealListingTableProps = Omit<PartProps<'div', ShownDeals>, 'children'> & {
  /** Draws a row; default `<DealListing.Row row={row} isStop={isStop} />`. All rows must be of one height. */
  readonly children?: (row: DealListRow, isStop: boolean) => ReactNode;
};

/** The deals as a table whose columns sort; rows out of sight are not drawn, and are reached by keys all the same. Where there are none, it says so. */
export const DealListingTable = forwardRef<HTMLElement, DealListingTableProps>(function DealListingTable(
  { children = drawRow, ...props },
  ref,
) {
  const { list, columns, rowAt, name, writer, setFocusRow } = useDealListingState();
  const scroller = useRef<HTMLElement>(null);
  const merged = useMergedRefs(ref, scroller);
  const passed = usePassedFocus(() =>
    scroller.current
      ?.closest('[data-cairn="deal-list"]')
      ?.querySelector<HTMLElement>('[data-cairn="deal-list-input"]'),
  );
  const { activeIndex, activate, focusActive, onKeyDown } = useListWalk(scroller, list);
  const items = useRowWindow(scroller, list.length, activeIndex);
  useEffect(() => {
    setFocusRow(focusActive);
    return () => setFocusRow(null);
  }, [setFocusRow, focusActive]);
  const activateAt = (target: EventTarget): void => {
    const row = target instanceof Element ? target.closest('[data-row-index]') : null;
    if (row) activate(Number(row.getAttribute('data-row-index')));
  };
  const { messages } = writer;
  const content =
    list.length === 0 ? (
      <NoDeals clearRef={passed} />
    ) : (
      <table data-cairn="deal-list-table" aria-rowcount={list.length + 1}>
        <caption data-cairn-hidden="">{name ?? messages.title}</caption>
        <thead>
          <tr aria-rowindex={1}>
            {columns.map((column) => (
              <Heading key={column.id} column={column} />
            ))}
          </tr>
        </thead>
        <tbody>
          {items.map((item) => {
            if (item.type === 'gap') {
              return (
                <tr key={`before ${item.before}`} data-cairn="deal-list-gap" aria-hidden>
                  <td colSpan={columns.length}>
                    <svg data-cairn="deal-list-room" height={item.height} width={1} />
                    <span data-cairn-hidden="">{writer.frame.none}</span>
                  </td>
                </tr>
              );
            }
            const row = rowAt(item.index);
            return row && children(row, item.index === activeIndex);
          })}
        </tbody>
      </table>
    );
  const ours = {
    'data-cairn': 'deal-list-scroller',
    onKeyDown: (event: KeyboardEvent<HTMLElement>) => {
      // The heads of columns are walked by Tab.
      if (event.target instanceof Element && event.target.closest('[data-row-index]')) onKeyDown(event);
    },
    onFocus: ({ target }: FocusEvent) => activateAt(target),
    // A press on a button does not focus it everywhere, and a deal that it opens may be gone afterwards.
    onClickCapture: ({ target }: MouseEvent) => activateAt(target),
  };
  return renderPart('div', { ...props, children: content }, ours, { count: list.length }, merged);
});

function drawRow(row: DealListRow, isStop: boolean): ReactNode {
  return <DealListingRow key={row.deal.id} row={row} isStop={isStop} />;
}

/** The head of a column: a button that sorts by it, where it can be. */
function Heading({ column }: { readonly column: DealListColumnView }): ReactNode {
  const { sortBy, writer } = useDealListingState();
  const { id, sort, isNumeric } = column;
  const name = writer.messages.columns[id];
  const isSorted = sort === 'ascending' || sort === 'descending';
  return (
    <th
      scope="col"
      data-cairn="deal-list-heading"
      data-column={id}
      data-numeric={isNumeric ? '' : undefined}
      aria-sort={isSorted ? sort : undefined}
    >
      {sort === null ? (
        name
      ) : (
        <button type="button" data-cairn="deal-list-sort" onClick={() => sortBy(id)}>
          {name}
          {isSorted && (
            <svg
              data-cairn="deal-list-sort-mark"
              data-direction={sort}
              viewBox="0 0 8 8"
              width={8}
              height={8}
              aria-hidden="true"
            >
              <path d={sort === 'ascending' ? 'M4 1L7.5 7H.5z' : 'M4 7L.5 1h7z'} />
            </svg>
          )}
        </button>
      )}
    </th>
  );
}

/** In place of the table: why there is none, and the way back from a search that finds nothing. */
function NoDeals({ clearRef }: { readonly clearRef: Ref<HTMLButtonElement> }): ReactNode {
  const { search, onSearchChange, writer } = useDealListingState();
  const { messages } = writer;
  const isSearched = search.trim() !== '';
  return (
    <div data-cairn="deal-list-none">
      <p>{isSearched ? messages.noneFound({ text: search.trim() }) : messages.none}</p>
      {isSearched && (
        <button ref={clearRef} type="button" data-cairn="button" onClick={() => onSearchChange('')}>
          {messages.clear}
        </button>
      )}
    </div>
  );
}
