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
  /** Day of leaving, `NO_DAY` = still there or not known. */
  readonly leftDay: GrowableColumn<Int32Array>;
  /** Index of the stage gone to, `NO_STAGE` = none or not known. */
  readonly destination: GrowableColumn<Int32Array>;
  /** Whole days without hold, `NO_DAY` = standing or not known. */
  readonly dwellDays: GrowableColumn<Int32Array>;
  /** Whole days on hold. */
  readonly holdDays: GrowableColumn<Int32Array>;

  constructor(capacity: number) {
    this.stage = new GrowableColumn(int32, capacity);
    this.enteredDay = new GrowableColumn(int32, capacity);
    this.leftDay = new GrowableColumn(int32, capacity);
    this.destination = new GrowableColumn(int32, capacity);
    this.dwellDays = new GrowableColumn(int32, capacity);
    this.holdDays = new GrowableColumn(int32, capacity);
  }

  /** Visits written, unread ones included; the start of the next deal's. */
  get length(): number {
    return this.stage.length;
  }

  /** Appends one visit. */
  push(visit: Visit, process: Process): void {
    const day = (date: string | null): number => (date === null ? NO_DAY : toDayNumber(date));
    const stageIndex = (id: string | null): number =>
      id === null ? NO_STAGE : (process.stageIndexById.get(id) ?? NO_STAGE);
    this.stage.push(stageIndex(visit.stageId));
    this.enteredDay.push(day(visit.enteredDate));
    this.leftDay.push(day(visit.leftDate));
    this.destination.push(stageIndex(visit.destinationStageId));
    this.dwellDays.push(visit.dwellDays ?? NO_DAY);
    this.holdDays.push(visit.holdDays);
  }
}
