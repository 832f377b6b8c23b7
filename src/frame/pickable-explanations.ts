import { explain, type Explanation, type FigureName } from '../measures/index.js';
import type { ExplanationMessages, Formatter } from '../messages/index.js';
import type { ExplainedResult, ExplanationRequest } from './frame-context.js';
import { periodText } from './period-text.js';

/** An explanation under the name of what it is of. */
export interface PickableExplanation {
  readonly explanation: Explanation;
  /** A stage's, owner's or team's name; `null` = all that is shown. */
  readonly subject: string | null;
  readonly subjectId: string | null;
}

type SubjectMessages = Pick<ExplanationMessages, 'wonSubject' | 'sizeClasses' | 'subjectOn'>;

/** Figures of one stage each: without a stage's name, they are of the won deals at the end. */
const STAGE_FIGURES: ReadonlySet<FigureName> = new Set([
  'stage-deals',
  'stage-value',
  'of-first-unit',
  'of-first-value',
]);

/**
 * The explanations of all results, each under its subject; the catalogue names size classes and the won deals at a funnel's end,
 * the locale past days and periods. What several results tell of one subject stands together, and a figure that two of them tell once.
 */
export function pickableExplanations(
  explained: readonly ExplainedResult[],
  messages: SubjectMessages,
  formatter: Pick<Formatter, 'date' | 'period' | 'month' | 'year'>,
): PickableExplanation[] {
  const all = explained.flatMap(({ result, subject, subjectId, isEnd }) =>
    explain(result)
      .filter((explanation) => !isEnd || explanation.subjectId === null)
      .map((explanation) => ({
        explanation,
        subject: subject ?? subjectName(explanation, messages, formatter),
        subjectId: subjectId ?? explanation.subjectId,
      })),
  );
  const bySubject = new Map<string, Map<FigureName, PickableExplanation>>();
  for (const each of all) {
    const key = JSON.stringify([each.subject, each.subjectId]);
    const figures = bySubject.get(key) ?? new Map<FigureName, PickableExplanation>();
    bySubject.set(key, figures);
    if (!figures.has(each.explanation.figure)) figures.set(each.explanation.figure, each);
  }
  return [...bySubject.values()].flatMap((figures) => [...figures.values()]);
}

function subjectName(
  explanation: Explanation,
  messages: SubjectMessages,
  formatter: Pick<Formatter, 'date' | 'period' | 'month' | 'year'>,
): string | null {
  const { date, period } = explanation;
  if (period) return periodText(period, formatter);
  const subject = ownName(explanation, messages);
  if (date === undefined) return subject;
  const day = formatter.date(date);
  return subject === null ? day : messages.subjectOn({ subject, date: day });
}

function ownName(
  { subject, figure, date }: Explanation,
  { wonSubject, sizeClasses }: SubjectMessages,
): string | null {
  if (subject === null) return STAGE_FIGURES.has(figure) && date === undefined ? wonSubject : null;
  if (!figure.startsWith('class-')) return subject;
  return Object.entries(sizeClasses).find(([id]) => id === subject)?.[1] ?? subject;
}

/**
 * Index of what is asked for: 0 where no figure is named, the first of a figure where no subject is; −1 where there is no
 * such figure, or no longer: another subject's number would be taken for it.
 */
export function findExplanation(
  explanations: readonly PickableExplanation[],
  { figure, subject, subjectId }: ExplanationRequest,
): number {
  if (figure === null) return 0;
  const isOne = (isSubject: (each: PickableExplanation) => boolean): number =>
    explanations.findIndex((each) => each.explanation.figure === figure && isSubject(each));
  if (subjectId !== undefined) return isOne((each) => each.subjectId === subjectId);
  const named = isOne((each) => each.subject === subject);
  return named < 0 && subject === null ? isOne(() => true) : named;
}
