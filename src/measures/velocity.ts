import type { CalendarDate, Period } from '../model/index.js';
import {
  closedPart,
  closingsPart,
  cyclesPart,
  expectedPart,
  unmappedPart,
  defineMeasure,
  type Measure,
} from '../summary/index.js';
import { assertChoice } from './assert-choice.js';
import type { CycleStart } from './cycle.js';
import { endedDeals } from './ended-deals.js';
import { leftOutList, leftOutOfAll, leftOutOfValue, type LeftOut } from './left-out.js';
import { rate, type Rate } from './rate.js';
import { addTallies, type Tally } from './tally.js';
import { unmappedDeals } from './unmapped-deals.js';
import { velocityCounts, velocityTracks } from './velocity-factors.js';
import {
  velocityPerDay,
  velocityWhatIf,
  wholeScale,
  type VelocityScale,
  type VelocityWhatIf,
} from './velocity-formula.js';
import { dayRange } from './window.js';

/** What {@link velocity} takes; every field has a default. */
export interface VelocityArgs {
  /** Win rate, deal value and cycle of the deals closed in this window; absent or `null` = all time. */
  readonly window?: Period | null;
  /**
   * `qualified` (default): of each pipeline track the open deals at or past its qualified stage, and win rate and cycle from
   * that stage; a track that marks none is taken whole. `all`: every open deal, every closed deal, the whole cycle.
   */
  readonly scope?: 'all' | 'qualified';
  /** What each factor is multiplied by for a what-if; absent = none. @throws PipelineError `invalid-argument` */
  readonly scale?: VelocityScale;
}

/** What the pipeline is worth a day (docs/measures.md §4). */
export interface VelocityResult {
  readonly measure: 'velocity';
  readonly asOf: CalendarDate;
  /** ISO 4217 code of every amount here. */
  readonly currency: string;
  readonly window: Period | null;
  /** `all` also where `qualified` was asked for and no pipeline track marks a stage so. */
  readonly scope: 'all' | 'qualified';
  /** Open deals that count, of pipeline tracks. */
  readonly open: Tally;
  /** Won deals of pipeline tracks. */
  readonly won: Tally;
  /** Mean amount of the won deals of known amount, minor units; `null` without one. */
  readonly meanWonMinor: number | null;
  /** Unit win rate of the deals that ended in pipeline tracks, from the qualified stage of those that mark one. */
  readonly winRate: Rate;
  /** `qualified`: from there in the tracks that mark a qualified stage, in the others from creation. */
  readonly cycleFrom: CycleStart;
  /** Mean cycle of the won deals; `null` without one. */
  readonly meanCycleDays: number | null;
  readonly cycleCount: number;
  readonly cycleSumDays: number;
  /** Minor units a day; `null` where a factor is, or the mean cycle is 0. */
  readonly perDayMinor: number | null;
  /** With `scale`: what that would come to; else `null`. */
  readonly whatIf: (VelocityWhatIf & { readonly scale: Required<VelocityScale> }) | null;
  readonly leftOut: readonly LeftOut[];
}

/** Open deals × mean won value × unit win rate ÷ mean won cycle (docs/measures.md §4). */
export const velocity: Measure<VelocityArgs, VelocityResult> = /* @__PURE__ */ defineMeasure(
  { measureName: 'velocity', parts: [closedPart, closingsPart, cyclesPart, expectedPart, unmappedPart] },
  (summary, args, context): VelocityResult => {
    const { window = null, scope = 'qualified' } = args;
    assertChoice('scope', scope, ['all', 'qualified']);
    const { process } = summary;
    const tracks = velocityTracks(process, scope);
    const isQualified = tracks.some(({ place }) => place !== null);
    const { won, undated } = endedDeals(summary, dayRange(window), process.pipelineTracks);
    const counts = velocityCounts(summary, tracks, window);
    const { open, wonCount, closedCount, cycleCount, cycleSumDays } = counts;
    const winRate = rate(wonCount, closedCount);
    const meanCycleDays = cycleCount === 0 ? null : cycleSumDays / cycleCount;
    const meanWonMinor = won.valuedCount === 0 ? null : won.valueMinor / won.valuedCount;
    const factors = { openCount: open.count, meanWonMinor, winRate: winRate.value, meanCycleDays };
    return {
      measure: 'velocity',
      asOf: context.asOf,
      currency: summary.process.currency,
      window,
      scope: isQualified ? 'qualified' : 'all',
      open,
      won,
      meanWonMinor,
      winRate,
      cycleFrom: isQualified ? 'qualified' : 'created',
      meanCycleDays,
      cycleCount,
      cycleSumDays,
      perDayMinor: velocityPerDay(factors),
      whatIf: args.scale ? { ...velocityWhatIf(factors, args.scale), scale: wholeScale(args.scale) } : null,
      leftOut: leftOutList(
        leftOutOfValue('no-amount', won.count - won.valuedCount),
        leftOutOfAll('unknown-path', counts.unknownPath),
        leftOutOfAll('no-closed-date', addTallies(undated.won, undated.lost)),
        leftOutOfAll('no-created-date', counts.notCreated),
        leftOutOfAll('not-entered', counts.notEntered),
        leftOutOfAll('closed-before-created', counts.backwards),
        leftOutOfAll('unmapped-stage', unmappedDeals(summary)),
      ),
    };
  },
);
