import { checkIds, invalid, shown } from './definition-mistake.js';
import type { IssueLog } from './issue-log.js';
import { nameKey } from './name-key.js';
import type { ForecastCategory, PipelineDefinition, Process } from './pipeline-definition.js';

/** The categories of a pipeline that names none, the least sure first. */
export const DEFAULT_FORECAST_CATEGORIES: readonly ForecastCategory[] = [
  { id: 'pipeline', name: 'Pipeline' },
  { id: 'best-case', name: 'Best case' },
  { id: 'commit', name: 'Commit' },
  { id: 'closed', name: 'Closed', kind: 'closed' },
  { id: 'omitted', name: 'Omitted', kind: 'omitted' },
];

const KINDS = new Set<string>(['open', 'closed', 'omitted']);

/** Throws at the first mistake in the categories of a definition, or in a stage's. @throws PipelineError `invalid-definition` */
export function checkForecastCategories({ forecastCategories, tracks }: PipelineDefinition): void {
  const categories = forecastCategories ?? DEFAULT_FORECAST_CATEGORIES;
  const isList: boolean = Array.isArray(categories);
  if (!isList) throw invalid('forecastCategories is no list. Give the categories, the least sure first.');
  checkIds('forecast category', categories);
  for (const { id, name, kind = 'open' } of categories) {
    const at = `Forecast category ${shown(id)}`;
    if (typeof name !== 'string') throw invalid(`${at} has no name. Give it a text.`);
    if (!KINDS.has(kind)) throw invalid(`${at} has the kind ${shown(kind)}. Use open, closed or omitted.`);
  }
  if (categories.filter(({ kind }) => kind === 'closed').length > 1) {
    throw invalid('Two forecast categories are of the kind closed. Won deals can be in one only.');
  }
  const ids = new Set(categories.map(({ id }) => id));
  for (const { id, forecastCategory } of tracks.flatMap(({ stages }) => stages)) {
    if (forecastCategory === undefined || ids.has(forecastCategory)) continue;
    throw invalid(
      `Stage ${shown(id)} has the forecast category ${shown(forecastCategory)}, which is none of ${[...ids].join(', ')}.`,
    );
  }
}

/** The id of the category that a row names by id or name; what is none is reported and unknown. */
export function readForecastCategory(
  text: string | null,
  { forecastCategories }: Process,
  log: IssueLog,
): string | null {
  if (text === null) return null;
  const found = forecastCategories.find(({ id }) => id === text);
  if (found) return found.id;
  const key = nameKey(text);
  const named = forecastCategories.find(({ id, name }) => nameKey(name) === key || nameKey(id) === key);
  if (!named) log.report('unknown-forecast-category', 'forecastCategory', text, 'treated-as-unknown');
  return named?.id ?? null;
}
