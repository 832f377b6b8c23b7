'use client';

import type { ReactNode } from 'react';
import { ExplainedNumber, type DataColumn } from '../frame/index.js';
import type { FigureName } from '../measures/index.js';
import { ghostSubjectId } from './funnel-ghost-source.js';
import { ghostName } from './funnel-ghost-text.js';
import type { FunnelWriter } from './funnel-writer.js';
import { conversionName, conversionUnknownText, dropText } from './funnel-text.js';
import type { FunnelStepView } from './funnel-view.js';

/** Writes a number of a step so that it opens its explanation. */
export type Explain = (figure: FigureName, view: FunnelStepView, text: string) => ReactNode;

/** What the funnel is held against, and by how many points it differs; none where it is held against nothing. */
export function ghostColumns(writer: FunnelWriter): DataColumn<FunnelStepView>[] {
  const { ghost, measure, messages, frame, formatter } = writer;
  if (!ghost) return [];
  const name = ghostName(ghost, writer);
  const share = ({ step, ghost: held }: FunnelStepView): ReactNode => {
    if (!held) return frame.none;
    const text = formatter.share(held.share, 1);
    if (ghost.kind === 'benchmark') return text;
    const figures = step.ofAllUnit
      ? (['of-all-unit', 'of-all-value'] as const)
      : (['of-first-unit', 'of-first-value'] as const);
    return (
      <ExplainedNumber
        figure={figures[measure === 'count' ? 0 : 1]}
        subject={`${step.stageName ?? messages.won} · ${name}`}
        subjectId={ghostSubjectId(step.stageId)}
      >
        {text}
      </ExplainedNumber>
    );
  };
  const points = ({ ghost: held }: FunnelStepView): number | null => held?.points(1) ?? null;
  return [
    {
      ...{ id: 'ghost', header: name, isNumeric: true, cell: share },
      value: ({ ghost: held }) => held?.share ?? null,
    },
    {
      ...{ id: 'ghost-points', header: messages.pointsColumn, isNumeric: true },
      cell: (view) => {
        const difference = points(view);
        return difference === null ? frame.none : dropText(-difference, formatter.decimal, messages);
      },
      value: points,
    },
  ];
}

/** Stage conversion under its own name; none where it was not measured. */
export function conversionColumns(
  writer: FunnelWriter,
  hasConversion: boolean,
  explained: Explain,
): DataColumn<FunnelStepView>[] {
  if (!hasConversion) return [];
  const { frame, formatter } = writer;
  return [
    {
      ...{ id: 'conversion', header: conversionName(writer), isNumeric: true },
      cell: (view) => {
        if (!view.conversion) return frame.none;
        const { value = null } = view.conversion.conversion ?? {};
        return value === null
          ? conversionUnknownText(writer)
          : explained('stage-conversion', view, formatter.share(value, 1));
      },
      value: ({ conversion }) => conversion?.conversion?.value ?? null,
    },
  ];
}
