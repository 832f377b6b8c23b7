import type { Track } from './stage.js';

/** A ready-made set of tracks: spread its `tracks` into a pipeline definition, as it is or changed. */
export interface ProcessTemplate {
  /** Unique among the templates. */
  readonly id: string;
  readonly name: string;
  readonly tracks: readonly Track[];
}
