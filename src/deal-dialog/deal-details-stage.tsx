'use client';

import { Description } from '@radix-ui/react-dialog';
import { forwardRef, Fragment } from 'react';
import { renderPart, type PartProps } from '../frame/index.js';
import { useDealDetailsState } from './deal-details-context.js';
import { stageTexts } from './deal-details-text.js';
import { KindMark } from './kind-mark.js';
import type { DealStageView } from './use-deal-details.js';

/** Where the deal stands, since how many days, and how many are expected; it describes the dialog. Nothing where it may not be seen. */
export const DealDetailsStage = forwardRef<HTMLElement, Omit<PartProps<'p', DealStageView>, 'children'>>(
  function DealDetailsStage(props, ref) {
    const { stage, writer } = useDealDetailsState();
    if (!stage) return null;
    const { kind, name, days, overdue } = stageTexts(stage, writer);
    const children = (
      <Description asChild>
        <span data-cairn="deal-details-whereabouts">
          <span data-cairn="deal-details-kind" data-kind={stage.kind}>
            <KindMark kind={stage.kind} /> {kind}
          </span>
          {name !== null && (
            <>
              {' '}
              <bdi data-cairn="deal-details-stage-name">{name}</bdi>
            </>
          )}
          {days.map((text) => (
            <Fragment key={text}>
              {' '}
              <span data-cairn="deal-details-days">· {text}</span>
            </Fragment>
          ))}
          {overdue !== null && (
            <>
              {' '}
              <span data-cairn="deal-details-days" data-overdue="">
                · <KindMark kind="attention" /> {overdue}
              </span>
            </>
          )}
        </span>
      </Description>
    );
    const ours = { 'data-cairn': 'deal-details-stage', children };
    return renderPart('p', props, ours, stage, ref);
  },
);
