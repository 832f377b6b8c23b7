import { parsePipeline, type Pipeline } from '../../src/model/index.js';
import { createPipelineStore, type AnyPart, type PipelineStore } from '../../src/summary/index.js';
import { everyAsked } from '../measures/asked.js';
import { SALES, walk } from '../measures/small-pipeline.js';

/** Few kinds of deals, each many times over: a large pipeline that is made in no time. */
function pipelineOf(count: number): Pipeline {
  const kinds = parsePipeline({
    pipeline: SALES,
    asOf: '2026-06-30',
    deals: Array.from({ length: 40 }, (_, index) => ({
      id: `d${index}`,
      stage: ['lead', 'offer', 'contract', 'hold', 'won', 'lost'][index % 6],
      amount: 1000 + 37 * index,
      created: `2026-0${1 + (index % 3)}-1${index % 10}`,
      closed: index % 6 > 3 ? `2026-0${4 + (index % 3)}-0${1 + (index % 9)}` : null,
      expectedClose: `2026-0${5 + (index % 5)}-20`,
      owner: `Owner ${index % 5}`,
      team: `Team ${index % 2}`,
    })),
    history: Array.from({ length: 40 }, (_, index) =>
      walk(`d${index}`, [`2026-0${1 + (index % 3)}-1${index % 10}`, 'lead'], ['2026-04-01', 'offer']),
    ).flat(),
  });
  const deals = Array.from({ length: count }, (_, index) => ({
    ...kinds.deals[index % 40]!,
    id: `d${index}`,
  }));
  return { ...kinds, deals };
}

interface Counts {
  /** Rows that any part was asked to add, or to take out. */
  readonly rows: Set<number>;
  /** How often a part was. */
  times: number;
}

/** The part, counting the rows that it is asked of. */
const counted =
  (counts: Counts) =>
  (part: AnyPart): AnyPart => {
    const count = (row: number): void => {
      counts.rows.add(row);
      counts.times++;
    };
    if ('addRow' in part) {
      return { ...part, addRow: (...given) => (count(given[2]), part.addRow(...given)) };
    }
    return { ...part, addHistory: (...given) => (count(given[2]), part.addHistory(...given)) };
  };

/** A store with measures watched: of the whole, by owner, by team, and of one owner. */
function watched(
  count: number,
  names: readonly string[] | null,
): { readonly store: PipelineStore; readonly counts: Counts } {
  const store = createPipelineStore<unknown>(pipelineOf(count));
  const counts: Counts = { rows: new Set(), times: 0 };
  for (const asked of everyAsked(store.pipeline)) {
    if (names === null || names.includes(asked.name)) asked.withParts(counted(counts)).watch(store);
  }
  counts.rows.clear();
  counts.times = 0;
  return { store, counts };
}

/** Which rows a change touched, and how often a part was asked of one. */
export interface Touched {
  readonly rows: readonly number[];
  readonly times: number;
}

/**
 * What one change of each kind touches, among so many deals, with the measures of these names watched (default every one). Between them a day passes, so that windows move on: what is made for the new day reads
 * all rows once, and the change after that must touch one again.
 */
export function touchedIn(count: number, names: readonly string[] | null = null): Touched[] {
  const { store, counts } = watched(count, names);
  return [
    () => store.apply({ type: 'move', dealId: 'd1', toStageId: 'contract' }),
    () => {
      store.apply({ type: 'as-of', asOf: '2026-07-01' });
      counts.rows.clear();
      counts.times = 0;
      store.apply({ type: 'edit', dealId: 'd1', changes: { amountMinor: 7 } });
    },
    () => store.apply({ type: 'edit', dealId: 'd1', changes: { ownerId: 'Owner 4' } }),
    () => store.apply({ type: 'close', dealId: 'd1', outcome: 'won' }),
    () => store.apply({ type: 'remove', dealId: 'd1' }),
    () => store.undo(),
  ].map((change) => {
    counts.rows.clear();
    counts.times = 0;
    change();
    return { rows: [...counts.rows], times: counts.times };
  });
}
