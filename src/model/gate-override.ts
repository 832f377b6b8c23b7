import type { CalendarDate } from './calendar-date.js';

/** A gate, or a limit, that was passed with something unmet, on somebody's word. */
export interface GateOverride {
  /** The stage that was left. */
  readonly stageId: string;
  /** Where the deal went. */
  readonly toStageId: string;
  /** Ids of the criteria that were unmet. */
  readonly unmetCriterionIds: readonly string[];
  /** What was unmet beside them: the decision to bid, the limit of the stage it went to; absent = nothing. */
  readonly alsoPassed?: readonly ('bid' | 'limit-deals' | 'limit-value')[];
  /** Who let it pass. */
  readonly by: string;
  /** Why. */
  readonly reason: string;
  readonly date: CalendarDate;
}

/** The overrides of deals that have none. */
export const NO_OVERRIDES: readonly GateOverride[] = [];
