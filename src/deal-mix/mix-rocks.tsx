'use client';

import { forwardRef, useRef, type KeyboardEvent, type ReactNode } from 'react';
import { Glide } from '../frame/glide.js';
import { mergeProps, renderPart, type PartProps } from '../frame/index.js';
import { useMergedRefs } from '../frame/use-merged-refs.js';
import { useMixState } from './mix-context.js';
import { MixRock } from './mix-rock.js';
import type { MixRock as Rock } from './mix-view.js';

/** What {@link MixRocks} takes. */
export type MixRocksProps = Omit<PartProps<'svg'>, 'children'> & {
  /** Draws one circle; default `Mix.Rock`. */
  readonly children?: (rock: Rock) => ReactNode;
};

/** The circles. Arrow keys, Home and End walk them by size, Enter opens where deals can be opened, Space or a click picks, Escape clears. */
export const MixRocks = forwardRef<SVGSVGElement, MixRocksProps>(function MixRocks(
  { children = drawRock, ...props },
  ref,
) {
  const { barrel, rocks, hovered, focused, messages, getRocksProps } = useMixState();
  const listRef = useRef<SVGSVGElement>(null);
  const merged = useMergedRefs(ref, listRef);
  if (rocks.length === 0) return null;
  const ours = mergeProps(
    { ...getRocksProps() },
    {
      'aria-label': messages.deals,
      overflow: 'visible',
      onKeyDown: walkAcross,
      children: (
        <>
          {rocks.map(children)}
          {/* Each stone has a ring of its own: from stone to stone it does not glide, with its stone it does. */}
          {hovered && <Ring key={`hover ${hovered.id}`} rock={hovered} of="hover" />}
          {focused && <Ring key={`focus ${focused.id}`} rock={focused} of="focus" />}
        </>
      ),
    },
  );
  return (
    <Glide listRef={listRef} order={barrel.circles}>
      {renderPart('svg', props, { ...ours, 'data-cairn': 'mix-rocks' }, {}, merged)}
    </Glide>
  );
});

/** From the stone to its ring. */
const ROOM = 2;

/** The ring around a stone, above all stones: its neighbours must not hide it. */
function Ring({ rock: { x, y, r }, of }: { readonly rock: Rock; readonly of: 'hover' | 'focus' }): ReactNode {
  return <circle data-cairn="mix-ring" data-of={of} aria-hidden="true" cx={x} cy={y} r={r + ROOM} />;
}

function drawRock(rock: Rock): ReactNode {
  return <MixRock key={rock.id} rock={rock} />;
}

/** Left and right walk as well: circles lie beside each other as much as one above the other. */
function walkAcross(event: KeyboardEvent): void {
  const { key, target, currentTarget, ctrlKey, metaKey, altKey } = event;
  if ((key !== 'ArrowLeft' && key !== 'ArrowRight') || ctrlKey || metaKey || altKey) return;
  if (!(target instanceof Element)) return;
  const index = Number(target.getAttribute('data-rock-index') ?? Number.NaN);
  const isForward = (key === 'ArrowRight') === (getComputedStyle(currentTarget).direction !== 'rtl');
  const next = index + (isForward ? 1 : -1);
  const found = currentTarget.querySelector<SVGElement>(`[data-rock-index="${next}"]`);
  event.preventDefault();
  found?.focus();
}
