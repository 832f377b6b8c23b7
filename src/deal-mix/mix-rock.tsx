'use client';

import { forwardRef } from 'react';
import { renderPart, useFrame, type PartProps } from '../frame/index.js';
import { useMixState, useMixWriter } from './mix-context.js';
import { MixStone } from './mix-stone.js';
import { rockText } from './mix-text.js';
import type { MixRock as Rock } from './mix-view.js';

/** What {@link MixRock} takes. */
export type MixRockProps = Omit<PartProps<'svg', Rock>, 'children'> & {
  /** The circle to draw, as `Mix.Rocks` gives it. */
  readonly rock: Rock;
};

/** Of an amount's text: width of a character and height of a line, in the unit of the drawing. */
const CHARACTER = 6.4;
const LINE = 12;

/** One deal as a circle, which can be walked to and picked; its name tells the deal, its amount and its size class. */
export const MixRock = forwardRef<SVGSVGElement, MixRockProps>(function MixRock({ rock, ...props }, ref) {
  const { getRockProps } = useMixState();
  const { formatter } = useFrame();
  const writer = useMixWriter();
  const { x, y, r, valueMinor, classId, isSelected, isFaded } = rock;
  const amount = formatter.moneyShort(valueMinor);
  const hasRoom = (amount.length * CHARACTER) ** 2 + LINE ** 2 < (2 * r) ** 2;
  const children = (
    <>
      {/* Not a <title>, which the browser would show beside the tip; nor a label, which would hide the amount that is drawn. */}
      <text data-cairn="mix-rock-name" data-cairn-hidden="" fontSize="0.1" textAnchor="middle">
        {rockText(rock, writer)}
      </text>
      <MixStone classId={classId} r={r} />
      {hasRoom && (
        <text data-cairn="mix-amount" textAnchor="middle" dy="0.35em" aria-hidden="true">
          {amount}
        </text>
      )}
    </>
  );
  const ours = {
    ...getRockProps(rock),
    'data-cairn': 'mix-rock',
    'data-class': classId,
    'data-state': isSelected ? 'selected' : isFaded ? 'faded' : 'idle',
    x,
    y,
    overflow: 'visible',
    children,
  };
  return renderPart('svg', props, ours, rock, ref);
});
