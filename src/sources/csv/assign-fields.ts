import type { ColumnSurvey } from './column-survey.js';
import type { CsvAlternative } from './csv-mapping.js';
import type { NamedField } from './field-synonyms.js';
import { fieldScores } from './heading-score.js';
import { valueFit } from './value-fit.js';
import type { ValueShape } from './value-shape.js';

/** What a column was found to hold. */
export interface AssignedField {
  readonly field: NamedField | null;
  /** 0–1; `null` where no field was found. */
  readonly score: number | null;
  readonly alternatives: readonly CsvAlternative[];
}

/** How much the heading weighs; the values weigh the rest. */
const HEADING_WEIGHT = 0.75;
/** A column and a field below this are strangers. */
const LEAST_SCORE = 0.4;
/** The score of a field that the values alone tell. */
const SCORE_BY_VALUES = 0.3;

interface Candidate {
  readonly column: number;
  readonly field: NamedField;
  readonly score: number;
}

/** A field whose score is below this is asked about: the heading only contains words for it, or the values alone tell it. */
export const SURE_SCORE = 0.7;

/**
 * Gives every field to the column whose heading and values fit it best, and every column one field at most.
 * @param hasHeadings whether the headings are the file's own.
 * @param given fields that other columns have: no column here gets one of them.
 */
export function assignFields(
  headings: readonly string[],
  surveys: readonly ColumnSurvey[],
  hasHeadings: boolean,
  given: ReadonlySet<NamedField> = new Set(),
): AssignedField[] {
  const shapes = surveys.map(({ shape }) => shape);
  const candidates: Candidate[] = [];
  for (const [column, heading] of headings.entries()) {
    const shape = shapes[column];
    if (shape === undefined) continue;
    for (const [field, headingScore] of fieldScores(heading)) {
      const fit = valueFit(field, shape);
      if (fit === null) continue;
      const score = HEADING_WEIGHT * headingScore + (1 - HEADING_WEIGHT) * fit;
      if (score >= LEAST_SCORE) candidates.push({ column, field, score });
    }
  }
  candidates.sort((a, b) => b.score - a.score || a.column - b.column);
  const chosen = new Map<number, Candidate>();
  const taken = new Set(given);
  const choose = (candidate: Candidate): void => {
    chosen.set(candidate.column, candidate);
    taken.add(candidate.field);
  };
  for (const candidate of candidates) {
    if (!chosen.has(candidate.column) && !taken.has(candidate.field)) choose(candidate);
  }
  assignByValues(shapes, chosen, taken, choose, hasHeadings);
  statusAsStage(chosen, taken, choose);
  return headings.map((_, column) => {
    const choice = chosen.get(column);
    const others = candidates
      .filter((each) => each.column === column && each.field !== choice?.field)
      .slice(0, 3);
    return {
      field: choice?.field ?? null,
      score: choice === undefined ? null : rounded(choice.score),
      alternatives: others.map(({ field, score }) => ({ field, score: rounded(score) })),
    };
  });
}

/**
 * Stage and currency can be told without a heading, where exactly one column is left that looks like it; an amount only
 * where the file has no headings: of numbers that have one it is known that it says something else.
 */
function assignByValues(
  shapes: readonly ValueShape[],
  chosen: ReadonlyMap<number, Candidate>,
  taken: ReadonlySet<NamedField>,
  choose: (candidate: Candidate) => void,
  hasHeadings: boolean,
): void {
  const looks: readonly (readonly [NamedField, (shape: ValueShape) => boolean])[] = [
    ['stage', (shape) => shape.stageWords >= 0.6 && valueFit('stage', shape) !== null],
    ['currency', (shape) => shape.currencies >= 0.9],
    [
      'amount',
      (shape) =>
        shape.numbers >= 0.9 && shape.dates < 0.5 && shape.percentages === 0 && shape.largestNumber > 100,
    ],
  ];
  for (const [field, looksLikeIt] of looks) {
    if (taken.has(field) || (field === 'stage' && taken.has('status'))) continue;
    if (field === 'amount' && hasHeadings) continue;
    const columns = shapes.flatMap((shape, column) => {
      const fits = !chosen.has(column) && !shape.isEmpty && looksLikeIt(shape);
      return fits && !(field === 'amount' && shape.distinctShare > 0.98 && shape.distinct > 20)
        ? [column]
        : [];
    });
    const [column] = columns;
    if (columns.length === 1 && column !== undefined) choose({ column, field, score: SCORE_BY_VALUES });
  }
}

/** Where nothing else tells the stage, the status does. */
function statusAsStage(
  chosen: ReadonlyMap<number, Candidate>,
  taken: ReadonlySet<NamedField>,
  choose: (candidate: Candidate) => void,
): void {
  if (taken.has('stage')) return;
  for (const candidate of chosen.values()) {
    if (candidate.field === 'status') choose({ ...candidate, field: 'stage' });
  }
}

function rounded(score: number): number {
  return Math.round(score * 100) / 100;
}
