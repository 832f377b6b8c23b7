'use client';

import { useMemo, useState, type KeyboardEvent, type PointerEvent } from 'react';
import { dayTicks, dayX, incidenceDays, incidenceLayout, stepAt } from '../layout/index.js';
import type { IncidenceShape, ScaleDirection } from '../layout/index.js';
import type { WinIncidenceResult } from '../measures/index.js';
import { atRiskOn, curveReading, endSums, type CurveDay } from './curve-reading.js';

/** What {@link useWinCurve} takes. */
export interface UseWinCurveOptions {
  /** The measured curve: of `useWinIncidence`, a store, a worker or a server. */
  readonly incidence: WinIncidenceResult;
  /** Days of the axis, where several curves share one; default the curve's own. */
  readonly days?: number | undefined;
  /** Room in the host's units; default 100 each. */
  readonly width?: number | undefined;
  readonly height?: number | undefined;
  /** Which way days run; default `ltr`. */
  readonly direction?: ScaleDirection | undefined;
}

/** How things stand on the day that is read, and where it lies. */
export interface WinCurveReading extends CurveDay {
  readonly x: number;
}

/** A mark of the axis of days. */
export interface WinCurveTick {
  readonly days: number;
  readonly x: number;
  /** Deals known not to have ended before that day. */
  readonly atRiskCount: number;
}

/** Attributes and handlers of the element that is walked from step to step. */
export interface WinCurveSliderAttributes {
  readonly role: 'slider';
  readonly tabIndex: 0;
  readonly 'aria-valuemin': 0;
  readonly 'aria-valuemax': number;
  readonly 'aria-valuenow': number;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onPointerMove: (event: PointerEvent) => void;
  readonly onPointerDown: (event: PointerEvent) => void;
}

/** What {@link useWinCurve} gives. */
export interface UseWinCurveResult {
  readonly shape: IncidenceShape;
  readonly ticks: readonly WinCurveTick[];
  /** The day read: the last one until another is walked or pointed to. */
  readonly reading: WinCurveReading;
  readonly setDays: (days: number) => void;
  /** One stop for Tab; arrow keys walk the steps, page keys ten of them, Home and End to the ends. */
  readonly getSliderProps: () => WinCurveSliderAttributes;
}

/** Steps of a page key. */
const PAGE = 10;

/** A curve of what deals that reached a stage have come to: shapes, marks, and a day to read. Without markup. */
export function useWinCurve({
  incidence,
  days: axis,
  width = 100,
  height = 100,
  direction = 'ltr',
}: UseWinCurveOptions): UseWinCurveResult {
  const { steps } = incidence;
  const own = steps.at(-1)?.days ?? 0;
  const days = axis ?? incidenceDays(steps);
  const [asked, setDays] = useState<number | null>(null);
  const shape = useMemo(
    () => incidenceLayout({ steps, days, width, height, direction }),
    [steps, days, width, height, direction],
  );
  const sums = useMemo(() => endSums(steps), [steps]);
  return useMemo(() => {
    const day = Math.max(0, Math.min(own, asked ?? own));
    const at = stepAt(steps, day);
    const x = (each: number): number => dayX(each, days, width, direction);
    const reading = { ...curveReading(steps, sums, day), x: x(day) };
    const walk = (by: number): void => {
      const from = by < 0 && at >= 0 && steps[at]!.days < day ? at + 1 : at;
      setDays(steps[Math.max(-1, Math.min(steps.length - 1, from + by))]?.days ?? 0);
    };
    const point = ({ clientX, currentTarget }: PointerEvent): void => {
      const bounds = currentTarget.getBoundingClientRect();
      if (bounds.width === 0) return;
      const share = (clientX - bounds.left) / bounds.width;
      const isFromRight = direction === 'rtl' || getComputedStyle(currentTarget).direction === 'rtl';
      setDays(Math.round((isFromRight ? 1 - share : share) * days));
    };
    return {
      shape,
      ticks: dayTicks(days).map((each) => ({ days: each, x: x(each), atRiskCount: atRiskOn(steps, each) })),
      reading,
      setDays,
      getSliderProps: () => ({
        role: 'slider',
        tabIndex: 0,
        'aria-valuemin': 0,
        'aria-valuemax': own,
        'aria-valuenow': day,
        onKeyDown: (event) => {
          const by = stepsOf(event, direction);
          if (by === null) return;
          event.preventDefault();
          walk(by);
        },
        onPointerMove: point,
        onPointerDown: point,
      }),
    };
  }, [shape, steps, sums, own, days, asked, width, direction]);
}

/** How many steps a key goes; `null` for any other key. */
function stepsOf(
  { key, ctrlKey, metaKey, altKey, currentTarget }: KeyboardEvent,
  direction: ScaleDirection,
): number | null {
  if (ctrlKey || metaKey || altKey) return null;
  const along = direction === 'rtl' || getComputedStyle(currentTarget).direction === 'rtl' ? -1 : 1;
  switch (key) {
    case 'ArrowRight':
      return along;
    case 'ArrowLeft':
      return -along;
    case 'ArrowUp':
      return 1;
    case 'ArrowDown':
      return -1;
    case 'PageUp':
      return PAGE;
    case 'PageDown':
      return -PAGE;
    case 'Home':
      return -Infinity;
    case 'End':
      return Infinity;
    default:
      return null;
  }
}
