'use client';

import { forwardRef, type ReactNode } from 'react';
import { ExplainedNumber, renderPart, type PartProps } from '../frame/index.js';
import type { FigureName } from '../measures/index.js';
import type { BoardColumn as Column } from './board-column.js';
import { useBoardColumn, useBoardTools } from './board-context.js';
import { columnName } from './board-text.js';
import { stageFigures } from './stage-figures.js';

/** The figures of a stage, of all its deals, drawn or not: each opens its explanation. */
export const BoardFigures = forwardRef<HTMLElement, PartProps<'dl', Column>>(
  function BoardFigures(props, ref) {
    const { writer } = useBoardTools();
    const column = useBoardColumn();
    const { messages, formatter } = writer;
    const { stageId, total } = column;
    const { deals, value, weighted, overdue } = stageFigures(total, writer);
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
    const children = (
      <>
        {figure('stage-deals', 'deals', messages.deals, deals)}
        {figure('stage-value', 'value', messages.value, value)}
        {figure('stage-weighted', 'weighted', messages.weighted, weighted)}
        {figure('stage-overdue', 'overdue', messages.overdue, overdue)}
        {withoutAmount > 0 && (
          <div data-cairn="board-figure" data-of="unknown">
            <dt>{messages.withoutAmountLabel}</dt>
            <dd>{formatter.count(withoutAmount)}</dd>
          </div>
        )}
      </>
    );
    return renderPart('dl', props, { 'data-cairn': 'board-figures', children }, column, ref);
  },
);
