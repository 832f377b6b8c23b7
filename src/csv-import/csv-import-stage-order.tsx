'use client';

import type { ReactNode } from 'react';
import { useFormatter } from '../hooks/index.js';
import { NO_CURRENCY } from '../model/index.js';
import { withStageMoved } from '../sources/csv/index.js';
import { useCsvImportState } from './csv-import-context.js';
import type { StageRow } from './stage-rows.js';

/** What {@link CsvImportStageOrder} takes. */
export interface CsvImportStageOrderProps {
  /** The stage's row in the review. */
  readonly row: StageRow;
}

/** Moves an open stage up and down. At an end its button stays in reach, and says that it is disabled. */
export function CsvImportStageOrder({ row: { stage, place, canMove } }: CsvImportStageOrderProps): ReactNode {
  const { file, remap, messages } = useCsvImportState();
  const { count } = useFormatter(NO_CURRENCY);
  if (file === null || place === null) return null;
  const { stageOrder } = file.mapping;
  const total = stageOrder.length;
  const move = (step: -1 | 1): void => {
    const moved = withStageMoved(file.mapping, stage.stageId ?? '', step);
    if (moved === file.mapping) return;
    const place1 = count(place + 1 + step);
    remap(moved, messages.moved({ stage: stage.name, place: place1, total: count(total) }));
  };
  const button = (step: -1 | 1, label: string, isEnd: boolean): ReactNode => (
    <button
      type="button"
      data-cairn="csv-import-move"
      data-step={step === -1 ? 'up' : 'down'}
      aria-label={label}
      aria-disabled={isEnd}
      onClick={() => move(step)}
    >
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path d={step === -1 ? 'M8 3.5 13 11H3z' : 'M8 12.5 3 5h10z'} />
      </svg>
    </button>
  );
  return (
    <span data-cairn="csv-import-order">
      <span data-cairn="csv-import-place">{count(place + 1)}</span>
      {canMove && (
        <>
          {button(-1, messages.moveUp({ stage: stage.name }), place === 0)}
          {button(1, messages.moveDown({ stage: stage.name }), place === total - 1)}
        </>
      )}
    </span>
  );
}
