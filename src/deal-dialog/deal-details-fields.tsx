'use client';

import { forwardRef, Fragment, type ReactNode } from 'react';
import { renderPart, type PartProps } from '../frame/index.js';
import type { Deal } from '../model/index.js';
import { useDealDetailsState, type ShownDeal } from './deal-details-context.js';
import { DealDetailsField } from './deal-details-field.js';
import type { DealFieldView } from './deal-field-views.js';

/** A field of the host's own, shown beneath the others. */
export interface DealOwnField<TFields = unknown> {
  /** Unique among them. */
  readonly id: string;
  readonly label: ReactNode;
  /** What is shown of the deal; its row is `deal.fields`. */
  readonly value: (deal: Deal<TFields>) => ReactNode;
}

/** What {@link DealDetailsFields} takes. */
export type DealDetailsFieldsProps = Omit<PartProps<'dl', ShownDeal>, 'children'> & {
  /** Draws a field, or leaves it out by `null`; default `<DealDetails.Field field={field} />`. */
  readonly children?: (field: DealFieldView) => ReactNode;
  /** The host's own fields. */
  readonly fields?: readonly DealOwnField[] | undefined;
};

const NO_FIELDS: readonly DealOwnField[] = [];

/** The deal's fields, names with values: those that may be seen, then the host's own. */
export const DealDetailsFields = forwardRef<HTMLElement, DealDetailsFieldsProps>(function DealDetailsFields(
  { children = drawField, fields: own = NO_FIELDS, ...props },
  ref,
) {
  const { deal, fields, writer } = useDealDetailsState();
  if (!deal) return null;
  const content = (
    <>
      {fields.map((field) => (
        <Fragment key={field.field}>{children(field)}</Fragment>
      ))}
      {own.map(({ id, label, value }) => (
        <div key={`own ${id}`} data-cairn="deal-details-field">
          <dt>{label}</dt>
          <dd>{value(deal)}</dd>
        </div>
      ))}
    </>
  );
  const ours = { 'data-cairn': 'deal-details-fields', 'aria-label': writer.messages.fieldsTitle };
  return renderPart('dl', { ...props, children: content }, ours, { deal }, ref);
});

function drawField(field: DealFieldView): ReactNode {
  return <DealDetailsField field={field} />;
}
