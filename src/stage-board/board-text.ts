import type { Formatter, FrameMessages, StageBoardMessages } from '../messages/index.js';
import type { CanSeeField } from '../deal-dialog/deal-field.js';
import type { CalendarDate, Deal } from '../model/index.js';
import type { BoardColumn } from './board-column.js';
import type { BoardMarker } from './board-marks.js';
import type { BoardMoveStatus } from './board-move-status.js';
import { ageOf, type DealAge } from './deal-age.js';

/** What the board's texts are written with. */
export interface BoardWriter {
  readonly messages: StageBoardMessages;
  readonly frame: Pick<FrameMessages, 'unknown' | 'none'>;
  readonly formatter: Formatter;
  readonly asOf: CalendarDate;
  readonly canSee: CanSeeField;
  /** Name of an owner; the id where it is not known. */
  readonly ownerName: (ownerId: string) => string;
  /** Data faults of a deal that still stand. */
  readonly faultCount: (deal: Deal) => number;
  /** Which deals are marked. */
  readonly marker: BoardMarker;
  /** Address of the picture of an owner; `null` = there is none; absent = owners have no pictures here. */
  readonly ownerPicture?: ((ownerId: string) => string | null) | undefined;
}

/** Nothing is hidden. */
export const seesAll: CanSeeField = () => true;

/** The name that a column is shown under. */
export function columnName(
  { stageName }: Pick<BoardColumn, 'stageName'>,
  messages: StageBoardMessages,
): string {
  return stageName ?? messages.unmapped;
}

/** The name that a lane is shown under; `null` = of deals whose value is not known. */
export function laneText(
  name: string | null,
  { laneUnknown }: Pick<StageBoardMessages, 'laneUnknown'>,
): string {
  return name ?? laneUnknown;
}

/** The name of what makes lanes: of an own dimension, the one that the data has. */
export function laneFieldText(field: string, { laneFields }: Pick<StageBoardMessages, 'laneFields'>): string {
  return Object.entries(laneFields).find(([name]) => name === field)?.[1] ?? field;
}

/** The name of a column, with its lane where it is in one. */
export function cellName(
  column: Pick<BoardColumn, 'stageName' | 'lane' | 'laneName'>,
  messages: StageBoardMessages,
): string {
  const stage = columnName(column, messages);
  if (column.lane === undefined) return stage;
  return messages.inLane({ stage, lane: laneText(column.laneName ?? null, messages) });
}

/** The name that a deal is shown under. */
export function dealName(deal: Deal, { canSee, messages }: Pick<BoardWriter, 'canSee' | 'messages'>): string {
  return canSee('name', deal) ? deal.name : messages.hiddenName;
}

/** The customer; `null` = not known, or not to be seen. */
export function accountText(deal: Deal, { canSee }: BoardWriter): string | null {
  return canSee('account', deal) ? deal.account : null;
}

/** The amount, or that it is not known; `null` = not to be seen. */
export function amountText(deal: Deal, { canSee, formatter, messages }: BoardWriter): string | null {
  if (!canSee('amount', deal)) return null;
  return deal.amountMinor === null ? messages.amountUnknown : formatter.money(deal.amountMinor);
}

/** Who owns it, or that nobody does; `null` = not to be seen. */
export function ownerText(deal: Deal, { canSee, ownerName, messages }: BoardWriter): string | null {
  if (!canSee('owner', deal)) return null;
  return deal.ownerId === null ? messages.noOwner : ownerName(deal.ownerId);
}

/** Whether an open deal should have closed by now. */
export function isClosePast({ kind, expectedCloseDate }: Deal, asOf: CalendarDate): boolean {
  return (kind === 'open' || kind === 'hold') && expectedCloseDate !== null && expectedCloseDate < asOf;
}

/** When it should close, or did, with the whole date; `null` = not to be seen, or nothing to say. */
export function closeText(deal: Deal, writer: BoardWriter): string | null {
  return closeTextBy(deal, writer, writer.formatter.date);
}

/** The same in short, for a card: the year only where it is another than that of the day shown. */
export function closeTextShort(deal: Deal, writer: BoardWriter): string | null {
  const { asOf, formatter } = writer;
  return closeTextBy(deal, writer, (date) => formatter.dateNear(date, asOf));
}

function closeTextBy(
  deal: Deal,
  { canSee, messages, asOf }: BoardWriter,
  write: (date: string) => string,
): string | null {
  const { kind, closedDate, expectedCloseDate } = deal;
  if (kind === 'won' || kind === 'lost' || kind === 'disqualified') {
    if (closedDate === null || !canSee('closed', deal)) return null;
    return messages.closed({ date: write(closedDate) });
  }
  if (!canSee('expectedClose', deal)) return null;
  if (expectedCloseDate === null) return messages.noClose;
  const date = write(expectedCloseDate);
  return isClosePast(deal, asOf) ? messages.closePast({ date }) : messages.closes({ date });
}

/** Days in the stage: so many of those expected, or over them. */
export function ageText(
  { days, expectedDays, overDays }: DealAge,
  { messages, formatter }: BoardWriter,
): string {
  if (days === null) return messages.daysUnknown;
  if (overDays > 0) return messages.daysOver({ count: overDays, days: formatter.count(overDays) });
  if (expectedDays === null) return messages.days({ count: days, days: formatter.count(days) });
  const expected = formatter.count(expectedDays);
  return messages.daysOf({ days: formatter.count(days), count: expectedDays, expected });
}

/** That nothing was done for a stale deal, and for how long; `null` = it is not stale, or that may not be seen. */
export function staleText(
  deal: Deal,
  { canSee, marker, messages, formatter, asOf }: BoardWriter,
): string | null {
  const days = canSee('lastActivity', deal) ? marker.staleDays(deal, asOf) : null;
  return days === null ? null : messages.staleFor({ count: days, days: formatter.count(days) });
}

/** Data faults of a deal in words; `null` = none. */
export function faultText(deal: Deal, { faultCount, messages, formatter }: BoardWriter): string | null {
  const count = faultCount(deal);
  return count === 0 ? null : messages.faults({ count, deals: formatter.count(count) });
}

/** How it is with a card's last move, in words. */
export function statusText(
  { state, reason, rule }: Pick<BoardMoveStatus, 'state' | 'reason' | 'rule'>,
  { messages }: Pick<BoardWriter, 'messages'>,
): string {
  switch (state) {
    case 'pending':
      return messages.saving;
    case 'refused':
      return messages.statusRefused({ reason: reason ?? (rule === null ? '' : messages.blocked[rule]) });
    case 'failed':
      return messages.statusFailed;
    case 'timed-out':
      return messages.statusTimedOut;
    case 'obsolete':
      return messages.statusObsolete;
  }
}

/** All that a card shows, in words: its accessible name. */
export function cardText(
  deal: Deal,
  expectedDays: number | null,
  writer: BoardWriter,
  status: BoardMoveStatus | null = null,
): string {
  const { canSee, asOf, messages, marker } = writer;
  const age = canSee('stage', deal) ? ageOf(deal, marker.allowedDays(deal, expectedDays), asOf) : null;
  const texts = [
    dealName(deal, writer),
    accountText(deal, writer),
    amountText(deal, writer),
    ownerText(deal, writer),
    closeText(deal, writer),
    age && messages.daysInStage({ text: ageText(age, writer) }),
    staleText(deal, writer),
    faultText(deal, writer),
    status && statusText(status, writer),
  ];
  return messages.card({ texts: texts.filter((text) => text !== null) });
}
