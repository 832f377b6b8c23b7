'use client';

import { forwardRef, type ReactNode } from 'react';
import { LoadingState, placeAttributes, WidgetErrorBoundary } from '../frame/index.js';
import { LocaleProvider, useMessages } from '../hooks/index.js';
import { stageBoardMessages } from '../messages/en/index.js';
import { useBoardStore } from './live-store.js';
import { MeasuredBoard } from './measured-board.js';
import type { StageBoardProps } from './stage-board-props.js';

/** A stage board in one line: columns with their figures, cards moved by mouse, keys and menu, undo, data table, deal dialog. */
export const StageBoard = forwardRef<HTMLElement, StageBoardProps>(function StageBoard(
  { locale, messages, onError, ...props },
  ref,
) {
  const { pipeline, trackId, order, filter, laneBy } = props;
  return (
    <LocaleProvider locale={locale} messages={messages}>
      <WidgetErrorBoundary
        name="board"
        title={props.title ?? <CatalogueTitle />}
        onError={onError}
        resetKeys={[pipeline, locale, messages, trackId, order, laneBy, filter && JSON.stringify(filter)]}
        section={{ ...placeAttributes(props), ref }}
      >
        <BoardSource {...props} ref={ref} />
      </WidgetErrorBoundary>
    </LocaleProvider>
  );
});

/** Draws the board of the data there is, or the shape of what will come. */
const BoardSource = forwardRef<HTMLElement, StageBoardProps>(function BoardSource(
  { pipeline, ...props },
  ref,
) {
  const store = useBoardStore(pipeline);
  if (store) return <MeasuredBoard {...props} store={store} ref={ref} />;
  return (
    <LoadingState
      name="board"
      label={props.title ?? <CatalogueTitle />}
      {...placeAttributes(props)}
      ref={ref}
    />
  );
});

/** The title that the widget would have. */
function CatalogueTitle(): ReactNode {
  return useMessages('stageBoard', stageBoardMessages).title;
}
