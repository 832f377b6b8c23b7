import { currencyExponent } from './currency.js';
import { checkDefinition } from './check-definition.js';
import { DEFAULT_FORECAST_CATEGORIES } from './forecast-category.js';
import type { PipelineDefinition, Process, StageAt } from './pipeline-definition.js';

/**
 * Checks a definition, fills its defaults and puts every stage in one list.
 * @throws PipelineError `invalid-definition`, `duplicate-stage`, `unknown-stage`, `invalid-currency`, `invalid-time-zone`
 */
export function resolveProcess(definition: PipelineDefinition): Process {
  checkDefinition(definition);
  const stages: StageAt[] = [];
  const stageIndexById = new Map<string, number>();
  const openStageIndexes: number[][] = [];

  for (const [trackIndex, track] of definition.tracks.entries()) {
    const openIndexes: number[] = [];
    for (const stage of track.stages) {
      const isOpen = stage.kind === 'open';
      stageIndexById.set(stage.id, stages.length);
      stages.push({ stage, kind: stage.kind, trackIndex, openIndex: isOpen ? openIndexes.length : null });
      if (isOpen) openIndexes.push(stages.length - 1);
    }
    openStageIndexes.push(openIndexes);
  }
  const lastTrack = definition.tracks.length - 1;
  return {
    name: definition.name === undefined || definition.name === '' ? null : definition.name,
    tracks: definition.tracks,
    currency: definition.currency,
    currencyExponent: currencyExponent(definition.currency),
    timeZone: definition.timeZone ?? 'UTC',
    fiscalYearStart: definition.fiscalYearStart ?? 1,
    stages,
    stageIndexById,
    openStageIndexes,
    pipelineTracks: definition.tracks.map((track, index) => track.pipeline ?? index === lastTrack),
    forecastCategories: definition.forecastCategories ?? DEFAULT_FORECAST_CATEGORIES,
  };
}
