'use client';

import type { ReactNode } from 'react';
import { DealListDialog } from '../deal-dialog/deal-list-dialog.js';
import type { DealListChoice } from '../deal-dialog/deal-list-dialog-props.js';
import type { ReadonlyPipelineStore } from '../summary/index.js';
import type { FunnelChartProps } from './funnel-chart-props.js';

/** What {@link FunnelDialog} takes. */
export interface FunnelDialogProps extends Pick<
  FunnelChartProps,
  'canSee' | 'container' | 'readOnly' | 'dealFields' | 'onDealOperation' | 'answerTimeoutMs' | 'currentUser'
> {
  /** The deals. */
  readonly store: ReadonlyPipelineStore;
  /** The deals that are shown; `null` = none. */
  readonly list: DealListChoice | null;
  /** Closes the list. */
  readonly setList: (list: DealListChoice | null) => void;
}

/** The deals of a figure of the funnel, as a list in a dialog; loaded when first opened. */
export function FunnelDialog({
  store,
  list,
  setList,
  dealFields,
  onDealOperation,
  ...shared
}: FunnelDialogProps): ReactNode {
  return (
    <DealListDialog
      {...shared}
      pipeline={store}
      fields={dealFields}
      onOperation={onDealOperation}
      list={list}
      onListChange={setList}
    />
  );
}
