import type { CalendarDate, Period, Process } from '../model/index.js';
import { defineMeasure, FROM_CREATED, type Measure, type Summary } from '../summary/index.js';
import type { CycleStart } from './cycle.js';
import { cycleDays } from './cycle-days.js';
import { endedDeals } from './ended-deals.js';
import { leftOutList, leftOutOfAll, leftOutOfValue, type LeftOut } from './left-out.js';
import { lastPipelineTrack } from './pipeline-track.js';
import { rate, type Rate } from './rate.js';
import { addTallies, EMPTY_TALLY, TallyBuilder, type Tally } from './tally.js';
import { unmappedDeals } from './unmapped-deals.js';
import { velocityPerDay } from './velocity-formula.js';
import { dayRange } from './window.js';
import { winRateFromStage } from './win-rate-from-stage.js';

/** What {@link velocity} takes; every field has a default. */
export interface VelocityArgs {
  /** Win rate, deal value and cycle of the deals closed in this window; absent or `null` = all time. */
  readonly window?: Period | null;
  /**
   * `qualified` (default): open deals at or past the qualified stage of the last pipeline track, and win rate and cycle from
   * that stage; where none is marked so, the same as `all`. `all`: every open deal, every closed deal, the whole cycle.
   */
  readonly scope?: 'all' | 'qualified';
}

/** What the pipeline is worth a day (docs/measures.md §4). */
export interface VelocityResult {
  readonly measure: 'velocity';
  readonly asOf: CalendarDate;
  /** ISO 4217 code of every amount here. */
  readonly currency: string;
  readonly window: Period | null;
  /** `all` also where `qualified` was asked for and no stage is marked so. */
  readonly scope: 'all' | 'qualified';
  /** Open deals that count, of pipeline tracks. */
  readonly open: Tally;
  /** Won deals of pipeline tracks. */
  readonly won: Tally;
  /** Mean amount of the won deals of known amount, minor units; `null` without one. */
  readonly meanWonMinor: number | null;
  /** Unit win rate of the deals that ended in pipeline tracks, or from the qualified stage. */
  readonly winRate: Rate;
  readonly cycleFrom: CycleStart;
  /** Mean cycle of the won deals; `null` without one. */
  readonly meanCycleDays: number | null;
  readonly cycleCount: number;
  readonly cycleSumDays: number;
  /** Minor units a day; `null` where a factor is, or the mean cycle is 0. */
  readonly perDayMinor: number | null;
  readonly leftOut: readonly LeftOut[];
}

/** Open deals × mean won value × unit win rate ÷ mean won cycle (docs/measures.md §4). */
export const velocity: Measure<VelocityArgs, VelocityResult> = /* @__PURE__ */ defineMeasure(
  { measureName: 'velocity', parts: ['closed', 'closings', 'cycles', 'expected', 'unmapped'] },
  (summary, args, context): VelocityResult => {
    const { window = null, scope = 'qualified' } = args;
    const { process } = summary;
    const qualified = scope === 'qualified' ? qualifiedStage(process) : null;
    const { won, lost, undated } = endedDeals(summary, dayRange(window), { pipelineOnly: true });
    const fromStage = qualified && winRateFromStage(summary, qualified.track, qualified.place, window);
    const rateUsed = fromStage ? fromStage.unit : rate(won.count, won.count + lost.count);
    const from = qualified ? 1 + qualified.track : FROM_CREATED;
    const { won: cycles } = cycleDays(summary, from, window, { pipelineOnly: true });
    const { stats } = cycles;
    const open = openDeals(summary, qualified);
    const meanWonMinor = won.valuedCount === 0 ? null : won.valueMinor / won.valuedCount;
    return {
      measure: 'velocity',
      asOf: context.asOf,
      currency: summary.process.currency,
      window,
      scope: qualified ? 'qualified' : 'all',
      open,
      won,
      meanWonMinor,
      winRate: rateUsed,
      cycleFrom: qualified ? 'qualified' : 'created',
      meanCycleDays: stats.meanDays,
      cycleCount: stats.count,
      cycleSumDays: stats.sumDays,
      perDayMinor: velocityPerDay({
        openCount: open.count,
        meanWonMinor,
        winRate: rateUsed.value,
        meanCycleDays: stats.meanDays,
      }),
      leftOut: leftOutList(
        leftOutOfValue('no-amount', won.count - won.valuedCount),
        leftOutOfAll('unknown-path', fromStage?.unknownPath ?? EMPTY_TALLY),
        leftOutOfAll('no-closed-date', addTallies(undated.won, undated.lost)),
        leftOutOfAll(qualified ? 'not-entered' : 'no-created-date', cycles.noStart),
        leftOutOfAll('closed-before-created', cycles.backwards),
        leftOutOfAll('unmapped-stage', unmappedDeals(summary)),
      ),
    };
  },
);

interface QualifiedStage {
  readonly track: number;
  readonly place: number;
}

/** The qualified stage of the last pipeline track; `null` where none is marked so. */
function qualifiedStage(process: Process): QualifiedStage | null {
  const track = lastPipelineTrack(process);
  const index = process.stageIndexById.get(process.tracks[track]?.qualifiedStageId ?? '');
  const place = index === undefined ? null : process.stages[index]!.openIndex;
  return place === null ? null : { track, place };
}

function openDeals(summary: Summary, qualified: QualifiedStage | null): Tally {
  const { process } = summary;
  const tally = new TallyBuilder();
  const cells = summary.part('expected');
  for (let cell = 0; cell < cells.size; cell++) {
    const at = process.stages[cells.key(cell, 0)];
    if (!at || !process.pipelineTracks[at.trackIndex]) continue;
    if (qualified && (at.trackIndex !== qualified.track || (at.openIndex ?? -1) < qualified.place)) continue;
    tally.add(cells, cell, cells.key(cell, 2));
  }
  return tally.build();
}
