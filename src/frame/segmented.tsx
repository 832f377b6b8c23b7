'use client';

import { useRef, type KeyboardEvent, type ReactNode } from 'react';

/** One choice of a {@link Segmented} switch. */
export interface Segment<TValue extends string> {
  readonly value: TValue;
  readonly label: ReactNode;
}

/** What {@link Segmented} takes. */
export interface SegmentedProps<TValue extends string> {
  /** What is chosen, for assistive technology. */
  readonly label: string;
  readonly value: TValue;
  readonly segments: readonly Segment<TValue>[];
  readonly onValueChange: (value: TValue) => void;
}

/** A choice of few, as a radio group: arrow keys choose, Tab passes by. */
export function Segmented<TValue extends string>({
  label,
  value,
  segments,
  onValueChange,
}: SegmentedProps<TValue>): ReactNode {
  const group = useRef<HTMLDivElement>(null);
  const choose = (index: number): void => {
    const next = segments[(index + segments.length) % segments.length];
    if (!next) return;
    onValueChange(next.value);
    group.current?.querySelectorAll<HTMLElement>('[role="radio"]')[segments.indexOf(next)]?.focus();
  };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    const isRtl = getComputedStyle(event.currentTarget).direction === 'rtl';
    const forward = isRtl ? 'ArrowLeft' : 'ArrowRight';
    const back = isRtl ? 'ArrowRight' : 'ArrowLeft';
    const index = segments.findIndex((segment) => segment.value === value);
    if (event.key === forward || event.key === 'ArrowDown') choose(index + 1);
    else if (event.key === back || event.key === 'ArrowUp') choose(index - 1);
    else return;
    event.preventDefault();
  };
  return (
    <div data-cairn="segmented" role="radiogroup" aria-label={label} ref={group} onKeyDown={onKeyDown}>
      {segments.map((segment) => (
        <button
          key={segment.value}
          type="button"
          data-cairn="segment"
          role="radio"
          aria-checked={segment.value === value}
          tabIndex={segment.value === value ? 0 : -1}
          onClick={() => onValueChange(segment.value)}
        >
          {segment.label}
        </button>
      ))}
    </div>
  );
}
