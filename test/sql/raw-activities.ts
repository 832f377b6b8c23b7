import { addDays, type ActivityEvent } from '../../src/model/index.js';
import { createRandom } from '../sample/random.js';
import type { RawDeal } from './raw-tellings.js';

const TYPES = ['call', 'mail', 'meeting'] as const;

/** What was done for deals: up to six things each, some after the day looked at, of some deals nothing. */
export function rawActivities(deals: readonly RawDeal[], seed: number): ActivityEvent[] {
  return deals.flatMap(({ row, history }, index) => {
    const first = history[0];
    if (first === undefined || row.id === null) return [];
    const random = createRandom(seed, index);
    const count = random.chance(0.2) ? 0 : random.between(1, 6);
    const start = String(first.at).slice(0, 10);
    if (!/^\d{4}-\d\d-\d\d$/.test(start)) return [];
    return Array.from({ length: count }, () => ({
      dealId: row.id!,
      at: addDays(start, random.between(0, 150)),
      type: random.pick(TYPES),
      ...stageOf(random.pick([undefined, history.at(-1)?.stage, history.at(-2)?.stage])),
    }));
  });
}

function stageOf(stage: string | undefined): Pick<ActivityEvent, 'stage'> {
  return stage === undefined ? {} : { stage };
}
