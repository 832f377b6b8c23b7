import { PipelineError, type Period } from '../model/index.js';
import { createdPart, qualifiedPart, NO_DAY, type Summary } from '../summary/index.js';
import { leftOutList, leftOutOfAll, type LeftOut } from './left-out.js';
import { periodIndexer } from './period-series.js';
import { trackIndexOf } from './pipeline-track.js';
import { TallyBuilder, type Tally } from './tally.js';

/** The track whose qualified stage counts; `null` = none marks one. @throws PipelineError `invalid-argument` */
export function qualifiedTrack({ process }: Summary, trackId: string | undefined): number | null {
  if (trackId === undefined) {
    const first = process.tracks.findIndex(({ qualifiedStageId }) => qualifiedStageId !== undefined);
    return first < 0 ? null : first;
  }
  const track = trackIndexOf(process, trackId);
  if (process.tracks[track]!.qualifiedStageId !== undefined) return track;
  throw new PipelineError(
    'invalid-argument',
    `Track "${trackId}" marks no qualified stage for leads to reach. Set its qualifiedStageId, or leave trackId out.`,
  );
}

/** Leads of each period, and those of no known one. */
export interface FoundLeads {
  readonly found: readonly Tally[];
  readonly leftOut: readonly LeftOut[];
}

/** Deals by the period they were created in. */
export function createdLeads(summary: Summary, periods: readonly Period[]): FoundLeads {
  const builders = periods.map(() => new TallyBuilder());
  const undated = new TallyBuilder();
  const indexOf = periodIndexer(periods);
  const cells = summary.part(createdPart);
  for (let cell = 0; cell < cells.size; cell++) {
    const day = cells.key(cell, 1);
    if (day === NO_DAY) undated.add(cells, cell, cells.key(cell, 2));
    else builders[indexOf(day)]?.add(cells, cell, cells.key(cell, 2));
  }
  return {
    found: builders.map((builder) => builder.build()),
    leftOut: leftOutList(leftOutOfAll('no-created-date', undated.build())),
  };
}

/** Deals by the period in which they first reached the qualified stage of a track. */
export function qualifiedLeads(summary: Summary, track: number, periods: readonly Period[]): FoundLeads {
  const builders = periods.map(() => new TallyBuilder());
  const unknown = { ended: new TallyBuilder(), others: new TallyBuilder() };
  const indexOf = periodIndexer(periods);
  const cells = summary.part(qualifiedPart);
  for (let cell = 0; cell < cells.size; cell++) {
    if (cells.key(cell, 0) !== track) continue;
    const day = cells.key(cell, 1);
    if (day === NO_DAY)
      unknown[cells.key(cell, 2) === 1 ? 'ended' : 'others'].add(cells, cell, cells.key(cell, 3));
    else builders[indexOf(day)]?.add(cells, cell, cells.key(cell, 3));
  }
  return {
    found: builders.map((builder) => builder.build()),
    leftOut: leftOutList(
      leftOutOfAll('unknown-path', unknown.ended.build()),
      leftOutOfAll('no-stage-history', unknown.others.build()),
    ),
  };
}
