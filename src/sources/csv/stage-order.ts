import type { Stage } from '../../model/index.js';
import { progressFromWords } from './stage-words.js';

/** An open stage to be added, with what tells its place. */
export interface AddedOpenStage {
  readonly stage: Stage;
  /** Mean probability of the deals in it, 0–100; `null` = not known. */
  readonly meanProbability: number | null;
}

/**
 * Puts added open stages among those there are. Their order: by the numbers before their names (`1. Lead`), if all have one;
 * else by how far their words tell that a deal has come, or, without such words, by mean probability; else as they were met.
 * Each goes before the first stage known to be further, else behind the last.
 * @param existing open stages of the track, in order.
 */
export function orderOpenStages(existing: readonly Stage[], added: readonly AddedOpenStage[]): Stage[] {
  const numbers = added.map(({ stage }) => leadingNumber(stage.name));
  const areNumbered = existing.length === 0 && numbers.every((number) => number !== null);
  const placed = added.map(({ stage, meanProbability }, index) => ({
    stage,
    progress: areNumbered ? (numbers[index] ?? null) : (progressFromWords(stage.name) ?? meanProbability),
  }));
  placed.sort((a, b) => (a.progress ?? Infinity) - (b.progress ?? Infinity) || 0);
  const ordered = existing.map((stage) => ({ stage, progress: progressOfStage(stage) }));
  for (const each of placed) {
    const { progress } = each;
    const further =
      progress === null
        ? -1
        : ordered.findIndex((other) => other.progress !== null && other.progress > progress);
    ordered.splice(further === -1 ? ordered.length : further, 0, each);
  }
  return ordered.map(({ stage }) => stage);
}

/**
 * Puts stages in a stored order. Those of the process keep their own; each other one goes behind the nearest stage before
 * it that is there: in the stored order where that names it, else in the one recognised.
 * @param fixed stages of the process, in order.
 * @param recognised all stages, in the order recognised.
 */
export function keepStoredOrder(
  fixed: readonly Stage[],
  recognised: readonly Stage[],
  storedOrder: readonly string[],
): Stage[] {
  const byId = new Map(recognised.map((stage) => [stage.id, stage]));
  const placed = [...fixed];
  const ids = new Set(fixed.map(({ id }) => id));
  const place = (order: readonly string[]): void => {
    let before: string | null = null;
    for (const id of order) {
      const stage = byId.get(id);
      if (stage === undefined) continue;
      if (!ids.has(id)) {
        placed.splice(placed.findIndex((each) => each.id === before) + 1, 0, stage);
        ids.add(id);
      }
      before = id;
    }
  };
  place(storedOrder);
  place(recognised.map(({ id }) => id));
  return placed;
}

function progressOfStage({ name, probabilityBasisPoints }: Stage): number | null {
  const progress = progressFromWords(name);
  if (progress !== null) return progress;
  return probabilityBasisPoints === undefined || probabilityBasisPoints === null
    ? null
    : probabilityBasisPoints / 100;
}

function leadingNumber(name: string): number | null {
  const match = /^\W{0,3}(\d{1,3})\s?[%.):\-–\s]/u.exec(name);
  return match === null ? null : Number(match[1]);
}
