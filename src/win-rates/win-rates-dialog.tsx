'use client';

import type { ReactNode } from 'react';
import { DealListDialog } from '../deal-dialog/deal-list-dialog.js';
import type { DealsChoice } from '../deal-dialog/deals-choice.js';
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
  readonly deals: DealsChoice | null;
  /** Closes the list. */
  readonly onClose: () => void;
}

/** The deals of a group of the comparison, as a list in a dialog; loaded when first opened. */
export function WinRatesDialog({
  store,
  deals,
  onClose,
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
      list={deals}
      onListChange={onClose}
    />
  );
}
