import type { CellTable } from '../summary/index.js';
import type { ProbabilitySource, WeightedValue } from './stage-totals-result.js';
import { TallyBuilder } from './tally.js';

/** What deals without a probability of their own count with. */
export interface StageProbability {
  readonly source: ProbabilitySource;
  /** Whole basis points; `null` = not known. */
  readonly basisPoints: number | null;
}

/** Adds up amount × probability, exactly while a stage's amounts add up to less than 2⁵³: their products pass that first. */
export class WeightedValueBuilder {
  readonly #own = new Map<number, TallyBuilder>();
  readonly #other = new TallyBuilder();

  /** Adds a cell of open deals; `basisPoints` is their own, −1 = none. */
  add(cells: CellTable, cell: number, basisPoints: number, amountClass: number): void {
    if (basisPoints < 0) {
      this.#other.add(cells, cell, amountClass);
      return;
    }
    let own = this.#own.get(basisPoints);
    if (!own) this.#own.set(basisPoints, (own = new TallyBuilder()));
    own.add(cells, cell, amountClass);
  }

  /** What was added so far. */
  build({ source, basisPoints }: StageProbability): WeightedValue {
    let ownCount = 0;
    let ownSum = 0n;
    for (const [points, builder] of this.#own) {
      const { valuedCount, valueMinor } = builder.build();
      ownCount += valuedCount;
      ownSum += BigInt(valueMinor) * BigInt(points);
    }
    const { valuedCount: otherCount, valueMinor: otherMinor } = this.#other.build();
    const count = ownCount + (basisPoints === null ? 0 : otherCount);
    const sum = ownSum + BigInt(otherMinor) * BigInt(basisPoints ?? 0);
    return {
      valueMinor: count === 0 ? null : dividedByTenThousand(sum),
      count,
      ownMinor: dividedByTenThousand(ownSum),
      ownCount,
      otherMinor,
      otherCount,
      basisPoints,
      source,
    };
  }
}

/** An exact sum of amount × basis points, as minor units. */
export function dividedByTenThousand(sum: bigint): number {
  return Number(sum / 10_000n) + Number(sum % 10_000n) / 10_000;
}
