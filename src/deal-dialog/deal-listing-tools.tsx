'use client';

import { forwardRef, useState } from 'react';
import { namedPart, renderPart, type PartProps } from '../frame/index.js';
import { saveRows } from '../frame/save-rows.js';
import { fileColumns } from './deal-listing-cells.js';
import { useDealListingState } from './deal-listing-context.js';

/** Search and download, on one line where there is room. */
export const DealListingTools = /* @__PURE__ */ namedPart('DealListingTools', 'div', 'deal-list-tools');

/** Looks for a text in names and accounts; nothing where there is no search. Arrow down goes to the rows. */
export const DealListingSearch = forwardRef<HTMLElement, Omit<PartProps<'span'>, 'children'>>(
  function DealListingSearch(props, ref) {
    const { search, onSearchChange, searchFields, focusRow, writer } = useDealListingState();
    if (searchFields.length === 0) return null;
    const { messages } = writer;
    const label = searchFields.includes('account') ? messages.search : messages.searchNames;
    const children = (
      <input
        type="search"
        data-cairn="deal-list-input"
        aria-label={label}
        placeholder={label}
        value={search}
        onChange={({ target }) => onSearchChange(target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'ArrowDown') return;
          event.preventDefault();
          focusRow();
        }}
      />
    );
    return renderPart('span', props, { 'data-cairn': 'deal-list-search', children }, {}, ref);
  },
);

/** Saves all the deals listed, drawn or not, as a CSV file. */
export const DealListingDownload = forwardRef<
  HTMLElement,
  PartProps<'button', { readonly hasFailed: boolean }>
>(function DealListingDownload(props, ref) {
  const { list, rowAt, columns, isSeen, name, writer } = useDealListingState();
  const [hasFailed, setHasFailed] = useState(false);
  const { frame, messages, asOf } = writer;
  if (list.length === 0) return null;
  const save = (): void => {
    try {
      const ids = columns.map(({ id }) => id);
      const rows = Array.from({ length: list.length }, (_, index) => rowAt(index)).filter(
        (row) => row !== null,
      );
      saveRows(fileColumns(ids, writer, isSeen), rows, name ?? messages.title, asOf);
      setHasFailed(false);
    } catch {
      setHasFailed(true);
    }
  };
  const ours = {
    'data-cairn': 'button',
    type: 'button',
    onClick: save,
    children: hasFailed ? frame.downloadFailed : frame.downloadAs.csv,
  };
  return renderPart('button', props, ours, { hasFailed }, ref);
});
