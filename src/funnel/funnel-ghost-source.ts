import type { FunnelResult } from '../measures/index.js';
import { PipelineError, type Period } from '../model/index.js';
import type { FunnelMeasure } from './funnel-measure.js';

/** More may enter a later stage than the first, and be worth more; ten times as much is a share in per cent. */
const MOST = 10;

/** Shares that a funnel is held against, the host's own. */
export interface FunnelBenchmark {
  /**
   * By stage id, `won` for the won deals: share of the first stage, 0–1 (where more may come to a later stage up to 10); on the basis `standing` of all that stand. A stage that is
   * left out is held against nothing.
   */
  readonly shares: Readonly<Record<string, number>>;
  /** What it is called; default the catalogue's word for a benchmark. */
  readonly name?: string | undefined;
}

/** Another measured funnel that one is held against: of an earlier period, another team. */
export interface FunnelComparison {
  /** Measured by the same basis. Its shares are of its own first stage. */
  readonly funnel: FunnelResult;
  /** The period it is of, by which it is named. */
  readonly period?: Period | undefined;
  /** What it is called; default its period, else the catalogue's word for what was before. */
  readonly name?: string | undefined;
}

/** What a funnel is held against, of one kind or the other. */
export type FunnelGhostSource =
  | { readonly kind: 'benchmark'; readonly benchmark: FunnelBenchmark }
  | { readonly kind: 'funnel'; readonly comparison: FunnelComparison };

/** What the props of a funnel say it is held against; a benchmark goes before another funnel. `null` = nothing. */
export function ghostSource(
  benchmark: FunnelBenchmark | undefined,
  comparison: FunnelComparison | undefined,
): FunnelGhostSource | null {
  if (benchmark) return { kind: 'benchmark', benchmark };
  return comparison ? { kind: 'funnel', comparison } : null;
}

/**
 * The share that each stage is held against, by the ids of steps; `null` = none for that stage.
 * @throws PipelineError `invalid-argument` for a share of a benchmark that is no number, below 0 or beyond
 * {@link MOST}, `unknown-stage` for one of a stage that the funnel has not
 */
export function ghostShares(
  funnel: FunnelResult,
  stepIds: readonly string[],
  measure: FunnelMeasure,
  source: FunnelGhostSource | null,
): (number | null)[] {
  if (!source) return stepIds.map(() => null);
  if (source.kind === 'benchmark') {
    const { shares } = source.benchmark;
    assertStages(Object.keys(shares), funnel, stepIds);
    return funnel.steps.map(({ stageId }, index) => {
      const id = stageId ?? (Object.hasOwn(shares, stepIds[index]!) ? stepIds[index]! : 'won');
      return Object.hasOwn(shares, id) ? checkedShare(shares[id], id) : null;
    });
  }
  const { steps } = source.comparison.funnel;
  return funnel.steps.map(({ stageId }) => {
    const other = steps.find((step) => step.stageId === stageId);
    if (!other || (measure === 'value' && other.valuedCount === 0 && other.count > 0)) return null;
    const rate =
      measure === 'count' ? (other.ofAllUnit ?? other.ofFirstUnit) : (other.ofAllValue ?? other.ofFirstValue);
    return rate?.value ?? null;
  });
}

function assertStages(told: readonly string[], { steps }: FunnelResult, stepIds: readonly string[]): void {
  const known = [...steps.flatMap(({ stageId }) => stageId ?? []), 'won'];
  const stranger = told.find((id) => !known.includes(id) && !stepIds.includes(id));
  if (stranger === undefined) return;
  throw new PipelineError(
    'unknown-stage',
    `The benchmark has a share of "${stranger}", which is no stage of this funnel. It has ${known.map((id) => `"${id}"`).join(', ')}.`,
  );
}

function checkedShare(share: unknown, stageId: string): number {
  if (typeof share === 'number' && Number.isFinite(share) && share >= 0 && share <= MOST) return share;
  throw new PipelineError(
    'invalid-argument',
    `The benchmark of "${stageId}" is no share: ${String(share)}. Give a number from 0 to 1, such as 0.63 for 63 %.`,
  );
}

/** What subjects of the other funnel's explanations are called: as the stages, and whose they are. */
export function ghostFunnel({ funnel }: FunnelComparison, name: string, won: string): FunnelResult {
  return {
    ...funnel,
    steps: funnel.steps.map((step) => ({
      ...step,
      stageId: ghostSubjectId(step.stageId),
      stageName: `${step.stageName ?? won} · ${name}`,
    })),
  };
}

/** The id under which figures of the other funnel are explained. */
export function ghostSubjectId(stageId: string | null): string {
  return `ghost:${stageId ?? ''}`;
}
