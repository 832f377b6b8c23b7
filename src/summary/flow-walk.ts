import { isEndedKind, type CalendarDate, type Deal, type DealSpan, type Standing } from '../model/index.js';
import type { CellTable } from './cell-table.js';
import type { FlowLineName } from './flow-lines.js';
import type { Placement } from './parts/part.js';

/** One line that a deal got. */
export interface FlowBooking {
  /** Of the group that it is booked in. */
  readonly cells: CellTable;
  readonly line: FlowLineName;
  /** Minor units; `null` = unknown. */
  readonly amountMinor: number | null;
  /** Whether it stood in a stage that the process knows. */
  readonly isStageKnown: boolean;
}

/** What a walk is between. */
export interface FlowEnds {
  readonly opening: CalendarDate;
  readonly closing: CalendarDate;
  /** Whether a deal with this expected close is looked at. */
  readonly isExpected: (date: CalendarDate | null) => boolean;
}

/** Whether a deal is in the pipeline: neither ended nor on hold; of one in no known stage it is taken to be so. */
export function isInPipeline({ kind }: Pick<Deal, 'kind'>): boolean {
  return kind === 'open' || kind === 'unmapped';
}

/**
 * Walks a deal from one day to another and books what becomes of it, each thing at the amount just before it
 * (docs/measures.md §11). Of a change of several fields at once the owner comes first, then the expected close, the amount and
 * the stage; a deal that comes back does so first.
 */
export class FlowWalk {
  readonly bookings: FlowBooking[] = [];
  readonly #span: DealSpan;
  readonly #ends: FlowEnds;
  readonly #place: Placement;
  /** Whether a deal that is in the pipeline at neither end of a step is booked in and out again. */
  readonly #passesThrough: boolean;
  #now: Standing | null;
  #amountMinor: number | null;
  #hasBeen: boolean;

  constructor(span: DealSpan, ends: FlowEnds, place: Placement, isNet: boolean, hasBeen: boolean) {
    this.#span = span;
    this.#ends = ends;
    this.#place = place;
    this.#passesThrough = !isNet;
    this.#now = span.opening;
    this.#hasBeen = hasBeen;
    this.#amountMinor = this.#now && span.amountOf(this.#now, ends.opening);
    if (this.#now) this.#bookIfIn('opening', this.#now.was, isInPipeline(this.#now.was), this.#amountMinor);
    if (isNet) this.#toTheEnd();
    else for (const { date, standing } of span.changes) this.#step(date, standing);
    const now = this.#now;
    if (!now || !isInPipeline(now.was)) return;
    this.#revalue(now, ends.closing);
    this.#bookIfIn('closing', now.was, true, this.#amountMinor);
  }

  #toTheEnd(): void {
    const last = this.#span.changes.at(-1);
    if (last) this.#step(last.date, last.standing);
  }

  #step(date: CalendarDate, next: Standing | null): void {
    const now = this.#now;
    if (now && next) this.#change(now, next, date);
    else if (now) this.#remove(now, date);
    else if (next) this.#enter(next, date);
    this.#hasBeen = true;
    this.#now = next;
  }

  #enter(next: Standing, date: CalendarDate): void {
    const { was } = next;
    const isIn = isInPipeline(was);
    this.#amountMinor = this.#span.amountOf(next, date);
    if (!isIn && (this.#hasBeen || !this.#passesThrough || isEndedOutside(was, this.#ends))) return;
    this.#bookIfIn(this.#hasBeen ? 'restored' : 'new', was, true, this.#amountMinor);
    if (!isIn) this.#bookIfIn(exitOf(was), was, true, this.#amountMinor);
  }

  #remove(now: Standing, date: CalendarDate): void {
    if (!isInPipeline(now.was)) return;
    this.#revalue(now, date);
    this.#bookIfIn('deleted', now.was, true, this.#amountMinor);
  }

  #change(now: Standing, next: Standing, date: CalendarDate): void {
    const wasIn = isInPipeline(now.was);
    const isIn = isInPipeline(next.was);
    const passes = this.#passesThrough && isOtherEnd(now.was, next.was);
    if (!wasIn && !isIn && !passes) {
      this.#amountMinor = this.#span.amountOf(next, date);
      return;
    }
    const day = isEndedKind(next.was.kind) ? (next.was.closedDate ?? date) : date;
    if (wasIn) this.#revalue(now, day);
    else {
      this.#amountMinor = this.#span.amountInForce(now, day);
      this.#bookIfIn(
        now.was.kind === 'hold' ? 'back-from-hold' : 'reopened',
        now.was,
        true,
        this.#amountMinor,
      );
    }
    this.#changeFields(now.was, next.was, this.#span.amountOf(next, date));
    if (!isIn) this.#bookIfIn(exitOf(next.was), next.was, true, this.#amountMinor);
  }

  #changeFields(before: Deal, after: Deal, amountMinor: number | null): void {
    const { isExpected } = this.#ends;
    const wasExpected = isExpected(before.expectedCloseDate);
    if (wasExpected && this.#place(before) !== this.#place(after)) {
      this.#book('transferred-out', before, this.#amountMinor);
      this.#book('transferred-in', after, this.#amountMinor);
    }
    if (wasExpected !== isExpected(after.expectedCloseDate))
      this.#book(wasExpected ? 'moved-out' : 'moved-in', after, this.#amountMinor);
    const change = (amountMinor ?? 0) - (this.#amountMinor ?? 0);
    this.#amountMinor = amountMinor;
    if (change !== 0) this.#bookIfIn(change > 0 ? 'raised' : 'lowered', after, true, Math.abs(change));
  }

  #revalue(now: Standing, date: CalendarDate): void {
    const amountMinor = this.#span.amountInForce(now, date);
    const change = (amountMinor ?? 0) - (this.#amountMinor ?? 0);
    this.#amountMinor = amountMinor;
    if (change !== 0) this.#bookIfIn('rate-change', now.was, true, change);
  }

  #bookIfIn(line: FlowLineName, was: Deal, isIn: boolean, amountMinor: number | null): void {
    if (isIn && this.#ends.isExpected(was.expectedCloseDate)) this.#book(line, was, amountMinor);
  }

  #book(line: FlowLineName, was: Deal, amountMinor: number | null): void {
    const cells = this.#place(was);
    if (cells) this.bookings.push({ cells, line, amountMinor, isStageKnown: was.kind !== 'unmapped' });
  }
}

/** From one end to another: from hold to an end, or closed anew. */
function isOtherEnd(before: Deal, after: Deal): boolean {
  if (before.kind === 'hold' || after.kind === 'hold') return before.kind !== after.kind;
  return before.stageId !== after.stageId || before.closedDate !== after.closedDate;
}

function isEndedOutside({ kind, closedDate }: Deal, { opening, closing }: FlowEnds): boolean {
  return isEndedKind(kind) && (closedDate === null || closedDate <= opening || closedDate > closing);
}

/** The line by which a deal that is not in the pipeline any more has gone out. */
export function exitOf({ kind }: Deal): FlowLineName {
  return kind === 'won' || kind === 'lost' || kind === 'disqualified' ? kind : 'held';
}
