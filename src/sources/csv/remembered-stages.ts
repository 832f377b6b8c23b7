import { nameKey } from '../../model/index.js';
import type { CsvColumnMapping, CsvMapping, CsvStageMapping } from './csv-mapping.js';
import { columnOf } from './recognise-columns.js';
import { keyOf, type StageValue } from './recognise-stages.js';

/**
 * Stages of a stored mapping that no row of this file stands in: they are stages all the same, as a month without a deal
 * in one does not take it out of the process. Only of a column that has its heading still, and some value that is stored:
 * else another column tells the stages now.
 */
export function rememberedStages(
  values: readonly StageValue[],
  columns: readonly CsvColumnMapping[],
  stored: CsvMapping | undefined,
): StageValue[] {
  if (stored === undefined) return [];
  const met = new Set(values.map(keyOf));
  const same = new Set(stored.stages.filter((each) => met.has(keyOf(each))).map(({ from }) => from));
  return stored.stages.flatMap((stage) => {
    const { value, from, stageId } = stage;
    if (stageId === null || from === 'outcome' || !same.has(from) || met.has(keyOf(stage))) return [];
    if (headingKey(columns, from) !== headingKey(stored.columns, from)) return [];
    return [{ value, from, count: 0, meanProbability: null, isByDates: false }];
  });
}

function headingKey(
  columns: readonly CsvColumnMapping[],
  field: Exclude<CsvStageMapping['from'], 'outcome'>,
): string | null {
  const column = columnOf(columns, field);
  return column === null ? null : nameKey(column.heading);
}
