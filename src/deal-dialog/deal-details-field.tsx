'use client';

import { forwardRef, type ReactNode } from 'react';
import { renderPart, type PartProps } from '../frame/index.js';
import { useFormatter } from '../hooks/index.js';
import { isCurrencyCode, NO_CURRENCY } from '../model/index.js';
import { useDealDetailsState, type DealWriter } from './deal-details-context.js';
import { fieldName } from './deal-details-text.js';
import type { DealFieldView } from './deal-field-views.js';

/** What {@link DealDetailsField} takes. */
export type DealDetailsFieldProps = PartProps<'div', DealFieldView> & {
  /** The field, as `DealDetails.Fields` gives it. */
  readonly field: DealFieldView;
};

/** One field, its name and its value; `children` stand in for the value. */
export const DealDetailsField = forwardRef<HTMLElement, DealDetailsFieldProps>(function DealDetailsField(
  { field, children, ...props },
  ref,
) {
  const { writer } = useDealDetailsState();
  const value = valueOf(field, writer);
  const content = (
    <>
      <dt>
        <bdi>{fieldName(field.field, writer)}</bdi>
      </dt>
      <dd>{children ?? value ?? <span data-cairn="deal-details-unknown">{writer.frame.unknown}</span>}</dd>
    </>
  );
  const ours = { 'data-cairn': 'deal-details-field', 'data-field': field.field };
  return renderPart('div', { ...props, children: content }, ours, field, ref);
});

/** The value of a field; `null` = unknown. */
function valueOf(field: DealFieldView, { messages, formatter }: DealWriter): ReactNode {
  switch (field.type) {
    case 'amount':
      if (field.amountMinor === null && !field.original) return null;
      return (
        <>
          {field.amountMinor !== null && <bdi>{formatter.money(field.amountMinor)}</bdi>}
          {field.original && isCurrencyCode(field.original.currency) && <Original {...field.original} />}
        </>
      );
    case 'date':
      return field.date === null ? null : formatter.date(field.date);
    case 'share': {
      const share = formatter.share(field.share);
      return field.isOfStage ? messages.shareOfStage({ share }) : share;
    }
    case 'text':
      return field.text === null || field.text.trim() === '' ? null : <bdi>{field.text}</bdi>;
  }
}

/** An amount as it was given, in a currency of its own. */
function Original({
  amountMinor,
  currency,
}: {
  readonly amountMinor: number;
  readonly currency: string;
}): ReactNode {
  const { writer } = useDealDetailsState();
  const amount = useFormatter(currency).money(amountMinor);
  if (currency === NO_CURRENCY) return null;
  return <span data-cairn="deal-details-given">{writer.messages.given({ amount })}</span>;
}
