'use client';

import type { ReactNode } from 'react';
import { DataTable, ExplainedNumber, useFrame, type DataColumn } from '../frame/index.js';
import type { FigureName, Rate } from '../measures/index.js';
import { useFunnelState } from './funnel-context.js';
import type { FunnelStepView } from './funnel-view.js';

/** The funnel as numbers, each of which opens its explanation; drawn while the table is shown in place of the picture. */
export function FunnelTable(): ReactNode {
  const { isTable, formatter, messages: frame } = useFrame();
  const { steps, messages } = useFunnelState();
  if (!isTable) return null;
  const name = ({ step }: FunnelStepView): string => step.stageName ?? messages.won;
  const explained = (figure: FigureName, view: FunnelStepView, text: string): ReactNode => (
    <ExplainedNumber figure={figure} subject={name(view)}>
      {text}
    </ExplainedNumber>
  );
  const share = (figure: FigureName, view: FunnelStepView, rate: Rate | null): ReactNode =>
    rate === null || rate.value === null
      ? frame.none
      : explained(figure, view, formatter.share(rate.value, 1));
  const columns: readonly DataColumn<FunnelStepView>[] = [
    { id: 'stage', header: messages.stageColumn, cell: (view) => <bdi>{name(view)}</bdi> },
    {
      id: 'deals',
      header: messages.dealsColumn,
      isNumeric: true,
      cell: (view) => explained('stage-deals', view, formatter.count(view.step.count)),
    },
    {
      id: 'value',
      header: messages.valueColumn,
      isNumeric: true,
      cell: (view) => explained('stage-value', view, formatter.money(view.step.valueMinor)),
    },
    {
      id: 'of-first',
      header: messages.ofFirstColumn,
      isNumeric: true,
      cell: (view) => share('of-first-unit', view, view.step.ofFirstUnit),
    },
    {
      id: 'step',
      header: messages.stepColumn,
      isNumeric: true,
      cell: (view) => share('step-unit', view, view.step.toNextUnit),
    },
    {
      id: 'drop-off',
      header: messages.dropColumn,
      isNumeric: true,
      cell: (view) =>
        view.step.dropOff
          ? explained('drop-off', view, formatter.count(view.step.dropOff.count))
          : frame.none,
    },
    {
      id: 'win-rate',
      header: messages.winRateColumn,
      isNumeric: true,
      cell: (view) => share('stage-win-rate-unit', view, view.step.winRateUnit),
    },
  ];
  return (
    <DataTable caption={messages.tableCaption} columns={columns} rows={steps} rowKey={(view) => view.id} />
  );
}
