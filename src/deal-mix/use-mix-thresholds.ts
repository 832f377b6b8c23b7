'use client';

import { useMemo, useRef, type KeyboardEvent, type PointerEvent } from 'react';
import {
  amountAt,
  amountScale,
  amountShare,
  moveThreshold,
  stepAmount,
  thresholdRoom,
  type ScaleDirection,
} from '../layout/index.js';
import type { DealMixResult, SizeClassRule } from '../measures/index.js';
import { thresholdsOf, type MixClassId } from './mix-view.js';

/** What {@link useMixThresholds} takes. */
export interface UseMixThresholdsOptions {
  readonly mix: DealMixResult;
  /** Asked for with the classes to measure by, while a threshold is dragged as well; absent = thresholds cannot be set. */
  readonly onClassesChange?: ((classes: SizeClassRule) => void) | undefined;
  readonly direction: ScaleDirection;
}

/** A threshold on its scale. */
export interface MixThreshold {
  /** The class that begins at it. */
  readonly classId: MixClassId;
  readonly index: number;
  /** Minor units. */
  readonly amountMinor: number;
  /** Where it stands on the scale, 0–1. */
  readonly share: number;
  /** Least and most it can be set to, minor units. */
  readonly minMinor: number;
  readonly maxMinor: number;
}

/** Attributes and handlers of the element of one handle. */
export interface MixHandleAttributes {
  readonly role: 'slider';
  readonly tabIndex: 0;
  readonly 'aria-orientation': 'horizontal';
  readonly 'aria-valuemin': number;
  readonly 'aria-valuemax': number;
  readonly 'aria-valuenow': number;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onPointerDown: (event: PointerEvent) => void;
  readonly onPointerMove: (event: PointerEvent) => void;
  readonly onPointerUp: (event: PointerEvent) => void;
  readonly onPointerCancel: (event: PointerEvent) => void;
}

/** How thresholds are set. */
export interface MixThresholds {
  /** Largest first. */
  readonly list: readonly MixThreshold[];
  /** Sets one, minor units; it stays between its neighbours. */
  readonly set: (index: number, amountMinor: number) => void;
  /** Handles move along the nearest element around them with `data-mix-scale`. Values are minor units. */
  readonly getHandleProps: (threshold: MixThreshold) => MixHandleAttributes;
}

/** Steps of a page key. */
const PAGE = 10;

/** Thresholds on a scale of amounts, to be typed, dragged or set by keys; `null` where nobody listens or nothing is known. */
export function useMixThresholds({
  mix,
  onClassesChange,
  direction,
}: UseMixThresholdsOptions): MixThresholds | null {
  const dragged = useRef<number | null>(null);
  return useMemo(() => {
    const { largestMinor } = mix.concentration;
    const amounts = thresholdsOf(mix);
    if (!onClassesChange || largestMinor === null || mix.fallback === 'no-amounts') return null;
    const scale = amountScale(largestMinor);
    const set = (index: number, amountMinor: number): void => {
      const thresholdsMinor = moveThreshold(apart(amounts), index, amountMinor);
      if (thresholdsMinor[index] !== amounts[index]) onClassesChange({ by: 'amount', thresholdsMinor });
    };
    const list = amounts.map((amountMinor, index) => ({
      classId: mix.classes[index]!.id,
      index,
      amountMinor,
      share: amountShare(amountMinor, scale),
      ...thresholdRoom(apart(amounts), index),
    }));
    const drag = (index: number, { clientX, currentTarget }: PointerEvent): void => {
      const bounds = currentTarget.closest('[data-mix-scale]')?.getBoundingClientRect();
      if (!bounds || bounds.width === 0) return;
      const share = (clientX - bounds.left) / bounds.width;
      set(index, amountAt(isFromRight(currentTarget, direction) ? 1 - share : share, scale));
    };
    const stop = (): void => {
      dragged.current = null;
    };
    return {
      list,
      set,
      getHandleProps: ({ index, amountMinor, minMinor, maxMinor }) => ({
        role: 'slider',
        tabIndex: 0,
        'aria-orientation': 'horizontal',
        'aria-valuemin': minMinor,
        // As far as the scale goes, and keys: an amount typed may be beyond.
        'aria-valuemax': Math.max(amountMinor, Math.min(maxMinor, scale.highMinor)),
        'aria-valuenow': amountMinor,
        onKeyDown: (event) => {
          const next = keyedAmount(event, amountMinor, { minMinor, maxMinor }, direction, scale.highMinor);
          if (next === null) return;
          event.preventDefault();
          set(index, next);
        },
        onPointerDown: (event) => {
          if (event.button !== 0) return;
          dragged.current = index;
          event.currentTarget.setPointerCapture?.(event.pointerId);
        },
        onPointerMove: (event) => {
          if (dragged.current === index) drag(index, event);
        },
        onPointerUp: stop,
        onPointerCancel: stop,
      }),
    };
  }, [mix, onClassesChange, direction]);
}

/** Thresholds that fell together, as of amounts that are all alike, set apart by a minor unit so that each can be moved. */
function apart(amounts: readonly number[]): readonly number[] {
  const list = amounts.map((amount) => Math.max(1, amount));
  for (let index = list.length - 2; index >= 0; index--) {
    list[index] = Math.max(list[index]!, list[index + 1]! + 1);
  }
  return list;
}

function isFromRight(element: Element, direction: ScaleDirection): boolean {
  return direction === 'rtl' || getComputedStyle(element).direction === 'rtl';
}

/** The amount that a key leads to; `null` for a key that leads nowhere. */
function keyedAmount(
  { key, ctrlKey, metaKey, altKey, currentTarget }: KeyboardEvent,
  amountMinor: number,
  room: { readonly minMinor: number; readonly maxMinor: number },
  direction: ScaleDirection,
  highMinor: number,
): number | null {
  if (ctrlKey || metaKey || altKey) return null;
  const along = isFromRight(currentTarget, direction) ? -1 : 1;
  switch (key) {
    case 'ArrowUp':
      return stepAmount(amountMinor, 1);
    case 'ArrowDown':
      return stepAmount(amountMinor, -1);
    case 'ArrowRight':
      return stepAmount(amountMinor, along);
    case 'ArrowLeft':
      return stepAmount(amountMinor, -along);
    case 'PageUp':
      return stepAmount(amountMinor, PAGE);
    case 'PageDown':
      return stepAmount(amountMinor, -PAGE);
    case 'Home':
      return room.minMinor;
    case 'End':
      return Math.min(room.maxMinor, highMinor);
    default:
      return null;
  }
}
