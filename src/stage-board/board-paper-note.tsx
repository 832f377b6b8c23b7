'use client';

import { forwardRef } from 'react';
import { renderPart, useFrame, type PartProps } from '../frame/index.js';
import { useBoardTools } from './board-context.js';

/** On paper, and in a saved picture that lacks cards: that they are counted all the same. Not on the screen, nor with the table. */
export const BoardPaperNote = forwardRef<HTMLElement, PartProps<'p'>>(function BoardPaperNote(props, ref) {
  const { writer } = useBoardTools();
  const { isTable } = useFrame();
  if (isTable) return null;
  const ours = {
    'data-cairn': 'board-paper-note',
    'data-cairn-paper': '',
    children: writer.messages.paperNote,
  };
  return renderPart('p', props, ours, {}, ref);
});
