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
import { columnName, laneFieldText, laneText, type BoardWriter } from './board-text.js';
import { stageFigures, stageValueMinor, type StageFigures } from './stage-figures.js';

/** What {@link BoardTable} takes. */
export type BoardTableProps = Omit<DataTableProps<BoardColumn>, 'caption' | 'columns' | 'rows' | 'rowKey'>;

/**
 * The stages as numbers, each of which opens its explanation; where there are lanes, a row for each stage of each lane that has
 * deals in it. Drawn while the table is shown in place of the cards.
 */
export const BoardTable = forwardRef<HTMLElement, BoardTableProps>(function BoardTable(props, ref) {
  const { hasTable } = useFrame();
  const { columns, cells, laneField } = useBoard();
  const { writer } = useBoardTools();
  if (!hasTable) return null;
  return (
    <DataTable<BoardColumn>
      {...props}
      caption={writer.messages.tableCaption}
      columns={laneField ? [laneColumn(laneField.by, writer), ...tableColumns(writer)] : tableColumns(writer)}
      rows={laneField ? cells.filter(({ total }) => total.deals.count > 0) : columns}
      rowKey={({ stageId, lane }) => (lane === undefined ? stageId : JSON.stringify([lane, stageId]))}
      ref={ref}
    />
  );
});

function laneColumn(by: string, { messages }: BoardWriter): DataColumn<BoardColumn> {
  const text = ({ laneName = null }: BoardColumn): string => laneText(laneName, messages);
  return {
    id: 'lane',
    header: laneFieldText(by, messages),
    cell: (column) => <bdi>{text(column)}</bdi>,
    value: text,
  };
}

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
      // Explained are the figures of all deals: those of a lane are parts of them.
      if (column.lane !== undefined) return text;
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
