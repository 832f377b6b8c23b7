'use client';

import { forwardRef, type ReactNode } from 'react';
import { mergeProps, type RenderedProps } from '../frame/index.js';
import { cellOf } from './deal-listing-cells.js';
import { useDealListingState } from './deal-listing-context.js';
import type { DealListRow } from './deal-list-row.js';

/** What {@link DealListingRow} takes. */
export type DealListingRowProps = Omit<RenderedProps, 'ref' | 'children'> & {
  /** The row, as `DealListing.Table` gives it. */
  readonly row: DealListRow;
  /** Whether Tab stops here. */
  readonly isStop: boolean;
};

/** One deal: its name, a button that opens it, and a cell for each other column. A press anywhere on it opens it too. */
export const DealListingRow = forwardRef<HTMLTableRowElement, DealListingRowProps>(function DealListingRow(
  { row, isStop, ...props },
  ref,
) {
  const { columns, isSeen, onOpen, writer } = useDealListingState();
  const { deal, index } = row;
  const ours = {
    'data-cairn': 'deal-list-row',
    'data-row-index': index,
    'data-kind': row.kind,
    'aria-rowindex': index + 2,
    onClick: () => onOpen(deal.id),
  };
  return (
    <tr {...mergeProps(ours, props)} ref={ref}>
      {columns.map(({ id, isNumeric }) => {
        const marks = { 'data-cairn': 'deal-list-cell', 'data-numeric': isNumeric ? '' : undefined };
        const isShown = isSeen(id, deal);
        if (id !== 'name') {
          return (
            <td key={id} {...marks}>
              {isShown ? unlessNothing(cellOf(id, row, writer), writer.frame.none) : writer.frame.none}
            </td>
          );
        }
        return (
          <th key={id} scope="row" {...marks}>
            <button
              type="button"
              data-cairn="deal-list-open"
              tabIndex={isStop ? 0 : -1}
              onClick={(event) => {
                event.stopPropagation();
                onOpen(deal.id);
              }}
            >
              <bdi>{isShown ? deal.name : writer.messages.hiddenName}</bdi>
            </button>
          </th>
        );
      })}
    </tr>
  );
});

function unlessNothing(content: ReactNode, none: string): ReactNode {
  return content === null || content === false ? none : content;
}
