'use client';

import { useCallback, useMemo, useState, type ReactNode } from 'react';
import { DealDialog } from '../deal-dialog/deal-dialog.js';
import type { DealDialogProps } from '../deal-dialog/deal-dialog-props.js';
import type { DealListChoice } from '../deal-dialog/deal-list-dialog-props.js';
import type { DealsChoice } from '../deal-dialog/deals-choice.js';
import { DealListDialog } from '../deal-dialog/deal-list-dialog.js';
import { openInPipeline, type MeasureOptions } from '../hooks/index.js';
import type { ReadonlyPipelineStore } from '../summary/index.js';

/** What can be said of the dialogs that a mix opens. */
export interface MixDialogOptions extends Pick<
  DealDialogProps,
  'canSee' | 'answerTimeoutMs' | 'readOnly' | 'currentUser'
> {
  /** The host's own fields in the dialog of a deal, beneath the others. */
  readonly dealFields?: DealDialogProps['fields'];
  /** Asked to keep a change made in the dialog of a deal, as an operation: see `DealDialog`. */
  readonly onDealOperation?: DealDialogProps['onOperation'];
}

/** What is open over a mix, and how it is opened. */
export interface MixOpened {
  readonly dealId: string | null;
  readonly setDealId: (dealId: string | null) => void;
  /** `null` = no list. */
  readonly list: DealListChoice | null;
  readonly setList: (list: DealListChoice | null) => void;
  /** Opens the list of deals of the mix, or tells the host of them. */
  readonly openDeals: (deals: DealsChoice) => void;
}

/** Holds which deal, or which list of deals, is open over a mix of a filter. */
export function useMixDialogs(
  store: ReadonlyPipelineStore,
  { filter, narrow }: Pick<MeasureOptions, 'filter' | 'narrow'>,
  onDealsOpen: ((deals: DealsChoice) => void) | undefined,
): MixOpened {
  const [dealId, setDealId] = useState<string | null>(null);
  const [list, setList] = useState<DealListChoice | null>(null);
  const { process } = store.pipeline;
  const openDeals = useCallback(
    (deals: DealsChoice) => {
      const { stageIds = [] } = openInPipeline(process, filter);
      (onDealsOpen ?? setList)({
        ...deals,
        filter: { ...deals.filter, stageIds, ...(filter && { and: filter }) },
        narrow,
      });
    },
    [process, filter, narrow, onDealsOpen],
  );
  return useMemo(() => ({ dealId, setDealId, list, setList, openDeals }), [dealId, list, openDeals]);
}

/** What {@link MixDialogs} takes. */
export interface MixDialogsProps extends MixDialogOptions {
  /** The deals. */
  readonly store: ReadonlyPipelineStore;
  /** What is open. */
  readonly opened: MixOpened;
  /** Where dialogs are put; see `FrameOptions`. */
  readonly container?: HTMLElement | null | undefined;
  /** What has the focus after a deal's dialog where its circle is not there any more. */
  readonly returnFocusElse: DealDialogProps['returnFocusElse'];
}

/** The dialogs of a mix: the deal that is open, and the list of a class's deals or of the heap's. */
export function MixDialogs({
  store,
  opened,
  dealFields,
  onDealOperation,
  returnFocusElse,
  ...others
}: MixDialogsProps): ReactNode {
  const shared = { ...others, pipeline: store, fields: dealFields, onOperation: onDealOperation };
  return (
    <>
      <DealDialog
        {...shared}
        dealId={opened.dealId}
        onDealIdChange={opened.setDealId}
        returnFocusElse={returnFocusElse}
      />
      <DealListDialog {...shared} list={opened.list} onListChange={opened.setList} />
    </>
  );
}
