import { type ReactNode, useId } from 'react';

interface SectionProps {
  readonly title: string;
  /** One or two sentences that say why. */
  readonly lead: string;
  readonly children?: ReactNode;
}

/** A part of the design note: a heading, why, and the thing itself. */
export function Section({ title, lead, children }: SectionProps) {
  const id = useId();
  return (
    <section className="cairn-design-section" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <p className="cairn-design-lead">{lead}</p>
      {children}
    </section>
  );
}
