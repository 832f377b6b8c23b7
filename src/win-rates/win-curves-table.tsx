'use client';

import { memo, type ReactNode } from 'react';
import { DataTable, type ExplainedResult } from '../frame/index.js';
import type { IncidenceStep, WinIncidenceResult } from '../measures/index.js';
import { curveUpTo } from './curve-up-to.js';
import { incidenceUntilStep } from './incidence-until.js';
import { keepNumber, walkNumbers } from './walk-numbers.js';
import { winCurvesTableColumns } from './win-curves-table-columns.js';
import { useWinRatesState, useWinRatesWriter } from './win-rates-context.js';

/** What {@link WinCurvesTable} takes. */
export interface WinCurvesTableProps {
  /** What was measured. */
  readonly incidence: WinIncidenceResult;
  /** The group's name; `null` = of all. */
  readonly subject: string | null;
}

/** The curve as numbers, every step of it, each of which opens its explanation (one stop for Tab: arrow keys walk them): what a picture has no pixels for is here, and in the file. */
export const WinCurvesTable = /* @__PURE__ */ memo(Table);

function Table({ incidence, subject }: WinCurvesTableProps): ReactNode {
  const { messages, groupBy } = useWinRatesState();
  const { formatter } = useWinRatesWriter();
  const name = subject ?? messages.all({ groupBy });
  /** Made once a number is pressed: each goes through all steps. */
  const upTo = (step: IncidenceStep): ExplainedResult =>
    curveUpTo({
      ...{ name, subject, messages, formatter },
      result: incidenceUntilStep(incidence, step),
      days: step.days,
    });
  return (
    <DataTable<IncidenceStep>
      caption={messages.curves.tableCaption({ subject: name, stage: incidence.from.stageName })}
      columns={winCurvesTableColumns({ messages, formatter, upTo, first: incidence.steps[0] })}
      rows={incidence.steps}
      rowKey={({ days }) => String(days)}
      onKeyDown={walkNumbers}
      onFocus={keepNumber}
    />
  );
}
