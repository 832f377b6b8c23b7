'use client';

import { useMemo, type ReactNode } from 'react';
import type { DealListChoice } from '../deal-dialog/deal-list-dialog-props.js';
import { DealListDialog } from '../deal-dialog/deal-list-dialog.js';
import { useMessages } from '../hooks/index.js';
import type { FunnelResult } from '../measures/index.js';
import { funnelMessages } from '../messages/en/index.js';
import type { DealFilter, NarrowView, ReadonlyPipelineStore } from '../summary/index.js';
import type { FunnelChartProps } from './funnel-chart-props.js';
import type { FunnelDealsChoice } from './funnel-deals-choice.js';

/** What {@link FunnelDialog} takes. */
export interface FunnelDialogProps extends Pick<
  FunnelChartProps,
  'canSee' | 'container' | 'readOnly' | 'dealFields' | 'onDealOperation' | 'answerTimeoutMs' | 'currentUser'
> {
  /** The deals. */
  readonly store: ReadonlyPipelineStore;
  /** What was measured. */
  readonly funnel: FunnelResult;
  /** Of which deals. */
  readonly filter: DealFilter | undefined;
  /** What was picked elsewhere. */
  readonly narrow: NarrowView | undefined;
  /** The deals that are shown; `null` = none. */
  readonly deals: FunnelDealsChoice | null;
  /** Closes the list. */
  readonly onClose: () => void;
}

/** The deals of a figure of the funnel, as a list in a dialog; loaded when first opened. */
export function FunnelDialog({
  store,
  funnel,
  filter,
  narrow,
  deals,
  onClose,
  dealFields,
  onDealOperation,
  ...shared
}: FunnelDialogProps): ReactNode {
  const messages = useMessages('funnel', funnelMessages);
  const { basis, steps } = funnel;
  const list = useMemo((): DealListChoice | null => {
    if (!deals) return null;
    const stage = steps.find(({ stageId }) => stageId === deals.stageId)?.stageName;
    const which = deals.way === null ? messages.bases[basis] : messages.wayNames[deals.way];
    return {
      filter: filter ? { ...deals.filter, and: filter } : deals.filter,
      narrow,
      title: stage == null ? messages.won : messages.dealsTitle({ stage, which }),
    };
  }, [deals, steps, basis, filter, narrow, messages]);
  return (
    <DealListDialog
      {...shared}
      pipeline={store}
      fields={dealFields}
      onOperation={onDealOperation}
      list={list}
      onListChange={onClose}
    />
  );
}
