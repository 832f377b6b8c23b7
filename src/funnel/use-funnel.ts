'use client';

import { useCallback, useMemo } from 'react';
import {
  useControllable,
  useRovingList,
  type RovingListAttributes,
  type RovingOptionAttributes,
} from '../hooks/index.js';
import type { FunnelProportion, FunnelShape } from '../layout/index.js';
import type { FunnelResult, StageConversionResult } from '../measures/index.js';
import type { FunnelWay } from '../summary/index.js';
import { dealsChoice, type FunnelDealsChoice } from './funnel-deals-choice.js';
import {
  ghostSource,
  type FunnelBenchmark,
  type FunnelComparison,
  type FunnelGhostSource,
} from './funnel-ghost-source.js';
import type { FunnelMeasure } from './funnel-measure.js';
import { funnelStepIds, funnelViews, type FunnelStepView } from './funnel-view.js';

/** Whether steps stand one under or one beside the other. */
export type FunnelOrientation = 'vertical' | 'horizontal';

/** What {@link useFunnel} takes. */
export interface UseFunnelOptions {
  /** The measured funnel. */
  readonly funnel: FunnelResult;
  /** What widths stand for; default `count`. */
  readonly measure?: FunnelMeasure | undefined;
  /** Width of the drawing in the host's units; default 1000, horizontal 100 a step. */
  readonly width?: number | undefined;
  /** Height of the drawing in the host's units; default 100 a step, horizontal 1000. */
  readonly height?: number | undefined;
  /** Whether steps stand one under or one beside the other, for shapes and arrow keys; default `vertical`. */
  readonly orientation?: FunnelOrientation | undefined;
  /** How steps are joined; default `straight`. On the basis `standing` nothing joins them: `step`. */
  readonly shape?: FunnelShape | undefined;
  /** What of a band is in true proportion to its number; default `width`: its length across. */
  readonly proportion?: FunnelProportion | undefined;
  /** Which way a horizontal drawing runs; default `ltr`. Leave it where a style mirrors the drawing. */
  readonly direction?: 'ltr' | 'rtl' | undefined;
  /** Shares that each stage is held against. */
  readonly benchmark?: FunnelBenchmark | undefined;
  /** Another funnel that each stage is held against, unless there is a `benchmark`. */
  readonly compareWith?: FunnelComparison | undefined;
  /** How visits to each stage ended: of `useStageConversion`. */
  readonly conversion?: StageConversionResult | undefined;
  /** Id of the selected stage, `won` for the won deals, `null` for none; absent = held here. */
  readonly stage?: string | null | undefined;
  readonly defaultStage?: string | null | undefined;
  readonly onStageChange?: ((stageId: string | null) => void) | undefined;
  /** Asked to show the deals of a stage, by Enter or a button, or those that did not go on; absent = Enter selects, as Space does. */
  readonly onDealsOpen?: ((deals: FunnelDealsChoice) => void) | undefined;
}

/** Attributes and handlers of the element around the steps. */
export interface FunnelPlotAttributes extends RovingListAttributes {
  readonly 'aria-orientation': FunnelOrientation;
}

/** Attributes and handlers of the element of one step. */
export interface FunnelStepAttributes extends RovingOptionAttributes {
  readonly 'data-step-index': number;
}

/** What {@link useFunnel} gives. */
export interface UseFunnelResult {
  readonly steps: readonly FunnelStepView[];
  readonly measure: FunnelMeasure;
  readonly orientation: FunnelOrientation;
  /** As it is drawn: `step` on the basis `standing`. */
  readonly shape: FunnelShape;
  readonly proportion: FunnelProportion;
  /** What the funnel is held against; `null` = nothing. */
  readonly ghost: FunnelGhostSource | null;
  /** Id of the selected stage; `null` = none. */
  readonly stage: string | null;
  readonly setStage: (stageId: string | null) => void;
  /** Shows the deals of a stage, or of its drop-off those that went one way, where there are any; `null` = they cannot be shown. */
  readonly openStage: ((stageId: string, way?: FunnelWay) => void) | null;
  readonly getPlotProps: () => FunnelPlotAttributes;
  readonly getStepProps: (step: FunnelStepView) => FunnelStepAttributes;
}

/**
 * A funnel without looks: shapes, selection and keyboard. Arrow keys, Home and End walk the steps, Enter or Space selects
 * (and unselects), Escape clears; with `onDealsOpen` Enter shows a stage's deals. Spread `getPlotProps()` on the element around and `getStepProps(step)` on each step.
 */
export function useFunnel({
  funnel,
  measure = 'count',
  width,
  height,
  orientation = 'vertical',
  shape: wantedShape = 'straight',
  proportion = 'width',
  direction = 'ltr',
  benchmark,
  compareWith,
  conversion,
  stage,
  defaultStage = null,
  onStageChange,
  onDealsOpen,
}: UseFunnelOptions): UseFunnelResult {
  const [selected, setStage] = useControllable<string | null>({
    value: stage,
    defaultValue: defaultStage,
    onChange: onStageChange,
  });
  const ids = useMemo(() => funnelStepIds(funnel), [funnel]);
  const openStage = useMemo(() => {
    if (!onDealsOpen) return null;
    return (stageId: string, way?: FunnelWay): void => {
      const step = funnel.steps[ids.indexOf(stageId)];
      const deals = step && dealsChoice(funnel, step, stageId, way ?? null);
      if (deals) onDealsOpen(deals);
    };
  }, [funnel, ids, onDealsOpen]);
  const list = useRovingList({
    ids,
    selectedId: selected,
    onSelect: setStage,
    onOpen: openStage ?? undefined,
    indexAttribute: 'data-step-index',
    orientation,
  });
  const { activeId } = list;
  const isVertical = orientation === 'vertical';
  const drawnWidth = width ?? (isVertical ? 1000 : ids.length * 100);
  const drawnHeight = height ?? (isVertical ? ids.length * 100 : 1000);
  const shape = funnel.basis === 'standing' ? 'step' : wantedShape;
  const ghost = useMemo(() => ghostSource(benchmark, compareWith), [benchmark, compareWith]);
  const steps = useMemo(
    () =>
      funnelViews({
        ...{ ghost, conversion },
        ...{ funnel, measure, selectedId: selected, activeId },
        ...{ width: drawnWidth, height: drawnHeight, orientation, shape, proportion, direction },
      }),
    [
      funnel,
      measure,
      ghost,
      conversion,
      selected,
      activeId,
      drawnWidth,
      drawnHeight,
      orientation,
      shape,
      proportion,
      direction,
    ],
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
    () => ({
      ...{ steps, measure, orientation, shape, proportion, ghost },
      ...{ stage: selected, setStage, openStage, getPlotProps, getStepProps },
    }),
    [
      steps,
      measure,
      ghost,
      orientation,
      shape,
      proportion,
      selected,
      setStage,
      openStage,
      getPlotProps,
      getStepProps,
    ],
  );
}
