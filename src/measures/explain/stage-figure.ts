import type { CalendarDate, Period } from '../../model/index.js';
import type { LeftOut } from '../left-out.js';
import type { Explanation, ExplanationNote, FigureName } from './explanation.js';
import type { Expression } from './expression.js';

/** A result that has figures of stages. */
interface StagesResult {
  readonly asOf: CalendarDate;
  readonly currency: string;
  readonly window: Period | null;
  readonly leftOut: readonly LeftOut[];
}

/** The explanation of a figure of one stage; of all together, where the stage is `null`. */
export function stageFigure(
  { asOf, currency, window, leftOut }: StagesResult,
  stage: { readonly stageId: string; readonly stageName: string } | null,
  figure: FigureName,
  value: number | null,
  expression: Expression,
  notes: readonly ExplanationNote[] = [],
): Explanation {
  const subject = stage?.stageName ?? null;
  const subjectId = stage?.stageId ?? null;
  return { figure, subject, subjectId, value, expression, asOf, currency, window, leftOut, notes };
}
