'use client';

import { forwardRef, useId, type ReactNode } from 'react';
import { renderPart, type PartProps } from '../frame/index.js';
import type { DealStageCriteria } from './deal-criteria.js';
import { DealDetailsCriterion } from './deal-details-criterion.js';
import { useDealDetailsState } from './deal-details-context.js';

/** What the stage of the deal asks for: its goal, what is done there, and its exit criteria with their evidence; then those of other stages it was in. Nothing where the stages ask for nothing. */
export const DealDetailsCriteria = forwardRef<
  HTMLElement,
  Omit<PartProps<'section', { readonly criteria: readonly DealStageCriteria[] }>, 'children'>
>(function DealDetailsCriteria(props, ref) {
  const { deal, criteria, writer } = useDealDetailsState();
  const headingId = useId();
  if (!deal || criteria.length === 0) return null;
  const { record } = writer;
  const present = criteria.find(({ isPresent }) => isPresent);
  const others = criteria.filter((each) => each !== present);
  const title =
    present && present.criteria.length > 0 ? record.toLeave({ stage: present.stageName }) : record.stageTitle;
  const content = (
    <>
      <h3 id={headingId} data-cairn="deal-details-heading">
        {present ? title : record.earlier}
      </h3>
      {present && <StageCriteria stage={present} headingId={headingId} />}
      {others.length > 0 && present && (
        <details data-cairn="deal-details-more">
          <summary>{record.earlier}</summary>
          <OtherStages stages={others} />
        </details>
      )}
      {!present && <OtherStages stages={others} />}
    </>
  );
  const ours = { 'data-cairn': 'deal-details-criteria', 'aria-labelledby': headingId };
  return renderPart('section', { ...props, children: content }, ours, { criteria }, ref);
});

interface StageCriteriaProps {
  readonly stage: DealStageCriteria;
  readonly headingId: string;
}

function StageCriteria({ stage, headingId }: StageCriteriaProps): ReactNode {
  const { record, formatter } = useDealDetailsState().writer;
  const { goal, activities, criteria, metCount, requiredCount, isPresent, stageId } = stage;
  return (
    <>
      {isPresent && (goal !== null || activities.length > 0) && (
        <dl data-cairn="deal-details-purpose">
          {goal !== null && (
            <div data-cairn="deal-details-field">
              <dt>{record.goal}</dt>
              <dd>
                <bdi>{goal}</bdi>
              </dd>
            </div>
          )}
          {activities.length > 0 && (
            <div data-cairn="deal-details-field">
              <dt>{record.activities}</dt>
              <dd>
                <bdi>{formatter.list(activities.map(isolated))}</bdi>
              </dd>
            </div>
          )}
        </dl>
      )}
      {requiredCount > 0 && (
        <p data-cairn="deal-details-met">
          {record.metOf({ met: formatter.count(metCount), required: formatter.count(requiredCount) })}
        </p>
      )}
      {criteria.length > 0 && (
        <ul data-cairn="deal-details-criterion-list" aria-labelledby={headingId}>
          {criteria.map((state) => (
            <DealDetailsCriterion key={state.criterion.id} stageId={stageId} state={state} />
          ))}
        </ul>
      )}
    </>
  );
}

function OtherStages({ stages }: { readonly stages: readonly DealStageCriteria[] }): ReactNode {
  const id = useId();
  return stages.map((stage, index) => (
    <div key={stage.stageId} data-cairn="deal-details-other-stage">
      <h4 id={`${id}${index}`} data-cairn="deal-details-subheading">
        <bdi>{stage.stageName}</bdi>
      </h4>
      <StageCriteria stage={stage} headingId={`${id}${index}`} />
    </div>
  ));
}

/** A name that runs its own way inside a sentence. */
function isolated(name: string): string {
  return `\u2068${name}\u2069`;
}
