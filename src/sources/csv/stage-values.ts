import { nameKey } from '../../model/index.js';
import { cellText } from './cell-text.js';
import type { ColumnSurvey } from './column-survey.js';
import type { CsvColumnMapping, CsvStageMapping } from './csv-mapping.js';
import type { CsvTable } from './csv-table.js';
import { parseNumberText, decimalText } from './number-text.js';
import { outcomeValues } from './outcome-values.js';
import { columnOf } from './recognise-columns.js';
import type { StageValue } from './recognise-stages.js';
import type { TimeSlices } from '../time-slices.js';
import { toldStages, type ToldStages } from './told-stages.js';

/** Rows from which the mean probability of stages is taken, evenly spread: it only orders them. */
const ROWS_SAMPLED = 5000;

/**
 * The values that tell stages: those of the stage column, then those that only histories have, then of the status column, then
 * the outcomes other columns tell.
 * @throws PipelineError `aborted`
 */
export async function stageValues(
  table: CsvTable,
  columns: readonly CsvColumnMapping[],
  surveys: readonly ColumnSurvey[],
  slices: TimeSlices,
): Promise<StageValue[]> {
  const stage = columnOf(columns, 'stage');
  const probabilities = stage === null ? new Map<string, number>() : meanProbabilities(table, stage, columns);
  const told = await toldStages(table, columns, slices);
  const ofColumn = distinctValues(stage, 'stage', surveys, probabilities).map((value) => {
    const kind = told.kinds.get(nameKey(value.value));
    return kind === undefined ? value : { ...value, kind };
  });
  return [
    ...ofColumn,
    ...onlyInHistory(told, ofColumn),
    ...distinctValues(columnOf(columns, 'status'), 'status', surveys, new Map()),
    ...(await outcomeValues(table, columns, surveys, slices)),
  ];
}

function onlyInHistory({ inHistory }: ToldStages, known: readonly StageValue[]): StageValue[] {
  const keys = new Set(known.map(({ value }) => nameKey(value)));
  return [...inHistory].flatMap(([key, value]) =>
    keys.has(key)
      ? []
      : [{ value, from: 'stage' as const, count: 0, meanProbability: null, isByDates: false }],
  );
}

/** Values that differ in case and space only are one, spelled as it was met first. */
function distinctValues(
  column: CsvColumnMapping | null,
  from: CsvStageMapping['from'],
  surveys: readonly ColumnSurvey[],
  probabilities: ReadonlyMap<string, number>,
): StageValue[] {
  const byKey = new Map<string, StageValue>();
  for (const [value, count] of (column === null ? undefined : surveys[column.index]?.values) ?? []) {
    const key = nameKey(value);
    const known = byKey.get(key);
    if (known === undefined)
      byKey.set(key, {
        value,
        from,
        count,
        meanProbability: probabilities.get(key) ?? null,
        isByDates: false,
      });
    else byKey.set(key, { ...known, count: known.count + count });
  }
  return [...byKey.values()];
}

/** Mean probability of the rows of each stage value (by its name key), 0–100. */
function meanProbabilities(
  { rows }: CsvTable,
  stage: CsvColumnMapping,
  columns: readonly CsvColumnMapping[],
): ReadonlyMap<string, number> {
  const probability = columnOf(columns, 'probability');
  const sums = new Map<string, { sum: number; count: number }>();
  if (probability === null) return new Map();
  const step = Math.max(1, Math.floor(rows.length / ROWS_SAMPLED));
  let largest = 0;
  for (let index = 0; index < rows.length; index += step) {
    const text = cellText(rows[index]?.[stage.index]);
    const number = parseNumberText(rows[index]?.[probability.index] ?? '');
    if (text === null || number === null || number.decimalMark === 'either') continue;
    const value = Number(decimalText(number, number.decimalMark ?? '.'));
    largest = Math.max(largest, value);
    const key = nameKey(text);
    const known = sums.get(key);
    if (known === undefined) sums.set(key, { sum: value, count: 1 });
    else {
      known.sum += value;
      known.count += 1;
    }
  }
  const scale = largest <= 1 ? 100 : 1;
  return new Map([...sums].map(([key, { sum, count }]) => [key, (sum / count) * scale]));
}
