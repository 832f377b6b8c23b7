import type { CalendarDate, Period } from '../model/index.js';
import {
  DEAL_KINDS,
  defineMeasure,
  fromLimbs,
  KIND_CODE,
  type Measure,
  type Summary,
} from '../summary/index.js';
import { quantilePoint, sortedHistogram, type QuantilePoint } from './histogram.js';
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
}

/** Mean and median size of won, lost and open deals (docs/measures.md §4). */
export const dealSize: Measure<DealSizeArgs, DealSizeResult> = /* @__PURE__ */ defineMeasure(
  { measureName: 'deal-size', parts: ['sizes'] },
  (summary, args, context): DealSizeResult => {
    const { window = null } = args;
    const [open, won, lost] = sizesByKind(summary, window);
    return {
      measure: 'deal-size',
      asOf: context.asOf,
      currency: summary.process.currency,
      window,
      won: won!,
      lost: lost!,
      open: open!,
    };
  },
);

function sizesByKind(summary: Summary, window: Period | null): SizeStats[] {
  const range = dayRange(window);
  const counts = DEAL_KINDS.map(() => new Map<number, number>());
  const highs = DEAL_KINDS.map(() => 0);
  const lows = DEAL_KINDS.map(() => 0);
  const cells = summary.part('sizes');
  for (let cell = 0; cell < cells.size; cell++) {
    const kind = cells.key(cell, 0);
    if (kind !== KIND_CODE.open && !isWithin(cells.key(cell, 1), range)) continue;
    const amount = fromLimbs(cells.key(cell, 2), cells.key(cell, 3));
    counts[kind]!.set(amount, (counts[kind]!.get(amount) ?? 0) + cells.count(cell));
    highs[kind]! += cells.high(cell);
    lows[kind]! += cells.low(cell);
  }
  return DEAL_KINDS.map((_, kind) => {
    const histogram = sortedHistogram(counts[kind]!);
    const valuedCount = histogram.reduce((sum, [, count]) => sum + count, 0);
    const sumMinor = fromLimbs(highs[kind]!, lows[kind]!);
    const meanMinor = valuedCount === 0 ? null : sumMinor / valuedCount;
    const medianPoint = quantilePoint(histogram, 0.5);
    return { valuedCount, sumMinor, meanMinor, medianMinor: medianPoint?.value ?? null, medianPoint };
  });
}
