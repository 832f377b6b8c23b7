'use client';

import type { ReactNode } from 'react';
import { useExplains } from '../frame/index.js';
import { explainedMixDay } from './explained-mix-day.js';
import { useMixState, useMixWriter } from './mix-context.js';
import type { MixHistoryStackProps } from './mix-history-stack.js';
import type { MixLayer } from './use-mix-history.js';

/** Height of a line of text in percent of the columns' room. */
const LINE = 9;

/** From the columns to the names. */
const GAP = 8;

/** Beside the last column: the classes of its layers, where there is room for the words. The picture's own names say the same. */
export function MixHistoryNames({ history: { days, measure }, series }: MixHistoryStackProps): ReactNode {
  const { messages } = useMixState();
  const { formatter } = useMixWriter();
  const explains = useExplains();
  const layers = days.at(-1)?.layers ?? [];
  return (
    <svg data-cairn="mix-stack-names" aria-hidden="true">
      {spread(layers).map(({ layer, y }) => (
        <text
          key={layer.id}
          data-cairn="mix-stack-name"
          x={GAP}
          y={`${y}%`}
          dy="0.35em"
          {...explains(
            measure === 'value' ? 'class-value' : 'class-deals',
            null,
            `${layer.date}/${layer.classId}`,
            explainedMixDay(series, layer.date),
          )}
        >
          {messages.headed({
            head: messages.classes[layer.classId],
            number:
              measure === 'value'
                ? formatter.moneyShort(layer.share.open.valueMinor)
                : formatter.count(layer.share.open.count),
          })}
        </text>
      ))}
    </svg>
  );
}

/** At the middle of each layer that is there; raised where the name beneath it is too near, and then all lowered into the room. */
function spread(layers: readonly MixLayer[]): { readonly layer: MixLayer; readonly y: number }[] {
  let free = 100 - LINE / 2;
  const placed = layers
    .filter(({ height }) => height > 0)
    .map((layer) => {
      const y = Math.min(free, layer.y + layer.height / 2);
      free = y - LINE;
      return { layer, y };
    });
  // From the top: what rose out of the room comes back into it, and presses down what is beneath.
  let least = LINE / 2;
  return placed
    .toReversed()
    .map(({ layer, y }) => {
      const held = Math.max(y, least);
      least = held + LINE;
      return { layer, y: Math.round(held * 100) / 100 };
    })
    .toReversed();
}
