'use client';

import { forwardRef, useEffect, useId, useState } from 'react';
import { renderPart, useFrame, type PartProps } from '../frame/index.js';
import { useBoard, useBoardTools } from './board-context.js';
import { columnName } from './board-text.js';

/** Goes to a column, and tells which one is in sight. Seen where the board is narrow, as one column at a time is; not with the table, nor with lanes, which are seen side by side. */
export const BoardJump = forwardRef<HTMLElement, PartProps<'div'>>(function BoardJump(props, ref) {
  const { columns, lanes } = useBoard();
  const { writer } = useBoardTools();
  const { isTable, section } = useFrame();
  const [stageId, setStageId] = useState<string | null>(null);
  const id = useId();
  const count = columns.length;
  const isDrawn = !isTable && lanes === null;
  useEffect(() => {
    const scroller = section.current?.querySelector('[data-cairn="board-columns"]');
    if (!scroller || !isDrawn) return undefined;
    const show = (): void => {
      const at = [...scroller.querySelectorAll<HTMLElement>('[data-cairn="board-column"]')];
      const middle = scroller.getBoundingClientRect();
      const centre = middle.left + middle.width / 2;
      const seen = at.find((column) => {
        const { left, right } = column.getBoundingClientRect();
        return left <= centre && right >= centre;
      });
      setStageId(seen?.getAttribute('data-stage-id') ?? null);
    };
    const ended = 'onscrollend' in scroller ? 'scrollend' : 'scroll';
    scroller.addEventListener(ended, show);
    return () => scroller.removeEventListener(ended, show);
  }, [section, isDrawn]);
  if (!isDrawn || count < 2) return null;
  const { messages } = writer;
  const go = (next: string): void => {
    setStageId(next);
    const all = section.current?.querySelectorAll<HTMLElement>('[data-cairn="board-column"]') ?? [];
    for (const column of all) {
      if (column.getAttribute('data-stage-id') !== next) continue;
      column.scrollIntoView({ block: 'nearest', inline: 'start' });
    }
  };
  const children = (
    <>
      <label htmlFor={id}>{messages.jump}</label>
      <select
        id={id}
        data-cairn="board-jump-stage"
        value={stageId ?? columns[0]?.stageId}
        onChange={({ target }) => go(target.value)}
      >
        {columns.map((column) => (
          <option key={column.stageId} value={column.stageId}>
            {columnName(column, messages)}
          </option>
        ))}
      </select>
    </>
  );
  return renderPart(
    'div',
    props,
    { 'data-cairn': 'board-jump', 'data-cairn-control': '', children },
    {},
    ref,
  );
});
