import type { CalendarDate } from './calendar-date.js';

/** A gate that was passed with criteria unmet, on somebody's word. */
export interface GateOverride {
  /** The stage that was left. */
  readonly stageId: string;
  /** Where the deal went. */
  readonly toStageId: string;
  /** Ids of the criteria that were unmet. */
  readonly unmetCriterionIds: readonly string[];
  /** Who let it pass. */
  readonly by: string;
  /** Why. */
  readonly reason: string;
  readonly date: CalendarDate;
}

/** The overrides of deals that have none. */
export const NO_OVERRIDES: readonly GateOverride[] = [];
