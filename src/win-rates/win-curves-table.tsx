'use client';

import { memo, type ReactNode } from 'react';
import { DataTable, type DataColumn } from '../frame/index.js';
import type { IncidenceStep, WinIncidenceResult } from '../measures/index.js';
import { useWinRatesState, useWinRatesWriter } from './win-rates-context.js';

/** What {@link WinCurvesTable} takes. */
export interface WinCurvesTableProps {
  /** What was measured. */
  readonly incidence: WinIncidenceResult;
  /** The group's name; `null` = of all. */
  readonly subject: string | null;
}

/** The curve as numbers, every step of it: what a picture has no pixels for is here, and in the file. */
export const WinCurvesTable = /* @__PURE__ */ memo(Table);

function Table({ incidence, subject }: WinCurvesTableProps): ReactNode {
  const { messages, groupBy } = useWinRatesState();
  const { formatter } = useWinRatesWriter();
  const { columns } = messages.curves;
  const count = (
    id: string,
    header: string,
    of: (step: IncidenceStep) => number,
  ): DataColumn<IncidenceStep> => ({
    id,
    header,
    isNumeric: true,
    cell: (step) => formatter.count(of(step)),
    value: of,
  });
  const share = (
    id: string,
    header: string,
    of: (step: IncidenceStep) => number,
  ): DataColumn<IncidenceStep> => ({
    id,
    header,
    isNumeric: true,
    cell: (step) => formatter.share(of(step), 1),
    value: of,
  });
  return (
    <DataTable<IncidenceStep>
      caption={messages.curves.tableCaption({
        subject: subject ?? messages.all({ groupBy }),
        stage: incidence.from.stageName,
      })}
      columns={[
        count('days', columns.days, ({ days }) => days),
        count('at-risk', columns.atRisk, ({ atRiskCount }) => atRiskCount),
        count('won', columns.won, ({ wonCount }) => wonCount),
        count('lost', columns.lost, ({ lostCount }) => lostCount),
        count('disqualified', columns.disqualified, ({ disqualifiedCount }) => disqualifiedCount),
        count('censored', columns.censored, ({ censoredCount }) => censoredCount),
        share('share-won', columns.shareWon, ({ won }) => won),
        share('share-lost', columns.shareLost, ({ lost }) => lost),
        share('share-disqualified', columns.shareDisqualified, ({ disqualified }) => disqualified),
        share('share-open', columns.shareOpen, ({ survival }) => survival),
      ]}
      rows={incidence.steps}
      rowKey={({ days }) => String(days)}
    />
  );
}
