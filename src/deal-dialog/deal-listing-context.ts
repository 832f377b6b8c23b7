'use client';

import { createContext, useContext } from 'react';
import type { DealListMessages, Formatter, FrameMessages } from '../messages/index.js';
import { PipelineError, type CalendarDate } from '../model/index.js';
import type { DealSearchField } from '../summary/sorted-deals.js';
import type { UseDealListingResult } from './use-deal-listing.js';

/** How a list says things. */
export interface DealListWriter {
  readonly messages: DealListMessages;
  readonly frame: FrameMessages;
  readonly formatter: Formatter;
  readonly asOf: CalendarDate;
}

/** What a list's Root shares with its parts. */
export interface DealListingState extends UseDealListingResult {
  readonly writer: DealListWriter;
  /** What the deals have in common, as a name; `null` = the catalogue's. */
  readonly name: string | null;
  /** The text searched for; empty = all. */
  readonly search: string;
  readonly onSearchChange: (text: string) => void;
  /** Where it is looked for; empty = there is no search. */
  readonly searchFields: readonly DealSearchField[];
  readonly onOpen: (dealId: string) => void;
  readonly onClose: () => void;
  /** Takes what brings the focus to the row it was on; for the Root, when a deal has closed. */
  readonly setFocusRow: (focusRow: (() => void) | null) => void;
  /** Goes from the search to the rows. */
  readonly focusRow: () => void;
}

/** What `render` of most parts is told. */
export interface ShownDeals {
  /** How many deals are listed. */
  readonly count: number;
}

/** Holds {@link DealListingState}. */
export const DealListingContext = createContext<DealListingState | null>(null);

/** The list around a part. @throws PipelineError `missing-provider` outside `DealListing.Root` */
export function useDealListingState(): DealListingState {
  const state = useContext(DealListingContext);
  if (state) return state;
  throw new PipelineError(
    'missing-provider',
    'A part of a list of deals was used outside DealListing.Root, which holds its deals. Put it inside <DealListing.Root deals={…}>.',
  );
}
