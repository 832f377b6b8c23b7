import type { Period } from '../model/index.js';
import type { SizeFilter } from '../summary/index.js';

/** The widgets that share a selection, by their `data-cairn` names. */
export type LinkedWidget = 'funnel' | 'stage-board' | 'coverage-gauge' | 'win-rates' | 'deal-mix';

/** Something picked, and where: a widget is never restricted by what was picked in it. */
export interface Picked {
  /** The widget it was picked in; `null` = by the host: every widget follows. */
  readonly by: LinkedWidget | null;
}

/** A stage picked. */
export interface PickedStage extends Picked {
  readonly stageId: string;
}

/** An outcome picked. */
export interface PickedOutcome extends Picked {
  readonly kind: 'won' | 'lost';
}

/** A period picked. */
export interface PickedPeriod extends Picked {
  readonly period: Period;
}

/** A size class picked, with the amounts it stands for at present. */
export interface PickedSizeClass extends Picked {
  /** `rock`, `stone`, `pebble`, … or `unknown`. */
  readonly id: string;
  readonly size: SizeFilter;
}

/**
 * What was picked in the widgets of one `PipelineProvider`; `null` = nothing. Plain data, so that a host can keep it in an
 * address.
 */
export interface PipelineSelection {
  /** Board, mix and gauge show the open deals that stand there, the funnel those that reached it, win rates are from it. */
  readonly stage: PickedStage | null;
  /** Funnel and board show deals that ended so. */
  readonly outcome: PickedOutcome | null;
  /** Each measure takes it by its own date: win rates by closing, the gauge by expected closing, the funnel's stage conversion by the end of a visit. Board, mix and funnel else show a day. */
  readonly period: PickedPeriod | null;
  /** All others show deals of that size. */
  readonly sizeClass: PickedSizeClass | null;
}

/** Nothing picked. */
export const NO_SELECTION: PipelineSelection = {
  stage: null,
  outcome: null,
  period: null,
  sizeClass: null,
};
