'use client';

import type { ReactNode } from 'react';
import type { FrameOptions } from '../frame/index.js';
import type { ReadonlyPipelineStore } from '../summary/index.js';
import { DealListDialog } from './deal-list-dialog.js';
import type { DealListChoice, DealListDialogOptions } from './deal-list-dialog-props.js';

/** What {@link FigureDealsDialog} takes: what a preset has of it. */
export interface FigureDealsDialogProps
  extends
    Pick<DealListDialogOptions, 'canSee' | 'readOnly' | 'answerTimeoutMs' | 'currentUser'>,
    Pick<FrameOptions, 'container'> {
  /** What the list's deals say beside their own. */
  readonly dealFields: DealListDialogOptions['fields'];
  /** Called with each change made in a deal's dialog. */
  readonly onDealOperation: DealListDialogOptions['onOperation'];
  /** The deals. */
  readonly store: ReadonlyPipelineStore;
  /** The deals that are shown; `null` = none. */
  readonly list: DealListChoice | null;
  /** Closes the list. */
  readonly setList: (list: DealListChoice | null) => void;
}

/** The deals of a figure of a chart, as a list in a dialog; loaded when first opened. */
export function FigureDealsDialog({
  store,
  list,
  setList,
  dealFields,
  onDealOperation,
  ...shared
}: FigureDealsDialogProps): ReactNode {
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
