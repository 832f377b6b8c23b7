'use client';

import { useMemo, useState } from 'react';
import { SIZE_CLASS_GROUPING, useControllable, type PeriodGrouping } from '../hooks/index.js';
import { dimensionsInUseQuery } from '../hooks/dimensions-in-use.js';
import { useQuery } from '../hooks/use-measure.js';
import { specialGrouping } from '../hooks/win-rate-grouping.js';
import type { OpenDealsPolicy } from '../measures/index.js';
import type { Process } from '../model/index.js';
import type { Query, ReadonlyPipelineStore } from '../summary/index.js';
import type { WinRateComparisonProps } from './win-rate-comparison-props.js';
import type { WinRatesView } from './win-rates-shown-view.js';

/** Periods offered to group by; weeks are too many for most. */
const PERIODS: readonly PeriodGrouping[] = ['month', 'quarter', 'year'];

const NO_NAMES: readonly string[] = [];

const NOT_ASKED: Query<readonly string[]> = { get: () => NO_NAMES, subscribe: () => () => undefined };

/** The choices of a preset, each held by the host or here. A setter that is absent = the host holds it and does not listen. */
export interface WinRateChoices {
  readonly groupBy: string;
  readonly setGroupBy: ((groupBy: string) => void) | undefined;
  /** What is offered to group by, in the view that is shown. */
  readonly groupings: readonly string[];
  /** The stage that rates are from; `null` = all deals. */
  readonly from: string | null;
  readonly setFrom: ((stageId: string | null) => void) | undefined;
  /** Whether the stage is that picked in another widget. */
  readonly isFromLinked: boolean;
  readonly policy: OpenDealsPolicy;
  readonly setPolicy: ((open: OpenDealsPolicy) => void) | undefined;
  readonly view: WinRatesView;
  readonly setView: ((view: WinRatesView) => void) | undefined;
  /** The stage that curves begin at: that chosen, else the first open one of the pipeline; `null` = there is none. */
  readonly curvesFrom: string | null;
}

type ChoiceProps = Pick<
  WinRateComparisonProps,
  | 'groupBy'
  | 'defaultGroupBy'
  | 'onGroupByChange'
  | 'groupings'
  | 'from'
  | 'defaultFrom'
  | 'onFromChange'
  | 'open'
  | 'defaultOpen'
  | 'onOpenChange'
  | 'view'
  | 'defaultView'
  | 'onViewChange'
>;

/** Holds what a reader chose of a comparison; `linkedFrom` is the stage picked in another widget. */
export function useWinRateChoices(
  store: ReadonlyPipelineStore,
  linkedFrom: string | null,
  props: ChoiceProps,
): WinRateChoices {
  const { groupBy: hostGroupBy, defaultGroupBy = 'owner', onGroupByChange, groupings } = props;
  const { open, defaultOpen = 'exclude', onOpenChange } = props;
  const [groupBy, setGroupBy] = useControllable({
    value: hostGroupBy,
    defaultValue: defaultGroupBy,
    onChange: onGroupByChange,
  });
  const [policy, setPolicy] = useControllable({
    value: open,
    defaultValue: defaultOpen,
    onChange: onOpenChange,
  });
  const { view: hostView, defaultView = 'rates', onViewChange } = props;
  const [view, setView] = useControllable<WinRatesView>({
    value: hostView,
    defaultValue: defaultView,
    onChange: onViewChange,
  });
  const stage = useFrom(linkedFrom, props);
  const curvesFrom = stage.from ?? firstOpenStage(store.pipeline.process);
  // Asked of the deals only where it is for the reader to choose.
  const isChosenHere = groupings === undefined && isHeard(hostGroupBy, onGroupByChange);
  const inUse = useQuery<readonly string[]>(isChosenHere ? dimensionsInUseQuery(store) : NOT_ASKED);
  const { dimensionNames } = store.pipeline;
  const isCurves = curvesFrom !== null && view === 'curves';
  const offered = useMemo(() => {
    const all = groupings ?? [
      ...(inUse.length > 0 ? inUse : dimensionNames),
      SIZE_CLASS_GROUPING,
      ...PERIODS,
    ];
    // Sizes and periods have no curves of their own.
    return isCurves ? all.filter((each) => specialGrouping(each, { dimensionNames }) === null) : all;
  }, [groupings, inUse, dimensionNames, isCurves]);
  return {
    groupBy,
    setGroupBy: isHeard(hostGroupBy, onGroupByChange) ? setGroupBy : undefined,
    groupings: offered,
    ...stage,
    policy,
    setPolicy: isHeard(open, onOpenChange) ? setPolicy : undefined,
    view: isCurves ? 'curves' : 'rates',
    setView: curvesFrom !== null && isHeard(hostView, onViewChange) ? setView : undefined,
    curvesFrom,
  };
}

/** The stage chosen here goes before one picked elsewhere, until another one is picked there. */
function useFrom(
  linkedFrom: string | null,
  { from, defaultFrom, onFromChange }: ChoiceProps,
): Pick<WinRateChoices, 'from' | 'setFrom' | 'isFromLinked'> {
  const [own, setOwn] = useState<{ readonly from: string | null } | null>(
    defaultFrom === undefined ? null : { from: defaultFrom },
  );
  const [seen, setSeen] = useState(linkedFrom);
  if (seen !== linkedFrom) {
    setSeen(linkedFrom);
    setOwn(null);
  }
  const setFrom = (next: string | null): void => {
    if (from === undefined) setOwn({ from: next });
    onFromChange?.(next);
  };
  return {
    from: from !== undefined ? from : own ? own.from : linkedFrom,
    setFrom: isHeard(from, onFromChange) ? setFrom : undefined,
    isFromLinked: from === undefined && own === null,
  };
}

/** Of the first track that is read as the pipeline. */
function firstOpenStage({ stages, openStageIndexes, pipelineTracks }: Process): string | null {
  const indexes = openStageIndexes.find((each, track) => pipelineTracks[track] === true && each.length > 0);
  return stages[indexes?.[0] ?? -1]?.stage.id ?? null;
}

function isHeard(value: unknown, onChange: unknown): boolean {
  return value === undefined || onChange !== undefined;
}
