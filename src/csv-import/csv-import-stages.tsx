'use client';

import { forwardRef } from 'react';
import type { PartProps } from '../frame/index.js';
import { useFormatter } from '../hooks/index.js';
import type { CsvImportMessages, Formatter } from '../messages/index.js';
import { NO_CURRENCY } from '../model/index.js';
import { CsvImportStageKind } from './csv-import-stage-kind.js';
import { CsvImportStageOrder } from './csv-import-stage-order.js';
import { useCsvImportState } from './csv-import-context.js';
import { CsvImportTable, type ReviewColumn } from './csv-import-table.js';
import { stageRows, type StageRow } from './stage-rows.js';

/** What each stage of the file counts as, and the order deals move on through them, open to correction. Nothing where the file has none. */
export const CsvImportStages = forwardRef<HTMLElement, PartProps<'div'>>(
  function CsvImportStages(props, ref) {
    const { file, messages } = useCsvImportState();
    const formatter = useFormatter(NO_CURRENCY);
    if (file === null || file.mapping.stages.length === 0) return null;
    const rows = stageRows(file.mapping);
    const columns = reviewColumns(messages, formatter);
    const hasOrder = rows.some(({ canMove }) => canMove);
    return (
      <CsvImportTable
        {...props}
        ref={ref}
        caption={messages.stages.caption}
        columns={hasOrder ? columns : columns.slice(0, -1)}
        rows={rows}
        rowKey={({ stage }) => `${stage.from} ${stage.value}`}
      />
    );
  },
);

function reviewColumns(
  { stages: heads }: CsvImportMessages,
  { count }: Formatter,
): readonly ReviewColumn<StageRow>[] {
  return [
    { id: 'stage', header: heads.stage, cell: ({ stage }) => <bdi>{stage.value}</bdi> },
    { id: 'rows', header: heads.rows, isNumeric: true, cell: ({ stage }) => count(stage.count) },
    { id: 'kind', header: heads.countsAs, cell: ({ stage }) => <CsvImportStageKind stage={stage} /> },
    { id: 'order', header: heads.order, cell: (row) => <CsvImportStageOrder row={row} /> },
  ];
}
