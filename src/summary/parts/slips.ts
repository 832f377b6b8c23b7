import { dealAt, endedBy, type CalendarDate, type PastContext, type Period } from '../../model/index.js';
import { amountClassOf } from '../amount-class.js';
import { isInPipeline } from '../flow-walk.js';
import { partName, type HistoryPart } from './part.js';
import { pastKey } from './past-key.js';

/** What {@link slipsPart} counts. */
export const SLIP = { expected: 0, slipped: 1, pulledIn: 2 } as const;

/** Which slips. */
export interface SlipSpan {
  /** The day before the period, at whose end it is asked what is expected. */
  readonly opening: CalendarDate;
  /** The period's last day, or `asOf`. */
  readonly closing: CalendarDate;
  readonly period: Period;
}

/**
 * Deals that were in the pipeline when a period began: expected in it, of these still in the pipeline at its end, and expected
 * later but won in it (`SLIP`), by amount class; with the amount and in the group of then (docs/measures.md §11).
 */
export function slipsPart({ opening, closing, period }: SlipSpan, about: PastContext): HistoryPart {
  return {
    name: partName('slips', { opening, closing, period, past: pastKey(about) }),
    fields: ['slip', 'amountClass'],
    addHistory(place, table, row, sign) {
      const deal = table.recordAt(row);
      if (!deal || closing <= opening || endedBy(deal, opening)) return;
      const was = dealAt(deal, opening, about);
      if (!was || !isInPipeline(was) || was.expectedCloseDate === null) return;
      if (was.expectedCloseDate < period.start) return;
      const became = dealAt(deal, closing, about);
      const { amountMinor } = was;
      const add = (slip: number): void =>
        place(was)?.add([slip, amountClassOf(amountMinor)], sign, amountMinor ?? 0);
      if (was.expectedCloseDate < period.end) {
        add(SLIP.expected);
        if (became && isInPipeline(became)) add(SLIP.slipped);
      } else if (became?.kind === 'won') add(SLIP.pulledIn);
    },
  };
}
