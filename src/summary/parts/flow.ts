import {
  dealSpan,
  endedBy,
  isEndedKind,
  type CalendarDate,
  type Deal,
  type DealSpan,
  type PastContext,
  type Period,
} from '../../model/index.js';
import { FLOW_LINES, FLOW_TRIPS, type FlowMode } from '../flow-lines.js';
import { rankedLines, roundTrips, type FlowTrip } from '../flow-ranks.js';
import { exitOf, FlowWalk, type FlowBooking, type FlowEnds } from '../flow-walk.js';
import { partName, type HistoryPart, type Placement } from './part.js';
import { pastKey } from './past-key.js';

/** What a flow is of. */
export interface FlowSpan {
  /** The day whose end it begins with. */
  readonly opening: CalendarDate;
  /** The day whose end it ends with, not before the first. */
  readonly closing: CalendarDate;
  readonly mode: FlowMode;
  /** Only deals expected to close in it; `null` = all. */
  readonly period: Period | null;
}

/** Stands behind the lines in the field `line` of {@link flowPart}: the first kind of round trip. */
export const FIRST_TRIP = FLOW_LINES.length;

/**
 * What became of the open pipeline between two days: how often each line, and each kind of round trip, was booked, whether the
 * amount was known and whether the stage was (1 = yes), and the amounts (docs/measures.md §11).
 */
export function flowPart(span: FlowSpan, about: PastContext): HistoryPart {
  const { opening, closing, mode, period } = span;
  const isExpected = (date: CalendarDate | null): boolean =>
    period === null || (date !== null && date >= period.start && date < period.end);
  const ends: FlowEnds = { opening, closing, isExpected };
  return {
    name: partName('flow', { opening, closing, mode, period, past: pastKey(about) }),
    fields: ['line', 'amountKnown', 'stageKnown'],
    addHistory(place, table, row, sign) {
      const deal = table.recordAt(row);
      if (!deal) return;
      for (const { cells, line, amountMinor, isStageKnown } of linesOf(deal, ends, mode, place, about)) {
        const key = [line, amountMinor === null ? 0 : 1, isStageKnown ? 1 : 0];
        cells.add(key, sign, amountMinor ?? 0);
      }
    },
  };
}

type Line = Omit<FlowBooking, 'line'> & { readonly line: number };

const NO_LINES: readonly Line[] = [];

function linesOf(
  deal: Deal,
  ends: FlowEnds,
  mode: FlowMode,
  place: Placement,
  about: PastContext,
): readonly Line[] {
  const { opening, closing, isExpected } = ends;
  const { createdDate, closedDate, removedDate } = deal;
  if (isEndedKind(deal.kind) && closedDate !== null && createdDate !== null && closedDate < createdDate) {
    const gross = closedAtOnce(deal, closedDate, ends, place);
    return [...(mode === 'gross' ? gross.map(lineOf) : NO_LINES), ...roundTrips(gross).map(tripOf)];
  }
  if (endedBy(deal, opening) || (createdDate !== null && createdDate > closing)) return NO_LINES;
  if (removedDate !== null && removedDate <= opening) return NO_LINES;
  if (deal.log.length === 0 && !isExpected(deal.expectedCloseDate)) return NO_LINES;
  const span = dealSpan(deal, opening, closing, about);
  const hasBeen = createdDate !== null && createdDate <= opening;
  const gross = new FlowWalk(span, ends, place, false, hasBeen).bookings;
  const lines =
    mode === 'gross'
      ? gross
      : mode === 'net'
        ? new FlowWalk(span, ends, place, true, hasBeen).bookings
        : rankedLines(gross, isSameInForce(span, closing));
  return [...lines.map(lineOf), ...roundTrips(gross).map(tripOf)];
}

const lineOf = (booking: FlowBooking): Line => ({ ...booking, line: FLOW_LINES.indexOf(booking.line) });

const tripOf = (trip: FlowTrip): Line => ({ ...trip, line: FIRST_TRIP + FLOW_TRIPS.indexOf(trip.trip) });

/** Closed before it was created: in and out on the day that it closed, as section 1 has it. */
function closedAtOnce(
  deal: Deal,
  closedDate: CalendarDate,
  { opening, closing, isExpected }: FlowEnds,
  place: Placement,
): readonly FlowBooking[] {
  if (closedDate <= opening || closedDate > closing || !isExpected(deal.expectedCloseDate)) return [];
  if (deal.removedDate !== null && deal.removedDate <= closedDate) return [];
  const cells = place(deal);
  const { amountMinor } = deal;
  const booking = { amountMinor, isStageKnown: true };
  return cells ? (['new', exitOf(deal)] as const).map((line) => ({ ...booking, cells, line })) : [];
}

/** Whether nobody changed the amount, so that what it is worth differs by the rate alone. */
function isSameInForce({ opening, changes, amountInForce }: DealSpan, closing: CalendarDate): boolean {
  const last = changes.at(-1)?.standing;
  return !opening || !last || amountInForce(opening, closing) === amountInForce(last, closing);
}
