'use client';

import { forwardRef, type ReactNode } from 'react';
import { renderPart, useFrame, type PartProps } from '../frame/index.js';
import { MixClass } from './mix-class.js';
import { useMixState } from './mix-context.js';
import type { MixClass as Class } from './mix-view.js';

/** What {@link MixClasses} takes. */
export type MixClassesProps = Omit<PartProps<'div'>, 'children'> & {
  /** Draws one class; default `Mix.Class`. */
  readonly children?: (sizeClass: Class) => ReactNode;
};

/** The size classes with their shares of the deals and of the value: a legend that can be picked from. */
export const MixClasses = forwardRef<HTMLElement, MixClassesProps>(function MixClasses(
  { children = drawClass, ...props },
  ref,
) {
  const { classes, messages } = useMixState();
  const { isTable } = useFrame();
  if (isTable) return null;
  const content = (
    <>
      <div data-cairn="mix-class-heads" aria-hidden="true">
        <span data-cairn="mix-class-head" data-of="count">
          {messages.countColumn}
        </span>
        <span data-cairn="mix-class-head" data-of="value">
          {messages.valueColumn}
        </span>
      </div>
      {classes.map(children)}
    </>
  );
  const ours = {
    'data-cairn': 'mix-classes',
    role: 'group',
    'aria-label': messages.classesLabel,
    children: content,
  };
  return renderPart('div', props, ours, {}, ref);
});

function drawClass(sizeClass: Class): ReactNode {
  return <MixClass key={sizeClass.id} sizeClass={sizeClass} />;
}
