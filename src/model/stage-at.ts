import type { Process, StageAt } from './pipeline-definition.js';

/** A stage by its index in `process.stages`; `undefined` for −1, "no stage known". */
export function stageAt(process: Process, index: number): StageAt | undefined {
  // Asking an array for its element −1 gives the same, many times slower.
  return index === -1 ? undefined : process.stages[index];
}
