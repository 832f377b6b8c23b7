'use client';

import type { ReactNode } from 'react';
import { useDeal, useExpectedDays } from '../hooks/index.js';
import type { ReadonlyPipelineStore } from '../summary/index.js';
import { DealDetailsFaults } from './deal-details-faults.js';
import { DealDetailsFields } from './deal-details-fields.js';
import { DealDetailsClose, DealDetailsGone, DealDetailsHead, DealDetailsTitle } from './deal-details-head.js';
import { DealDetailsRoot } from './deal-details-root.js';
import { DealDetailsStage } from './deal-details-stage.js';
import { DealDetailsTimeline } from './deal-details-timeline.js';
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
  /** What opened the dialog. */
  readonly opener: Element | null;
};

/** The open dialog of the preset, loaded when first opened: reads the deal and puts the parts together. */
export function DealDialogPanel({
  store,
  dealId,
  expectedDays,
  fields,
  children,
  ...root
}: DealDialogPanelProps): ReactNode {
  const deal = useDeal(dealId, { pipeline: store });
  const known = useExpectedDays(deal?.stageId ?? null, { pipeline: store });
  const { issues, process, asOf, owners, teams } = store.pipeline;
  return (
    <DealDetailsRoot
      {...root}
      expectedDays={expectedDays === undefined ? known : expectedDays}
      deal={deal}
      issues={issues}
      process={process}
      asOf={asOf}
      owners={owners}
      teams={teams}
      knowsNextSteps={knowsNextSteps(store.pipeline.deals)}
    >
      <DealDetailsHead>
        <DealDetailsTitle />
        <DealDetailsClose />
      </DealDetailsHead>
      <DealDetailsGone />
      <DealDetailsStage />
      <DealDetailsFields fields={fields} />
      <DealDetailsTimeline />
      <DealDetailsFaults />
      {deal && children?.(deal)}
    </DealDetailsRoot>
  );
}
