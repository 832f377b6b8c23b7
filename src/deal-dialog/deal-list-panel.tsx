'use client';

import { useCallback, useDeferredValue, useMemo, useRef, useState, type ReactNode } from 'react';
import { useControllable, useMessages, useStageTotals } from '../hooks/index.js';
import { useSortedDeals } from '../hooks/use-sorted-deals.js';
import { dealDialogMessages, dealListMessages } from '../messages/en/index.js';
import { UNMAPPED_STAGE_ID, type Process } from '../model/index.js';
import type { ReadonlyPipelineStore } from '../summary/index.js';
import type { DealSort } from '../summary/sorted-row-order.js';
import { DealDialogPanel } from './deal-dialog-panel.js';
import { defaultColumns } from './deal-list-column.js';
import type { DealListChoice, DealListDialogProps } from './deal-list-dialog-props.js';
import {
  DealListingClose,
  DealListingHead,
  DealListingSummary,
  DealListingTitle,
} from './deal-listing-head.js';
import { DealListingRoot, type DealListingHandle } from './deal-listing-root.js';
import { DealListingTable } from './deal-listing-table.js';
import { DealListingDownload, DealListingSearch, DealListingTools } from './deal-listing-tools.js';
import { everythingSeen } from './deal-faults.js';
import { knowsNextSteps } from './knows-next-steps.js';
import { searchFieldsOf } from './use-deal-listing.js';

/** What {@link DealListPanel} takes. */
export type DealListPanelProps = Omit<
  DealListDialogProps,
  'list' | 'defaultList' | 'onListChange' | 'onClose' | 'pipeline' | 'locale' | 'messages' | 'onError'
> & {
  readonly store: ReadonlyPipelineStore;
  readonly list: DealListChoice;
  readonly onClose: () => void;
  /** What opened the dialog. */
  readonly opener: Element | null;
};

const LARGEST_FIRST: DealSort = { by: 'amount', direction: 'descending' };

/** The open list of the preset, loaded when first opened: sorts the deals, puts the parts together, and opens a deal over them. */
export function DealListPanel({
  store,
  list,
  sort: hostSort,
  defaultSort = LARGEST_FIRST,
  onSortChange,
  columns,
  fields,
  children,
  actions,
  section,
  onOperation,
  answerTimeoutMs,
  readOnly,
  currentUser,
  canSee = everythingSeen,
  ...root
}: DealListPanelProps): ReactNode {
  const { filter, narrow, title } = list;
  const { process, asOf, owners, issues, deals: rows } = store.pipeline;
  const [sort, setSort] = useControllable({
    value: hostSort,
    defaultValue: defaultSort,
    onChange: onSortChange,
  });
  const [search, setSearch] = useState('');
  // Typing goes on while the deals are gone through.
  const text = useDeferredValue(search);
  const all = useSortedDeals({ pipeline: store, filter, narrow, sort });
  const searchFields = useMemo(() => searchFieldsOf(all.list, canSee), [all.list, canSee]);
  const deals = useSortedDeals({
    ...{ pipeline: store, filter, narrow, sort },
    ...(text.trim() !== '' && { search: { text: text.trim(), fields: searchFields } }),
  });
  const { stages } = useStageTotals({ pipeline: store });
  const expectedDays = useMemo(
    () => new Map(stages.map((stage) => [stage.stageId, stage.expectedDays])),
    [stages],
  );
  const shown = useMemo(() => columns ?? defaultColumns(filter, process), [columns, filter, process]);
  const [dealId, setDealId] = useState<string | null>(null);
  const listing = useRef<DealListingHandle>(null);
  const closeDeal = useCallback(() => setDealId(null), []);
  const { back } = useMessages('dealList', dealListMessages);
  const { kinds } = useMessages('dealDialog', dealDialogMessages);
  return (
    <>
      <DealListingRoot
        {...root}
        deals={deals}
        process={process}
        asOf={asOf}
        owners={owners}
        sort={sort}
        onSortChange={setSort}
        columns={shown}
        expectedDays={expectedDays}
        issues={issues}
        knowsNextSteps={knowsNextSteps(rows)}
        canSee={canSee}
        name={title ?? stageName(list, process, kinds.unmapped)}
        search={search}
        onSearchChange={setSearch}
        searchFields={searchFields}
        onOpen={setDealId}
        handleRef={listing}
      >
        <DealListingHead>
          <DealListingTitle />
          <DealListingClose />
        </DealListingHead>
        <DealListingSummary />
        <DealListingTools>
          <DealListingSearch />
          <DealListingDownload />
        </DealListingTools>
        <DealListingTable />
      </DealListingRoot>
      {dealId !== null && (
        <DealDialogPanel
          store={store}
          dealId={dealId}
          onClose={closeDeal}
          closeLabel={back}
          canSee={canSee}
          fields={fields}
          actions={actions}
          section={section}
          onOperation={onOperation}
          answerTimeoutMs={answerTimeoutMs}
          readOnly={readOnly}
          currentUser={currentUser}
          container={root.container}
          returnFocusTo={() => {
            listing.current?.focusRow();
            return null;
          }}
        >
          {children}
        </DealDialogPanel>
      )}
    </>
  );
}

/** The name of the stage that the deals stand in, where it is one. */
function stageName({ filter }: DealListChoice, process: Process, unmapped: string): string | null {
  const [stageId, ...others] = filter?.stageIds ?? [];
  if (stageId === undefined || others.length > 0) return null;
  if (stageId === UNMAPPED_STAGE_ID) return unmapped;
  return process.stages[process.stageIndexById.get(stageId) ?? -1]?.stage.name ?? null;
}
