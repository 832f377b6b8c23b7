import { nameKey } from './name-key.js';
import type { Process } from './pipeline-definition.js';

/** What is known of a process's stage names; built once a process. */
interface StageNames {
  /** Name key → indexes in `process.stages`, those of pipeline tracks first. */
  readonly byKey: ReadonlyMap<string, readonly number[]>;
  /** The same by the texts met so far: spares folding a name that a million rows repeat. */
  readonly byText: Map<string, readonly number[]>;
}

const namesByProcess = new WeakMap<Process, StageNames>();
const NONE: readonly number[] = [];
/** Texts remembered; data with more spellings than this is read all the same, slower. */
const TEXTS_KEPT = 1000;

/**
 * The index in `process.stages` of the stage with this id, else with this name (compared without case and outer space).
 * Where tracks share a name ("Lost"): the one in `trackIndex`, else in the first track marked `pipeline`, else the first.
 * @returns `null` where the pipeline has no such stage.
 */
export function findStage(process: Process, idOrName: string, trackIndex?: number): number | null {
  const candidates = candidatesFor(process, idOrName);
  if (candidates.length > 1 && trackIndex !== undefined) {
    for (const index of candidates) if (process.stages[index]?.trackIndex === trackIndex) return index;
  }
  return candidates[0] ?? null;
}

/** Whether several stages have this name, and no id says which one is meant. */
export function isAmbiguousStage(process: Process, idOrName: string): boolean {
  return candidatesFor(process, idOrName).length > 1;
}

function candidatesFor(process: Process, idOrName: string): readonly number[] {
  let names = namesByProcess.get(process);
  if (!names) namesByProcess.set(process, (names = { byKey: indexNames(process), byText: new Map() }));
  const known = names.byText.get(idOrName);
  if (known) return known;
  const byId = process.stageIndexById.get(idOrName) ?? process.stageIndexById.get(idOrName.trim());
  const candidates = byId === undefined ? (names.byKey.get(nameKey(idOrName)) ?? NONE) : [byId];
  if (names.byText.size < TEXTS_KEPT) names.byText.set(idOrName, candidates);
  return candidates;
}

function indexNames(process: Process): Map<string, number[]> {
  const names = new Map<string, number[]>();
  for (const ofPipeline of [true, false]) {
    for (const [index, { stage, trackIndex }] of process.stages.entries()) {
      if (process.pipelineTracks[trackIndex] !== ofPipeline) continue;
      const key = nameKey(stage.name);
      const sameName = names.get(key);
      if (sameName) sameName.push(index);
      else names.set(key, [index]);
    }
  }
  return names;
}
