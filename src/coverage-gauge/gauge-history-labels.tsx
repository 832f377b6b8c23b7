'use client';

import { forwardRef } from 'react';
import { renderPart, useFrame, type PartProps } from '../frame/index.js';
import { historyLabelTops } from '../layout/index.js';
import { useGaugeHistory, useGaugeState } from './gauge-context.js';
import { pointFigure, pointWord } from './gauge-history-text.js';
import { HISTORY_HEIGHT } from './gauge-history-view.js';
import { markLines, readingText } from './gauge-text.js';

/** Height of a line of text, and from its upper edge to its baseline. */
const LINE = 14;
const BASELINE = 11;

/** What stands at the end of the line: its last number, and the lower edge of the healthy ground with its name. */
export const GaugeHistoryLabels = forwardRef<SVGSVGElement, Omit<PartProps<'svg'>, 'children'>>(
  function GaugeHistoryLabels(props, ref) {
    const { coverage, messages } = useGaugeState();
    const { points } = useGaugeHistory();
    const { formatter, messages: frame } = useFrame();
    const last = points.at(-1);
    if (!last) return null;
    const told = last.state === 'covered' ? pointFigure(last, coverage) : null;
    const y = last.state === 'met' ? HISTORY_HEIGHT : (last.y ?? HISTORY_HEIGHT / 2);
    const { floor, required } = coverage;
    const left = coverage.against === 'remaining' ? 1 : 1 - (last.attainment ?? 0);
    const mark =
      floor === null || last.floorY === null || last.state === 'met'
        ? []
        : [
            ...markLines([floor === required.multiple ? 'required' : 'floor'], messages),
            readingText(floor * left, 'coverage', formatter),
          ];
    const tops = historyLabelTops({
      valueY: y,
      markY: mark.length > 0 ? last.floorY : null,
      markLines: mark.length,
      line: LINE,
      height: HISTORY_HEIGHT,
    });
    const baseline = (top: number | null, line = 0): number =>
      Math.round((top ?? 0) + line * LINE + BASELINE);
    const content = (
      <>
        {mark.map((text, line) => (
          <text key={text} data-cairn="gauge-mark" x="0" y={baseline(tops.mark, line)}>
            {text}
          </text>
        ))}
        <text data-cairn="gauge-mark-value" x="0" y={baseline(tops.value)}>
          {told ? readingText(told.value, told.kind, formatter) : pointWord(last, { messages, frame })}
        </text>
      </>
    );
    const ours = {
      'data-cairn': 'gauge-history-labels',
      height: HISTORY_HEIGHT,
      overflow: 'visible',
      'aria-hidden': true,
      children: content,
    };
    return renderPart('svg', props, ours, {}, ref);
  },
);
