import { PipelineError, type CalendarDate, type Deal, type MoveIntent } from '../model/index.js';

/** A move that a store is asked about. */
export interface AskedMove {
  readonly dealId: string;
  readonly toStageId: string;
  /** Why it would have ended; absent = as the deal has it. */
  readonly lostReason?: string | null;
}

/** The same with the deal as it is now. @throws PipelineError `unknown-deal` */
export function moveIntent(
  { dealId, toStageId, lostReason }: AskedMove,
  deal: Deal | null,
  until: CalendarDate,
): MoveIntent {
  if (deal) return { deal, toStageId, lostReason, until };
  throw new PipelineError(
    'unknown-deal',
    `There is no deal "${dealId}" whose move could be checked. It may have been removed; check its id against the pipeline's deals.`,
  );
}
