'use client';

import { forwardRef } from 'react';
import { Segmented, type PartProps } from '../frame/index.js';
import { useBoard, useBoardTools } from './board-context.js';

/** Chooses the track shown; nothing where there is only one. */
export const BoardTrackSwitch = forwardRef<HTMLElement, PartProps<'div', { readonly value: string }>>(
  function BoardTrackSwitch(props, ref) {
    const { tracks, trackId, setTrack } = useBoard();
    const { writer } = useBoardTools();
    if (tracks.length < 2) return null;
    return (
      <Segmented
        {...props}
        label={writer.messages.track}
        value={trackId}
        segments={tracks.map(({ id, name }) => ({ value: id, label: <bdi>{name}</bdi> }))}
        onValueChange={setTrack}
        ref={ref}
      />
    );
  },
);
