import type { Period, Process } from '../model/index.js';
import { KIND_CODE, NO_DAY, VALUE_DAYS, valueDaysPart, type Summary } from '../summary/index.js';
import { leftOutList, leftOutOfAll, type LeftOut } from './left-out.js';
import { rate, type Rate } from './rate.js';
import { rateValueMinor, TallyBuilder } from './tally.js';
import { partInRange, dayRange, isWithin } from './window.js';

/** What the value factors of a baseline are made of (docs/measures.md §6). */
export interface ValueDays {
  /** By stage index, 0 where no deal was there: Σ amount × days, minor units × days. */
  readonly byStage: readonly bigint[];
  /** Value won, minor units. */
  readonly wonMinor: number;
  readonly leftOut: readonly LeftOut[];
}

const LIMB_BASE = 2n ** 26n;

/** Σ amount × days in each stage of pipeline tracks, of deals that ended in a window, and what they won. */
export function valueDaysOf(baseline: Summary, closed: Period | null): ValueDays {
  const { process } = baseline;
  const range = dayRange(closed);
  const byStage = process.stages.map(() => 0n);
  const tallies = {
    won: new TallyBuilder(),
    ended: new TallyBuilder(),
    unknownPath: new TallyBuilder(),
    unknownDays: new TallyBuilder(),
    undated: new TallyBuilder(),
  };
  const cells = baseline.part(partInRange(valueDaysPart, 3, range));
  for (let cell = 0; cell < cells.size; cell++) {
    const stage = cells.key(cell, 0);
    const closedDay = cells.key(cell, 3);
    if (stage >= 0) {
      if (!isWithin(closedDay, range)) continue;
      byStage[stage]! += BigInt(cells.high(cell)) * LIMB_BASE + BigInt(cells.low(cell));
      continue;
    }
    if (!isReported(process, cells.key(cell, 2))) continue;
    const amountClass = cells.key(cell, 4);
    if (!isWithin(closedDay, range)) {
      if (closedDay === NO_DAY) tallies.undated.add(cells, cell, amountClass);
      continue;
    }
    if (stage === VALUE_DAYS.unknownPath) tallies.unknownPath.add(cells, cell, amountClass);
    else if (stage === VALUE_DAYS.unknownDays) tallies.unknownDays.add(cells, cell, amountClass);
    else {
      tallies.ended.add(cells, cell, amountClass);
      if (cells.key(cell, 1) === KIND_CODE.won) tallies.won.add(cells, cell, amountClass);
    }
  }
  const ended = tallies.ended.build();
  const noAmount = { count: ended.count - ended.valuedCount, valuedCount: 0, valueMinor: 0 };
  const negative = {
    count: ended.negativeCount,
    valuedCount: ended.negativeCount,
    valueMinor: ended.negativeMinor,
  };
  return {
    byStage,
    wonMinor: rateValueMinor(tallies.won.build()),
    leftOut: leftOutList(
      leftOutOfAll('unknown-path', tallies.unknownPath.build()),
      leftOutOfAll('unknown-days', tallies.unknownDays.build()),
      leftOutOfAll('no-closed-date', tallies.undated.build()),
      leftOutOfAll('no-amount', noAmount),
      leftOutOfAll('negative-amount', negative),
    ),
  };
}

/** amount × days ÷ (days of the period × won value); `null` without won value. Beyond 2⁵³ the two are the nearest doubles. */
export function valueFactor(valueDays: bigint, periodDays: number, wonMinor: number): Rate {
  const base = BigInt(periodDays) * BigInt(wonMinor);
  return base > 0n ? rate(Number(valueDays), Number(base)) : rate(0, 0);
}

/** Deals that ended in other tracks count with the days they spent in these, but nobody misses them. */
function isReported({ pipelineTracks }: Process, track: number): boolean {
  return pipelineTracks[track] === true;
}
