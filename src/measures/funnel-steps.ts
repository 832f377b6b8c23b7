import type { Stage } from '../model/index.js';
import { KIND_CODE } from '../summary/index.js';
import type { StageCount } from './exact-counts.js';
import type { FunnelCounter } from './funnel-counter.js';
import type { DropOff, FunnelBasis, FunnelStepResult } from './funnel-result.js';
import { rate, type Rate } from './rate.js';
import { knownValueMinor, type CountAndValue } from './tally.js';
import { ratioOfValues, shareOfValue } from './value-rate.js';
import { wilsonInterval } from './wilson.js';

/** What the counts say, step by step, and what the values leave out. */
export interface FunnelSteps {
  readonly steps: FunnelStepResult[];
  /** Deals of unknown amount. */
  readonly withoutAmount: number;
  readonly negative: CountAndValue;
}

/** Makes counts into funnel steps, the won deals last. */
export function funnelSteps(
  counter: FunnelCounter,
  stages: readonly Stage[],
  basis: FunnelBasis,
): FunnelSteps {
  const counts = basis === 'reached' ? counter.reached() : counter.entered();
  const won = counter.reached(KIND_CODE.won);
  const lost = counter.reached(KIND_CODE.lost);
  const first = counts[0]!;
  const steps = counts.map((at, place): FunnelStepResult => {
    const stage = stages[place] ?? null;
    const next = counts[place + 1] ?? null;
    const wins = basis === 'reached' && stage ? winRates(won[place]!, lost[place]!) : null;
    return {
      stageId: stage?.id ?? null,
      stageName: stage?.name ?? null,
      kind: stage ? 'open' : 'won',
      ...at,
      ofFirstUnit: rate(at.count, first.count),
      ofFirstValue: ratioOfValues(knownValueMinor(at), knownValueMinor(first)),
      ofAllUnit: null,
      ofAllValue: null,
      toNextUnit: next && rate(next.count, at.count),
      toNextValue: next && ratioOfValues(knownValueMinor(next), knownValueMinor(at)),
      dropOff: basis === 'reached' && stage ? dropOff(counter, place) : null,
      winRateUnit: wins && wins.unit,
      winRateInterval: wins && wilsonInterval(wins.unit.numerator, wins.unit.denominator),
      winRateValue: wins && wins.value,
    };
  });
  const all = counter.all();
  return {
    steps,
    withoutAmount: all.count - all.valuedCount,
    negative: { count: all.negativeCount, valueMinor: all.negativeMinor },
  };
}

function winRates(won: StageCount, lost: StageCount): { unit: Rate; value: Rate } {
  return {
    unit: rate(won.count, won.count + lost.count),
    value: shareOfValue(knownValueMinor(won), knownValueMinor(lost)),
  };
}

function dropOff(counter: FunnelCounter, place: number): DropOff {
  const { all, lost, disqualified, held, standing, overdue } = counter.stopped(place);
  return {
    ...pick(all),
    lost: pick(lost),
    disqualified: pick(disqualified),
    held: pick(held),
    standing: pick(standing),
    overdue: pick(overdue),
  };
}

function pick({ count, valueMinor }: StageCount): CountAndValue {
  return { count, valueMinor };
}
