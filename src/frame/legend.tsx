'use client';

import { forwardRef, type ReactNode } from 'react';
import { useFrame } from './frame-context.js';
import { renderPart, type PartProps } from './part.js';

/** A line of a legend. */
export interface LegendItem {
  /** Which mark it explains; unique in the legend. */
  readonly id: string;
  /** SVG elements: the mark as the picture draws it, in a box 24 wide and 12 high. */
  readonly mark: ReactNode;
  readonly text: string;
}

/** What {@link Legend} takes. */
export type LegendProps = Omit<PartProps<'ul'>, 'children'> & {
  readonly items: readonly LegendItem[];
};

/**
 * The marks of a picture that nothing beside them can name, each with what it says; nothing where there are none, and while the
 * table is shown. A mark is drawn by the same part as in the picture, so that theme, forced colours, paper and saved pictures
 * treat both alike.
 */
export const Legend = forwardRef<HTMLElement, LegendProps>(function Legend({ items, ...props }, ref) {
  const { isTable, messages } = useFrame();
  if (isTable || items.length === 0) return null;
  const children = items.map(({ id, mark, text }) => (
    <li key={id} data-cairn="legend-item" data-of={id}>
      <svg data-cairn="legend-mark" viewBox="0 0 24 12" aria-hidden="true">
        {mark}
      </svg>
      <span>{text}</span>
    </li>
  ));
  const ours = { 'data-cairn': 'legend', role: 'list', 'aria-label': messages.legend, children };
  return renderPart('ul', props, ours, {}, ref);
});
