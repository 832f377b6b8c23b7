'use client';

import { forwardRef, type ReactNode } from 'react';
import { ExplainedNumber, renderPart, type PartProps } from '../frame/index.js';
import type { FigureName } from '../measures/index.js';
import type { BoardColumn as Column } from './board-column.js';
import { useBoardColumn, useBoardTools, useReading } from './board-context.js';
import { columnName } from './board-text.js';
import { stageFigures } from './stage-figures.js';

/** The host has not counted for this filter yet: figures of another would be wrong. */
const outdated = (text: string): Readonly<Record<string, unknown>> => ({
  'data-cairn': 'board-figures',
  children: (
    <div data-cairn="board-figure" data-of="none">
      {text}
    </div>
  ),
});

/** The figures of a stage, of all its deals, drawn or not: each opens its explanation. */
export const BoardFigures = forwardRef<HTMLElement, PartProps<'dl', Column>>(
  function BoardFigures(props, ref) {
    const { writer } = useBoardTools();
    const column = useBoardColumn();
    const reading = useReading();
    const { messages, formatter } = writer;
    const { stageId, total } = column;
    if (reading?.isOutdated) {
      return renderPart('dl', props, outdated(messages.counting), column, ref);
    }
    const { deals, value, weighted, overdue } = stageFigures(total, writer);
    const overdueBySize = reading?.markCounts.overdue?.get(stageId);
    const staleCount = reading?.markCounts.stale.get(stageId) ?? 0;
    const withoutAmount = total.deals.count - total.deals.valuedCount;
    const figure = (name: FigureName, of: string, label: string, text: string | null): ReactNode =>
      text !== null && (
        <div data-cairn="board-figure" data-of={of} data-none={text === '0' ? '' : undefined}>
          <dt>{label}</dt>
          <dd>
            <ExplainedNumber figure={name} subject={columnName(column, messages)} subjectId={stageId}>
              {text}
            </ExplainedNumber>
          </dd>
        </div>
      );
    // Of these there is no formula to tell: they are counted, and that is all.
    const count = (of: string, label: string, many: number): ReactNode => (
      <div data-cairn="board-figure" data-of={of} data-none={many === 0 ? '' : undefined}>
        <dt>{label}</dt>
        <dd>{formatter.count(many)}</dd>
      </div>
    );
    const children = (
      <>
        {figure('stage-deals', 'deals', messages.deals, deals)}
        {figure('stage-value', 'value', messages.value, value)}
        {figure('stage-weighted', 'weighted', messages.weighted, weighted)}
        {overdueBySize === undefined || overdue === null
          ? figure('stage-overdue', 'overdue', messages.overdue, overdue)
          : count('overdue', messages.overdue, overdueBySize)}
        {staleCount > 0 && count('stale', messages.stale, staleCount)}
        {withoutAmount > 0 && count('unknown', messages.withoutAmountLabel, withoutAmount)}
      </>
    );
    const isMarked = [...(reading?.markCounts.stale.values() ?? [])].some((many) => many > 0);
    const ours = { 'data-cairn': 'board-figures', 'data-marked': isMarked ? '' : undefined, children };
    return renderPart('dl', props, ours, column, ref);
  },
);
