import type { CalendarDate } from '../model/index.js';
import type { Interval, Rate } from './rate.js';
import type { LeftOut } from './left-out.js';
import type { CountAndValue, Tally, ValuedCount } from './tally.js';

/**
 * Which deals a funnel counts at a stage (docs/measures.md §0 "entered, reached, strict"); `standing`: the open deals that stand
 * there at the end of `asOf` (§2 "standing").
 */
export type FunnelBasis = 'reached' | 'entered' | 'strict' | 'standing';

/** Every {@link FunnelBasis}, the default first. */
export const FUNNEL_BASES: readonly FunnelBasis[] = ['reached', 'entered', 'strict', 'standing'];

/** What {@link funnel} takes; every field has a default. */
export interface FunnelArgs {
  /** Default: the last track marked `pipeline`, else the last. @throws PipelineError `invalid-argument` for an unknown track */
  readonly trackId?: string;
  /** Default `reached`. */
  readonly basis?: FunnelBasis;
  /** Ended deals of unknown path: left out (default), or counted as having been in the first stage only. On `standing` none is counted. */
  readonly unknownPath?: 'exclude' | 'first-stage';
}

/**
 * Where the deals went that reached a stage and not the next: exclusive, adding up to the whole drop-off. Negative amounts
 * are in no value here.
 */
export interface DropOff extends CountAndValue {
  readonly lost: CountAndValue;
  readonly disqualified: CountAndValue;
  readonly held: CountAndValue;
  /** Still open (or in a stage not known), and not overdue as far as known. */
  readonly standing: CountAndValue;
  /** Still open, and longer in their stage than expected (docs/measures.md §3). */
  readonly overdue: CountAndValue;
}

/** A stage and a day. */
export interface StageDay {
  readonly stageId: string;
  /** Before this day. */
  readonly before: CalendarDate;
}

/** One stage of a funnel, or the won deals at its end. Negative amounts are not in the value. */
export interface FunnelStepResult extends CountAndValue {
  /** `null` for the won deals at the end. */
  readonly stageId: string | null;
  /** The stage's name; `null` for the won deals at the end. */
  readonly stageName: string | null;
  /** On the basis `strict`, the won deals are those that came through every stage in order. */
  readonly kind: 'open' | 'won';
  /** Deals of known, non-negative amount among `count`. */
  readonly valuedCount: number;
  /** Share of the first stage, 0–1; `null` on the basis `standing`. */
  readonly ofFirstUnit: Rate | null;
  /** Likewise of value; unknown where deals are here, or there, and no amount of them is known. So are the other rates of value. */
  readonly ofFirstValue: Rate | null;
  /** Share of all that stand in the track, 0–1; `null` on a basis other than `standing`. */
  readonly ofAllUnit: Rate | null;
  readonly ofAllValue: Rate | null;
  /** Funnel step: the next stage's deals ÷ this one's; `null` at the end and on `standing`. Above 1 only on the basis `entered`, where stages were skipped. */
  readonly toNextUnit: Rate | null;
  readonly toNextValue: Rate | null;
  /** Deals that reached this stage and not the next; `null` at the end and on a basis other than `reached`. */
  readonly dropOff: DropOff | null;
  /** Of the deals that reached this stage and closed: share won, by unit (docs/measures.md §2); `null` at the end and on another basis. */
  readonly winRateUnit: Rate | null;
  readonly winRateInterval: Interval | null;
  readonly winRateValue: Rate | null;
}

/** A funnel: how many deals came how far (docs/measures.md §2). */
export interface FunnelResult {
  readonly measure: 'funnel';
  readonly asOf: CalendarDate;
  /** ISO 4217 code of every amount here. */
  readonly currency: string;
  readonly trackId: string;
  readonly trackName: string;
  readonly basis: FunnelBasis;
  readonly unknownPathPolicy: 'exclude' | 'first-stage';
  /** The open stages in order, then the won deals; on the basis `standing` the open stages only. */
  readonly steps: readonly FunnelStepResult[];
  /** All that stand in the track's open stages; `null` on a basis other than `standing`. Negative amounts are not in the value. */
  readonly standing: ValuedCount | null;
  /**
   * Since before which day a deal must stand in a stage to be overdue there; the open stages, of all tracks, whose expected days are
   * known (docs/measures.md §3). Empty on a basis that has no drop-off.
   */
  readonly overdueBefore: readonly StageDay[];
  /** Ended deals whose path is not known, by how they ended: left out, or counted in the first stage. */
  readonly unknownPath: { readonly won: Tally; readonly lost: Tally; readonly disqualified: Tally };
  readonly leftOut: readonly LeftOut[];
}
