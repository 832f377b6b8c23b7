'use client';

import { useMemo } from 'react';
import {
  useControllable,
  usePipelineStore,
  useStageTotalGroups,
  type MeasureOptions,
} from '../hooks/index.js';
import { dimensionsInUseQuery } from '../hooks/dimensions-in-use.js';
import { useQuery } from '../hooks/use-measure.js';
import type { BoardReading, BoardReadingOptions } from './board-reading.js';
import { ALL_FIELDS_SEEN, type FilterField } from './fields-seen.js';

/** What lanes are made of, of a store: held by the host, or here. */
export function useMeasuredLanes(
  options: MeasureOptions,
  { laneBy: hostLaneBy, defaultLaneBy = null, onLaneByChange, heldLanes }: BoardReadingOptions,
  seen: ReadonlySet<FilterField>,
): Pick<BoardReading, 'lanes' | 'laneBy' | 'setLaneBy' | 'laneFields'> {
  const store = usePipelineStore(options.pipeline);
  const [laneBy, setLaneBy] = useControllable<string | null>({
    value: hostLaneBy,
    defaultValue: defaultLaneBy,
    onChange: onLaneByChange,
  });
  const groups = useStageTotalGroups({ ...options, groupBy: laneBy });
  const canChange = laneBy === null || !heldLanes?.includes(laneBy);
  const lanes = useMemo(
    () => (laneBy === null ? null : { by: laneBy, groups, canChange }),
    [laneBy, groups, canChange],
  );
  const known = useQuery(dimensionsInUseQuery(store));
  const fields = useMemo(() => known.filter((field) => mayBeSeen(field, seen)), [known, seen]);
  return { lanes, laneBy, setLaneBy, laneFields: fields };
}

/** Lanes would tell a field that is hidden on the cards; own dimensions are on none. */
function mayBeSeen(name: string, seen: ReadonlySet<FilterField>): boolean {
  const field = [...ALL_FIELDS_SEEN].find((each) => each === name);
  return field === undefined || seen.has(field);
}
