import { nameKey } from './name-key.js';
import type { Process } from './pipeline-definition.js';

/** An exit criterion, by the stage that has it. */
export interface CriterionPlace {
  readonly stageId: string;
  readonly criterionId: string;
  /** What the stage's name is compared by. */
  readonly stageKey: string;
}

interface CriterionIndex {
  readonly byId: Map<string, CriterionPlace[]>;
  readonly byName: Map<string, CriterionPlace[]>;
}

const indexByProcess = new WeakMap<Process, CriterionIndex>();

/**
 * The criterion with this id, else with this name (compared without case and outer space), of the stage given by id or name.
 * @param stage `null` = not said, which is enough where only one stage has such a criterion
 * @returns where it is not found, what is at fault: `criterion` = no stage has it, `stage` = several have, or not the one named
 */
export function findCriterion(
  process: Process,
  criterion: string,
  stage: string | null,
): CriterionPlace | 'criterion' | 'stage' {
  let index = indexByProcess.get(process);
  if (!index) indexByProcess.set(process, (index = indexCriteria(process)));
  const byId = index.byId.get(criterion) ?? [];
  const byName = index.byName.get(nameKey(criterion)) ?? [];
  if (byId.length + byName.length === 0) return 'criterion';
  const idOfStage = ofStage(byId, stage);
  const found = idOfStage.length > 0 ? idOfStage : ofStage(byName, stage);
  return found.length === 1 && found[0] ? found[0] : 'stage';
}

/** A stage's id comes before another's name. */
function ofStage(places: readonly CriterionPlace[], stage: string | null): readonly CriterionPlace[] {
  if (stage === null) return places;
  const byId = places.filter(({ stageId }) => stageId === stage);
  const key = nameKey(stage);
  return byId.length > 0 ? byId : places.filter(({ stageKey }) => stageKey === key);
}

function indexCriteria(process: Process): CriterionIndex {
  const index: CriterionIndex = { byId: new Map(), byName: new Map() };
  for (const { stage } of process.stages) {
    for (const { id, name } of stage.exitCriteria ?? []) {
      const place = { stageId: stage.id, criterionId: id, stageKey: nameKey(stage.name) };
      add(index.byId, id, place);
      add(index.byName, nameKey(name), place);
    }
  }
  return index;
}

function add(places: Map<string, CriterionPlace[]>, key: string, place: CriterionPlace): void {
  const known = places.get(key);
  if (known) known.push(place);
  else places.set(key, [place]);
}
