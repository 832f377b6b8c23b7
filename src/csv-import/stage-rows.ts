import type { Stage } from '../model/index.js';
import type { CsvMapping, CsvReadResult, CsvStageMapping } from '../sources/csv/index.js';

/** Behind every place. */
const LAST = Number.MAX_SAFE_INTEGER;

/** One value of the stage or status column, as a row of the review. */
export interface StageRow {
  readonly stage: CsvStageMapping;
  /** Place among the open stages, 0 first; `null` where its stage is not open, or another row moves it. */
  readonly place: number | null;
  /** Whether it can move: the stages of a process keep their order. */
  readonly canMove: boolean;
}

/** The values by their stages: open ones in the order deals move on through them, then those that end or hold a deal. */
export function stageRows({ stages, stageOrder }: CsvMapping): readonly StageRow[] {
  const placeOf = new Map(stageOrder.map((id, place) => [id, place]));
  const led = new Set<string>();
  return [...stages]
    .map((stage, index) => ({ stage, index, place: placeOf.get(stage.stageId ?? '') ?? null }))
    .sort((a, b) => (a.place ?? LAST) - (b.place ?? LAST) || a.index - b.index)
    .map(({ stage, place }) => {
      // Several values may share a stage: the first of them moves it.
      const isFirst = place !== null && stage.stageId !== null && !led.has(stage.stageId);
      if (stage.stageId !== null) led.add(stage.stageId);
      const isOpen = stage.kind === 'open' && isFirst;
      return { stage, place: isOpen ? place : null, canMove: isOpen && stage.added };
    });
}

/** The stages of the host's process; none where the stages are all the file's own. */
export function stagesOfProcess({ definition, mapping }: CsvReadResult): readonly Stage[] {
  const added = new Set(mapping.stages.filter((stage) => stage.added).map(({ stageId }) => stageId));
  return definition.tracks.flatMap(({ stages }) => stages.filter(({ id }) => !added.has(id)));
}
