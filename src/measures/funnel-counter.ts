import { AMOUNT_CLASS, DEAL_KINDS, fromLimbs, KIND_CODE, type CellTable } from '../summary/index.js';
import type { CountAndValue } from './funnel-result.js';
import { TallyBuilder, type Tally } from './tally.js';

/** The places a deal can drop off to, beside being won. */
const OVERDUE = DEAL_KINDS.length;

class ExactCount {
  count = 0;
  valuedCount = 0;
  #high = 0;
  #low = 0;

  add(cells: CellTable, cell: number, isValued: boolean): void {
    this.count += cells.count(cell);
    if (!isValued) return;
    this.valuedCount += cells.count(cell);
    this.#high += cells.high(cell);
    this.#low += cells.low(cell);
  }

  plus(other: ExactCount): ExactCount {
    const sum = new ExactCount();
    sum.count = this.count + other.count;
    sum.valuedCount = this.valuedCount + other.valuedCount;
    sum.#high = this.#high + other.#high;
    sum.#low = this.#low + other.#low;
    return sum;
  }

  get valueMinor(): number {
    return fromLimbs(this.#high, this.#low);
  }
}

/** Deals and value at one stage, with those of known, non-negative amount. */
export interface StageCount extends CountAndValue {
  readonly valuedCount: number;
}

/** Sorts cells by how far their deals came and how they ended, for a track with so many open stages. */
export class FunnelCounter {
  readonly #stageCount: number;
  /** For each furthest place, past the last stage included: exact counts by outcome, overdue ones apart. */
  readonly #furthest: readonly (readonly ExactCount[])[];
  readonly #entered: readonly ExactCount[];
  readonly #unknown = DEAL_KINDS.map(() => new TallyBuilder());
  readonly #all = new TallyBuilder();

  constructor(stageCount: number) {
    this.#stageCount = stageCount;
    this.#furthest = Array.from({ length: stageCount + 1 }, () =>
      Array.from({ length: OVERDUE + 1 }, () => new ExactCount()),
    );
    this.#entered = Array.from({ length: stageCount }, () => new ExactCount());
  }

  addUnknownPath(outcome: number, cells: CellTable, cell: number, amountClass: number): void {
    this.#unknown[outcome]!.add(cells, cell, amountClass);
  }

  addReached(
    place: number,
    outcome: number,
    isOverdue: boolean,
    cells: CellTable,
    cell: number,
    amountClass: number,
  ): void {
    this.#furthest[place]![isOverdue ? OVERDUE : outcome]!.add(
      cells,
      cell,
      amountClass === AMOUNT_CLASS.valued,
    );
    this.#all.add(cells, cell, amountClass);
  }

  addEntered(place: number, cells: CellTable, cell: number, isValued: boolean): void {
    this.#entered[place]!.add(cells, cell, isValued);
  }

  /** Deals that reached a place, or (past the last stage) were won. */
  reached(place: number, outcome?: number): StageCount {
    let sum = new ExactCount();
    for (const byOutcome of this.#furthest.slice(place)) {
      for (const [code, count] of byOutcome.entries())
        if (outcome === undefined || code === outcome) sum = sum.plus(count);
    }
    return plain(sum);
  }

  /** Deals counted at a place on the basis `entered` or `strict`. */
  entered(place: number): StageCount {
    return place === this.#stageCount ? this.reached(place) : plain(this.#entered[place]!);
  }

  /** Deals whose furthest place this is, by how they ended; `OVERDUE` counts apart from standing. */
  stopped(
    place: number,
  ): Record<'all' | 'lost' | 'disqualified' | 'held' | 'standing' | 'overdue', StageCount> {
    const by = this.#furthest[place]!;
    const { open, lost, hold, disqualified, unmapped } = KIND_CODE;
    return {
      all: plain(by.reduce((sum, each) => sum.plus(each))),
      lost: plain(by[lost]!),
      disqualified: plain(by[disqualified]!),
      held: plain(by[hold]!),
      standing: plain(by[open]!.plus(by[unmapped]!)),
      overdue: plain(by[OVERDUE]!),
    };
  }

  /** Ended deals of unknown path. */
  unknownPath(): { won: Tally; lost: Tally; disqualified: Tally } {
    return {
      won: this.#unknown[KIND_CODE.won]!.build(),
      lost: this.#unknown[KIND_CODE.lost]!.build(),
      disqualified: this.#unknown[KIND_CODE.disqualified]!.build(),
    };
  }

  /** Everything counted, for what is left out of value. */
  all(): Tally {
    return this.#all.build();
  }
}

function plain(count: ExactCount): StageCount {
  return { count: count.count, valuedCount: count.valuedCount, valueMinor: count.valueMinor };
}
