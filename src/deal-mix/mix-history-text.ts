import type { DealMixPoint, DealMixSeriesResult } from '../measures/index.js';
import type { MixWriter } from './mix-text.js';
import type { MixHistoryMeasure, MixLayer } from './use-mix-history.js';

/** A class of a day, in words: its deals, their value, and its share of what is drawn. */
export function layerText(
  { date, classId, share }: MixLayer,
  measure: MixHistoryMeasure,
  { messages, formatter }: MixWriter,
): string {
  const { count, valueMinor, valuedCount } = share.open;
  const named = { count, deals: formatter.count(count) };
  const isValued = count === 0 || valuedCount > 0;
  const of = measure === 'count' ? share.countShare : share.valueShare;
  return messages.historyLayer({
    date: formatter.date(date),
    sizeClass: messages.classes[classId],
    deals: isValued
      ? messages.withoutDeals({ ...named, amount: formatter.money(valueMinor) })
      : messages.historyDeals(named),
    share: of.value === null ? null : formatter.share(of.value),
  });
}

/** What is to be said of the whole series before a column is read; none where all is well. */
export function historyNotes(
  { points, approximate }: DealMixSeriesResult,
  measure: MixHistoryMeasure,
  { messages, formatter }: MixWriter,
): string[] {
  const most = (countOf: (point: DealMixPoint) => number): number =>
    points.reduce((largest, point) => Math.max(largest, countOf(point)), 0);
  const deals = (count: number): string => messages.historyDeals({ count, deals: formatter.count(count) });
  const unvalued = most(({ unknown }) => unknown.open.count);
  const unmapped = most(
    ({ leftOut }) => leftOut.find(({ reason }) => reason === 'unmapped-stage')?.count ?? 0,
  );
  return [
    ...(approximate.includes('amount') ? [messages.historyApproximate] : []),
    ...(measure === 'value' && unvalued > 0
      ? [messages.historyUnvalued({ count: unvalued, deals: deals(unvalued) })]
      : []),
    ...(unmapped > 0 ? [messages.historyUnmapped({ count: unmapped, deals: deals(unmapped) })] : []),
  ];
}
