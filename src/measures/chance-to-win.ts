import type { StageHazards } from './stage-hazards.js';

/**
 * W(s, a, h): the chance of a deal that stands in a stage for `age` days to be won within `days` more
 * (docs/measures.md §5 "cycle-aware").
 */
export type ChanceToWin = (stage: number, age: number, days: number) => number;

/** The chances to be won within up to `mostDays`, from what visits to each stage say. Whoever has just come to a stage is worked out first, a day more at a time, as all others lead there. */
export function chanceToWin(hazards: readonly StageHazards[], mostDays: number): ChanceToWin {
  const begun = hazards.map(() => new Float64Array(mostDays + 1));
  const chance: ChanceToWin = (stage, age, days) => {
    const { steps } = hazards[stage]!;
    let stays = 1;
    let won = 0;
    for (let index = firstAfter(steps, age); index < steps.length; index++) {
      const step = steps[index]!;
      const rest = days - (step.age - age);
      if (rest < 0) break;
      let wins = step.won;
      for (const [to, hazard] of step.toOpen) wins += hazard * begun[to]![rest]!;
      won += stays * wins;
      stays *= 1 - step.left;
    }
    return won;
  };
  for (let days = 1; days <= mostDays; days++) {
    for (const [stage, chances] of begun.entries()) {
      if (hazards[stage]!.steps.length > 0) chances[days] = chance(stage, 0, days);
    }
  }
  return chance;
}

function firstAfter(steps: StageHazards['steps'], age: number): number {
  let from = 0;
  let to = steps.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if (steps[middle]!.age <= age) from = middle + 1;
    else to = middle;
  }
  return from;
}
