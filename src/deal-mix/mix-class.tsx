'use client';

import { forwardRef, type MouseEvent, type ReactNode } from 'react';
import { ExplainedNumber, renderPart, useExplains, type PartProps } from '../frame/index.js';
import type { FigureName } from '../measures/index.js';
import { useMixState, useMixWriter } from './mix-context.js';
import { MixStone } from './mix-stone.js';
import { MixShowDeals } from './mix-show-deals.js';
import { rangeText } from './mix-text.js';
import type { MixClass as Class } from './mix-view.js';

/** What {@link MixClass} takes. */
export type MixClassProps = Omit<PartProps<'div', Class>, 'children'> & {
  /** The class to draw, as `Mix.Classes` gives it. */
  readonly sizeClass: Class;
};

/** One size class: its name, which picks it, and bars of its share of the deals and of the value, each with its numbers. */
export const MixClass = forwardRef<HTMLElement, MixClassProps>(function MixClass(
  { sizeClass, ...props },
  ref,
) {
  const { getClassProps, openDeals, messages } = useMixState();
  const writer = useMixWriter();
  const explains = useExplains();
  const { formatter, frame } = writer;
  const { columns } = messages;
  const { id, open, countLength, valueLength, isSelected, isFaded } = sizeClass;
  const pick = getClassProps(sizeClass);
  // The heads of the columns stand above the first class alone: each number says its own.
  const number = (figure: FigureName, head: string, text: string): ReactNode => (
    <ExplainedNumber
      figure={figure}
      subject={messages.classes[id]}
      subjectId={id}
      aria-label={messages.headed({ head, number: text })}
    >
      {text}
    </ExplainedNumber>
  );
  const share = (of: 'count' | 'value', figure: FigureName, head: string): ReactNode => {
    const shown = sizeClass.shown(of, 0);
    return shown === null ? frame.none : number(figure, head, formatter.share(shown));
  };
  const isValued = open.valuedCount > 0 || open.count === 0;
  const children = (
    <>
      <span data-cairn="mix-class-line">
        <button type="button" data-cairn="mix-class-name" {...pick}>
          <MixKey id={id} />
          <bdi>{messages.classes[id]}</bdi>
          <bdi
            data-cairn="mix-class-range"
            {...(id !== 'unknown' && explains('class-threshold', messages.classes[id], id))}
          >
            {rangeText(sizeClass, writer)}
          </bdi>
        </button>
        {openDeals && open.count > 0 && (
          <MixShowDeals count={open.count} of={messages.classes[id]} onOpen={() => openDeals(id)} />
        )}
      </span>
      <span data-cairn="mix-measure" data-of="count">
        <MixBar length={countLength} onClick={pick.onClick} />
        <span data-cairn="mix-number">{share('count', 'class-count-share', columns.countShare)}</span>
        <span data-cairn="mix-sample">
          {number('class-deals', messages.countColumn, formatter.count(open.count))}
        </span>
      </span>
      <span data-cairn="mix-measure" data-of="value">
        <MixBar length={valueLength} onClick={pick.onClick} />
        <span data-cairn="mix-number">{share('value', 'class-value-share', columns.valueShare)}</span>
        <span data-cairn="mix-sample">
          {isValued
            ? number('class-value', messages.valueColumn, formatter.moneyShort(open.valueMinor))
            : frame.unknown}
        </span>
      </span>
    </>
  );
  const ours = {
    'data-cairn': 'mix-class',
    role: 'group',
    'aria-label': messages.classes[id],
    'data-class': id,
    'data-state': isSelected ? 'selected' : isFaded ? 'faded' : 'idle',
    children,
  };
  return renderPart('div', props, ours, sizeClass, ref);
});

/** The stone that stands for a class: its shade, and a line of its own. */
function MixKey({ id }: { readonly id: Class['id'] }): ReactNode {
  return (
    <svg data-cairn="mix-key" data-class={id} viewBox="0 0 12 12" aria-hidden="true">
      <g transform="translate(6 6)">
        <MixStone classId={id} r={5} />
      </g>
    </svg>
  );
}

/** A bar from 0 to 100 %; its number stands beside it. Pressed, it picks its class, as the name does. */
function MixBar({
  length,
  onClick,
}: {
  readonly length: number | null;
  readonly onClick: (event: MouseEvent) => void;
}): ReactNode {
  return (
    <svg data-cairn="mix-bar" aria-hidden="true" onClick={onClick}>
      <rect data-cairn="mix-bar-ground" width="100%" height="100%" />
      {length !== null && length > 0 && (
        <rect data-cairn="mix-bar-length" width={`${Math.round(length * 1e4) / 100}%`} height="100%" />
      )}
    </svg>
  );
}
