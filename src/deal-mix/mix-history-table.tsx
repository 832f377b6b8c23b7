'use client';

import { forwardRef, type ReactNode } from 'react';
import {
  DataTable,
  ExplainedNumber,
  majorUnits,
  useFrame,
  type DataColumn,
  type DataTableProps,
} from '../frame/index.js';
import type { DealMixPoint, DealMixSeriesResult, DealMixShare, FigureName } from '../measures/index.js';
import type { CalendarDate } from '../model/index.js';
import { explainedMixDay } from './explained-mix-day.js';
import { useMixState, useMixWriter } from './mix-context.js';
import type { MixWriter } from './mix-text.js';

/** What {@link MixHistoryTable} takes. */
export type MixHistoryTableProps = Omit<
  DataTableProps<DealMixPoint>,
  'caption' | 'columns' | 'rows' | 'rowKey'
> & {
  /** The measured series: of `useDealMixSeries`, a store, a worker or a server. */
  readonly series: DealMixSeriesResult;
};

/** The mix through time as numbers, a row a day; drawn while the table is shown in place of the picture. */
export const MixHistoryTable = forwardRef<HTMLElement, MixHistoryTableProps>(function MixHistoryTable(
  { series, ...props },
  ref,
) {
  const { hasTable } = useFrame();
  const { messages } = useMixState();
  const writer = useMixWriter();
  if (!hasTable) return null;
  return (
    <DataTable<DealMixPoint>
      {...props}
      caption={messages.historyCaption}
      columns={historyColumns(series, writer)}
      rows={series.points}
      rowKey={({ date }) => date}
      ref={ref}
    />
  );
});

function historyColumns(series: DealMixSeriesResult, writer: MixWriter): DataColumn<DealMixPoint>[] {
  const { points } = series;
  const { messages, formatter } = writer;
  const { columns } = messages;
  const hasUnknown = points.some(({ unknown }) => unknown.open.count > 0);
  const [first] = points;
  return [
    { id: 'day', header: columns.day, cell: ({ date }) => formatter.date(date), value: ({ date }) => date },
    {
      id: 'deals',
      header: columns.deals,
      isNumeric: true,
      cell: ({ date, open }) => (
        <ExplainedNumber figure="open-deals" subjectId={date} of={() => explainedMixDay(series, date)}>
          {formatter.count(open.count)}
        </ExplainedNumber>
      ),
      value: ({ open }) => open.count,
    },
    ...(first?.classes ?? []).flatMap((_, index) =>
      shareColumns((point) => point.classes[index]!, first!.classes[index]!.id, series, writer),
    ),
    ...(hasUnknown ? shareColumns(({ unknown }) => unknown, 'unknown', series, writer) : []),
  ];
}

/** Deals and, where they have one, the value of a class. */
function shareColumns(
  of: (point: DealMixPoint) => DealMixShare,
  classId: DealMixShare['id'],
  series: DealMixSeriesResult,
  { messages, formatter }: MixWriter,
): DataColumn<DealMixPoint>[] {
  const { columns } = messages;
  const name = messages.classes[classId];
  const explained = (date: CalendarDate, figure: FigureName, text: string): ReactNode => (
    <ExplainedNumber
      figure={figure}
      subjectId={`${date}/${classId}`}
      of={() => explainedMixDay(series, date)}
    >
      {text}
    </ExplainedNumber>
  );
  const deals: DataColumn<DealMixPoint> = {
    id: `${classId}-deals`,
    header: messages.historyColumn({ sizeClass: name, column: columns.deals }),
    isNumeric: true,
    cell: (point) => explained(point.date, 'class-deals', formatter.count(of(point).open.count)),
    value: (point) => of(point).open.count,
  };
  if (classId === 'unknown') return [deals];
  return [
    deals,
    {
      id: `${classId}-value`,
      header: messages.historyColumn({ sizeClass: name, column: columns.value }),
      isNumeric: true,
      cell: (point) => explained(point.date, 'class-value', formatter.money(of(point).open.valueMinor)),
      value: (point) => majorUnits(of(point).open.valueMinor, formatter.currency),
    },
  ];
}
