import {
  findStage,
  nameKey,
  resolveProcess,
  UNMAPPED_STAGE_ID,
  type DealKind,
  type PipelineDefinition,
  type Process,
  type Stage,
  type StageKind,
} from '../../model/index.js';
import type { CsvStageMapping } from './csv-mapping.js';

import { withStages, type AddedStage } from './added-stages.js';
import { isStageText, kindFromWords, saysOnlyOpen } from './stage-words.js';

/** A value of the stage or status column, or an outcome that other columns tell. */
export interface StageValue {
  readonly value: string;
  readonly from: CsvStageMapping['from'];
  readonly count: number;
  /** Mean probability of the rows with this value, 0–100; `null` = not known. */
  readonly meanProbability: number | null;
  /** Whether only filled dates tell it: it counts where the stage column knows neither won nor lost. */
  readonly isByDates: boolean;
  /** The kind that another column gives it; `unmapped` = it is no stage; absent = none does. */
  readonly kind?: DealKind;
}

/** Values beyond so many are no stages of anybody: deals with them stay unmapped, in sight. */
const MOST_ADDED = 100;

/** What the values stand for, and the definition with the stages that had to be added. */
export interface RecognisedStages {
  readonly stages: readonly CsvStageMapping[];
  readonly definition: PipelineDefinition;
  /** Ids of the open stages of the track that stages are added to, in order. */
  readonly stageOrder: readonly string[];
}

/**
 * Finds a stage for every value: the one a stored mapping names; else the process's of that id or name; else, for values
 * that tell won, lost, hold or disqualified, the process's only one of that kind; else one that is added to the last track
 * of the pipeline. A status that only says "open" leaves the word to the stage column.
 * @param storedOrder ids of open stages in the order that a stored mapping tells.
 */
export function recogniseStages(
  definition: PipelineDefinition,
  values: readonly StageValue[],
  stored: readonly CsvStageMapping[],
  storedOrder: readonly string[],
): RecognisedStages {
  const process = resolveProcess(definition);
  const storedByKey = new Map(stored.map((each) => [keyOf(each), each]));
  const added = new Map<string, AddedStage>();
  const usedIds = new Set([...process.stageIndexById.keys(), UNMAPPED_STAGE_ID]);
  for (const { stageId } of stored) if (stageId !== null) usedIds.add(stageId);
  const hasWonByWord = values.some(({ value }) => kindFromWords(value) === 'won');

  function add(stage: Stage, meanProbability: number | null): Stage {
    added.set(stage.id, { stage, meanProbability, isFirst: false });
    return stage;
  }

  function addFirst(stage: Stage): Stage {
    added.set(stage.id, { stage, meanProbability: null, isFirst: true });
    return stage;
  }

  /** Where deals stand of which no more is known than that they are open. */
  function onlyOpenStage(): Stage | null {
    const named = findStage(process, 'open');
    const own = named === null ? null : (process.stages[named]?.stage ?? null);
    if (own?.kind === 'open') return own;
    for (const { stage } of added.values())
      if (nameKey(stage.name) === 'open' && stage.kind === 'open') return stage;
    return onlyStageOfKind(process, 'open');
  }

  function ofKind(kind: StageKind): Stage | null {
    const own = onlyStageOfKind(process, kind);
    if (own !== null) return own;
    for (const { stage } of added.values()) if (stage.kind === kind) return stage;
    return null;
  }

  function recognise({
    value,
    from,
    count,
    meanProbability,
    kind: told,
  }: StageValue): CsvStageMapping | null {
    const known = storedByKey.get(keyOf({ value, from }));
    const isOpenOutcome = from === 'outcome' && value === 'open';
    if (known?.stageId === null && from === 'status')
      return known.kind === 'open' ? { ...known, count } : ofKindOrAdded(known.kind, known.name);
    if (known !== undefined && known.stageId !== null) {
      const own = stageById(process, known.stageId);
      if (own !== null) return mapped(own, false);
      const shared = added.get(known.stageId)?.stage ?? null;
      if (shared !== null && (!known.added || shared.kind === known.kind)) return mapped(shared, known.added);
      if (shared !== null) return ofKindOrAdded(known.kind, known.name === shared.name ? value : known.name);
      if (known.added) {
        const stage = { id: known.stageId, name: known.name, kind: known.kind };
        return mapped(isOpenOutcome ? addFirst(stage) : add(stage, meanProbability), true);
      }
    }
    if (from === 'stage') {
      const index = findStage(process, value);
      const own = index === null ? null : (process.stages[index]?.stage ?? null);
      if (own !== null) return mapped(own, false);
    }
    if (isOpenOutcome) {
      const open = onlyOpenStage() ?? addFirst({ id: freeId(value, usedIds), name: 'Open', kind: 'open' });
      return mapped(open, added.has(open.id));
    }
    if (told === 'unmapped') return null;
    const kind = told ?? kindOf(value, meanProbability, hasWonByWord);
    if (from !== 'stage' && (kind === 'open' || saysOnlyOpen(value))) {
      const unknown = isStageText(value) ? {} : { isUnknown: true as const };
      return { value, from, stageId: null, kind: 'open', name: value, added: false, count, ...unknown };
    }
    return ofKindOrAdded(kind, value);

    function ofKindOrAdded(wanted: StageKind, name: string): CsvStageMapping | null {
      const only = from === 'stage' ? onlyStageOfKind(process, wanted) : ofKind(wanted);
      const same = wanted === 'open' ? null : only;
      if (same !== null) return mapped(same, added.has(same.id));
      if (added.size >= MOST_ADDED) return null;
      return mapped(add({ id: freeId(name, usedIds), name, kind: wanted }, meanProbability), true);
    }

    function mapped({ id, kind: stageKind, name }: Stage, isAdded: boolean): CsvStageMapping {
      return { value, from, stageId: id, kind: stageKind, name, added: isAdded, count };
    }
  }

  const stages: CsvStageMapping[] = [];
  for (const value of values) {
    if (value.isByDates && stages.some(({ from, kind }) => from === 'stage' && isOutcome(kind))) continue;
    const stage = recognise(value);
    if (stage !== null) stages.push(stage);
  }
  return { stages, ...withStages(definition, process, [...added.values()], storedOrder) };
}

function isOutcome(kind: StageKind): boolean {
  return kind === 'won' || kind === 'lost';
}

/** What a value of a column is compared by. */
export function keyOf({ value, from }: Pick<CsvStageMapping, 'value' | 'from'>): string {
  return `${from} ${nameKey(value)}`;
}

function kindOf(value: string, meanProbability: number | null, hasWonByWord: boolean): StageKind {
  return kindFromWords(value) ?? (meanProbability === 100 && !hasWonByWord ? 'won' : 'open');
}

function stageById(process: Process, id: string): Stage | null {
  const index = process.stageIndexById.get(id);
  return index === undefined ? null : (process.stages[index]?.stage ?? null);
}

/** The only stage of a kind in the tracks that are the pipeline; `null` = none, or several. */
function onlyStageOfKind({ stages, pipelineTracks }: Process, kind: StageKind): Stage | null {
  const found = stages.filter((at) => at.kind === kind && pipelineTracks[at.trackIndex] === true);
  return found.length === 1 ? (found[0]?.stage ?? null) : null;
}

/** An id made of a name: `Closed Won` → `closed-won`, with a number where it is taken. */
function freeId(name: string, used: Set<string>): string {
  const words = name
    .slice(0, 80)
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? ['stage'];
  const base = words.join('-');
  let id = base;
  for (let count = 2; used.has(id); count += 1) id = `${base}-${count}`;
  used.add(id);
  return id;
}
