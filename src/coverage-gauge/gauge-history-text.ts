import type { CoveragePoint, CoverageResult, FigureName } from '../measures/index.js';
import type { CoverageGaugeMessages, Formatter, FrameMessages } from '../messages/index.js';
import type { GaugeHistoryPoint } from './gauge-history-view.js';
import { readingText, wholeAmount } from './gauge-text.js';

/** What the texts of the line through time are written with. */
export interface HistoryWriter {
  readonly coverage: CoverageResult;
  /** Where the scale of the line ends. */
  readonly scaleEnd: number;
  readonly messages: CoverageGaugeMessages;
  readonly frame: FrameMessages;
  readonly formatter: Formatter;
}

/** The figure that a point tells, and its number; `null` = it tells none. */
export function pointFigure(
  { value, attainment }: GaugeHistoryPoint,
  { against }: CoverageResult,
): { readonly figure: FigureName; readonly kind: 'coverage' | 'attainment'; readonly value: number } | null {
  if (value !== null) {
    return {
      figure: against === 'remaining' ? 'coverage-of-remaining' : 'coverage',
      kind: 'coverage',
      value,
    };
  }
  return attainment === null ? null : { figure: 'attainment', kind: 'attainment', value: attainment };
}

/** The figure that Enter and `?` open on a day; `null` = none, for its coverage is not known. */
export function dayFigure(
  { state, coverage, coverageOfRemaining, attainment }: CoveragePoint,
  { against }: CoverageResult,
): FigureName | null {
  const isOfRemaining = against === 'remaining';
  const [figure, rate] =
    state === 'met'
      ? (['attainment', attainment] as const)
      : isOfRemaining
        ? (['coverage-of-remaining', coverageOfRemaining] as const)
        : (['coverage', coverage] as const);
  return (rate?.value ?? null) === null ? null : figure;
}

/** The word for where a day stood: its zone, that the target was met, or that it is not known. */
export function pointWord(
  { state, zone }: GaugeHistoryPoint,
  { messages, frame }: Pick<HistoryWriter, 'messages' | 'frame'>,
): string {
  if (state === 'met') return messages.states.met;
  if (state === 'unknown') return frame.unknown;
  return zone === null ? messages.states['no-required'] : messages.zones[zone];
}

/** Everything that is drawn of a day, in words. */
export function pointText(
  point: GaugeHistoryPoint,
  { coverage, scaleEnd, messages, frame, formatter }: HistoryWriter,
): string {
  const date = formatter.date(point.date);
  const word = pointWord(point, { messages, frame });
  const told = pointFigure(point, coverage);
  if (point.state === 'unknown' || !told) return messages.historyPoint({ date, text: word });
  const text = messages.meter({
    value: readingText(told.value, told.kind, formatter),
    of: pointOf(point, coverage, messages, formatter),
    word,
  });
  const beyond =
    point.beyond === 'above'
      ? messages.meterBeyond({ end: readingText(scaleEnd, 'coverage', formatter) })
      : messages.meterBelow;
  return messages.historyPoint({ date, text: point.beyond === null ? text : `${text} ${beyond}` });
}

/** What its number was of: the target, or what was left to win then. */
function pointOf(
  { state, measured }: GaugeHistoryPoint,
  { against, target }: CoverageResult,
  messages: CoverageGaugeMessages,
  formatter: Formatter,
): string {
  const leftMinor = measured.coverageOfRemaining?.denominator ?? null;
  if (state === 'met' || against === 'target' || leftMinor === null) {
    return messages.ofTarget({ amount: wholeAmount(target.amountMinor ?? 0, formatter) });
  }
  return messages.ofRemaining({ amount: wholeAmount(leftMinor, formatter) });
}
