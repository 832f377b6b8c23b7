import { useId, useState, type ReactNode } from 'react';
import { ExplanationDetail } from '../../src/frame/explanation-detail.js';
import { pickableExplanations } from '../../src/frame/pickable-explanations.js';
import { useFormatter, useMeasure, useMessages } from '../../src/hooks/index.js';
import type { FigureName, MeasureResult } from '../../src/measures/index.js';
import { explanationMessages, frameMessages } from '../../src/messages/en/index.js';
import type { Measure } from '../../src/summary/index.js';
import { samplePipeline } from '../sample-pipeline.js';
import './live-measure.css';

/** What {@link LiveMeasure} takes. */
export interface LiveMeasureProps<TArgs> {
  readonly measure: Measure<TArgs, MeasureResult>;
  readonly args: TArgs;
  /** The figure explained first: the last of its kind that is known, as the latest month. Default the first there is. */
  readonly figure?: FigureName;
}

/** A measure of the sample: each of its figures with the formula it came by, as a widget would explain it. */
export function LiveMeasure<TArgs>({ measure, args, figure }: LiveMeasureProps<TArgs>): ReactNode {
  const result = useMeasure(measure, args, { pipeline: samplePipeline });
  const messages = useMessages('explanation', explanationMessages);
  const frame = useMessages('frame', frameMessages);
  const formatter = useFormatter(samplePipeline.process.currency);
  const explanations = pickableExplanations([{ result, subject: null }], messages, formatter);
  const first = explanations.findLastIndex(
    ({ explanation }) => explanation.figure === figure && explanation.value !== null,
  );
  const [picked, setPicked] = useState(Math.max(0, first));
  const id = useId();
  const current = explanations[picked];
  return (
    <section className="live-measure" aria-label={`${exportName(measure)}, live`}>
      <label htmlFor={id}>
        A figure of <code>{exportName(measure)}</code>
      </label>
      <select id={id} value={picked} onChange={({ target }) => setPicked(Number(target.value))}>
        {explanations.map(({ explanation, subject }, index) => (
          <option key={`${explanation.figure} ${subject ?? ''} ${explanation.subjectId ?? ''}`} value={index}>
            {[messages.figures[explanation.figure], subject].filter((part) => part !== null).join(': ')}
          </option>
        ))}
      </select>
      {current && <ExplanationDetail {...current} messages={messages} frame={frame} formatter={formatter} />}
    </section>
  );
}

/** What a measure is imported as: `winRate` for `win-rate`. */
export const exportName = ({ measureName }: Pick<Measure<never, unknown>, 'measureName'>): string =>
  measureName.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
