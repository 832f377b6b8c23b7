import type { Process } from '../model/index.js';

/** The index of the last track marked `pipeline`; where none is, of the last track. */
export function lastPipelineTrack(process: Process): number {
  const index = process.pipelineTracks.lastIndexOf(true);
  return index >= 0 ? index : process.tracks.length - 1;
}
