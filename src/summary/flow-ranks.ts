import type { CellTable } from './cell-table.js';
import { FLOW_ENTRIES, FLOW_EXITS, type FlowLineName, type FlowTripName } from './flow-lines.js';
import type { FlowBooking } from './flow-walk.js';

/** A round trip of a deal. */
export interface FlowTrip extends Omit<FlowBooking, 'line'> {
  readonly trip: FlowTripName;
}

/** The way back of each way out. */
const WAYS_BACK: Readonly<Partial<Record<FlowLineName, { by: FlowLineName; trip: FlowTripName }>>> = {
  won: { by: 'reopened', trip: 'reopened' },
  lost: { by: 'reopened', trip: 'reopened' },
  disqualified: { by: 'reopened', trip: 'reopened' },
  held: { by: 'back-from-hold', trip: 'back-from-hold' },
  'moved-out': { by: 'moved-in', trip: 'moved-back' },
  'transferred-out': { by: 'transferred-in', trip: 'transferred-back' },
  deleted: { by: 'restored', trip: 'restored' },
};

/**
 * One line for each deal in each group, made of all that was booked (docs/measures.md §11 "ranked"): how it came, or went, by
 * the way that counts first, or how its amount changed.
 * @param isSameAmount whether what it is worth differs by the rate alone
 */
export function rankedLines(gross: readonly FlowBooking[], isSameAmount: boolean): FlowBooking[] {
  return byGroup(gross).flatMap((bookings) => {
    const opening = bookings.find(({ line }) => line === 'opening');
    const closing = bookings.find(({ line }) => line === 'closing');
    const first = (ways: readonly FlowLineName[]): FlowLineName | undefined =>
      ways.find((way) => bookings.some(({ line }) => line === way));
    const ends = [opening, closing].filter((end) => end !== undefined);
    const isOnlyThere = ends[0];
    if (!isOnlyThere) return [];
    if (!opening || !closing) {
      const line = first(opening ? FLOW_EXITS : FLOW_ENTRIES);
      return line ? [isOnlyThere, { ...isOnlyThere, line }] : [isOnlyThere];
    }
    const change = (closing.amountMinor ?? 0) - (opening.amountMinor ?? 0);
    if (change === 0) return ends;
    if (isSameAmount) return [...ends, { ...closing, line: 'rate-change', amountMinor: change }];
    const line = change > 0 ? 'raised' : 'lowered';
    return [...ends, { ...closing, line, amountMinor: Math.abs(change) }];
  });
}

/** The round trips among all that was booked of one deal, group by group. */
export function roundTrips(gross: readonly FlowBooking[]): FlowTrip[] {
  return byGroup(gross).flatMap((bookings) => {
    const trips: FlowTrip[] = [];
    const out: FlowLineName[] = [];
    const sums = { raised: 0, lowered: 0 };
    let left: FlowBooking | null = null;
    let changed: FlowBooking | null = null;
    for (const booking of bookings) {
      const { line, amountMinor } = booking;
      if (line === 'raised' || line === 'lowered') {
        sums[line] += amountMinor ?? 0;
        changed = booking;
      }
      if (WAYS_BACK[line]) {
        out.push(line);
        left = booking;
      }
      const back = out.findLastIndex((way) => WAYS_BACK[way]?.by === line);
      const way = out[back];
      if (!way) continue;
      out.splice(back, 1);
      trips.push(tripOf(booking, WAYS_BACK[way]!.trip, amountMinor));
    }
    if (changed && sums.raised > 0 && sums.lowered > 0)
      trips.push(tripOf(changed, 'raised-and-lowered', Math.min(sums.raised, sums.lowered)));
    const isAtAnEnd = bookings.some(({ line }) => line === 'opening' || line === 'closing');
    if (left && !isAtAnEnd) trips.push(tripOf(left, 'came-and-left', left.amountMinor));
    return trips;
  });
}

function tripOf(
  { cells, isStageKnown }: FlowBooking,
  trip: FlowTripName,
  amountMinor: number | null,
): FlowTrip {
  return { cells, isStageKnown, trip, amountMinor };
}

function byGroup(bookings: readonly FlowBooking[]): FlowBooking[][] {
  const groups = new Map<CellTable, FlowBooking[]>();
  for (const booking of bookings) {
    const group = groups.get(booking.cells);
    if (group) group.push(booking);
    else groups.set(booking.cells, [booking]);
  }
  return [...groups.values()];
}
