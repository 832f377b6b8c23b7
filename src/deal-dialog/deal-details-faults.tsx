'use client';

import { forwardRef, Fragment, useId, type ReactNode } from 'react';
import { renderPart, type PartProps } from '../frame/index.js';
import { useDealDetailsState } from './deal-details-context.js';
import { DealDetailsMend } from './deal-details-mend.js';
import { faultTexts } from './deal-details-text.js';
import type { DealFault } from './deal-fault.js';
import { KindMark } from './kind-mark.js';

/** What {@link DealDetailsFaults} takes. */
export type DealDetailsFaultsProps = Omit<
  PartProps<'section', { readonly faults: readonly DealFault[] }>,
  'children'
> & {
  /** Draws a fault, a list item; default `<DealDetails.Fault fault={fault} />`. */
  readonly children?: (fault: DealFault) => ReactNode;
};

/** What is wrong in the deal's data, and how to mend it; says so where nothing was found. */
export const DealDetailsFaults = forwardRef<HTMLElement, DealDetailsFaultsProps>(function DealDetailsFaults(
  { children = drawFault, ...props },
  ref,
) {
  const { deal, faults, writer } = useDealDetailsState();
  const headingId = useId();
  if (!deal) return null;
  const { messages } = writer;
  const content = (
    <>
      <h3 id={headingId} data-cairn="deal-details-heading">
        {messages.faultsTitle}
      </h3>
      {faults.length === 0 ? (
        <p data-cairn="deal-details-no-faults">{messages.noFaults}</p>
      ) : (
        <ul data-cairn="deal-details-fault-list" aria-labelledby={headingId}>
          {faults.map((fault) => (
            <Fragment key={`${fault.source} ${fault.code} ${fault.field}`}>{children(fault)}</Fragment>
          ))}
        </ul>
      )}
    </>
  );
  const ours = { 'data-cairn': 'deal-details-faults', 'aria-labelledby': headingId };
  return renderPart('section', { ...props, children: content }, ours, { faults }, ref);
});

function drawFault(fault: DealFault): ReactNode {
  return <DealDetailsFault fault={fault} />;
}

/** What {@link DealDetailsFault} takes. */
export type DealDetailsFaultProps = PartProps<'li', DealFault> & {
  /** The fault, as `DealDetails.Faults` gives it. */
  readonly fault: DealFault;
};

/** One fault: what it is, what was found, and how to mend it. */
export const DealDetailsFault = forwardRef<HTMLElement, DealDetailsFaultProps>(function DealDetailsFault(
  { fault, children, ...props },
  ref,
) {
  const { writer } = useDealDetailsState();
  const { title, detail, mend } = faultTexts(fault, writer);
  const content = children ?? (
    <>
      <KindMark kind="attention" />
      <span data-cairn="deal-details-fault-title">
        {title}
        {detail !== null && (
          <>
            : <bdi data-cairn="deal-details-found">{detail}</bdi>
          </>
        )}
      </span>{' '}
      <span data-cairn="deal-details-mend">{mend}</span>
      <DealDetailsMend fault={fault} />
    </>
  );
  const ours = { 'data-cairn': 'deal-details-fault', 'data-code': fault.code };
  return renderPart('li', { ...props, children: content }, ours, fault, ref);
});
