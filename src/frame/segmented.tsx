'use client';

import { forwardRef, type KeyboardEvent, type ReactElement, type ReactNode, type Ref } from 'react';
import type { RefAttributes } from 'react';
import { renderPart, type PartProps } from './part.js';

/** One choice of a {@link Segmented} switch. */
export interface Segment<TValue extends string> {
  readonly value: TValue;
  readonly label: ReactNode;
}

/** What {@link Segmented} takes. */
export type SegmentedProps<TValue extends string> = PartProps<'div', { readonly value: TValue }> & {
  /** What is chosen, for assistive technology. */
  readonly label: string;
  readonly value: TValue;
  readonly segments: readonly Segment<TValue>[];
  readonly onValueChange: (value: TValue) => void;
};

/** A choice of few, as a radio group: arrow keys choose, Tab passes by. */
export const Segmented = forwardRef(function Segmented(
  { label, value, segments, onValueChange, ...props }: SegmentedProps<string>,
  ref: Ref<HTMLElement>,
) {
  const chosen = segments.findIndex((segment) => segment.value === value);
  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    const step = stepOf(event);
    if (step === 0 || segments.length === 0) return;
    event.preventDefault();
    const index = (Math.max(0, chosen) + step + segments.length) % segments.length;
    onValueChange(segments[index]!.value);
    event.currentTarget.querySelectorAll<HTMLElement>('[role="radio"]')[index]?.focus();
  };
  const ours = {
    'data-cairn': 'segmented',
    'data-cairn-control': '',
    role: 'radiogroup',
    'aria-label': label,
    onKeyDown,
    children: segments.map((segment, index) => (
      <button
        key={segment.value}
        type="button"
        data-cairn="segment"
        role="radio"
        aria-checked={index === chosen}
        tabIndex={index === Math.max(0, chosen) ? 0 : -1}
        onClick={() => index !== chosen && onValueChange(segment.value)}
      >
        {segment.label}
      </button>
    )),
  };
  return renderPart('div', props, ours, { value }, ref);
}) as <TValue extends string>(props: SegmentedProps<TValue> & RefAttributes<HTMLElement>) => ReactElement;

/** How far a key goes: 1, −1, or 0 for any other key. */
function stepOf({ key, ctrlKey, metaKey, altKey, currentTarget }: KeyboardEvent<HTMLElement>): -1 | 0 | 1 {
  if (ctrlKey || metaKey || altKey) return 0;
  if (key === 'ArrowDown') return 1;
  if (key === 'ArrowUp') return -1;
  const forward = getComputedStyle(currentTarget).direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
  if (key === forward) return 1;
  return key === 'ArrowLeft' || key === 'ArrowRight' ? -1 : 0;
}
