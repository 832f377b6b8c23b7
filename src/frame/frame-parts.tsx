'use client';

import { forwardRef, useEffect, type MouseEvent } from 'react';
import { useFrame } from './frame-context.js';
import { namedPart, renderPart, type PartProps } from './part.js';

/** The head: title, subtitle and actions. */
export const FrameHead = /* @__PURE__ */ namedPart('FrameHead', 'header', 'frame-head');

/** Holds the title, so that it shares a line with the actions. */
export const FrameTitles = /* @__PURE__ */ namedPart('FrameTitles', 'div', 'frame-titles');

/** What the widget shows of what: the period, the day. */
export const FrameSubtitle = /* @__PURE__ */ namedPart('FrameSubtitle', 'p', 'frame-subtitle');

/** The quiet buttons at the end of the head. */
export const FrameActions = /* @__PURE__ */ namedPart('FrameActions', 'div', 'frame-actions', {
  'data-cairn-control': '',
});

/** Everything between head and foot. */
export const FrameBody = /* @__PURE__ */ namedPart('FrameBody', 'div', 'frame-body');

/** The hero figures and the switches that change what is drawn. */
export const FrameFigures = /* @__PURE__ */ namedPart('FrameFigures', 'div', 'frame-figures');

/** Notes at the foot. */
export const FrameFoot = /* @__PURE__ */ namedPart('FrameFoot', 'div', 'frame-foot');

/** The widget's title, which also names it to assistive technology. */
export const FrameTitle = forwardRef<HTMLElement, PartProps<'h2'>>(function FrameTitle(
  { children, ...props },
  ref,
) {
  const { titleId } = useFrame();
  // A host's own id must not take the widget's name away: the words carry ours then.
  const words = props.id === undefined ? children : <span id={titleId}>{children}</span>;
  return renderPart(
    'h2',
    { ...props, children: words },
    { 'data-cairn': 'frame-title', id: titleId },
    {},
    ref,
  );
});

/** Switches between the picture and the data table. */
export const TableButton = forwardRef<HTMLElement, PartProps<'button', { readonly isTable: boolean }>>(
  function TableButton(props, ref) {
    const { isTable, setIsTable, addTable, messages } = useFrame();
    useEffect(addTable, [addTable]);
    const ours = {
      'data-cairn': 'button',
      type: 'button',
      'aria-pressed': isTable,
      'aria-keyshortcuts': 't',
      onClick: () => setIsTable(!isTable),
      children: messages.showTable,
    };
    return renderPart('button', props, ours, { isTable }, ref);
  },
);

/** Opens the explanation panel at the widget's main figure. */
export const ExplainButton = forwardRef<HTMLElement, PartProps<'button'>>(function ExplainButton(props, ref) {
  const { openExplanation, messages } = useFrame();
  const ours = {
    'data-cairn': 'button',
    type: 'button',
    'aria-haspopup': 'dialog',
    onClick: (event: MouseEvent<HTMLElement>) =>
      openExplanation({ figure: null, subject: null }, event.currentTarget),
    children: messages.howComputed,
  };
  return renderPart('button', props, ours, {}, ref);
});
