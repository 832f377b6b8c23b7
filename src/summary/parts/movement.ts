import {
  dealSpan,
  differenceInDays,
  endedBy,
  isEndedKind,
  type CalendarDate,
  type Deal,
  type PastContext,
  type Process,
  type StageAt,
} from '../../model/index.js';
import { partName, type HistoryPart } from './part.js';
import { pastKey } from './past-key.js';

/** What {@link movementPart} counts. */
export const MOVEMENT = {
  forward: 0,
  back: 1,
  skipped: 2,
  reopened: 3,
  push: 4,
  pushAcrossMonth: 5,
} as const;

/**
 * Moves and pushes between the ends of two days (`MOVEMENT`), in the group that the deal was in after them; of pushes the sum is
 * the days by which the expected close was pushed (docs/measures.md §11 "movement").
 */
export function movementPart(opening: CalendarDate, closing: CalendarDate, about: PastContext): HistoryPart {
  return {
    name: partName('movement', { opening, closing, past: pastKey(about) }),
    fields: ['movement'],
    addHistory(place, table, row, sign) {
      const deal = table.recordAt(row);
      if (!deal || deal.log.length === 0 || endedBy(deal, opening)) return;
      if (deal.createdDate !== null && deal.createdDate > closing) return;
      const span = dealSpan(deal, opening, closing, about);
      let before = span.opening?.was ?? null;
      for (const { standing } of span.changes) {
        const after = standing?.was ?? null;
        if (before && after) {
          for (const movement of movesOf(before, after, about.process))
            place(after)?.add([movement], sign, 0);
          const days = daysPushed(before, after);
          if (days > 0) place(after)?.add([MOVEMENT.push], sign, days);
          if (days > 0 && isAnotherMonth(before, after))
            place(after)?.add([MOVEMENT.pushAcrossMonth], sign, days);
        }
        before = after;
      }
    },
  };
}

function movesOf(before: Deal, after: Deal, process: Process): number[] {
  if (isEndedKind(before.kind)) return after.kind === 'open' ? [MOVEMENT.reopened] : [];
  const from = lastOpenStage(before, process);
  const to = process.stages[process.stageIndexById.get(after.stageId) ?? -1];
  if (!from || !to || from.stage.id === to.stage.id) return [];
  if (to.kind === 'won') return [MOVEMENT.forward];
  if (to.kind !== 'open') return [];
  const isSameTrack = to.trackIndex === from.trackIndex;
  const isForward = isSameTrack ? to.openIndex! > from.openIndex! : to.trackIndex > from.trackIndex;
  if (!isForward) return [MOVEMENT.back];
  return isSameTrack && skips(from, to, after, process)
    ? [MOVEMENT.forward, MOVEMENT.skipped]
    : [MOVEMENT.forward];
}

/** The stage that a deal stands in, or stood in before it was put on hold. */
function lastOpenStage(deal: Deal, process: Process): StageAt | undefined {
  const stageId = deal.kind === 'hold' ? deal.visits.at(-1)?.stageId : deal.stageId;
  const at = process.stages[process.stageIndexById.get(stageId ?? '') ?? -1];
  return at?.kind === 'open' ? at : undefined;
}

/** Whether there is a stage between two that the deal never visited. */
function skips(from: StageAt, to: StageAt, { visits }: Deal, process: Process): boolean {
  const between = process.openStageIndexes[from.trackIndex]!.slice(from.openIndex! + 1, to.openIndex!);
  return between.some((index) => !visits.some(({ stageId }) => stageId === process.stages[index]!.stage.id));
}

/** Days by which the expected close of a deal that has not ended was pushed; 0 = it was not. */
function daysPushed(before: Deal, after: Deal): number {
  if (isEndedKind(before.kind) || isEndedKind(after.kind)) return 0;
  const { expectedCloseDate: was } = before;
  const { expectedCloseDate: is } = after;
  return was === null || is === null ? 0 : Math.max(0, differenceInDays(is, was));
}

function isAnotherMonth(before: Deal, after: Deal): boolean {
  return before.expectedCloseDate?.slice(0, 7) !== after.expectedCloseDate?.slice(0, 7);
}
