import {
  dealAt,
  endedBy,
  type CalendarDate,
  type Deal,
  type PastContext,
  type Process,
} from '../../model/index.js';
import { amountClassOf } from '../amount-class.js';
import { NO_STAGE } from '../codes.js';
import { isInPipeline } from '../flow-walk.js';
import { partName, type HistoryPart } from './part.js';
import { pastKey } from './past-key.js';

/** What can have become of a deal that was open, in the order of their codes. */
export const LOOK_BACK_OUTCOMES = [
  'further',
  'same',
  'back',
  'won',
  'lost',
  'hold',
  'disqualified',
  'deleted',
  'unknown',
] as const;

/** What became of a deal. */
export type LookBackOutcome = (typeof LOOK_BACK_OUTCOMES)[number];

/**
 * Deals open on a past date by what became of them (a place in `LOOK_BACK_OUTCOMES`), amount class, the stage then (`NO_STAGE` =
 * not known), and of when the amount is (0 = then, 1 = now); in the group of then (docs/measures.md §14).
 */
export function lookBackPart(date: CalendarDate, about: PastContext): HistoryPart {
  return {
    name: partName('lookBack', { date, past: pastKey(about) }),
    fields: ['outcome', 'amountClass', 'stageThen', 'isNow'],
    addHistory(place, table, row, sign) {
      const deal = table.recordAt(row);
      if (!deal || endedBy(deal, date)) return;
      const was = dealAt(deal, date, about);
      const cells = was && isInPipeline(was) ? place(was) : null;
      if (!was || !cells) return;
      const outcome = LOOK_BACK_OUTCOMES.indexOf(outcomeOf(was, deal, about.process));
      const stage = about.process.stageIndexById.get(was.stageId) ?? NO_STAGE;
      for (const [isNow, { amountMinor }] of [was, deal].entries())
        cells.add([outcome, amountClassOf(amountMinor), stage, isNow], sign, amountMinor ?? 0);
    },
  };
}

function outcomeOf(was: Deal, deal: Deal, { stages, stageIndexById }: Process): LookBackOutcome {
  if (deal.removedDate !== null) return 'deleted';
  if (deal.kind === 'unmapped') return 'unknown';
  if (deal.kind !== 'open') return deal.kind;
  const from = stages[stageIndexById.get(was.stageId) ?? NO_STAGE];
  const to = stages[stageIndexById.get(deal.stageId) ?? NO_STAGE];
  if (!from || !to) return 'unknown';
  const step = to.trackIndex - from.trackIndex || to.openIndex! - from.openIndex!;
  return step > 0 ? 'further' : step < 0 ? 'back' : 'same';
}
