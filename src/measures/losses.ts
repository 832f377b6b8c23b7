import type { CalendarDate, Period } from '../model/index.js';
import {
  defineMeasure,
  KIND_CODE,
  lossesPart,
  lostReasonsPart,
  NO_DAY,
  NO_TEXT,
  readTexts,
  type Measure,
} from '../summary/index.js';
import { leftOutList, leftOutOfAll, leftOutOfValue, type LeftOut } from './left-out.js';
import { rate, type Rate } from './rate.js';
import { addTallies, TallyBuilder, type Tally } from './tally.js';
import { knownRateValueMinor, ratioOfValues } from './value-rate.js';
import { partInRange, partInWindow, dayRange, isWithin } from './window.js';

/** What {@link losses} takes. */
export interface LossesArgs {
  /** Deals that ended in it; absent or `null` = all time. */
  readonly window?: Period | null;
}

/** Deals that went out of one stage for one reason. */
export interface Loss {
  /** The open stage they stood in last; `null` = not known. */
  readonly stageId: string | null;
  readonly stageName: string | null;
  /** As it was told, its first 80 characters; `null` = unknown, a reason of its own. */
  readonly reason: string | null;
  readonly lost: Tally;
  readonly disqualified: Tally;
  /** Share of all lost and disqualified deals. */
  readonly unit: Rate;
  /** Share of their value. */
  readonly value: Rate;
}

/** Where and why deals went out (docs/measures.md §11 "losses"). */
export interface LossesResult {
  readonly measure: 'losses';
  readonly asOf: CalendarDate;
  /** ISO 4217 code of every amount here. */
  readonly currency: string;
  readonly window: Period | null;
  /** All lost deals: each is in one of `losses`. */
  readonly lost: Tally;
  readonly disqualified: Tally;
  /** By stage in the order of the definition, the unknown one last; of a stage the most frequent reason first. */
  readonly losses: readonly Loss[];
  readonly leftOut: readonly LeftOut[];
}

/** Deals lost and disqualified by the open stage they stood in last, and by reason (docs/measures.md §11 "losses"). */
export const losses: Measure<LossesArgs, LossesResult> = /* @__PURE__ */ defineMeasure(
  { measureName: 'losses', parts: ({ window }) => [partInWindow(lossesPart, 1, window), lostReasonsPart] },
  (summary, { window = null }, { asOf }): LossesResult => {
    const { stages, currency } = summary.process;
    const range = dayRange(window);
    const textOf = readTexts(summary.part(lostReasonsPart));
    const found = new Map<string, Sums>();
    const all = newSums(-1, null);
    const undated = newSums(-1, null);
    const cells = summary.part(partInRange(lossesPart, 1, range));
    for (let cell = 0; cell < cells.size; cell++) {
      if (cells.count(cell) === 0) continue;
      const [kind, day, stage, one, two, amountClass] = [0, 1, 2, 3, 4, 5].map((field) =>
        cells.key(cell, field),
      ) as [number, number, number, number, number, number];
      const side = kind === KIND_CODE.lost ? 'lost' : 'disqualified';
      if (!isWithin(day, range)) {
        if (day === NO_DAY) undated[side].add(cells, cell, amountClass);
        continue;
      }
      const isTold = one !== NO_TEXT[0] || two !== NO_TEXT[1];
      const key = `${stage} ${one} ${two}`;
      const sums = found.get(key) ?? newSums(stage, isTold ? textOf([one, two]) : null);
      found.set(key, sums);
      for (const sum of [sums, all]) sum[side].add(cells, cell, amountClass);
    }
    const lost = all.lost.build();
    const disqualified = all.disqualified.build();
    const whole = addTallies(lost, disqualified);
    return {
      measure: 'losses',
      asOf,
      currency,
      window,
      lost,
      disqualified,
      losses: [...found.values()]
        .map(({ stage, reason, ...sums }) => ({
          place: stages[stage] ? stage : stages.length,
          loss: lossOf(stages[stage]?.stage ?? null, reason, sums, whole),
        }))
        .toSorted((one, other) => one.place - other.place || byCount(one.loss, other.loss))
        .map(({ loss }) => loss),
      leftOut: leftOutList(
        leftOutOfAll('no-closed-date', addTallies(undated.lost.build(), undated.disqualified.build())),
        leftOutOfValue('no-amount', whole.count - whole.valuedCount),
        leftOutOfValue('negative-amount', whole.negativeCount, whole.negativeMinor),
      ),
    };
  },
);

interface Sums {
  readonly stage: number;
  readonly reason: string | null;
  readonly lost: TallyBuilder;
  readonly disqualified: TallyBuilder;
}

function newSums(stage: number, reason: string | null): Sums {
  return { stage, reason, lost: new TallyBuilder(), disqualified: new TallyBuilder() };
}

function lossOf(
  stage: { readonly id: string; readonly name: string } | null,
  reason: string | null,
  sums: Pick<Sums, 'lost' | 'disqualified'>,
  whole: Tally,
): Loss {
  const lost = sums.lost.build();
  const disqualified = sums.disqualified.build();
  const here = addTallies(lost, disqualified);
  return {
    stageId: stage?.id ?? null,
    stageName: stage?.name ?? null,
    reason,
    lost,
    disqualified,
    unit: rate(here.count, whole.count),
    value: ratioOfValues(knownRateValueMinor(here), knownRateValueMinor(whole)),
  };
}

function byCount(one: Loss, other: Loss): number {
  const [a, b] = [one.reason ?? '', other.reason ?? ''];
  return other.unit.numerator - one.unit.numerator || (a < b ? -1 : a > b ? 1 : 0);
}
