'use client';

import { Title } from '@radix-ui/react-dialog';
import { forwardRef } from 'react';
import { namedPart, renderPart, type PartProps } from '../frame/index.js';
import { useDealDetailsState, type ShownDeal } from './deal-details-context.js';

/** The head: the title, and the button that closes; it stays in sight. */
export const DealDetailsHead = /* @__PURE__ */ namedPart('DealDetailsHead', 'div', 'deal-details-head');

/** The deal's name, which also names the dialog; "Deal" where the name may not be seen, or the deal is gone. */
export const DealDetailsTitle = forwardRef<HTMLElement, PartProps<'h2', ShownDeal>>(function DealDetailsTitle(
  { children, ...props },
  ref,
) {
  const { deal, name, writer } = useDealDetailsState();
  // The words carry the dialog's id, so that a host's own id for the heading does not take the name away.
  const words = (
    <Title asChild>
      <bdi>{children ?? name ?? writer.messages.title}</bdi>
    </Title>
  );
  return renderPart(
    'h2',
    { ...props, children: words },
    { 'data-cairn': 'deal-details-title', title: name ?? undefined },
    { deal },
    ref,
  );
});

/** Closes the dialog. */
export const DealDetailsClose = forwardRef<HTMLElement, PartProps<'button'>>(
  function DealDetailsClose(props, ref) {
    const { onClose, writer } = useDealDetailsState();
    const ours = {
      'data-cairn': 'button',
      type: 'button',
      onClick: onClose,
      children: writer.messages.close,
    };
    return renderPart('button', props, ours, {}, ref);
  },
);

/** Says that the deal is not there, or no longer; nothing while it is. */
export const DealDetailsGone = forwardRef<HTMLElement, Omit<PartProps<'div'>, 'children'>>(
  function DealDetailsGone(props, ref) {
    const { deal, writer } = useDealDetailsState();
    if (deal) return null;
    const children = (
      <>
        <p data-cairn="frame-state-title">{writer.messages.gone}</p>
        <p data-cairn="frame-state-text">{writer.messages.goneHint}</p>
      </>
    );
    return renderPart('div', props, { 'data-cairn': 'deal-details-gone', role: 'alert', children }, {}, ref);
  },
);
