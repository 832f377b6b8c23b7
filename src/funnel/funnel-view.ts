import type { FunnelResult, FunnelStepResult } from '../measures/index.js';
import { funnelLayout, type FunnelBandShape } from '../layout/index.js';

/** What a funnel's widths stand for. */
export type FunnelMeasure = 'count' | 'value';

/** The value of a stage id that stands for the won deals at the end. */
export const WON_STEP_ID = 'won';

/** One step as it is drawn: the measured step, its place, its shape and its state. */
export interface FunnelStepView {
  readonly step: FunnelStepResult;
  /** Place in the funnel, 0 first. */
  readonly index: number;
  /** The stage's id, `won` for the won deals at the end: what selection speaks of. */
  readonly id: string;
  /** What the width stands for: deals, or minor units. */
  readonly amount: number;
  /** Of the first stage, 0–1; `null` of nothing. */
  readonly share: number | null;
  /** What did not go on to the next step; `null` at the end. */
  readonly drop: number | null;
  /** … as a share of this step, 0–1; `null` at the end or of nothing. */
  readonly dropShare: number | null;
  /** How deep in the funnel, 1–8: the token the band is coloured by. */
  readonly depth: number;
  readonly band: FunnelBandShape;
  readonly isSelected: boolean;
  /** Whether it is the one step that Tab reaches. */
  readonly isActive: boolean;
}

/** What {@link funnelViews} takes. */
export interface FunnelViewOptions {
  readonly funnel: FunnelResult;
  readonly measure: FunnelMeasure;
  readonly width: number;
  readonly height: number;
  readonly selectedId: string | null;
  readonly activeIndex: number;
}

const DEPTHS = 8;

/** Joins a measured funnel with its shapes and its state. Pure. */
export function funnelViews({
  funnel,
  measure,
  width,
  height,
  selectedId,
  activeIndex,
}: FunnelViewOptions): FunnelStepView[] {
  const amounts = funnel.steps.map((step) => (measure === 'count' ? step.count : step.valueMinor));
  const bands = funnelLayout({ values: amounts, width, height });
  const last = Math.max(1, funnel.steps.length - 1);
  return funnel.steps.map((step, index) => {
    const amount = amounts[index]!;
    const next = amounts[index + 1];
    const id = step.stageId ?? WON_STEP_ID;
    return {
      step,
      index,
      id,
      amount,
      share: (measure === 'count' ? step.ofFirstUnit : step.ofFirstValue).value,
      drop: next === undefined ? null : amount - next,
      dropShare: next === undefined || amount === 0 ? null : (amount - next) / amount,
      depth: 1 + Math.round((index / last) * (DEPTHS - 1)),
      band: bands[index]!,
      isSelected: id === selectedId,
      isActive: index === activeIndex,
    };
  });
}
