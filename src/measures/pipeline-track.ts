import { PipelineError, type Process } from '../model/index.js';

/** The index of the last track marked `pipeline`; where none is, of the last track. */
export function lastPipelineTrack(process: Process): number {
  const index = process.pipelineTracks.lastIndexOf(true);
  return index >= 0 ? index : process.tracks.length - 1;
}

/** The index of a track by its id; without one, of the last track marked `pipeline`. @throws PipelineError `invalid-argument` */
export function trackIndexOf(process: Process, trackId: string | undefined): number {
  if (trackId === undefined) return lastPipelineTrack(process);
  const track = process.tracks.findIndex(({ id }) => id === trackId);
  if (track >= 0) return track;
  throw new PipelineError(
    'invalid-argument',
    `There is no track "${trackId}". Known are: ${process.tracks.map(({ id }) => id).join(', ')}.`,
  );
}
