'use client';

import { createContext, forwardRef, useContext } from 'react';
import { renderPart, type PartProps } from '../frame/index.js';
import type { BoardColumn as Column } from './board-column.js';
import { useBoardColumn, useBoardTools } from './board-context.js';
import { columnName } from './board-text.js';

/** Opens the list of a stage's deals, for the parts inside; `null` = there is no list. The preset has one. */
export const BoardListContext = createContext<((stageId: string) => void) | null>(null);

/** What {@link BoardList} takes. */
export type BoardListProps = PartProps<'button', Column> & {
  /** Opens the list of the stage's deals; default the preset's, else the button is not drawn. */
  readonly onList?: ((stageId: string) => void) | undefined;
};

/** Opens the stage's deals as a list; nothing where there is none. */
export const BoardList = forwardRef<HTMLElement, BoardListProps>(function BoardList(
  { onList, ...props },
  ref,
) {
  const preset = useContext(BoardListContext);
  const column = useBoardColumn();
  const { messages } = useBoardTools().writer;
  const open = onList ?? preset;
  if (!open || column.list.length === 0) return null;
  const ours = {
    'data-cairn': 'board-list',
    'data-cairn-control': '',
    type: 'button',
    'aria-haspopup': 'dialog',
    'aria-label': messages.listStage({ stage: columnName(column, messages) }),
    title: messages.listStage({ stage: columnName(column, messages) }),
    onClick: () => open(column.stageId),
    children: messages.list,
  };
  return renderPart('button', props, ours, column, ref);
});
