'use client';

import { useEffect, useRef, type ReactNode } from 'react';
import { BoardCollapse } from './board-collapse.js';
import { useBoardColumn, useBoardTools, useReading } from './board-context.js';
import { BoardStage } from './board-stage.js';
import { stageFigures } from './stage-figures.js';

/** A collapsed column: its name, how many deals it has and what they are worth. A card can be dropped on it; it stays closed. */
export function BoardStrip(): ReactNode {
  const { stageId, lane, canReceive, total } = useBoardColumn();
  const { writer, drag } = useBoardTools();
  const element = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const { current } = element;
    return drag && current
      ? drag.watch((engine, token) => engine.watchColumn(current, token, { stageId, lane, canReceive }))
      : undefined;
  }, [drag, stageId, lane, canReceive]);
  const reading = useReading();
  const { deals, value } = stageFigures(total, writer);
  const { messages } = writer;
  return (
    <div ref={element} data-cairn="board-strip">
      <BoardCollapse />
      <BoardStage />
      {!reading?.isOutdated && (
        <dl data-cairn="board-strip-figures">
          <dt data-cairn-hidden="">{messages.deals}</dt>
          <dd>{deals}</dd>
          <dt data-cairn-hidden="">{messages.value}</dt>
          <dd>{value}</dd>
        </dl>
      )}
    </div>
  );
}
