import { toDayNumber, type Process, type Visit } from '../model/index.js';
import { NO_DAY, NO_STAGE } from './codes.js';
import { GrowableColumn } from './growable-column.js';

/** More stages than fit 16 bits are nobody's process, but must not turn into others. */
const MOST_NARROW_STAGES = 32_767;

const int32 = (capacity: number): Int32Array => new Int32Array(capacity);
const int16 = (capacity: number): Int16Array => new Int16Array(capacity);
const uint8 = (capacity: number): Uint8Array => new Uint8Array(capacity);

/**
 * The visits of all deals in columns, each deal's side by side. A deal that changes gets its visits written anew at the end;
 * the old ones stay unread until the table writes the columns anew.
 */
export class VisitColumns {
  /** Index of the stage stayed in. */
  readonly stage: GrowableColumn<Int16Array | Int32Array>;
  /** Index of the stage it ended towards, of whatever kind; `NO_STAGE` = standing, or not known. */
  readonly destination: GrowableColumn<Int16Array | Int32Array>;
  /** Day of entry, `NO_DAY` = not known. */
  readonly enteredDay: GrowableColumn<Int32Array>;
  /** Day of leaving, `NO_DAY` = standing or not known. */
  readonly leftDay: GrowableColumn<Int32Array>;
  /** Whole days on hold. */
  readonly holdDays: GrowableColumn<Int32Array>;
  /** 1 = the whole days without hold are known. */
  readonly dwellKnown: GrowableColumn<Uint8Array>;
  readonly #process: Process;

  constructor(process: Process, capacity: number) {
    const stageColumn = process.stages.length > MOST_NARROW_STAGES ? int32 : int16;
    this.#process = process;
    this.stage = new GrowableColumn<Int16Array | Int32Array>(stageColumn, capacity);
    this.destination = new GrowableColumn<Int16Array | Int32Array>(stageColumn, capacity);
    this.enteredDay = new GrowableColumn(int32, capacity);
    this.leftDay = new GrowableColumn(int32, capacity);
    this.holdDays = new GrowableColumn(int32, capacity);
    this.dwellKnown = new GrowableColumn(uint8, capacity);
  }

  /** Visits written, unread ones included; the start of the next deal's. */
  get length(): number {
    return this.stage.length;
  }

  /** Whole days of a visit without hold; `NO_DAY` = standing or not known. */
  dwellDays(index: number): number {
    if (this.dwellKnown.values[index] === 0) return NO_DAY;
    return this.leftDay.values[index]! - this.enteredDay.values[index]! - this.holdDays.values[index]!;
  }

  /** Whether a visit goes on, held or not, as far as is known. */
  isStanding(index: number): boolean {
    return this.leftDay.values[index] === NO_DAY && this.destination.values[index] === NO_STAGE;
  }

  /** Appends one visit. */
  push({ stageId, destinationStageId, enteredDate, leftDate, holdDays, dwellDays }: Visit): void {
    const { stageIndexById } = this.#process;
    const isDwellKnown = dwellDays !== null && enteredDate !== null && leftDate !== null;
    this.stage.push(stageIndexById.get(stageId) ?? NO_STAGE);
    this.destination.push(
      destinationStageId === null ? NO_STAGE : (stageIndexById.get(destinationStageId) ?? NO_STAGE),
    );
    this.enteredDay.push(enteredDate === null ? NO_DAY : toDayNumber(enteredDate));
    this.leftDay.push(leftDate === null ? NO_DAY : toDayNumber(leftDate));
    this.holdDays.push(holdDays);
    this.dwellKnown.push(isDwellKnown ? 1 : 0);
  }
}
