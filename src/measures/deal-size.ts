import type { CalendarDate, Period } from '../model/index.js';
import {
  sizesPart,
  unmappedPart,
  AMOUNT_CLASS,
  defineMeasure,
  fromLimbs,
  KIND_CODE,
  NO_DAY,
  type CellTable,
  type Measure,
} from '../summary/index.js';
import { histogramCount, quantilePoint, sortedHistogram, type QuantilePoint } from './histogram.js';
import { amountOf, SIZES } from './size-cells.js';
import { leftOutList, leftOutOfAll, leftOutOfValue, type LeftOut } from './left-out.js';
import { TallyBuilder } from './tally.js';
import { unmappedDeals } from './unmapped-deals.js';
import { dayRange, isWithin } from './window.js';

/** What {@link dealSize} takes. */
export interface DealSizeArgs {
  /** Won and lost deals closed in this window; absent or `null` = all time. Open deals are those of `asOf`. */
  readonly window?: Period | null;
}

/** Sizes of some deals of known amount, minor units; mean and median are `null` over none. */
export interface SizeStats {
  /** Deals of known amount. */
  readonly valuedCount: number;
  readonly sumMinor: number;
  readonly meanMinor: number | null;
  readonly medianMinor: number | null;
  /** The neighbours the median lies between; `null` over none. */
  readonly medianPoint: QuantilePoint | null;
}

/** How large deals are (docs/measures.md §4). */
export interface DealSizeResult {
  readonly measure: 'deal-size';
  readonly asOf: CalendarDate;
  /** ISO 4217 code of every amount here. */
  readonly currency: string;
  readonly window: Period | null;
  readonly won: SizeStats;
  readonly lost: SizeStats;
  readonly open: SizeStats;
  readonly leftOut: readonly LeftOut[];
}

/** Mean and median size of won, lost and open deals (docs/measures.md §4). */
export const dealSize: Measure<DealSizeArgs, DealSizeResult> = /* @__PURE__ */ defineMeasure(
  { measureName: 'deal-size', parts: [sizesPart, unmappedPart] },
  (summary, args, context): DealSizeResult => {
    const { window = null } = args;
    const range = dayRange(window);
    const builders = {
      open: new SizeStatsBuilder(),
      won: new SizeStatsBuilder(),
      lost: new SizeStatsBuilder(),
    };
    const undated = new TallyBuilder();
    const cells = summary.part(sizesPart);
    for (let cell = 0; cell < cells.size; cell++) {
      const kind = cells.key(cell, SIZES.kind);
      const day = cells.key(cell, SIZES.closedDay);
      if (kind === KIND_CODE.open) builders.open.add(cells, cell);
      else if (isWithin(day, range)) builders[kind === KIND_CODE.won ? 'won' : 'lost'].add(cells, cell);
      else if (day === NO_DAY) undated.add(cells, cell, cells.key(cell, SIZES.amountClass));
    }
    const { open, won, lost } = builders;
    return {
      measure: 'deal-size',
      asOf: context.asOf,
      currency: summary.process.currency,
      window,
      won: won.build(),
      lost: lost.build(),
      open: open.build(),
      leftOut: leftOutList(
        leftOutOfValue('no-amount', won.unknownCount + lost.unknownCount + open.unknownCount),
        leftOutOfAll('no-closed-date', undated.build()),
        leftOutOfAll('unmapped-stage', unmappedDeals(summary)),
      ),
    };
  },
);

class SizeStatsBuilder {
  /** Deals of unknown amount. */
  unknownCount = 0;
  readonly #counts = new Map<number, number>();
  #high = 0;
  #low = 0;

  add(cells: CellTable, cell: number): void {
    const count = cells.count(cell);
    if (cells.key(cell, SIZES.amountClass) === AMOUNT_CLASS.unknown) {
      this.unknownCount += count;
      return;
    }
    const amount = amountOf(cells, cell);
    this.#counts.set(amount, (this.#counts.get(amount) ?? 0) + count);
    this.#high += cells.high(cell);
    this.#low += cells.low(cell);
  }

  build(): SizeStats {
    const histogram = sortedHistogram(this.#counts);
    const valuedCount = histogramCount(histogram);
    const sumMinor = fromLimbs(this.#high, this.#low);
    const medianPoint = quantilePoint(histogram, 0.5);
    return {
      valuedCount,
      sumMinor,
      meanMinor: valuedCount === 0 ? null : sumMinor / valuedCount,
      medianMinor: medianPoint?.value ?? null,
      medianPoint,
    };
  }
}
