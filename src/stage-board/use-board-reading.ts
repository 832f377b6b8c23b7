'use client';

import { useDeferredValue, useMemo } from 'react';
import type { CanSeeField } from '../deal-dialog/deal-field.js';
import {
  useControllable,
  useDealLists,
  usePipelineStore,
  useStageTotals,
  type MeasureOptions,
} from '../hooks/index.js';
import { useTrackFunnels } from '../hooks/use-track-funnels.js';
import type { StageTotalsResult } from '../measures/index.js';
import type { TextField } from '../summary/index.js';
import { countedTrackIds, isOfPresent } from './board-conversion.js';
import { bothFilters, criteriaOf, readerDealFilter, type BoardFilter } from './board-filter.js';
import { boardMarker } from './board-marks.js';
import type { BoardMarkCounts, BoardReading, BoardReadingOptions } from './board-reading.js';
import { useFieldsSeen } from './use-fields-seen.js';
import { useHostTotals } from './use-host-totals.js';
import { useBoardOrder } from './use-board-order.js';
import { useMeasuredLanes } from './use-measured-lanes.js';
import { useMarkCounts } from './use-mark-counts.js';
import { useSameData } from './use-same-data.js';

/** What {@link useBoardReading} takes. */
export interface UseBoardReadingOptions extends MeasureOptions, BoardReadingOptions {
  /** Which fields of a deal may be seen, so that none is found by one that may not; default all. Give the same function each time. */
  readonly canSee?: CanSeeField | undefined;
}

const ALL_DEALS: BoardFilter = {};
const NO_COUNTS: BoardMarkCounts = { overdue: null, stale: new Map() };
const TEXT_FIELDS: readonly TextField[] = ['name', 'account'];

/**
 * Sorts and filters a board's deals for its reader, heads and cards by the same filter. A new filter is one pass over the deals
 * (docs: the store keeps texts folded), and no keystroke waits for it: what is typed is shown at once, heads and cards follow
 * together, and a filter that was typed over is skipped.
 */
export function useBoardReading({
  pipeline,
  filter: hostFilter,
  narrow,
  canSee,
  marks: givenMarks,
  totals: hostTotals,
  ...options
}: UseBoardReadingOptions): BoardReading {
  const store = usePipelineStore(pipeline);
  const order = useBoardOrder(options);
  const [filter, setFilter] = useControllable<BoardFilter>({
    value: options.readerFilter,
    defaultValue: options.defaultReaderFilter ?? ALL_DEALS,
    onChange: options.onReaderFilterChange,
  });
  const shown = useDeferredValue(filter);
  const isAsked = criteriaOf(filter).length > 0 || criteriaOf(shown).length > 0;
  const fields = useFieldsSeen(store, canSee);
  const marks = useSameData(givenMarks);
  const marker = useMemo(() => boardMarker(marks), [marks]);
  const whole = useStageTotals({ pipeline: store, filter: hostFilter, narrow });
  const marked = useMemo(() => marker.marked(whole.stages, whole.asOf), [marker, whole]);
  const textFields = TEXT_FIELDS.filter((field) => fields.has(field));
  const reader = isAsked ? readerDealFilter(shown, textFields, marked) : null;
  const read = bothFilters(hostFilter, reader);
  const own = useStageTotals({ pipeline: store, filter: read, narrow });
  const view = { ...(read && { filter: read }), ...(narrow && { narrow }) };
  const { totals, isOutdated } = useHostTotals(hostTotals, own, store, view);
  const { laneBy, ...laned } = useMeasuredLanes({ pipeline: store, filter: read, narrow }, options, fields);
  const lists = useDealLists(
    {
      by: 'stage',
      order: order.order,
      ...(order.order !== 'rank' && { direction: order.direction }),
      ...(laneBy !== null && { groupBy: laneBy }),
      ...view,
    },
    { pipeline: store },
  );
  const isCounted = hostTotals === undefined && !isOfPresent(read) && !isOfPresent(narrow?.filter);
  const trackIds = useMemo(
    () => (isCounted ? countedTrackIds(store.pipeline.process) : []),
    [store, isCounted],
  );
  const funnels = useTrackFunnels(trackIds, store, useSameData(view));
  const counts = useMarkCounts(store, view, marked, marker.isBySize);
  // Of deals that are not here nobody knows the marks: a count of some would pass for one of all.
  const markCounts = hostTotals ? NO_COUNTS : counts;
  const { teams } = store.pipeline;
  const dealCount = hostTotals ? (isAsked ? null : countOf(totals)) : countOf(whole);
  const source = useMemo(() => ({ store, filter: hostFilter, narrow }), [store, hostFilter, narrow]);
  return {
    ...{ totals, lists, funnels, ...order, filter, setFilter, isPending: shown !== filter, dealCount },
    ...{ isOutdated, dealFilter: read, ...laned, laneBy },
    ...{ fields, teams, source, markOptions: marks, markCounts },
  };
}

function countOf({ stages }: StageTotalsResult): number {
  return stages.reduce((sum, { deals }) => sum + deals.count, 0);
}
