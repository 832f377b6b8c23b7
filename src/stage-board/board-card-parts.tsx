'use client';

import { forwardRef, type ForwardRefExoticComponent, type RefAttributes } from 'react';
import { renderPart, type PartProps } from '../frame/index.js';
import type { BoardCardView } from './board-card-view.js';
import { useBoardCard, useBoardTools } from './board-context.js';
import {
  accountText,
  amountText,
  closeText,
  closeTextShort,
  dealName,
  isClosePast,
  ownerText,
  type BoardWriter,
} from './board-text.js';

/** Props of the small parts of a card. */
export type BoardCardPartProps = PartProps<'span', BoardCardView>;

type CardPart = ForwardRefExoticComponent<BoardCardPartProps & RefAttributes<HTMLElement>>;

/** Makes a part of a card that writes one text, in its own direction, and so cut at its own end, whole in the board's tip then; nothing where there is nothing to say, or to see. */
function textPart(
  displayName: string,
  name: string,
  write: (card: BoardCardView, writer: BoardWriter) => string | null,
  attributes?: (card: BoardCardView, writer: BoardWriter) => Readonly<Record<string, unknown>>,
): CardPart {
  const Part = forwardRef<HTMLElement, BoardCardPartProps>((props, ref) => {
    const { writer } = useBoardTools();
    const card = useBoardCard();
    const text = write(card, writer);
    if (text === null) return null;
    const ours = {
      'data-cairn': name,
      dir: 'auto',
      ...attributes?.(card, writer),
      children: text,
    };
    return renderPart('span', props, ours, card, ref);
  });
  Part.displayName = displayName;
  return Part;
}

/** The deal's name. */
export const BoardName = /* @__PURE__ */ textPart('BoardName', 'board-name', ({ deal }, writer) =>
  dealName(deal, writer),
);

/** The customer. */
export const BoardAccount = /* @__PURE__ */ textPart('BoardAccount', 'board-account', ({ deal }, writer) =>
  accountText(deal, writer),
);

/** The amount, or that it is not known. */
export const BoardAmount = /* @__PURE__ */ textPart(
  'BoardAmount',
  'board-amount',
  ({ deal }, writer) => amountText(deal, writer),
  ({ deal }) => ({ 'data-unknown': deal.amountMinor === null ? '' : undefined }),
);

/** Who owns it, or that nobody does. */
export const BoardOwner = /* @__PURE__ */ textPart('BoardOwner', 'board-owner', ({ deal }, writer) =>
  ownerText(deal, writer),
);

/** When it should close, marked where that day is past, or when it did. */
export const BoardClose = /* @__PURE__ */ textPart(
  'BoardClose',
  'board-close',
  ({ deal }, writer) => closeTextShort(deal, writer),
  ({ deal }, writer) => ({
    'data-past': isClosePast(deal, writer.asOf) ? '' : undefined,
    title: closeText(deal, writer) ?? undefined,
  }),
);
