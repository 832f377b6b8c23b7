'use client';

import type { ReactNode } from 'react';
import { useExplains, type ExplainedResult } from '../frame/index.js';
import type { FigureName, WinIncidenceResult } from '../measures/index.js';
import type { UseWinCurveResult } from './use-win-curve.js';
import { countOf, kindsOf, shareOf, type CurveKind } from './win-curves-text.js';
import { useWinRatesState, useWinRatesWriter } from './win-rates-context.js';

/** What {@link WinCurvesReadout} takes. */
export interface WinCurvesReadoutProps {
  /** The curve's shapes, and the day that is read. */
  readonly curve: UseWinCurveResult;
  /** What was measured. */
  readonly incidence: WinIncidenceResult;
  /** The group's name; `null` = of all. */
  readonly subject: string | null;
  /** The curve up to the day that is read, as it is explained. */
  readonly upTo: ExplainedResult;
}

/** The line at the lower edge of a band, as the picture has it. */
const EDGES: Readonly<Partial<Record<CurveKind, string>>> = { lost: 'not-lost', disqualified: 'highest' };

/** Which figure each share is. */
const SHARES: Readonly<Record<CurveKind, FigureName>> = {
  won: 'incidence-lowest',
  lost: 'incidence-lost',
  disqualified: 'incidence-disqualified',
  open: 'incidence-open',
};

/** The day that is read, with its shares and counts: the key to the bands. The slider says the same, so it is not read twice. */
export function WinCurvesReadout({ curve, incidence, subject, upTo: of }: WinCurvesReadoutProps): ReactNode {
  const { messages, groupBy } = useWinRatesState();
  const { formatter } = useWinRatesWriter();
  const explains = useExplains();
  const { reading } = curve;
  const { curves } = messages;
  const days = curves.days({ count: reading.days, days: formatter.count(reading.days) });
  const name = subject ?? messages.all({ groupBy });
  return (
    <div data-cairn="win-curves-readout" aria-hidden="true">
      <span data-cairn="win-curves-when">
        <bdi>{name}</bdi>
        <span>{curves.after({ days })}</span>
      </span>
      {kindsOf(incidence).map((kind) => (
        <span key={kind} data-cairn="win-curves-value" data-kind={kind}>
          <svg data-cairn="win-curves-key" viewBox="0 0 16 16">
            <rect data-cairn="win-curves-band" data-kind={kind} x={1} y={1} width={14} height={14} />
            {EDGES[kind] && <path data-cairn="win-curves-line" data-of={EDGES[kind]} d="M1 15H15" />}
          </svg>
          <span>{curves.kinds[kind]}</span>
          <strong {...explains(SHARES[kind], of.subject, of.subjectId, of)}>
            {formatter.share(shareOf(reading, kind), 1)}
          </strong>
          <span
            data-cairn="win-curves-count"
            {...explains(`incidence-${kind}-deals`, of.subject, of.subjectId, of)}
          >
            {formatter.count(countOf(reading, kind))}
          </span>
        </span>
      ))}
    </div>
  );
}
