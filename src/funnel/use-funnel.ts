'use client';

import { useCallback, useMemo } from 'react';
import {
  useControllable,
  useRovingList,
  type RovingListAttributes,
  type RovingOptionAttributes,
} from '../hooks/index.js';
import type { FunnelResult } from '../measures/index.js';
import { funnelStepIds, funnelViews, type FunnelMeasure, type FunnelStepView } from './funnel-view.js';

/** What {@link useFunnel} takes. */
export interface UseFunnelOptions {
  /** The measured funnel. */
  readonly funnel: FunnelResult;
  /** What widths stand for; default `count`. */
  readonly measure?: FunnelMeasure | undefined;
  /** Width of the drawing in the host's units; default 1000. */
  readonly width?: number | undefined;
  /** Height of the drawing in the host's units; default 100 a step. */
  readonly height?: number | undefined;
  /** Whether steps stand one under or one beside the other, for the arrow keys; default `vertical`. */
  readonly orientation?: 'vertical' | 'horizontal' | undefined;
  /** Id of the selected stage, `won` for the won deals, `null` for none; absent = held here. */
  readonly stage?: string | null | undefined;
  readonly defaultStage?: string | null | undefined;
  readonly onStageChange?: ((stageId: string | null) => void) | undefined;
}

/** Attributes and handlers of the element around the steps. */
export interface FunnelPlotAttributes extends RovingListAttributes {
  readonly 'aria-orientation': 'vertical' | 'horizontal';
}

/** Attributes and handlers of the element of one step. */
export interface FunnelStepAttributes extends RovingOptionAttributes {
  readonly 'data-step-index': number;
}

/** What {@link useFunnel} gives. */
export interface UseFunnelResult {
  readonly steps: readonly FunnelStepView[];
  readonly measure: FunnelMeasure;
  /** Id of the selected stage; `null` = none. */
  readonly stage: string | null;
  readonly setStage: (stageId: string | null) => void;
  readonly getPlotProps: () => FunnelPlotAttributes;
  readonly getStepProps: (step: FunnelStepView) => FunnelStepAttributes;
}

/**
 * A funnel without looks: shapes, selection and keyboard. Arrow keys, Home and End walk the steps, Enter or Space selects
 * (and unselects), Escape clears. Spread `getPlotProps()` on the element around and `getStepProps(step)` on each step.
 */
export function useFunnel({
  funnel,
  measure = 'count',
  width = 1000,
  height,
  orientation = 'vertical',
  stage,
  defaultStage = null,
  onStageChange,
}: UseFunnelOptions): UseFunnelResult {
  const [selected, setStage] = useControllable<string | null>({
    value: stage,
    defaultValue: defaultStage,
    onChange: onStageChange,
  });
  const ids = useMemo(() => funnelStepIds(funnel), [funnel]);
  const list = useRovingList({
    ids,
    selectedId: selected,
    onSelect: setStage,
    indexAttribute: 'data-step-index',
    orientation,
  });
  const { activeId } = list;
  const drawnHeight = height ?? ids.length * 100;
  const steps = useMemo(
    () => funnelViews({ funnel, measure, width, height: drawnHeight, selectedId: selected, activeId }),
    [funnel, measure, width, drawnHeight, selected, activeId],
  );
  const getPlotProps = useCallback(
    (): FunnelPlotAttributes => ({ ...list.getListProps(), 'aria-orientation': orientation }),
    [list, orientation],
  );
  const getStepProps = useCallback(
    ({ id, index }: FunnelStepView): FunnelStepAttributes => ({
      ...list.getOptionProps(id),
      'data-step-index': index,
    }),
    [list],
  );
  return useMemo(
    () => ({ steps, measure, stage: selected, setStage, getPlotProps, getStepProps }),
    [steps, measure, selected, setStage, getPlotProps, getStepProps],
  );
}
