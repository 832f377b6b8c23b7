import { SURE_SCORE } from './assign-fields.js';
import type { ColumnSurvey } from './column-survey.js';
import type { CsvMapping } from './csv-mapping.js';
import type { CsvQuestion } from './csv-question.js';

const SAMPLES = 3;

/** Asks about every column that fits its field only a little; the choices are its field, then others that no column has. */
export function weakColumnQuestions(
  { columns }: CsvMapping,
  surveys: readonly ColumnSurvey[],
): CsvQuestion[] {
  const taken = new Set(columns.map(({ field }) => field));
  return columns.flatMap(({ heading, index, field, score, alternatives }) => {
    const survey = surveys[index];
    if (field === null || score === null || score >= SURE_SCORE || (survey?.filled ?? 0) === 0) return [];
    const others = alternatives.map((each) => each.field).filter((each) => !taken.has(each));
    const samples = [...(survey?.values.keys() ?? [])].slice(0, SAMPLES);
    return [{ code: 'column-field', heading, choices: [field, ...others], samples }];
  });
}
