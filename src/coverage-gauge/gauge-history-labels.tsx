'use client';

import { forwardRef } from 'react';
import { renderPart, useExplains, useFrame, type PartProps } from '../frame/index.js';
import { historyLabelTops } from '../layout/history-layout.js';
import { useGaugeState } from './gauge-context.js';
import { useGaugeHistory } from './gauge-history-context.js';
import { pointFigure, pointWord } from './gauge-history-text.js';
import { HISTORY_HEIGHT } from './gauge-history-height.js';
import { markFigure } from './gauge-mark-label.js';
import { markLines, readingText } from './gauge-text.js';

/** Height of a line of text, and from its upper edge to its baseline. */
const LINE = 14;
const BASELINE = 11;

/** What stands at the end of the line: its last number, and the lower edge of the healthy ground with its name. */
export const GaugeHistoryLabels = forwardRef<SVGSVGElement, Omit<PartProps<'svg'>, 'children'>>(
  function GaugeHistoryLabels(props, ref) {
    const { coverage, messages } = useGaugeState();
    const { points, explainedDay } = useGaugeHistory();
    const { formatter, messages: frame } = useFrame();
    const explains = useExplains();
    const last = points.at(-1);
    if (!last) return null;
    const told = last.state === 'covered' ? pointFigure(last, coverage) : null;
    const of = explainedDay(last.date);
    const y = last.state === 'met' ? HISTORY_HEIGHT : (last.y ?? HISTORY_HEIGHT / 2);
    const { floor, required } = coverage;
    const left = coverage.against === 'remaining' ? 1 : 1 - (last.attainment ?? 0);
    const markId = floor === required.multiple ? 'required' : 'floor';
    const markText =
      floor === null || last.floorY === null || last.state === 'met'
        ? null
        : readingText(floor * left, 'coverage', formatter);
    const markFigureName = markFigure(markId, 'coverage', coverage.against);
    const names = markText === null ? [] : markLines([markId], messages);
    const tops = historyLabelTops({
      valueY: y,
      markY: markText === null ? null : last.floorY,
      markLines: names.length + 1,
      line: LINE,
      height: HISTORY_HEIGHT,
    });
    const baseline = (top: number | null, line = 0): number =>
      Math.round((top ?? 0) + line * LINE + BASELINE);
    const content = (
      <>
        {names.map((text, line) => (
          <text key={text} data-cairn="gauge-mark" x="0" y={baseline(tops.mark, line)}>
            {text}
          </text>
        ))}
        {markText !== null && (
          <text
            data-cairn="gauge-mark"
            x="0"
            y={baseline(tops.mark, names.length)}
            {...(markFigureName && explains(markFigureName))}
          >
            {markText}
          </text>
        )}
        <text
          data-cairn="gauge-mark-value"
          x="0"
          y={baseline(tops.value)}
          {...(told && explains(told.figure, of.subject, of.subjectId, of))}
        >
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
