'use client';

import type { ReactNode } from 'react';
import { useDeal, useExpectedDays } from '../hooks/index.js';
import type { ReadonlyPipelineStore } from '../summary/index.js';
import { DealDetailsBid } from './deal-details-bid.js';
import { DealDetailsCriteria } from './deal-details-criteria.js';
import { DealDetailsFaults } from './deal-details-faults.js';
import { DealDetailsFields } from './deal-details-fields.js';
import { DealDetailsClose, DealDetailsGone, DealDetailsHead, DealDetailsTitle } from './deal-details-head.js';
import { DealDetailsRoot } from './deal-details-root.js';
import { DealDetailsStage } from './deal-details-stage.js';
import { DealDetailsTimeline } from './deal-details-timeline.js';
import { useStoreOperations } from './use-store-operations.js';
import type { DealDialogProps } from './deal-dialog-props.js';
import { knowsNextSteps } from './knows-next-steps.js';

/** What {@link DealDialogPanel} takes. */
export type DealDialogPanelProps = Omit<
  DealDialogProps,
  'dealId' | 'defaultDealId' | 'onDealIdChange' | 'onClose' | 'pipeline' | 'locale' | 'messages' | 'onError'
> & {
  readonly store: ReadonlyPipelineStore;
  readonly dealId: string;
  readonly onClose: () => void;
  /** What is on the button that closes; default the catalogue's. */
  readonly closeLabel?: ReactNode;
  /** What opened the dialog; default what has the focus. */
  readonly opener?: Element | null;
};

/** The open dialog of the preset, loaded when first opened: reads the deal and puts the parts together. */
export function DealDialogPanel({
  store,
  dealId,
  expectedDays,
  fields,
  children,
  actions,
  section,
  onOperation,
  answerTimeoutMs,
  closeLabel,
  ...root
}: DealDialogPanelProps): ReactNode {
  const now = useDeal(dealId, { pipeline: store });
  const { operate, deal } = useStoreOperations(store, { onOperation, answerTimeoutMs, deal: now });
  const known = useExpectedDays(deal?.stageId ?? null, { pipeline: store });
  const { issues, process, asOf, owners, teams } = store.pipeline;
  return (
    <DealDetailsRoot
      {...root}
      expectedDays={expectedDays === undefined ? known : expectedDays}
      deal={deal}
      onOperation={operate}
      issues={issues}
      process={process}
      asOf={asOf}
      owners={owners}
      teams={teams}
      knowsNextSteps={knowsNextSteps(store.pipeline.deals)}
    >
      <DealDetailsHead>
        <DealDetailsTitle />
        {deal && actions?.(deal)}
        <DealDetailsClose>{closeLabel}</DealDetailsClose>
      </DealDetailsHead>
      <DealDetailsGone />
      <DealDetailsStage />
      <DealDetailsFields fields={fields} />
      {deal && section?.(deal)}
      <DealDetailsCriteria />
      <DealDetailsBid />
      <DealDetailsTimeline />
      <DealDetailsFaults />
      {deal && children?.(deal)}
    </DealDetailsRoot>
  );
}
