'use client';

import { forwardRef } from 'react';
import { renderPart, type PartProps } from '../frame/index.js';
import { useBoardColumn, useBoardTools, useMore } from './board-context.js';
import { columnName } from './board-text.js';
import type { LoadMoreState } from './use-load-more.js';

/** How many of a column's deals are here, with a button that asks for more, and what came of it; nothing where all of them are. */
export const BoardMore = forwardRef<HTMLElement, PartProps<'div', { readonly state: LoadMoreState }>>(
  function BoardMore(props, ref) {
    const more = useMore();
    const column = useBoardColumn();
    const { messages, formatter } = useBoardTools().writer;
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
    return renderPart('div', props, ours, { state }, ref);
  },
);
