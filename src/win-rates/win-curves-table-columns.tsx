import { ExplainedNumber, type DataColumn, type ExplainedResult } from '../frame/index.js';
import type { FigureName, IncidenceStep } from '../measures/index.js';
import type { Formatter, WinRatesMessages } from '../messages/index.js';

type Column = DataColumn<IncidenceStep>;
type NumberOf = (step: IncidenceStep) => number;

/** What {@link winCurvesTableColumns} takes. */
export interface WinCurvesTableColumnsOptions {
  readonly messages: WinRatesMessages;
  readonly formatter: Formatter;
  /** The curve up to a step, as it is explained: made once a number is pressed. */
  readonly upTo: (step: IncidenceStep) => ExplainedResult;
  /** The step whose first number is the one that Tab reaches; absent = there are no steps. */
  readonly first: IncidenceStep | undefined;
}

/** The columns: the day, who was in sight before it, what happened on it, and the shares by then. */
export function winCurvesTableColumns({
  messages,
  formatter,
  upTo,
  first,
}: WinCurvesTableColumnsOptions): readonly Column[] {
  const { columns } = messages.curves;
  const { count, share } = formatter;
  const column = (
    id: string,
    header: string,
    figure: FigureName,
    of: NumberOf,
    write: (value: number) => string = count,
  ): Column => ({
    id,
    header,
    isNumeric: true,
    cell: (step) => (
      <ExplainedNumber
        figure={figure}
        of={() => upTo(step)}
        tabIndex={step === first && id === 'at-risk' ? 0 : -1}
      >
        {write(of(step))}
      </ExplainedNumber>
    ),
    value: of,
  });
  const exact = (value: number): string => share(value, 1);
  const daysOf: NumberOf = ({ days }) => days;
  return [
    {
      id: 'days',
      header: columns.days,
      isNumeric: true,
      cell: (step) => count(daysOf(step)),
      value: daysOf,
    },
    column('at-risk', columns.atRisk, 'incidence-at-risk', ({ atRiskCount }) => atRiskCount),
    column('won', columns.won, 'incidence-day-won', ({ wonCount }) => wonCount),
    column('lost', columns.lost, 'incidence-day-lost', ({ lostCount }) => lostCount),
    column(
      'disqualified',
      columns.disqualified,
      'incidence-day-disqualified',
      (step) => step.disqualifiedCount,
    ),
    column('censored', columns.censored, 'incidence-day-censored', ({ censoredCount }) => censoredCount),
    column('share-won', columns.shareWon, 'incidence-lowest', ({ won }) => won, exact),
    column('share-lost', columns.shareLost, 'incidence-lost', ({ lost }) => lost, exact),
    column(
      'share-disqualified',
      columns.shareDisqualified,
      'incidence-disqualified',
      ({ disqualified }) => disqualified,
      exact,
    ),
    column('share-open', columns.shareOpen, 'incidence-open', ({ survival }) => survival, exact),
  ];
}
