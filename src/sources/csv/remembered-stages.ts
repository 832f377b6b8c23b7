import type { CsvStageMapping } from './csv-mapping.js';
import { keyOf, type StageValue } from './recognise-stages.js';

/**
 * Stages of a stored mapping that no row of this file stands in: they are stages all the same, as a month without a deal
 * in one does not take it out of the process. Only of a column of which the file has some value that is stored: where it
 * has none, another column tells the stages now.
 */
export function rememberedStages(
  values: readonly StageValue[],
  stored: readonly CsvStageMapping[],
): StageValue[] {
  const met = new Set(values.map(keyOf));
  const same = new Set(stored.filter((each) => met.has(keyOf(each))).map(({ from }) => from));
  return stored.flatMap((stage) => {
    const { value, from, stageId } = stage;
    if (stageId === null || from === 'outcome' || !same.has(from) || met.has(keyOf(stage))) return [];
    return [{ value, from, count: 0, meanProbability: null, isByDates: false }];
  });
}
