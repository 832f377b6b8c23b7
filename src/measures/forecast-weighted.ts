import { AMOUNT_CLASS, type CellTable } from '../summary/index.js';
import { ExactProducts } from './exact-products.js';
import type { ForecastDeals } from './forecast-deals.js';
import type { CategoryTotal, WeightedForecast, WeightedPart } from './forecast-result.js';
import { TallyBuilder } from './tally.js';
import { dividedByTenThousand } from './weighted-value.js';

/** Adds up amount × probability, exactly, by where the probability comes from; deals without one are counted all the same. */
export class ForecastSums {
  readonly deals = new TallyBuilder();
  readonly #parts = { own: new PartSum(), stage: new PartSum(), 'win-rate': new PartSum() };
  /** Deals whose amount and probability are known. */
  #known = 0;

  /** Adds the deals of one cell. */
  add(cells: CellTable, deals: ForecastDeals): void {
    const { cell, count, amountClass, amountMinor, source, basisPoints } = deals;
    this.deals.add(cells, cell, amountClass);
    if (source === 'none' || basisPoints === null) return;
    this.#parts[source].add(count, amountMinor, basisPoints);
    if (amountClass !== AMOUNT_CLASS.unknown) this.#known += count;
  }

  /** What was added so far. */
  weighted(): WeightedForecast {
    const { own, stage, 'win-rate': winRate } = this.#parts;
    const sum = own.sum.total() + stage.sum.total() + winRate.sum.total();
    const isUnknown = this.deals.build().count > 0 && this.#known === 0;
    return {
      valueMinor: isUnknown ? null : dividedByTenThousand(sum),
      own: own.build(),
      stage: stage.build(),
      winRate: winRate.build(),
    };
  }

  /** The same, as the total of a category. */
  total(): CategoryTotal {
    return { deals: this.deals.build(), weightedMinor: this.weighted().valueMinor };
  }
}

class PartSum {
  readonly sum = new ExactProducts();
  #count = 0;

  add(count: number, amountMinor: number, basisPoints: number): void {
    this.#count += count;
    this.sum.add(amountMinor, basisPoints * count);
  }

  build(): WeightedPart {
    return { count: this.#count, valueMinor: dividedByTenThousand(this.sum.total()) };
  }
}
