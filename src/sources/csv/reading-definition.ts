import { NO_CURRENCY, type PipelineDefinition, type Track } from '../../model/index.js';

/** The track that stages of the file are put in where no process is given. */
const FILE_TRACK: Track = { id: 'sales', name: 'Sales', stages: [] };

/** The definition a file is read against, before stages are added; a process template's own id and the like are left out. */
export function readingDefinition(
  process: Partial<PipelineDefinition>,
  currency: string | null,
  timeZone: string | undefined,
): PipelineDefinition {
  const { name, tracks = [], fiscalYearStart, forecastCategories, owners, teams } = process;
  const zone = timeZone ?? process.timeZone;
  return {
    ...(name === undefined ? {} : { name }),
    tracks: tracks.length === 0 ? [FILE_TRACK] : tracks,
    currency: currency ?? NO_CURRENCY,
    ...(zone === undefined ? {} : { timeZone: zone }),
    ...(fiscalYearStart === undefined ? {} : { fiscalYearStart }),
    ...(forecastCategories === undefined ? {} : { forecastCategories }),
    ...(owners === undefined ? {} : { owners }),
    ...(teams === undefined ? {} : { teams }),
  };
}
