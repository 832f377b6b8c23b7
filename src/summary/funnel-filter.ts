import { PipelineError } from '../model/index.js';
import { KIND_CODE, UNKNOWN_PATH } from './codes.js';
import type { DealTable } from './deal-table.js';
import { stageAgeTest, type StageAgeFilter } from './stage-age-filter.js';
import { assertFilterChoice } from './filter-choice.js';
import { hasVisitTo, strictDepth } from './stages-entered.js';
import { forEachTrackReach, type TrackReach } from './track-reach.js';

/** What became of deals that reached a stage of a funnel and not the next (docs/measures.md §2). */
export type FunnelWay = 'lost' | 'disqualified' | 'held' | 'standing' | 'overdue';

/** The deals that a funnel counts at one of its steps (docs/measures.md §2): a figure of it, deal by deal. */
export interface FunnelFilter {
  readonly trackId: string;
  /** Id of an open stage of the track; `null` = the won deals at the end. */
  readonly stageId: string | null;
  readonly basis: 'reached' | 'entered' | 'strict';
  /** Ended deals of unknown path: left out (default), or counted as having been in the first stage only. */
  readonly unknownPath?: 'exclude' | 'first-stage';
  /** Of the drop-off after the stage only, those that went this way; of the basis `reached`. Default all that came to the stage. */
  readonly way?: FunnelWay;
  /** Which open deals are overdue, for the ways `standing` and `overdue`: those in one of these stages since before its day. */
  readonly overdue?: readonly StageAgeFilter[];
}

/** The test of a row against the filter. @throws PipelineError `unknown-stage`, `invalid-argument` */
export function funnelTest(filter: FunnelFilter, table: DealTable): (row: number) => boolean {
  const { trackId, stageId, basis, unknownPath = 'exclude', way } = filter;
  const track = table.process.tracks.findIndex(({ id }) => id === trackId);
  const openStages = table.process.openStageIndexes[track] ?? [];
  const { length } = openStages;
  const stage = stageId === null ? null : (table.process.stageIndexById.get(stageId) ?? -1);
  const place = stage === null ? length : openStages.indexOf(stage);
  assertChoices(filter);
  assertPlace(filter, track, place);
  const isOverdue = stageAgeTest('standing', filter.overdue ?? [], table);

  /** Of unknown path a deal is in the first stage only, and at the end where it was won. */
  const hasUnknown = ({ outcome }: TrackReach): boolean => {
    const isWon = outcome === KIND_CODE.won;
    const hasEnded = isWon || outcome === KIND_CODE.lost || outcome === KIND_CODE.disqualified;
    if (unknownPath === 'exclude' || !hasEnded || length === 0) return false;
    if (way !== undefined) return place === 0 && !isWon && KIND_CODE[KIND_OF[way]] === outcome;
    if (place === 0 || basis === 'reached') return place === 0 || isWon;
    return isWon && place === length && (basis === 'entered' || length === 1);
  };
  const went = (row: number, { furthest, outcome }: TrackReach, by: FunnelWay): boolean => {
    if (furthest !== place) return false;
    if (by !== 'standing' && by !== 'overdue') return outcome === KIND_CODE[KIND_OF[by]];
    const isLate = outcome === KIND_CODE.open && isOverdue(row);
    if (by === 'overdue') return isLate;
    // A deal in a stage nobody knows still stands where its log last saw it.
    return !isLate && (outcome === KIND_CODE.open || outcome === KIND_CODE.unmapped);
  };
  const hasCome = (row: number, { furthest, outcome }: TrackReach): boolean => {
    if (basis === 'reached') return furthest >= place;
    const isWon = outcome === KIND_CODE.won;
    if (basis === 'entered') return place === length ? isWon : hasVisitTo(table, row, openStages[place]!);
    if (length === 0 || (place === length && !isWon)) return false;
    return strictDepth(table, row, openStages) > Math.min(place, length - 1);
  };
  return (row) => {
    let isIn = false;
    forEachTrackReach(table, row, (reach) => {
      if (reach.track !== track) return;
      if (reach.furthest === UNKNOWN_PATH) isIn = hasUnknown(reach);
      else isIn = way === undefined ? hasCome(row, reach) : went(row, reach, way);
    });
    return isIn;
  };
}

/** Of which kind deals are that went a way. */
const KIND_OF = {
  lost: 'lost',
  disqualified: 'disqualified',
  held: 'hold',
  standing: 'open',
  overdue: 'open',
} as const satisfies Record<FunnelWay, keyof typeof KIND_CODE>;

/** What a filter that came from elsewhere may say; anything else would pass for one of them, and count other deals. */
const CHOICES = {
  basis: ['reached', 'entered', 'strict'],
  way: [undefined, ...Object.keys(KIND_OF)],
  unknownPath: [undefined, 'exclude', 'first-stage'],
} as const satisfies Partial<Record<keyof FunnelFilter, readonly (string | undefined)[]>>;

function assertChoices(filter: FunnelFilter): void {
  for (const [field, choices] of Object.entries(CHOICES)) {
    assertFilterChoice('funnel', field, filter[field as keyof typeof CHOICES], choices);
  }
}

function assertPlace({ trackId, stageId, basis, way }: FunnelFilter, track: number, place: number): void {
  if (track < 0 || place < 0) {
    throw new PipelineError(
      'unknown-stage',
      `The track "${trackId}" has no open stage "${stageId ?? ''}" whose deals a funnel could count. Use ids of a track and of an open stage of it, or stageId: null for the won deals.`,
    );
  }
  if (way === undefined || (basis === 'reached' && stageId !== null)) return;
  throw new PipelineError(
    'invalid-argument',
    `Only deals that reached a stage, and not the next, went some way ("${way}"). Leave out way, or give basis: 'reached' and a stage.`,
  );
}
