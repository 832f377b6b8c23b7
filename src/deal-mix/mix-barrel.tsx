'use client';

import { forwardRef, useId, type ReactNode } from 'react';
import { renderPart, useFrame, type PartProps } from '../frame/index.js';
import type { BarrelShape } from '../layout/index.js';
import { useMixState, useMixWriter } from './mix-context.js';
import { MixHeap } from './mix-heap.js';
import { MixGravel } from './mix-gravel.js';
import { MixMark } from './mix-mark.js';
import { MixRocks } from './mix-rocks.js';
import { barrelText, levelShare, mostTimesText } from './mix-text.js';

/** The drawing: the barrel at its start, names of brim and level at its end, and room for them above and beneath. */
const VIEW_BOX = '0 -44 300 306';

/** The barrel: its brim the target, filled to what is open; deals as circles, the smallest poured over them. */
export const MixBarrel = forwardRef<SVGSVGElement, PartProps<'svg', BarrelShape>>(function MixBarrel(
  { children, ...props },
  ref,
) {
  const view = useMixState();
  const { isTable, formatter } = useFrame();
  const writer = useMixWriter();
  const gravelId = useId();
  if (isTable) return null;
  const { barrel, mix, messages } = view;
  const { level, room, hasBrim, heap } = barrel;
  const { target, open } = mix;
  const share = levelShare(mix, view);
  const isOver = level !== null && level.y < room.top;
  const content: ReactNode = (
    <>
      <path data-cairn="mix-vessel" d={barrel.vessel} />
      {heap && heap.path !== '' && (
        <>
          <MixGravel id={gravelId} />
          <MixHeap path={heap.path} fill={`url(#${gravelId})`} />
        </>
      )}
      {children ?? <MixRocks />}
      {hasBrim && target.amountMinor !== null && (
        <MixMark
          of="brim"
          y={room.top}
          isAbove={!isOver}
          lines={[
            { text: messages.target },
            { text: formatter.moneyShort(target.amountMinor), figure: 'target' },
          ]}
        />
      )}
      {level && share !== null && (
        <MixMark
          of="level"
          y={level.y}
          isAbove={isOver || level.y > room.bottom - 48}
          lines={[
            { text: messages.open },
            { text: formatter.moneyShort(open.valueMinor), figure: 'open-value' },
            level.isBeyond
              ? { text: messages.levelBeyond({ times: mostTimesText(writer) }) }
              : { text: formatter.share(share), figure: 'coverage' },
          ]}
        />
      )}
    </>
  );
  const ours = {
    'data-cairn': 'mix-barrel',
    role: 'group',
    'aria-label': barrelText(mix, view, writer),
    viewBox: VIEW_BOX,
  };
  return renderPart('svg', { ...props, children: content }, ours, barrel, ref);
});
