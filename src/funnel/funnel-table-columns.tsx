'use client';

import type { ReactNode } from 'react';
import { ExplainedNumber, majorUnits, type DataColumn } from '../frame/index.js';
import type { FigureName, FunnelBasis, Rate } from '../measures/index.js';
import { conversionColumns, ghostColumns, type Explain } from './funnel-table-more.js';
import type { FunnelWriter } from './funnel-writer.js';
import { dropText, exactWhereaboutsText, whereaboutsText } from './funnel-text.js';
import type { FunnelStepView } from './funnel-view.js';

type Column = DataColumn<FunnelStepView>;

/** The columns of the funnel's table: what a step's picture says, and more exactly. */
export function funnelTableColumns(
  writer: FunnelWriter,
  basis: FunnelBasis,
  hasConversion: boolean,
): readonly Column[] {
  const { messages, frame, formatter } = writer;
  const isCount = writer.measure === 'count';
  const isStanding = basis === 'standing';
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
  const number = (id: string, header: string, cell: Column['cell'], inFile: Column['value']): Column => ({
    id,
    header,
    isNumeric: true,
    cell,
    value: inFile,
  });
  const rate = (id: string, header: string, ofCount: RateColumn, ofValue: RateColumn): Column => {
    const [figure, rateOf] = isCount ? ofCount : ofValue;
    return number(
      id,
      header,
      (view) => share(figure, view, rateOf(view)),
      (view) => rateOf(view)?.value ?? null,
    );
  };
  const ofAll = (): Column =>
    number(
      'of-all',
      messages.ofAllColumn,
      (view) => {
        const shown = view.shownShare(1);
        const figure = isCount ? 'of-all-unit' : 'of-all-value';
        return shown === null ? frame.none : explained(figure, view, formatter.share(shown, 1));
      },
      ({ share }) => share,
    );
  const stages: Column[] = [
    { id: 'stage', header: messages.stageColumn, cell: (view) => <bdi>{name(view)}</bdi>, value: name },
    number(
      'deals',
      messages.dealsColumn,
      (view) => explained('stage-deals', view, formatter.count(view.step.count)),
      (view) => view.step.count,
    ),
    number(
      'value',
      messages.valueColumn,
      (view) => value(view, writer, explained),
      (view) => (isUnvalued(view) ? null : majorUnits(view.step.valueMinor, formatter.currency)),
    ),
  ];
  const held = ghostColumns(writer);
  if (isStanding) return [...stages, ofAll(), ...held];
  return [
    ...stages,
    rate(
      'of-first',
      messages.ofFirstColumn,
      ['of-first-unit', ({ step }) => step.ofFirstUnit],
      ['of-first-value', ({ step }) => step.ofFirstValue],
    ),
    ...held,
    rate(
      'step',
      messages.stepColumn,
      ['step-unit', ({ step }) => step.toNextUnit],
      ['step-value', ({ step }) => step.toNextValue],
    ),
    number(
      'drop-off',
      messages.dropColumn,
      (view) => dropOff(view, writer, explained),
      // As it is shown: what did not go on is taken away.
      ({ drop }) => {
        const change = drop === null ? null : 0 - drop;
        return isCount ? change : majorUnits(change, formatter.currency);
      },
    ),
    rate(
      'win-rate',
      messages.winRateColumn,
      ['stage-win-rate-unit', ({ step }) => step.winRateUnit],
      ['stage-win-rate-value', ({ step }) => step.winRateValue],
    ),
    ...conversionColumns(writer, hasConversion, explained),
    {
      id: 'whereabouts',
      header: messages.whereaboutsColumn,
      cell: (view) => whereaboutsText(view, writer) || frame.none,
      value: (view) => exactWhereaboutsText(view, writer) || null,
    },
  ];
}

/** Which figure a column of rates explains, and where its rate is. */
type RateColumn = readonly [figure: FigureName, rateOf: (view: FunnelStepView) => Rate | null];

function value(view: FunnelStepView, { formatter, frame }: FunnelWriter, explained: Explain): ReactNode {
  if (isUnvalued(view)) return frame.unknown;
  return explained('stage-value', view, formatter.money(view.step.valueMinor));
}

/** Whether there are deals and no amount of any is known: their value is unknown, not 0. */
function isUnvalued({ step: { count, valuedCount } }: FunnelStepView): boolean {
  return valuedCount === 0 && count > 0;
}

function dropOff(view: FunnelStepView, writer: FunnelWriter, explained: Explain): ReactNode {
  const { measure, formatter, messages, frame } = writer;
  if (view.drop === null) return frame.none;
  const isCount = measure === 'count';
  const text = dropText(view.drop, isCount ? formatter.count : formatter.money, messages);
  return explained(isCount ? 'drop-off' : 'drop-off-value', view, text);
}
