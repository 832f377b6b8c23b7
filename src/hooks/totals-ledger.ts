import { addStageTotals, stageTotals, type StageTotalsResult } from '../measures/index.js';
import type { ApplyResult, Query, ReadonlyPipelineStore, ViewOptions } from '../summary/index.js';

/**
 * A host's figures with what was moved since it passed them. Each change of the store is measured by the figures of the deals
 * that are here, before and after it, under the same filter; the difference is added. What comes in or goes out - a page of
 * deals more, fresh data - is in the host's figures already and adds nothing: only deals that were here before and are here
 * after count.
 */
export function totalsLedger(
  host: StageTotalsResult,
  store: ReadonlyPipelineStore,
  view: ViewOptions,
): Query<StageTotalsResult> {
  const measure = (): StageTotalsResult => store.select(stageTotals, {}, view);
  let known = measure();
  let version = store.getVersion();
  let totals = host;
  const book = (isMove: boolean): void => {
    const before = known;
    known = measure();
    version = store.getVersion();
    if (isMove && known !== before) totals = addStageTotals(totals, before, known);
  };
  return {
    get: () => totals,
    subscribe: (listener) => {
      // Between the first drawing and now somebody may have moved a card.
      if (store.getVersion() !== version) book(true);
      return store.subscribe((result) => {
        const before = totals;
        book(isOfDealsHere(result));
        if (totals !== before) listener();
      });
    },
  };
}

function isOfDealsHere({ changes, cause }: ApplyResult): boolean {
  return cause !== 'replace' && changes.every(({ before, after }) => before !== null && after !== null);
}
