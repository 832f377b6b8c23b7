'use client';

import { forwardRef } from 'react';
import { renderPart, useFrame, type PartProps } from '../frame/index.js';
import { useMergedRefs } from '../frame/use-merged-refs.js';
import { usePassedFocus } from '../frame/use-passed-focus.js';
import { useBoardColumn, useBoardTools, useMore } from './board-context.js';
import { columnName } from './board-text.js';
import { stopElement } from './use-board-focus.js';
import type { LoadMoreState } from './use-load-more.js';

/** How many of a column's deals are here, with a button that asks for more, and what came of it; nothing where all of them are. */
export const BoardMore = forwardRef<HTMLElement, PartProps<'div', { readonly state: LoadMoreState }>>(
  function BoardMore(props, ref) {
    const more = useMore();
    const column = useBoardColumn();
    const { messages, formatter } = useBoardTools().writer;
    const { section } = useFrame();
    const passed = usePassedFocus(() => {
      const columns = [...(section.current?.querySelectorAll('[data-cairn="board-column"]') ?? [])];
      const own = columns.find((each) => each.getAttribute('data-stage-id') === column.stageId);
      return stopElement(own ?? null) ?? stopElement(section.current);
    });
    const merged = useMergedRefs(ref, passed);
    if (!more?.hasMore(column)) return null;
    const { stageId, list, total } = column;
    const state = more.stateOf(stageId);
    const content = (
      <>
        <span data-cairn="board-loaded">
          {messages.loaded({ loaded: formatter.count(list.length), of: formatter.count(total.deals.count) })}
        </span>
        <button
          type="button"
          data-cairn="button"
          aria-label={messages.loadMoreOf({ stage: columnName(column, messages) })}
          aria-disabled={state === 'pending' || undefined}
          onClick={() => more.load(stageId)}
        >
          {messages.loadMore}
        </button>
        {/* There before it has something to say, or it would not be heard. */}
        <span aria-live="polite" data-cairn="board-load-state">
          {state === 'pending' && messages.loadingMore}
          {state === 'failed' && messages.loadFailed}
        </span>
      </>
    );
    const ours = { 'data-cairn': 'board-more', 'data-state': state, children: content };
    return renderPart('div', props, ours, { state }, merged);
  },
);
