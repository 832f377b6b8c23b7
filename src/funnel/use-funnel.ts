'use client';

import { useCallback, useMemo, useState, type FocusEvent, type KeyboardEvent, type MouseEvent } from 'react';
import { useControllable } from '../hooks/index.js';
import type { FunnelResult } from '../measures/index.js';
import { funnelViews, type FunnelMeasure, type FunnelStepView } from './funnel-view.js';
import { walkTo } from './walk-to.js';

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
export interface FunnelPlotAttributes {
  readonly role: 'listbox';
  readonly 'aria-orientation': 'vertical' | 'horizontal';
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
  readonly onFocus: (event: FocusEvent<HTMLElement>) => void;
}

/** Attributes and handlers of the element of one step. */
export interface FunnelStepAttributes {
  readonly role: 'option';
  readonly tabIndex: 0 | -1;
  readonly 'aria-selected': boolean;
  readonly 'data-step-index': number;
  readonly onClick: (event: MouseEvent<HTMLElement>) => void;
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
  const count = funnel.steps.length;
  const [walkedTo, setWalkedTo] = useState(0);
  const activeIndex = Math.min(walkedTo, Math.max(0, count - 1));
  const drawnHeight = height ?? count * 100;
  const steps = useMemo(
    () => funnelViews({ funnel, measure, width, height: drawnHeight, selectedId: selected, activeIndex }),
    [funnel, measure, width, drawnHeight, selected, activeIndex],
  );
  const toggle = useCallback((id: string) => setStage(id === selected ? null : id), [selected, setStage]);
  const getPlotProps = useCallback(
    (): FunnelPlotAttributes => ({
      role: 'listbox',
      'aria-orientation': orientation,
      onFocus: (event) => {
        const index = indexOfStep(event.target);
        if (index !== null) setWalkedTo(index);
      },
      onKeyDown: (event) => {
        const { key, ctrlKey, metaKey, altKey, target, currentTarget } = event;
        const index = indexOfStep(target);
        const current = index === null ? undefined : steps[index];
        if (!current || ctrlKey || metaKey || altKey) return;
        const next = walkTo(key, current.index, steps.length, orientation, currentTarget);
        if (next !== null) focusStep(currentTarget, next);
        else if (key === 'Enter' || key === ' ') toggle(current.id);
        else if (key === 'Escape' && selected !== null) setStage(null);
        else return;
        event.preventDefault();
      },
    }),
    [orientation, steps, toggle, selected, setStage],
  );
  const getStepProps = useCallback(
    (view: FunnelStepView): FunnelStepAttributes => ({
      role: 'option',
      tabIndex: view.isActive ? 0 : -1,
      'aria-selected': view.isSelected,
      'data-step-index': view.index,
      onClick: () => toggle(view.id),
    }),
    [toggle],
  );
  return useMemo(
    () => ({ steps, measure, stage: selected, setStage, getPlotProps, getStepProps }),
    [steps, measure, selected, setStage, getPlotProps, getStepProps],
  );
}

/** The step that an event is of; `null` where it is of something inside a step, which has keys of its own. */
function indexOfStep(target: EventTarget): number | null {
  const index = target instanceof Element ? target.getAttribute('data-step-index') : null;
  return index === null ? null : Number(index);
}

function focusStep(plot: HTMLElement, index: number): void {
  plot.querySelector<HTMLElement>(`[data-step-index="${index}"]`)?.focus();
}
