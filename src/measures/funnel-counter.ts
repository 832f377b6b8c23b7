import { AMOUNT_CLASS, DEAL_KINDS, KIND_CODE, type CellTable } from '../summary/index.js';
import { ExactCounts, type StageCount } from './exact-counts.js';
import { addTallies, TallyBuilder, type Tally } from './tally.js';

/** The kinds a deal can be in a track, and standing overdue as one more. */
const OVERDUE = DEAL_KINDS.length;
const OUTCOMES = DEAL_KINDS.length + 1;

/** Deals whose furthest place this is, by how they ended; `overdue` counts apart from standing. */
export type StoppedCounts = Readonly<
  Record<'all' | 'lost' | 'disqualified' | 'held' | 'standing' | 'overdue', StageCount>
>;

/** Sorts cells by how far their deals came and how they ended, for a track with so many open stages. */
export class FunnelCounter {
  readonly #stageCount: number;
  /** By furthest place, past the last stage included, and outcome. */
  readonly #furthest: ExactCounts;
  /** By place, those won last: the counts of the basis `entered` or `strict`. */
  readonly #entered: ExactCounts;
  readonly #unknown = DEAL_KINDS.map(() => new TallyBuilder());
  readonly #all = new TallyBuilder();

  constructor(stageCount: number) {
    this.#stageCount = stageCount;
    this.#furthest = new ExactCounts((stageCount + 1) * OUTCOMES);
    this.#entered = new ExactCounts(stageCount + 1);
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
    // A deal in a stage nobody knows still stands where its log last saw it.
    const kind = isOverdue ? OVERDUE : outcome === KIND_CODE.unmapped ? KIND_CODE.open : outcome;
    const slot = place * OUTCOMES + kind;
    this.#furthest.add(slot, cells, cell, amountClass === AMOUNT_CLASS.valued);
    this.#all.add(cells, cell, amountClass);
  }

  addEntered(place: number, cells: CellTable, cell: number, amountClass: number): void {
    this.#entered.add(place, cells, cell, amountClass === AMOUNT_CLASS.valued);
  }

  /** For each place, those won last: deals that reached it, of one outcome or of all. */
  reached(outcome?: number): StageCount[] {
    const sums = new ExactCounts(this.#stageCount + 1);
    for (let place = this.#stageCount; place >= 0; place--) {
      if (place < this.#stageCount) sums.addFrom(place, sums, place + 1);
      for (let each = 0; each < OUTCOMES; each++) {
        if (outcome === undefined || each === outcome) {
          sums.addFrom(place, this.#furthest, place * OUTCOMES + each);
        }
      }
    }
    return sums.all();
  }

  /** For each place, those won last: deals counted on the basis `entered` or `strict`. */
  entered(): StageCount[] {
    return this.#entered.all();
  }

  /** Deals whose furthest place this is, by how they ended; at no place before the end is a deal won. */
  stopped(place: number): StoppedCounts {
    const from = place * OUTCOMES;
    const of = (outcome: number): StageCount => this.#furthest.range(from + outcome, from + outcome + 1);
    return {
      all: this.#furthest.range(from, from + OUTCOMES),
      lost: of(KIND_CODE.lost),
      disqualified: of(KIND_CODE.disqualified),
      held: of(KIND_CODE.hold),
      standing: of(KIND_CODE.open),
      overdue: of(OVERDUE),
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

  /** Deals on hold, or open, that have no visit. */
  withoutHistory(): Tally {
    return addTallies(this.#unknown[KIND_CODE.hold]!.build(), this.#unknown[KIND_CODE.open]!.build());
  }

  /** Everything counted, for what is left out of value. */
  all(): Tally {
    return this.#all.build();
  }
}
