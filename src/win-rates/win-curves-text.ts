import type { WinIncidenceResult } from '../measures/index.js';
import type { WinCurveReading } from './use-win-curve.js';
import type { ShownRate } from './shown-rate.js';
import type { WinRateGroup } from './win-rates-group.js';
import { rateText, type WinRateWriter } from './win-rates-text.js';

/** What deals have come to, in the order in which it is told. */
export const CURVE_KINDS = ['won', 'lost', 'disqualified', 'open'] as const;

/** One of {@link CURVE_KINDS}. */
export type CurveKind = (typeof CURVE_KINDS)[number];

/** Deals that a curve is of. */
export function reachedDeals({ steps }: Pick<WinIncidenceResult, 'steps'>): number {
  return steps[0]?.atRiskCount ?? 0;
}

/** The share won in the end, if none and if all of the deals that have not ended are; unknown of no deals. */
export function chanceOf(incidence: WinIncidenceResult): ShownRate {
  const { lowest, highest, wonCount } = incidence;
  const denominator = reachedDeals(incidence);
  return {
    lowest: { value: lowest, numerator: wonCount, denominator },
    highest: { value: highest, numerator: wonCount, denominator },
  };
}

/** The share of deals that have come to something by the day read, 0–1. */
export function shareOf({ step }: WinCurveReading, kind: CurveKind): number {
  if (kind === 'open') return step ? step.survival : 1;
  return step ? step[kind] : 0;
}

/** Deals that have come to something by the day read; of those that have not ended, those seen then. */
export function countOf(reading: WinCurveReading, kind: CurveKind): number {
  return kind === 'open' ? reading.openCount : reading[`${kind}Count`];
}

/** Everything that a curve says of a day, in words. */
export function readingText(
  reading: WinCurveReading,
  kinds: readonly CurveKind[],
  { messages: { curves }, formatter }: WinRateWriter,
): string {
  const texts = kinds.map((kind) =>
    curves.kindShares[kind]({ share: formatter.share(shareOf(reading, kind), 1) }),
  );
  return curves.reading({
    days: curves.days({ count: reading.days, days: formatter.count(reading.days) }),
    texts,
    inSight: curves.inSight({ count: reading.openCount, deals: formatter.count(reading.openCount) }),
  });
}

/** Everything that a group's small curve says, in words. */
export function curveRowText(
  { name, unit, count }: Pick<WinRateGroup, 'name' | 'unit' | 'count'>,
  writer: WinRateWriter,
): string {
  const { messages, formatter } = writer;
  return messages.curves.row({
    group: name,
    chance: rateText(unit, writer),
    deals: messages.curves.deals({ count, deals: formatter.count(count) }),
  });
}

/** The kinds that a curve has: nobody disqualified is not told of. */
export function kindsOf({ disqualifiedCount }: WinIncidenceResult): readonly CurveKind[] {
  return CURVE_KINDS.filter((kind) => kind !== 'disqualified' || disqualifiedCount > 0);
}
