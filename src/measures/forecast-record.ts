import {
  AMOUNT_CLASS,
  FORECAST_OUTCOMES,
  TRACK_RECORD,
  type CellTable,
  type ForecastOutcome,
} from '../summary/index.js';
import type { ForecastPair } from './calibration.js';
import { TallyBuilder } from './tally.js';
import type { ForecastRecord } from './track-record-result.js';
import { dividedByTenThousand } from './weighted-value.js';

/** Adds up what was forecast and what came of it, from cells of a `trackRecordPart`. */
export class ForecastRecordBuilder {
  readonly #isOver: boolean;
  readonly #all = new TallyBuilder();
  readonly #came = new TallyBuilder();
  readonly #unlikely = new TallyBuilder();
  readonly #outcomes = {
    won: new TallyBuilder(),
    slipped: new TallyBuilder(),
    lost: new TallyBuilder(),
    withdrawn: new TallyBuilder(),
    pending: new TallyBuilder(),
  };
  /** By basis points: amounts that are known. */
  readonly #weighted = new Map<number, TallyBuilder>();
  readonly #pairs: ForecastPair[] = [];

  /** @param isOver whether the period is: then nothing is pending */
  constructor(isOver: boolean) {
    this.#isOver = isOver;
  }

  /** Adds a cell, with the probability its deals had, basis points; `null` = none. */
  add(cells: CellTable, cell: number, basisPoints: number | null): void {
    const amountClass = cells.key(cell, 6);
    const what = cells.key(cell, 0);
    if (what === TRACK_RECORD.came) this.#came.add(cells, cell, amountClass);
    if (what !== TRACK_RECORD.forecast) return;
    const outcome = this.#outcomeOf(FORECAST_OUTCOMES[cells.key(cell, 4)]!, cells.key(cell, 5) === 1);
    this.#all.add(cells, cell, amountClass);
    this.#outcomes[outcome].add(cells, cell, amountClass);
    if (basisPoints === null) {
      this.#unlikely.add(cells, cell, amountClass);
      return;
    }
    if (outcome !== 'pending') {
      this.#pairs.push({ basisPoints, isWon: outcome === 'won', count: cells.count(cell) });
    }
    if (amountClass === AMOUNT_CLASS.unknown) return;
    let weighted = this.#weighted.get(basisPoints);
    if (!weighted) this.#weighted.set(basisPoints, (weighted = new TallyBuilder()));
    weighted.add(cells, cell, amountClass);
  }

  /** Probabilities and outcomes of the deals that are not pending. */
  get pairs(): readonly ForecastPair[] {
    return this.#pairs;
  }

  /** Deals without a probability. */
  unlikely(): ReturnType<TallyBuilder['build']> {
    return this.#unlikely.build();
  }

  /** What was added so far. */
  build(): ForecastRecord {
    const { won, slipped, lost, withdrawn, pending } = this.#outcomes;
    const deals = this.#all.build();
    let known = 0;
    let sum = 0n;
    for (const [basisPoints, builder] of this.#weighted) {
      const { valuedCount, valueMinor } = builder.build();
      known += valuedCount;
      sum += BigInt(valueMinor) * BigInt(basisPoints);
    }
    return {
      deals,
      weightedMinor: deals.count > 0 && known === 0 ? null : dividedByTenThousand(sum),
      outcomes: {
        won: won.build(),
        slipped: slipped.build(),
        lost: lost.build(),
        withdrawn: withdrawn.build(),
        pending: pending.build(),
      },
      came: this.#came.build(),
    };
  }

  #outcomeOf(outcome: ForecastOutcome, isStillExpected: boolean): keyof ForecastRecord['outcomes'] {
    if (outcome !== 'open') return outcome;
    return isStillExpected && !this.#isOver ? 'pending' : 'slipped';
  }
}
