'use client';

import { useCallback, useMemo, type ReactNode } from 'react';
import { DealDialog } from '../deal-dialog/deal-dialog.js';
import type { DealDialogProps } from '../deal-dialog/deal-dialog-props.js';
import type { DealListChoice, OpenListOptions } from '../deal-dialog/deal-list-dialog-props.js';
import type { DealsChoice } from '../deal-dialog/deals-choice.js';
import { DealListDialog } from '../deal-dialog/deal-list-dialog.js';
import { openInPipeline, useControllable, type MeasureOptions } from '../hooks/index.js';
import type { ReadonlyPipelineStore } from '../summary/index.js';

/** Which dialog is open over a mix. */
export interface MixOpenOptions extends OpenListOptions {
  /** Id of the deal that is open in its dialog, `null` for none; absent = held here. */
  readonly deal?: string | null | undefined;
  /** The deal open at first; default none. */
  readonly defaultDeal?: string | null | undefined;
  /** Told of the deal that the reader opens; `null` once its dialog is closed. With `deal={null}` the host shows it in its own way. */
  readonly onDealChange?: ((dealId: string | null) => void) | undefined;
}

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
  given: MixOpenOptions & { readonly onDealsOpen: ((deals: DealsChoice) => void) | undefined },
): MixOpened {
  const { onDealsOpen } = given;
  const [dealId, setDealId] = useControllable<string | null>({
    value: given.deal,
    defaultValue: given.defaultDeal ?? null,
    onChange: given.onDealChange,
  });
  const [list, setList] = useControllable<DealListChoice | null>({
    value: given.list,
    defaultValue: given.defaultList ?? null,
    onChange: given.onListChange,
  });
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
    [process, filter, narrow, onDealsOpen, setList],
  );
  return useMemo(
    () => ({ dealId, setDealId, list, setList, openDeals }),
    [dealId, setDealId, list, setList, openDeals],
  );
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
