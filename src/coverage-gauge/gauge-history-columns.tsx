'use client';

import type { ReactNode } from 'react';
import {
  ExplainedNumber,
  majorUnits,
  type DataColumn,
  type ExplainedResult,
  type FrameState,
} from '../frame/index.js';
import type { CoverageResult, FigureName, Tally } from '../measures/index.js';
import type { CoverageGaugeMessages } from '../messages/index.js';
import type { CalendarDate } from '../model/index.js';
import type { GaugeHistoryPoint } from './gauge-history-view.js';
import { pointWord } from './gauge-history-text.js';
import { isUnvalued } from './gauge-reading.js';

/** What {@link historyColumns} takes. */
export interface HistoryColumnsOptions {
  readonly coverage: CoverageResult;
  readonly messages: CoverageGaugeMessages;
  readonly frame: FrameState;
  /** How the numbers of a day are explained: made once one is pressed. */
  readonly explainedDay: (date: CalendarDate) => ExplainedResult;
}

/** The columns of the line through time: the day, its ratios, its zone, what they were made of. */
export function historyColumns({
  coverage: { currency },
  messages,
  frame: { formatter, messages: frame },
  explainedDay,
}: HistoryColumnsOptions): readonly DataColumn<GaugeHistoryPoint>[] {
  const { historyColumns: names } = messages;
  const explained = (figure: FigureName, date: CalendarDate, text: string): ReactNode => (
    <ExplainedNumber figure={figure} of={() => explainedDay(date)}>
      {text}
    </ExplainedNumber>
  );
  const ratio = (
    id: 'coverage' | 'coverageOfRemaining' | 'attainment',
    figure: FigureName,
    write: (value: number) => string,
  ): DataColumn<GaugeHistoryPoint> => ({
    id,
    header: names[id],
    isNumeric: true,
    cell: ({ measured, date, state }) => {
      const value = measured[id]?.value ?? null;
      if (value === null) return state === 'met' ? frame.none : frame.unknown;
      return explained(figure, date, write(value));
    },
    value: ({ measured }) => measured[id]?.value ?? null,
  });
  const amount = (id: 'open' | 'won', figure: FigureName): DataColumn<GaugeHistoryPoint> => {
    const minorOf = (tally: Tally): number | null => (isUnvalued(tally) ? null : tally.valueMinor);
    return {
      id,
      header: names[id],
      isNumeric: true,
      cell: ({ measured, date }) => {
        const minor = minorOf(measured[id]);
        return minor === null ? frame.unknown : explained(figure, date, formatter.money(minor));
      },
      value: ({ measured }) => majorUnits(minorOf(measured[id]), currency),
    };
  };
  return [
    { id: 'date', header: names.date, cell: ({ date }) => formatter.date(date), value: ({ date }) => date },
    ratio('coverage', 'coverage', formatter.multiple),
    ratio('coverageOfRemaining', 'coverage-of-remaining', formatter.multiple),
    {
      id: 'zone',
      header: names.zone,
      cell: (point) => pointWord(point, { messages, frame }),
      value: (point) => pointWord(point, { messages, frame }),
    },
    ratio('attainment', 'attainment', (share) => formatter.share(share, 1)),
    amount('open', 'open-value'),
    {
      id: 'deals',
      header: names.deals,
      isNumeric: true,
      cell: ({ measured, date }) => explained('open-deals', date, formatter.count(measured.open.count)),
      value: ({ measured }) => measured.open.count,
    },
    amount('won', 'won-so-far'),
  ];
}
