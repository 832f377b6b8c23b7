'use client';

import { useMemo } from 'react';
import type { CalendarDate, Deal, PipelineIssue, Process } from '../model/index.js';
import type { DealList } from '../summary/index.js';
import type { DealSearchField, SortedDeals } from '../summary/sorted-deals.js';
import type { DealSort } from '../summary/sorted-row-order.js';
import type { DealPeople } from './deal-field-views.js';
import type { CanSeeField } from './deal-field.js';
import { everythingSeen } from './deal-faults.js';
import { COLUMN_KINDS, DEAL_LIST_COLUMNS, fieldSeenOf, type DealListColumnId } from './deal-list-column.js';
import { rowMaker, type DealListRow } from './deal-list-row.js';
import { faultCounter } from './fault-counter.js';

/** What {@link useDealListing} takes. Arguments should stay the same objects while they say the same. */
export interface UseDealListingOptions extends Pick<DealPeople, 'owners'> {
  /** The deals, as `useSortedDeals` gives them for this sort and this search. */
  readonly deals: SortedDeals;
  readonly process: Process;
  /** The day whose end the deals are shown at. */
  readonly asOf: CalendarDate;
  readonly sort: DealSort;
  readonly onSortChange: (sort: DealSort) => void;
  /** Default all. */
  readonly columns?: readonly DealListColumnId[] | undefined;
  /** Days a deal should need at most in each stage, by its id; default none are known. */
  readonly expectedDays?: ReadonlyMap<string, number | null> | undefined;
  /** What was found in the data, for the count of faults: `pipeline.issues`; default none. */
  readonly issues?: readonly PipelineIssue[] | undefined;
  /** Whether deals tell next steps at all; default yes. */
  readonly knowsNextSteps?: boolean | undefined;
  /** Which fields may be seen; default all. */
  readonly canSee?: CanSeeField | undefined;
}

/** A column as it is now. */
export interface DealListColumnView {
  readonly id: DealListColumnId;
  readonly isNumeric: boolean;
  /** How it is sorted now; `null` = it cannot be. */
  readonly sort: 'ascending' | 'descending' | 'none' | null;
}

/** A list of deals as plain data to show. */
export interface UseDealListingResult {
  readonly list: DealList;
  readonly columns: readonly DealListColumnView[];
  /** Sum of the known amounts, minor units; `null` = amounts may not be seen, or none is known. */
  readonly sumMinor: number | null;
  /** Deals without an amount that is known; 0 where amounts may not be seen. */
  readonly unknownCount: number;
  /** The row at a place; `null` = there is none. The same object while the deal does not change. */
  readonly rowAt: (index: number) => DealListRow | null;
  /** Whether a column of a row may be seen. */
  readonly isSeen: (column: DealListColumnId, deal: Deal) => boolean;
  /** Sorts by a column; sorted by it already, the other way round. */
  readonly sortBy: (column: DealListColumnId) => void;
}

const NO_DAYS: ReadonlyMap<string, number | null> = new Map();
const NO_ISSUES: readonly PipelineIssue[] = [];

/** Deals of a stage, or of any filter, as rows and columns: what the list of the deal dialog draws, for a host that draws it itself. */
export function useDealListing(options: UseDealListingOptions): UseDealListingResult {
  const { deals, process, asOf, owners, sort, onSortChange, columns = DEAL_LIST_COLUMNS } = options;
  const { expectedDays = NO_DAYS, issues = NO_ISSUES, knowsNextSteps = true } = options;
  const { canSee = everythingSeen } = options;
  const { list } = deals;
  const makeRow = useMemo(() => {
    const faultCount = faultCounter({ issues, process, asOf, owners, expectedDays, knowsNextSteps, canSee });
    return rowMaker({ process, asOf, owners, expectedDays, faultCount });
  }, [issues, process, asOf, owners, expectedDays, knowsNextSteps, canSee]);
  const seenOf = useMemo(() => fieldSeenOf(list, canSee), [list, canSee]);
  return useMemo(() => {
    const amounts = seenOf('amount');
    const views = columns.flatMap((id): DealListColumnView[] => {
      const { field, sort: by, isNumeric } = COLUMN_KINDS[id];
      const seen = seenOf(field);
      if (seen === 'none' && list.length > 0 && id !== 'name') return [];
      const isSorted = by === sort.by;
      // An order by what only some may be seen of would tell the rest.
      const shown = by === null || seen !== 'all' ? null : isSorted ? sort.direction : 'none';
      return [{ id, isNumeric, sort: shown }];
    });
    const { unknownCount } = deals;
    return {
      list,
      columns: views,
      sumMinor: amounts === 'all' && list.length > unknownCount ? deals.sumMinor : null,
      unknownCount: amounts === 'all' ? unknownCount : 0,
      rowAt: (index) => {
        const deal = list.at(index);
        return deal ? makeRow(deal, index) : null;
      },
      isSeen: (id, deal) => canSee(COLUMN_KINDS[id].field, deal),
      sortBy: (id) => {
        const { sort: by, first } = COLUMN_KINDS[id];
        if (by === null) return;
        const turned = sort.direction === 'ascending' ? 'descending' : 'ascending';
        onSortChange({ by, direction: sort.by === by ? turned : first });
      },
    };
  }, [list, deals, columns, sort, onSortChange, canSee, seenOf, makeRow]);
}

/** The fields in which a text may be looked for: those that may be seen of all. O(deals). */
export function searchFieldsOf(list: DealList, canSee: CanSeeField = everythingSeen): DealSearchField[] {
  const seenOf = fieldSeenOf(list, canSee);
  return (['name', 'account'] as const).filter((field) => seenOf(field) === 'all');
}
