'use client';

import type { ReactNode } from 'react';
import { DealListDialog } from '../deal-dialog/deal-list-dialog.js';
import type { DealListChoice } from '../deal-dialog/deal-list-dialog-props.js';
import type { ReadonlyPipelineStore } from '../summary/index.js';
import type { WinRateComparisonProps } from './win-rate-comparison-props.js';

/** What {@link WinRatesDialog} takes. */
export interface WinRatesDialogProps extends Pick<
  WinRateComparisonProps,
  'canSee' | 'container' | 'readOnly' | 'dealFields' | 'onDealOperation' | 'answerTimeoutMs' | 'currentUser'
> {
  /** The deals. */
  readonly store: ReadonlyPipelineStore;
  /** The deals that are shown; `null` = none. */
  readonly list: DealListChoice | null;
  /** Closes the list. */
  readonly setList: (list: DealListChoice | null) => void;
}

/** The deals of a group of the comparison, as a list in a dialog; loaded when first opened. */
export function WinRatesDialog({
  store,
  list,
  setList,
  dealFields,
  onDealOperation,
  ...shared
}: WinRatesDialogProps): ReactNode {
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
