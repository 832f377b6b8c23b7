'use client';

import type { ReactNode } from 'react';
import { majorUnits, type DataColumn } from '../frame/index.js';
import type { Deal } from '../model/index.js';
import type { DealListWriter } from './deal-listing-context.js';
import type { DealListColumnId } from './deal-list-column.js';
import type { DealListRow } from './deal-list-row.js';
import { KindMark } from './kind-mark.js';

/** A cell of a row in words and marks; `null` = not known, or nobody. */
export function cellOf(id: DealListColumnId, row: DealListRow, writer: DealListWriter): ReactNode {
  const { deal } = row;
  const { formatter, messages } = writer;
  switch (id) {
    case 'name':
      return deal.name;
    case 'stage':
      return (
        row.stageName !== null && (
          <>
            <KindMark kind={row.kind} /> <bdi>{row.stageName}</bdi>
          </>
        )
      );
    case 'account':
      return deal.account !== null && <bdi>{deal.account}</bdi>;
    case 'owner':
      return row.ownerName !== null && <bdi>{row.ownerName}</bdi>;
    case 'amount':
      return deal.amountMinor !== null && formatter.money(deal.amountMinor);
    case 'expectedClose':
      return closeCell(deal, writer);
    case 'closed':
      return deal.closedDate !== null && formatter.date(deal.closedDate);
    case 'days':
      return (
        row.days !== null && (
          <>
            {formatter.count(row.days)}
            {row.overDays > 0 && (
              <span data-cairn="deal-list-over">
                {' · '}
                <KindMark kind="attention" />{' '}
                {messages.over({ count: row.overDays, days: formatter.count(row.overDays) })}
              </span>
            )}
          </>
        )
      );
    case 'faults':
      return row.faultCount > 0 && formatter.count(row.faultCount);
  }
}

function closeCell(deal: Deal, { formatter, messages, asOf }: DealListWriter): ReactNode {
  const { expectedCloseDate, kind } = deal;
  if (expectedCloseDate === null) return null;
  const isPast = kind === 'open' && expectedCloseDate < asOf;
  return (
    <>
      {formatter.date(expectedCloseDate)}
      {isPast && (
        <span data-cairn="deal-list-over">
          {' · '}
          <KindMark kind="attention" /> {messages.past}
        </span>
      )}
    </>
  );
}

/** The columns of a saved file: what may not be seen is empty; days overdue have a column of their own. */
export function fileColumns(
  ids: readonly DealListColumnId[],
  { messages, formatter }: DealListWriter,
  isSeen: (column: DealListColumnId, deal: Deal) => boolean,
): Pick<DataColumn<DealListRow>, 'header' | 'value'>[] {
  const column = (id: DealListColumnId, header: string, value: DataColumn<DealListRow>['value']) => ({
    header,
    value: (row: DealListRow) => (isSeen(id, row.deal) ? value(row) : null),
  });
  return ids.flatMap((id) => [
    column(id, messages.columns[id], (row) => valueOf(id, row, formatter.currency)),
    ...(id === 'days' ? [column(id, messages.overDays, ({ overDays }) => overDays)] : []),
  ]);
}

function valueOf(id: DealListColumnId, row: DealListRow, currency: string): string | number | null {
  const { deal } = row;
  switch (id) {
    case 'name':
      return deal.name;
    case 'stage':
      return row.stageName;
    case 'account':
      return deal.account;
    case 'owner':
      return row.ownerName;
    case 'amount':
      return majorUnits(deal.amountMinor, currency);
    case 'expectedClose':
      return deal.expectedCloseDate;
    case 'closed':
      return deal.closedDate;
    case 'days':
      return row.days;
    case 'faults':
      return row.faultCount;
  }
}
