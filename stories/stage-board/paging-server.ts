import { stageTotals, type StageTotalsResult } from '../../src/measures/index.js';
import type { Pipeline } from '../../src/model/index.js';
import {
  createPipelineStore,
  dealLists,
  type Operation,
  type PipelineStore,
} from '../../src/summary/index.js';

/** Deals that a page has. */
const PAGE = 20;

/** A server that has all deals, and gives them by pages. Here it is a store of its own that answers late. */
export interface PagingServer {
  /** The board's store: the first page of every stage. */
  readonly store: PipelineStore;
  /** Figures of all deals. */
  readonly totals: () => StageTotalsResult;
  /** Adds the next page of a stage to the board's store. Rejects the first time for `failsOnce`. */
  readonly loadMore: (stageId: string) => Promise<void>;
  /** Saves a change. */
  readonly save: (operation: Operation) => void;
}

/** Makes a {@link PagingServer} over data. */
export function pagingServer(pipeline: Pipeline, failsOnce: string | null = null): PagingServer {
  const server = createPipelineStore(pipeline);
  const lists = () => server.queryRows(dealLists, { by: 'stage' }).get();
  const stageIds = pipeline.process.stages.map(({ stage }) => stage.id);
  const here = stageIds.flatMap((stageId) =>
    lists()
      .of(stageId)
      .first(PAGE)
      .map(({ id }) => id),
  );
  const page = (): Pipeline => ({ ...pipeline, deals: here.flatMap((id) => server.deal(id) ?? []) });
  const store = createPipelineStore(page());
  let hasFailed = false;
  return {
    store,
    totals: () => server.select(stageTotals, {}),
    loadMore: async (stageId) => {
      await new Promise((resolve) => requestAnimationFrame(resolve));
      if (stageId === failsOnce && !hasFailed) {
        hasFailed = true;
        throw new Error('The server did not answer.');
      }
      const next = lists()
        .of(stageId)
        .first(Infinity)
        .filter(({ id }) => !store.deal(id))
        .slice(0, PAGE);
      here.push(...next.map(({ id }) => id));
      // No step of the reader's: "Undo" must not take the page back.
      store.replace(page());
    },
    save: (operation) => void server.apply(operation),
  };
}
