import { PipelineError, toDayNumber, type Deal, type Process } from '../model/index.js';
import { AMOUNT_CLASS, KIND_CODE, NO_DAY, NO_STAGE } from './codes.js';
import { dimensionValue } from './dimension.js';
import { Dictionary } from './dictionary.js';
import { GrowableColumn } from './growable-column.js';
import { VisitColumns } from './visit-columns.js';

const int32 = (capacity: number): Int32Array => new Int32Array(capacity);
const uint8 = (capacity: number): Uint8Array => new Uint8Array(capacity);

/** One dimension of all deals: a code a row, and what the codes stand for. */
export interface DimensionColumn {
  readonly dictionary: Dictionary;
  readonly codes: GrowableColumn<Uint32Array>;
}

/** Unread visits may pile up to this many, or to as many as are read, before the columns are written anew. */
const UNREAD_VISITS = 4096;

/**
 * The deals in columns: what summaries are added up from. A row once given to a deal stays its row; a removed deal leaves
 * its row empty (`present` 0) until it comes back.
 */
export class DealTable {
  readonly process: Process;
  /** 1 = a deal stands in this row. */
  readonly present: GrowableColumn<Uint8Array>;
  /** Code of the deal's kind (codes.ts). */
  readonly kind: GrowableColumn<Uint8Array>;
  /** Index of the deal's stage, `NO_STAGE` = unmapped. */
  readonly stage: GrowableColumn<Int32Array>;
  /** What is known of the amount (codes.ts). */
  readonly amountClass: GrowableColumn<Uint8Array>;
  /** Minor units; 0 where unknown. */
  readonly amount: GrowableColumn<Float64Array>;
  readonly createdDay: GrowableColumn<Int32Array>;
  readonly closedDay: GrowableColumn<Int32Array>;
  readonly expectedDay: GrowableColumn<Int32Array>;
  /** For ended deals: 1 = the last open stage is known. */
  readonly pathKnown: GrowableColumn<Uint8Array>;
  /** Where the row's visits begin in {@link visits}. */
  readonly visitStart: GrowableColumn<Int32Array>;
  /** How many visits the row has. */
  readonly visitCount: GrowableColumn<Int32Array>;
  visits: VisitColumns;
  #usedVisits = 0;
  readonly #dimensions = new Map<string, DimensionColumn>();
  readonly #deals: (Deal | null)[] = [];
  readonly #rows = new Map<string, number>();
  /** Row → its place; `null` = each row's is where it lies, as is that of rows that are given out later. */
  #places: readonly number[] | null = null;
  /** Row → the deal that was removed from it. */
  readonly #removed = new Map<number, Deal>();

  constructor(process: Process, dimensionNames: readonly string[], capacity = 16) {
    this.process = process;
    this.present = new GrowableColumn(uint8, capacity);
    this.kind = new GrowableColumn(uint8, capacity);
    this.stage = new GrowableColumn(int32, capacity);
    this.amountClass = new GrowableColumn(uint8, capacity);
    this.amount = new GrowableColumn((size) => new Float64Array(size), capacity);
    this.createdDay = new GrowableColumn(int32, capacity);
    this.closedDay = new GrowableColumn(int32, capacity);
    this.expectedDay = new GrowableColumn(int32, capacity);
    this.pathKnown = new GrowableColumn(uint8, capacity);
    this.visitStart = new GrowableColumn(int32, capacity);
    this.visitCount = new GrowableColumn(int32, capacity);
    this.visits = new VisitColumns(process, capacity);
    for (const name of dimensionNames) {
      const codes = new GrowableColumn((size) => new Uint32Array(size), capacity);
      this.#dimensions.set(name, { dictionary: new Dictionary(), codes });
    }
  }

  /** Rows given out, empty ones included. */
  get rowCount(): number {
    return this.#deals.length;
  }

  /** The row of a deal, empty where it was removed; `undefined` where there never was one. */
  rowOf(dealId: string): number | undefined {
    return this.#rows.get(dealId);
  }

  /** Ids of all deals that ever had a row. */
  dealIds(): Iterable<string> {
    return this.#rows.keys();
  }

  /** The deal in a row; `null` where it was removed. */
  dealAt(row: number): Deal | null {
    return this.#deals[row] ?? null;
  }

  /** The deal in a row, also one that was removed; `null` = none is known. */
  recordAt(row: number): Deal | null {
    return this.#deals[row] ?? this.#removed.get(row) ?? null;
  }

  /** A dimension's column. @throws PipelineError `unknown-dimension` */
  dimension(name: string): DimensionColumn {
    const column = this.#dimensions.get(name);
    if (column) return column;
    const known = [...this.#dimensions.keys()].join(', ');
    throw new PipelineError(
      'unknown-dimension',
      `There is no dimension "${name}". Known are: ${known}. Own ones are declared in parsePipeline's fields.dimensions.`,
    );
  }

  /** Where a row stands in the input, 0 first: where it lies, until {@link arrange} says otherwise. */
  placeOf(row: number): number {
    return this.#places?.[row] ?? row;
  }

  /** All rows, empty ones included, as they stand in the input. */
  rowsInPlace(): number[] {
    const rows = this.#deals.map((_, row) => row);
    return this.#places ? rows.sort((one, other) => this.placeOf(one) - this.placeOf(other)) : rows;
  }

  /** Whether these deals, each in a row or to be given one in this order, would stand where they are. O(deals). */
  isArranged(dealIds: Iterable<string>): boolean {
    let [place, fresh] = [0, this.rowCount];
    for (const dealId of dealIds) {
      const row = this.#rows.get(dealId) ?? fresh++;
      if (this.placeOf(row) !== place++) return false;
    }
    return true;
  }

  /** Has these deals stand in this order, and all others after them as they stood. Kept orders of rows are to be told. O(deals). */
  arrange(dealIds: Iterable<string>): void {
    const rows = new Set<number>();
    for (const dealId of dealIds) {
      const row = this.#rows.get(dealId);
      if (row !== undefined) rows.add(row);
    }
    for (const row of this.rowsInPlace()) rows.add(row);
    const places = Array.from({ length: this.rowCount }, () => 0);
    for (const [place, row] of [...rows].entries()) places[row] = place;
    this.#places = places;
  }

  /** Puts a new deal into a row of its own and returns the row. */
  append(deal: Deal): number {
    const row = this.#deals.length;
    this.#deals.push(null);
    this.present.push(0);
    for (const column of [
      this.kind,
      this.stage,
      this.amountClass,
      this.amount,
      this.createdDay,
      this.closedDay,
    ])
      column.push(0);
    for (const column of [this.expectedDay, this.pathKnown, this.visitStart, this.visitCount]) column.push(0);
    for (const column of this.#dimensions.values()) column.codes.push(0);
    this.write(row, deal);
    return row;
  }

  /** Puts a deal, or nothing, into a row given to that deal before. One that was removed is kept for those who look back. */
  write(row: number, given: Deal | null): void {
    const before = this.#deals[row];
    const isRemoved = given !== null && given.removedDate !== null;
    if (isRemoved) this.#removed.set(row, given);
    else this.#removed.delete(row);
    const deal = isRemoved ? null : given;
    this.#deals[row] = deal;
    this.present.set(row, deal ? 1 : 0);
    if (before?.visits !== deal?.visits) this.#writeVisits(row, deal);
    // Of a removed deal too: filters pick it, for those who look back, by what it was when it went.
    if (given) this.#writeColumns(row, given);
  }

  #writeColumns(row: number, deal: Deal): void {
    this.#rows.set(deal.id, row);
    const day = (date: string | null): number => (date === null ? NO_DAY : toDayNumber(date));
    const amount = deal.amountMinor;
    this.kind.set(row, KIND_CODE[deal.kind]);
    this.stage.set(row, this.process.stageIndexById.get(deal.stageId) ?? NO_STAGE);
    this.amount.set(row, amount ?? 0);
    this.amountClass.set(
      row,
      amount === null ? AMOUNT_CLASS.unknown : amount < 0 ? AMOUNT_CLASS.negative : AMOUNT_CLASS.valued,
    );
    this.createdDay.set(row, day(deal.createdDate));
    this.closedDay.set(row, day(deal.closedDate));
    this.expectedDay.set(row, day(deal.expectedCloseDate));
    this.pathKnown.set(row, deal.pathKnown ? 1 : 0);
    for (const [name, column] of this.#dimensions) {
      column.codes.set(row, column.dictionary.encode(dimensionValue(deal, name)));
    }
  }

  #writeVisits(row: number, deal: Deal | null): void {
    const visits = deal?.visits ?? [];
    this.#usedVisits += visits.length - this.visitCount.values[row]!;
    this.visitStart.set(row, this.visits.length);
    this.visitCount.set(row, visits.length);
    for (const visit of visits) this.visits.push(visit);
    if (this.visits.length - this.#usedVisits > Math.max(this.#usedVisits, UNREAD_VISITS))
      this.#rewriteVisits();
  }

  #rewriteVisits(): void {
    this.visits = new VisitColumns(this.process, this.#usedVisits);
    for (const [row, deal] of this.#deals.entries()) {
      this.visitStart.set(row, this.visits.length);
      for (const visit of deal?.visits ?? []) this.visits.push(visit);
    }
  }
}
