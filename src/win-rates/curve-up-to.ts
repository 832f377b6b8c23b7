import type { ExplainedResult } from '../frame/index.js';
import type { WinIncidenceResult } from '../measures/index.js';
import type { Formatter, WinRatesMessages } from '../messages/index.js';

/** What {@link curveUpTo} takes. */
export interface CurveUpToOptions {
  /** The curve up to the day. */
  readonly result: WinIncidenceResult;
  /** Whole days since the stage was reached. */
  readonly days: number;
  /** What the curve is of, as it is called, and its group's name; `null` = of all. */
  readonly name: string;
  readonly subject: string | null;
  readonly messages: WinRatesMessages;
  readonly formatter: Formatter;
}

/** A curve up to a day as it is explained: under the name of what it is of, and the day. */
export function curveUpTo({
  result,
  days,
  name,
  subject,
  messages: { curves },
  formatter,
}: CurveUpToOptions): ExplainedResult {
  const after = curves.after({ days: curves.days({ count: days, days: formatter.count(days) }) });
  return { result, subject: `${name} · ${after}`, subjectId: JSON.stringify([subject, days]) };
}
