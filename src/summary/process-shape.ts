import type { Process, StageKind } from '../model/index.js';
import { sameData } from './same-data.js';

/** What of a process gives the cells of a summary their meaning: their stage and track indexes, and what their sums are of. */
export interface ProcessShape {
  readonly currency: string;
  /** Ids, in order. */
  readonly forecastCategories: readonly string[];
  readonly tracks: readonly {
    readonly id: string;
    /** `null` = none. */
    readonly qualifiedStageId: string | null;
    readonly stages: readonly { readonly id: string; readonly kind: StageKind }[];
  }[];
}

/** The shape of a process, as plain data. */
export function processShape({ currency, tracks, forecastCategories }: Process): ProcessShape {
  return {
    currency,
    forecastCategories: forecastCategories.map(({ id }) => id),
    tracks: tracks.map(({ id, qualifiedStageId = null, stages }) => ({
      id,
      qualifiedStageId,
      stages: stages.map((stage) => ({ id: stage.id, kind: stage.kind })),
    })),
  };
}

/** Whether summaries of two processes can be added: same currency, tracks, stages and kinds, in the same order. */
export function isSameShape(one: ProcessShape, other: ProcessShape): boolean {
  return sameData(one, other);
}
