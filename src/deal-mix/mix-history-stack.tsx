'use client';

import type { KeyboardEvent, ReactNode } from 'react';
import { useFrame } from '../frame/index.js';
import type { DealMixSeriesResult } from '../measures/index.js';
import { shortcutKey } from '../frame/shortcut-key.js';
import { explainedMixDay } from './explained-mix-day.js';
import { useMixState, useMixWriter } from './mix-context.js';
import { layerText } from './mix-history-text.js';
import type { MixDay, MixLayer, UseMixHistoryResult } from './use-mix-history.js';

/** What {@link MixHistoryStack} takes. */
export interface MixHistoryStackProps {
  /** What is drawn. */
  readonly history: UseMixHistoryResult;
  /** What was measured, for its explanations. */
  readonly series: DealMixSeriesResult;
}

/** Height of the ring around a class without deals, which has no height of its own; in percent of the columns' room. */
const LEAST_RING = 2;

const percent = (value: number): string => `${Math.round(value * 1e4) / 1e4}%`;

/** The columns, in percent of their room. */
export function MixHistoryStack({ history, series }: MixHistoryStackProps): ReactNode {
  const { messages } = useMixState();
  const { days, measure, focused, getHistoryProps } = history;
  const column = focused && days[focused.column]?.shape;
  const ringHeight = Math.max(LEAST_RING, focused?.height ?? 0);
  const of = measure === 'value' ? messages.valueColumn : messages.countColumn;
  return (
    <svg data-cairn="mix-stack" aria-label={messages.historyLabel({ measure: of })} {...getHistoryProps()}>
      <line data-cairn="mix-stack-line" aria-hidden="true" x1="0%" x2="100%" y1="0%" y2="0%" />
      {days.map((day) => (
        <Column key={day.date} day={day} history={history} series={series} />
      ))}
      <line
        data-cairn="mix-stack-line"
        data-of="zero"
        aria-hidden="true"
        x1="0%"
        x2="100%"
        y1="100%"
        y2="100%"
      />
      {focused && column && (
        <rect
          data-cairn="mix-ring"
          data-of="focus"
          aria-hidden="true"
          x={percent(column.x)}
          y={percent(focused.y - (ringHeight - focused.height) / 2)}
          width={percent(column.width)}
          height={percent(ringHeight)}
        />
      )}
    </svg>
  );
}

function Column({
  day: { date, shape, layers },
  history: { measure, getDayProps, getLayerProps },
  series,
}: MixHistoryStackProps & { readonly day: MixDay }): ReactNode {
  const writer = useMixWriter();
  const { openExplanation } = useFrame();
  // As the table's number of it does: what the layer is as high as.
  const explain = (event: KeyboardEvent, { date, classId, share }: MixLayer): void => {
    if (shortcutKey(event) !== '?') return;
    event.preventDefault();
    const isValue = measure === 'value' && (share.open.valuedCount > 0 || share.open.count === 0);
    openExplanation({
      figure: isValue ? 'class-value' : 'class-deals',
      subject: null,
      subjectId: `${date}/${classId}`,
      of: explainedMixDay(series, date),
    });
  };
  return (
    <g data-cairn="mix-day" aria-label={writer.formatter.date(date)} {...getDayProps()}>
      {layers.toReversed().map((layer) => (
        <g
          key={layer.id}
          data-cairn="mix-layer"
          data-class={layer.classId}
          data-state={layer.isSelected ? 'selected' : layer.isFaded ? 'faded' : 'idle'}
          aria-label={layerText(layer, measure, writer)}
          onKeyDown={(event) => explain(event, layer)}
          {...getLayerProps(layer)}
        >
          <rect
            data-cairn="mix-stone"
            x={percent(shape.x)}
            y={percent(layer.y)}
            width={percent(shape.width)}
            height={percent(layer.height)}
          />
        </g>
      ))}
    </g>
  );
}
