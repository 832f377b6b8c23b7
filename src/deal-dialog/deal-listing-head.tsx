'use client';

import { Description, Title } from '@radix-ui/react-dialog';
import { forwardRef, Fragment } from 'react';
import { namedPart, renderPart, type PartProps } from '../frame/index.js';
import { useDealListingState, type ShownDeals } from './deal-listing-context.js';

/** The head: the title, and the button that closes. */
export const DealListingHead = /* @__PURE__ */ namedPart('DealListingHead', 'div', 'deal-list-head');

/** The name of what is listed, which also names the dialog. */
export const DealListingTitle = forwardRef<HTMLElement, PartProps<'h2', ShownDeals>>(
  function DealListingTitle({ children, ...props }, ref) {
    const { name, list, writer } = useDealListingState();
    const words = (
      <Title asChild>
        <bdi>{children ?? name ?? writer.messages.title}</bdi>
      </Title>
    );
    const ours = { 'data-cairn': 'deal-list-title' };
    return renderPart('h2', { ...props, children: words }, ours, { count: list.length }, ref);
  },
);

/** Closes the dialog. */
export const DealListingClose = forwardRef<HTMLElement, PartProps<'button'>>(
  function DealListingClose(props, ref) {
    const { onClose, writer } = useDealListingState();
    const ours = {
      'data-cairn': 'button',
      type: 'button',
      onClick: onClose,
      children: writer.messages.close,
    };
    return renderPart('button', props, ours, {}, ref);
  },
);

/** How many deals are listed, what they come to, and how many have no amount; it describes the dialog, and says so when a search changes it. */
export const DealListingSummary = forwardRef<HTMLElement, Omit<PartProps<'p', ShownDeals>, 'children'>>(
  function DealListingSummary(props, ref) {
    const { list, sumMinor, unknownCount, writer } = useDealListingState();
    const { messages, formatter } = writer;
    const count = list.length;
    const texts = [
      messages.deals({ count, deals: formatter.count(count) }),
      ...(sumMinor === null ? [] : [messages.sum({ amount: formatter.money(sumMinor) })]),
      ...(unknownCount === 0
        ? []
        : [messages.withoutAmount({ count: unknownCount, deals: formatter.count(unknownCount) })]),
    ];
    const children = (
      <Description asChild>
        <span>
          {texts.map((text, index) => (
            <Fragment key={text}>
              {index > 0 && ' · '}
              <bdi>{text}</bdi>
            </Fragment>
          ))}
        </span>
      </Description>
    );
    const ours = { 'data-cairn': 'deal-list-summary', role: 'status', children };
    return renderPart('p', props, ours, { count }, ref);
  },
);
