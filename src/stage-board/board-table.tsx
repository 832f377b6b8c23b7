'use client';

import { forwardRef } from 'react';
import {
  DataTable,
  ExplainedNumber,
  majorUnits,
  useFrame,
  type DataColumn,
  type DataTableProps,
} from '../frame/index.js';
import type { FigureName } from '../measures/index.js';
import type { BoardColumn } from './board-column.js';
import { useBoard, useBoardTools } from './board-context.js';
import { columnName, type BoardWriter } from './board-text.js';
import { stageFigures, stageValueMinor, type StageFigures } from './stage-figures.js';

/** What {@link BoardTable} takes. */
export type BoardTableProps = Omit<DataTableProps<BoardColumn>, 'caption' | 'columns' | 'rows' | 'rowKey'>;

/** The stages as numbers, each of which opens its explanation; drawn while the table is shown in place of the cards. */
export const BoardTable = forwardRef<HTMLElement, BoardTableProps>(function BoardTable(props, ref) {
  const { hasTable } = useFrame();
  const { columns } = useBoard();
  const { writer } = useBoardTools();
  if (!hasTable) return null;
  return (
    <DataTable<BoardColumn>
      {...props}
      caption={writer.messages.tableCaption}
      columns={tableColumns(writer)}
      rows={columns}
      rowKey={({ stageId }) => stageId}
      ref={ref}
    />
  );
});

function tableColumns(writer: BoardWriter): readonly DataColumn<BoardColumn>[] {
  const { messages, frame, formatter } = writer;
  const { tableColumns: headers } = messages;
  const numeric = (
    id: keyof StageFigures,
    header: string,
    figure: FigureName,
    value: DataColumn<BoardColumn>['value'],
  ): DataColumn<BoardColumn> => ({
    id,
    header,
    isNumeric: true,
    value,
    cell: (column) => {
      const text = stageFigures(column.total, writer)[id];
      if (text === null) return frame.none;
      return (
        <ExplainedNumber figure={figure} subject={columnName(column, messages)} subjectId={column.stageId}>
          {text}
        </ExplainedNumber>
      );
    },
  });
  const { currency } = formatter;
  return [
    {
      id: 'stage',
      header: headers.stage,
      cell: (column) => <bdi>{columnName(column, messages)}</bdi>,
      value: (column) => columnName(column, messages),
    },
    numeric('deals', headers.deals, 'stage-deals', ({ total }) => total.deals.count),
    numeric('value', headers.value, 'stage-value', ({ total }) =>
      majorUnits(stageValueMinor(total), currency),
    ),
    numeric('weighted', headers.weighted, 'stage-weighted', ({ total }) =>
      majorUnits(total.weighted?.valueMinor ?? null, currency),
    ),
    numeric('overdue', headers.overdue, 'stage-overdue', ({ total }) => total.overdueCount),
    numeric('expectedDays', headers.expectedDays, 'expected-days', ({ total }) => total.expectedDays),
  ];
}
