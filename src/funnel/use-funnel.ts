'use client';

import { useCallback, useMemo, useState, type FocusEvent, type KeyboardEvent, type MouseEvent } from 'react';
import { useControllable } from '../hooks/index.js';
import type { FunnelResult } from '../measures/index.js';
import { funnelViews, type FunnelMeasure, type FunnelStepView } from './funnel-view.js';

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
  /** Id of the selected stage, `won` for the won deals, `null` for none; absent = held here. */
  readonly stage?: string | null | undefined;
  readonly defaultStage?: string | null | undefined;
  readonly onStageChange?: ((stageId: string | null) => void) | undefined;
}

/** Attributes and handlers of the element around the steps. */
export interface FunnelPlotProps {
  readonly role: 'listbox';
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
  readonly onFocus: (event: FocusEvent<HTMLElement>) => void;
}

/** Attributes and handlers of the element of one step. */
export interface FunnelStepProps {
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
  readonly getPlotProps: () => FunnelPlotProps;
  readonly getStepProps: (step: FunnelStepView) => FunnelStepProps;
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
  const getPlotProps = (): FunnelPlotProps => ({
    role: 'listbox',
    onFocus: (event) => {
      const index = indexOfStep(event.target);
      if (index !== null) setWalkedTo(index);
    },
    onKeyDown: (event) => {
      const index = indexOfStep(event.target);
      const current = index === null ? undefined : steps[index];
      if (!current) return;
      const next = nextIndex(event.key, current.index, count);
      if (next !== null) focusStep(event.currentTarget, next);
      else if (event.key === 'Enter' || event.key === ' ') toggle(current.id);
      else if (event.key === 'Escape' && selected !== null) setStage(null);
      else return;
      event.preventDefault();
    },
  });
  const getStepProps = (view: FunnelStepView): FunnelStepProps => ({
    role: 'option',
    tabIndex: view.isActive ? 0 : -1,
    'aria-selected': view.isSelected,
    'data-step-index': view.index,
    onClick: () => toggle(view.id),
  });
  return { steps, measure, stage: selected, setStage, getPlotProps, getStepProps };
}

function indexOfStep(target: EventTarget): number | null {
  const element = target instanceof Element ? target.closest('[data-step-index]') : null;
  return element ? Number(element.getAttribute('data-step-index')) : null;
}

function focusStep(plot: HTMLElement, index: number): void {
  plot.querySelector<HTMLElement>(`[data-step-index="${index}"]`)?.focus();
}

function nextIndex(key: string, index: number, count: number): number | null {
  switch (key) {
    case 'ArrowDown':
      return Math.min(count - 1, index + 1);
    case 'ArrowUp':
      return Math.max(0, index - 1);
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return null;
  }
}
