import { fireEvent, render, screen } from '@testing-library/react';
import type { ReactElement, ReactNode } from 'react';
import { expect, test, vi } from 'vitest';
import * as flat from '../../src/deal-dialog/index.js';
import { DealListing, type DealListingRootProps } from '../../src/deal-dialog/index.js';
import { createReadonlyPipelineStore } from '../../src/summary/index.js';
import { sortedDeals } from '../../src/summary/sorted-deals.js';
import { describeLostParts, describeParts, type PartCase } from '../conformance/part-conformance.js';
import { cleanPipeline } from './deal-dialog-data.js';

const pipeline = cleanPipeline();
const sort = { by: 'name', direction: 'ascending' } as const;
const deals = createReadonlyPipelineStore(pipeline).queryRows(sortedDeals, { sort, locale: 'en' }).get();
const ignore = (): void => undefined;
const root: DealListingRootProps = {
  ...{ deals, process: pipeline.process, asOf: pipeline.asOf, sort },
  ...{ onSortChange: ignore, onSearchChange: ignore, onOpen: ignore, onClose: ignore },
};

const inRoot = (part: ReactNode): ReactElement => <DealListing.Root {...root}>{part}</DealListing.Root>;

const parts: readonly PartCase[] = [
  { name: 'DealListingTitle', part: DealListing.Title, cairn: 'deal-list-title', state: 'count' },
  { name: 'DealListingSummary', part: DealListing.Summary, cairn: 'deal-list-summary', state: 'count' },
  { name: 'DealListingSearch', part: DealListing.Search, cairn: 'deal-list-search' },
  { name: 'DealListingTable', part: DealListing.Table, cairn: 'deal-list-scroller', state: 'count' },
].map((each) => ({ ...each, around: inRoot }));

describeParts('Parts of the list of deals', [
  { name: 'DealListingHead', part: DealListing.Head, cairn: 'deal-list-head' },
  { name: 'DealListingTools', part: DealListing.Tools, cairn: 'deal-list-tools' },
  ...parts,
]);
describeLostParts('Parts of the list of deals outside DealListing.Root', parts, /DealListing\.Root/);

test('the root takes class, id, attributes, handlers and a ref, and keeps its own name', () => {
  let element: HTMLElement | null = null;
  const onClick = vi.fn();
  render(
    <DealListing.Root
      {...root}
      className="mine"
      id="own"
      data-cairn="other"
      onClick={onClick}
      ref={(each) => {
        element = each;
      }}
    >
      <DealListing.Title />
    </DealListing.Root>,
  );
  const it = screen.getByRole('dialog', { name: 'Deals' });
  fireEvent.click(it);
  expect([it.className, it.id, it.getAttribute('data-cairn')]).toEqual(['mine', 'own', 'deal-list']);
  expect(element).toBe(it);
  expect(onClick).toHaveBeenCalledTimes(1);
});

test('a host’s own row takes class and handlers, and the press on it opens the deal', () => {
  const onOpen = vi.fn();
  render(
    <DealListing.Root {...root} onOpen={onOpen}>
      <DealListing.Table>
        {(row, isStop) => <DealListing.Row key={row.deal.id} row={row} isStop={isStop} className="mine" />}
      </DealListing.Table>
    </DealListing.Root>,
  );
  const row = screen.getByRole('row', { name: /^Acme/ });
  expect(row.className).toBe('mine');
  fireEvent.click(row);
  expect(onOpen).toHaveBeenCalledWith('acme');
});

test('every part of the namespace has a flat name as well', () => {
  const named = new Set<unknown>(Object.values(flat));
  const missing = Object.entries(DealListing).filter(([, part]) => !named.has(part));
  expect(missing.map(([name]) => name)).toEqual([]);
});
