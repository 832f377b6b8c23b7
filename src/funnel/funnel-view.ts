import type {
  FunnelResult,
  FunnelStepResult,
  StageConversion,
  StageConversionResult,
} from '../measures/index.js';
import type { FunnelMeasure } from './funnel-measure.js';
import { ghostShares, type FunnelGhostSource } from './funnel-ghost-source.js';
import {
  funnelLayout,
  shownShares,
  type FunnelBandShape,
  type FunnelLayoutOptions,
} from '../layout/index.js';

/** What selection calls the won deals at the end; `won:end` where a stage has that id. */
export const WON_STEP_ID = 'won';

/** One step as it is drawn: the measured step, its place, its shape and its state. */
export interface FunnelStepView {
  readonly step: FunnelStepResult;
  /** Place in the funnel, 0 first. */
  readonly index: number;
  /** The stage's id, {@link WON_STEP_ID} for the won deals at the end: what selection speaks of. */
  readonly id: string;
  /** What the width stands for: deals, or minor units; `null` = value of deals none of which has a known amount. */
  readonly amount: number | null;
  /** Of the first stage, on the basis `standing` of all that stand, 0–1; `null` of nothing. */
  readonly share: number | null;
  /** The share as it is shown, by decimals of a percentage: shares of all that stand add to 100 %. */
  readonly shownShare: (digits: 0 | 1) => number | null;
  /** What did not go on to the next step; `null` at the end, and where one of the two is not known. */
  readonly drop: number | null;
  /** … as a share of this step, 0–1; `null` also of nothing. */
  readonly dropShare: number | null;
  /** How deep in the funnel, 1–8: the token the band is coloured by. */
  readonly depth: number;
  readonly band: FunnelBandShape;
  /** What it is held against; `null` = nothing. */
  readonly ghost: FunnelGhostView | null;
  /** How visits to the stage ended (docs/measures.md §3); `null` = not told, and of the won deals. */
  readonly conversion: StageConversion | null;
  readonly isSelected: boolean;
  /** Whether it is the one step that Tab reaches. */
  readonly isActive: boolean;
}

/** What a step is held against. */
export interface FunnelGhostView {
  /** 0–1, of the first stage of what it is. */
  readonly share: number;
  /** How many percentage points the step is above it, below 0 under it, as the shown shares tell; `null` where the step has no share. */
  readonly points: (digits: 0 | 1) => number | null;
}

/** What {@link funnelViews} takes. */
export interface FunnelViewOptions extends Omit<FunnelLayoutOptions, 'values' | 'ghosts' | 'edgeShare'> {
  readonly funnel: FunnelResult;
  readonly measure: FunnelMeasure;
  /** What it is held against; default nothing. */
  readonly ghost?: FunnelGhostSource | null | undefined;
  /** How visits to each stage ended; default not told. */
  readonly conversion?: StageConversionResult | undefined;
  readonly selectedId: string | null;
  /** Id of the step that Tab reaches. */
  readonly activeId: string | null;
}

const DEPTHS = 8;

/** Joins a measured funnel with its shapes and its state. Pure. */
export function funnelViews({
  funnel,
  measure,
  selectedId,
  activeId,
  shape,
  ghost = null,
  conversion,
  ...look
}: FunnelViewOptions): FunnelStepView[] {
  const isStanding = funnel.basis === 'standing';
  const amounts = funnel.steps.map((step) => amountOf(step, measure));
  const shares = funnel.steps.map((step, index) => (amounts[index] === null ? null : shareOf(step, measure)));
  const whole = isStanding ? ([0, 1] as const).map((digits) => shownShares(shares, digits)) : null;
  const ids = funnelStepIds(funnel);
  // The first stage is all of itself, whatever it is held against.
  const ghosts = ghostShares(funnel, ids, measure, ghost).map((share, index) =>
    index === 0 && !isStanding ? null : share,
  );
  const all = wholeOf(funnel, measure, amounts[0] ?? null);
  const bands = funnelLayout({
    ...look,
    ghosts: ghosts.map((share) => (share === null || all === null ? null : share * all)),
    values: amounts.map((amount) => amount ?? 0),
    // A slope says what did not go on: of what stands there is none.
    shape: isStanding ? 'step' : shape,
  });
  const last = Math.max(1, funnel.steps.length - 1);
  return funnel.steps.map((step, index) => {
    const amount = amounts[index]!;
    const next = amounts[index + 1] ?? null;
    const drop = isStanding || amount === null || next === null ? null : amount - next;
    const id = ids[index]!;
    return {
      step,
      index,
      id,
      amount,
      share: shares[index]!,
      shownShare: (digits) => (whole ? whole[digits]! : shares)[index]!,
      drop,
      dropShare: drop === null || !amount ? null : drop / amount,
      depth: 1 + Math.round((index / last) * (DEPTHS - 1)),
      band: bands[index]!,
      ghost: ghostView(ghosts[index]!, (digits) => (whole ? whole[digits]! : shares)[index]!),
      conversion: conversion?.stages.find(({ stageId }) => stageId === step.stageId) ?? null,
      isSelected: id === selectedId,
      isActive: id === activeId,
    };
  });
}

/** Unknown is not zero: deals without a known amount have no value that could be drawn. */
function amountOf(step: FunnelStepResult, measure: FunnelMeasure): number | null {
  if (measure === 'count') return step.count;
  return step.valuedCount === 0 && step.count > 0 ? null : step.valueMinor;
}

/** What shares are of: the first stage, or all that stand; `null` = not known. */
function wholeOf({ standing }: FunnelResult, measure: FunnelMeasure, first: number | null): number | null {
  if (!standing) return first;
  return measure === 'count' ? standing.count : standing.valueMinor;
}

function ghostView(share: number | null, shown: FunnelStepView['shownShare']): FunnelGhostView | null {
  if (share === null) return null;
  return {
    share,
    // What a reader gets who subtracts what is shown.
    points: (digits) => {
      const own = shown(digits);
      const unit = 10 ** digits;
      return own === null ? null : (Math.round(own * 100 * unit) - Math.round(share * 100 * unit)) / unit;
    },
  };
}

/** Of the first stage, or of all that stand. */
function shareOf(step: FunnelStepResult, measure: FunnelMeasure): number | null {
  const rate =
    measure === 'count' ? (step.ofAllUnit ?? step.ofFirstUnit) : (step.ofAllValue ?? step.ofFirstValue);
  return rate?.value ?? null;
}

/** What selection calls each step, in order. */
export function funnelStepIds(funnel: FunnelResult): string[] {
  return funnel.steps.map(({ stageId }) => stageId ?? funnelWonId(funnel));
}

/** What selection calls the won deals of a funnel; on the basis `standing` no step has the id. */
export function funnelWonId({ steps }: FunnelResult): string {
  return steps.some((step) => step.stageId === WON_STEP_ID) ? `${WON_STEP_ID}:end` : WON_STEP_ID;
}
