import { memo, type ReactElement } from 'react';
import type { BoardRow } from './rows.js';

const money = new Intl.NumberFormat('en', { style: 'currency', currency: 'EUR', maximumFractionDigits: 0 });
const date = new Intl.DateTimeFormat('en', { dateStyle: 'medium', timeZone: 'UTC' });

/** What a card says: the same on every board that is written by hand, in as many elements as on ours. */
export const CardText = /* @__PURE__ */ memo(function CardText({
  row,
}: {
  readonly row: BoardRow;
}): ReactElement {
  const isClosed = row.stage === 'Won' || row.stage === 'Lost';
  return (
    <div className="face">
      <span className="name">{row.name}</span>
      <span className="note">{row.account}</span>
      <span className="line">
        <span className="amount">{money.format(row.amountMinor / 100)}</span>
        <span className="note">{row.owner}</span>
      </span>
      <span className="note">
        {isClosed ? 'Closed' : 'Closes'} {date.format(new Date(row.close))}
      </span>
    </div>
  );
});
