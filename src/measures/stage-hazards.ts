import { KIND_CODE, NO_STAGE, NOT_LEFT, transitionsPart, type Summary } from '../summary/index.js';

/** Where visits to a stage led that lasted so many days, as shares of those that lasted that long: λ (docs/measures.md §5). */
export interface HazardStep {
  /** Whole days, 1 or more. */
  readonly age: number;
  /** λ(s→won). */
  readonly won: number;
  /** λ(s→j) of each open stage j, by its index. */
  readonly toOpen: readonly (readonly [stage: number, hazard: number])[];
  /** Σⱼ λ(s→j), whatever the destination. */
  readonly left: number;
}

/** What the visits to a stage say of those to come. */
export interface StageHazards {
  /** Ascending by age; ages after which no visit was left are not in it. */
  readonly steps: readonly HazardStep[];
  /** The longest that a visit is known to have lasted, over or not; −1 = nothing is known of the stage. */
  readonly longestAge: number;
}

/** The hazards of each stage, by its index, from the visits of a baseline as of a day (docs/measures.md §5 "cycle-aware"). */
export function stageHazards(baseline: Summary, today: number): StageHazards[] {
  const { stages } = baseline.process;
  const visits = stages.map(() => new Map<number, AgeCounts>());
  const cells = baseline.part(transitionsPart);
  for (let cell = 0; cell < cells.size; cell++) {
    const count = cells.count(cell);
    const destination = cells.key(cell, 1);
    const days = cells.key(cell, 2);
    const age = destination === NOT_LEFT.standing ? today - days : days;
    const ofStage = visits[cells.key(cell, 0)];
    if (!ofStage || count === 0 || age < 0) continue;
    let counts = ofStage.get(age);
    if (!counts) ofStage.set(age, (counts = { all: 0, left: 0, to: new Map() }));
    counts.all += count;
    if (destination < NO_STAGE) continue;
    counts.left += count;
    counts.to.set(destination, (counts.to.get(destination) ?? 0) + count);
  }
  const kinds = stages.map(({ kind }) => KIND_CODE[kind]);
  return visits.map((byAge) => hazardsOf(byAge, kinds));
}

interface AgeCounts {
  all: number;
  left: number;
  readonly to: Map<number, number>;
}

function hazardsOf(byAge: ReadonlyMap<number, AgeCounts>, kinds: readonly number[]): StageHazards {
  const ages = [...byAge.keys()].sort((one, other) => one - other);
  let lasted = 0;
  for (const { all } of byAge.values()) lasted += all;
  const steps: HazardStep[] = [];
  for (const age of ages) {
    const { all, left, to } = byAge.get(age)!;
    // Of visits of no day, those that go on only are here: they are at no risk on any later day.
    if (left > 0 && age > 0) {
      const open: (readonly [number, number])[] = [];
      let won = 0;
      for (const [stage, count] of [...to].sort(([one], [other]) => one - other)) {
        if (kinds[stage] === KIND_CODE.won) won += count;
        if (kinds[stage] === KIND_CODE.open) open.push([stage, count / lasted]);
      }
      steps.push({ age, won: won / lasted, toOpen: open, left: left / lasted });
    }
    lasted -= all;
  }
  return { steps, longestAge: ages.at(-1) ?? -1 };
}
