import type { HazardStep, StageHazards } from './stage-hazards.js';

/**
 * W(s, a, h): the chance of a deal that stands in a stage for `age` days to be won within `days` more
 * (docs/measures.md §5 "cycle-aware").
 */
export type ChanceToWin = (stage: number, age: number, days: number) => number;

/** The steps of a stage side by side: they are gone through for every age and number of days. */
interface FlatSteps {
  readonly ages: Int32Array;
  readonly won: Float64Array;
  readonly left: Float64Array;
  /** Where the open stages a step leads to begin in the two below; one more than there are steps. */
  readonly openStart: Int32Array;
  readonly openStage: Int32Array;
  readonly openHazard: Float64Array;
}

/**
 * The chances to be won within up to `mostDays`, from what visits to each stage say. Of those who have just come to a stage they
 * are worked out first, a day more at a time, as all others lead there.
 */
export function chanceToWin(hazards: readonly StageHazards[], mostDays: number): ChanceToWin {
  const flat = hazards.map(({ steps }) => flatten(steps));
  const begun = hazards.map(() => new Float64Array(mostDays + 1));
  const chance: ChanceToWin = (stage, age, days) => {
    const { ages, won, left, openStart, openStage, openHazard } = flat[stage]!;
    let stays = 1;
    let chances = 0;
    for (let index = firstAfter(ages, age); index < ages.length; index++) {
      const rest = days - (ages[index]! - age);
      if (rest < 0) break;
      let wins = won[index]!;
      for (let to = openStart[index]!; to < openStart[index + 1]!; to++) {
        wins += openHazard[to]! * begun[openStage[to]!]![rest]!;
      }
      chances += stays * wins;
      stays *= 1 - left[index]!;
    }
    return chances;
  };
  for (let days = 1; days <= mostDays; days++) {
    for (const [stage, chances] of begun.entries()) {
      if (flat[stage]!.ages.length > 0) chances[days] = chance(stage, 0, days);
    }
  }
  return chance;
}

function flatten(steps: readonly HazardStep[]): FlatSteps {
  const open = steps.flatMap(({ toOpen }) => toOpen);
  const openStart = new Int32Array(steps.length + 1);
  for (const [index, { toOpen }] of steps.entries()) openStart[index + 1] = openStart[index]! + toOpen.length;
  return {
    ages: Int32Array.from(steps, ({ age }) => age),
    won: Float64Array.from(steps, ({ won }) => won),
    left: Float64Array.from(steps, ({ left }) => left),
    openStart,
    openStage: Int32Array.from(open, ([stage]) => stage),
    openHazard: Float64Array.from(open, ([, hazard]) => hazard),
  };
}

function firstAfter(ages: Int32Array, age: number): number {
  let from = 0;
  let to = ages.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if (ages[middle]! <= age) from = middle + 1;
    else to = middle;
  }
  return from;
}
