'use client';

import type { ReactNode } from 'react';
import { ExplainedNumber, type DataColumn } from '../frame/index.js';
import type { FigureName, Rate } from '../measures/index.js';
import { dropText, whereaboutsText, type FunnelWriter } from './funnel-text.js';
import type { FunnelStepView } from './funnel-view.js';

type Column = DataColumn<FunnelStepView>;

/** The columns of the funnel's table: what a step's picture says, and more exactly. */
export function funnelTableColumns(writer: FunnelWriter): readonly Column[] {
  const { messages, frame, formatter } = writer;
  const isCount = writer.measure === 'count';
  const name = ({ step }: FunnelStepView): string => step.stageName ?? messages.won;
  const explained = (figure: FigureName, view: FunnelStepView, text: string): ReactNode => (
    <ExplainedNumber figure={figure} subject={name(view)} subjectId={view.step.stageId}>
      {text}
    </ExplainedNumber>
  );
  const share = (figure: FigureName, view: FunnelStepView, rate: Rate | null): ReactNode =>
    rate === null || rate.value === null
      ? frame.none
      : explained(figure, view, formatter.share(rate.value, 1));
  const number = (id: string, header: string, cell: Column['cell']): Column => ({
    id,
    header,
    isNumeric: true,
    cell,
  });
  return [
    { id: 'stage', header: messages.stageColumn, cell: (view) => <bdi>{name(view)}</bdi> },
    number('deals', messages.dealsColumn, (view) =>
      explained('stage-deals', view, formatter.count(view.step.count)),
    ),
    number('value', messages.valueColumn, (view) => value(view, writer, explained)),
    number('of-first', messages.ofFirstColumn, (view) =>
      isCount
        ? share('of-first-unit', view, view.step.ofFirstUnit)
        : share('of-first-value', view, view.step.ofFirstValue),
    ),
    number('step', messages.stepColumn, (view) =>
      isCount
        ? share('step-unit', view, view.step.toNextUnit)
        : share('step-value', view, view.step.toNextValue),
    ),
    number('drop-off', messages.dropColumn, (view) => dropOff(view, writer, explained)),
    number('win-rate', messages.winRateColumn, (view) =>
      isCount
        ? share('stage-win-rate-unit', view, view.step.winRateUnit)
        : share('stage-win-rate-value', view, view.step.winRateValue),
    ),
    {
      id: 'whereabouts',
      header: messages.whereaboutsColumn,
      cell: (view) => whereaboutsText(view, writer) || frame.none,
    },
  ];
}

type Explain = (figure: FigureName, view: FunnelStepView, text: string) => ReactNode;

function value(view: FunnelStepView, { formatter, frame }: FunnelWriter, explained: Explain): ReactNode {
  const { count, valuedCount, valueMinor } = view.step;
  if (valuedCount === 0 && count > 0) return frame.unknown;
  return explained('stage-value', view, formatter.money(valueMinor));
}

function dropOff(view: FunnelStepView, writer: FunnelWriter, explained: Explain): ReactNode {
  const { measure, formatter, messages, frame } = writer;
  if (view.drop === null) return frame.none;
  const isCount = measure === 'count';
  const text = dropText(view.drop, isCount ? formatter.count : formatter.money, messages);
  return view.step.dropOff ? explained(isCount ? 'drop-off' : 'drop-off-value', view, text) : text;
}
