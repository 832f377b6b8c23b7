'use client';

import { useId, type ReactNode } from 'react';
import type { BoardColumn } from './board-column.js';
import { columnName, type BoardWriter } from './board-text.js';

/** What {@link BoardMoveStages} takes. */
export interface BoardMoveStagesProps {
  /** The stages to choose from, those of a track one after another. */
  readonly columns: readonly BoardColumn[];
  /** The name of the track shown. */
  readonly trackName: string;
  /** Id of the one chosen. */
  readonly stageId: string | null;
  /** Names what has no name. */
  readonly messages: BoardWriter['messages'];
  /** Told of the id of the one chosen then. */
  readonly onStageChange: (stageId: string) => void;
}

interface TrackStages {
  /** `null` = the track shown. */
  readonly trackId: string | null;
  readonly name: string;
  readonly columns: BoardColumn[];
}

/** Chooses a stage; where there are several tracks, each names its own. */
export function BoardMoveStages({ columns, trackName, ...choice }: BoardMoveStagesProps): ReactNode {
  const id = useId();
  const tracks: TrackStages[] = [];
  for (const column of columns) {
    const trackId = column.elsewhere?.trackId ?? null;
    const last = tracks.at(-1);
    if (last?.trackId === trackId) last.columns.push(column);
    else tracks.push({ trackId, name: column.elsewhere?.trackName ?? trackName, columns: [column] });
  }
  const options = (track: TrackStages): ReactNode =>
    track.columns.map((column) => <StageOption key={column.stageId} column={column} {...choice} />);
  if (tracks.length < 2) return tracks.map(options);
  return tracks.map((track, at) => (
    <div
      key={track.trackId ?? ''}
      role="group"
      aria-labelledby={`${id}-${at}`}
      data-cairn="board-option-track"
    >
      <bdi id={`${id}-${at}`} data-cairn="board-option-track-name">
        {track.name}
      </bdi>
      {options(track)}
    </div>
  ));
}

function StageOption({
  column,
  stageId,
  messages,
  onStageChange,
}: { readonly column: BoardColumn } & Omit<BoardMoveStagesProps, 'columns' | 'trackName'>): ReactNode {
  return (
    <label data-cairn="board-option">
      <input
        type="radio"
        name="stage"
        checked={column.stageId === stageId}
        onChange={() => onStageChange(column.stageId)}
      />
      <bdi>{columnName(column, messages)}</bdi>
    </label>
  );
}
