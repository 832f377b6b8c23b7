import { toDayNumber, type Process, type Visit } from '../model/index.js';
import { NO_DAY, NO_STAGE } from './codes.js';
import { GrowableColumn } from './growable-column.js';

const int32 = (capacity: number): Int32Array => new Int32Array(capacity);

/**
 * The visits of all deals in columns, each deal's side by side. A deal that changes gets its visits written anew at the end;
 * the old ones stay unread until the table writes the columns anew.
 */
export class VisitColumns {
  /** Index of the stage stayed in. */
  readonly stage: GrowableColumn<Int32Array>;
  /** Day of entry, `NO_DAY` = not known. */
  readonly enteredDay: GrowableColumn<Int32Array>;
  /** Whole days without hold, `NO_DAY` = standing or not known. */
  readonly dwellDays: GrowableColumn<Int32Array>;
  /** Whole days on hold. */
  readonly holdDays: GrowableColumn<Int32Array>;

  constructor(capacity: number) {
    this.stage = new GrowableColumn(int32, capacity);
    this.enteredDay = new GrowableColumn(int32, capacity);
    this.dwellDays = new GrowableColumn(int32, capacity);
    this.holdDays = new GrowableColumn(int32, capacity);
  }

  /** Visits written, unread ones included; the start of the next deal's. */
  get length(): number {
    return this.stage.length;
  }

  /** Appends one visit. */
  push(visit: Visit, process: Process): void {
    this.stage.push(process.stageIndexById.get(visit.stageId) ?? NO_STAGE);
    this.enteredDay.push(visit.enteredDate === null ? NO_DAY : toDayNumber(visit.enteredDate));
    this.dwellDays.push(visit.dwellDays ?? NO_DAY);
    this.holdDays.push(visit.holdDays);
  }
}
