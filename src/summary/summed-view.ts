import type { AnyPart } from './parts/part.js';
import type { Summary } from './summary.js';
import type { KeptUp } from './view-registry.js';

/** What queries read of a view: its own deals summed, or a replica of what was summed elsewhere. */
export interface SummedView extends KeptUp {
  /** Has the parts summed. @throws where they cannot be had now */
  readonly ensure: (parts: readonly AnyPart[]) => void;
  /** The summary of a group; an empty one where no deal is in it. */
  readonly summary: (code: number) => Summary;
  /** Codes of the groups that have a deal or, for parts that look through time, had one. */
  readonly groupCodes: (parts?: readonly AnyPart[]) => number[];
  /** Whether {@link groupCodes} has a code. */
  readonly hasGroup: (code: number, parts: readonly AnyPart[]) => boolean;
  /** Codes of the groups that changed after a version; `null` = that is not known any more. */
  readonly changedSince: (version: number) => readonly number[] | null;
}
