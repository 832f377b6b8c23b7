import { checkBidChecklist } from './check-bid-checklist.js';
import { isCurrencyCode } from './currency.js';
import { checkIds, invalid, isId, shown } from './definition-mistake.js';
import { checkStageRules } from './check-stage-rules.js';
import { checkForecastCategories } from './forecast-category.js';
import type { PipelineDefinition } from './pipeline-definition.js';
import { PipelineError } from './pipeline-error.js';
import { UNMAPPED_STAGE_ID, type Stage, type Track } from './stage.js';
import { assertTimeZone } from './time-zone.js';

const STAGE_KINDS = new Set<string>(['open', 'won', 'lost', 'hold', 'disqualified']);
const GATES = new Set<string>(['off', 'warn', 'block']);

/**
 * Throws at the first mistake in a pipeline definition.
 * @throws PipelineError `invalid-definition`, `duplicate-stage`, `unknown-stage`, `invalid-currency`, `invalid-time-zone`
 */
export function checkDefinition(definition: PipelineDefinition): void {
  if (typeof definition !== 'object' || definition === null || !Array.isArray(definition.tracks)) {
    throw invalid('A pipeline definition is an object with tracks and a currency.');
  }
  if (definition.tracks.length === 0) {
    throw invalid('The pipeline has no tracks. Give at least one, e.g. those of a process template.');
  }
  if (!isCurrencyCode(definition.currency)) {
    throw new PipelineError(
      'invalid-currency',
      `The reporting currency ${shown(definition.currency)} is not an ISO 4217 code. Give three capital letters, e.g. "EUR".`,
    );
  }
  if (definition.timeZone !== undefined) assertTimeZone(definition.timeZone);
  const { fiscalYearStart = 1 } = definition;
  if (!Number.isInteger(fiscalYearStart) || fiscalYearStart < 1 || fiscalYearStart > 12) {
    throw invalid(`fiscalYearStart is a month, a whole number from 1 to 12, not ${shown(fiscalYearStart)}.`);
  }
  const trackIds = new Set<string>();
  const stageIds = new Set<string>();
  const tracks: readonly Track[] = definition.tracks;
  for (const track of tracks) checkTrack(track, trackIds, stageIds);
  for (const track of tracks) for (const stage of track.stages) checkStageRules(stage, track, stageIds);
  checkForecastCategories(definition);
  checkIds('owner', definition.owners ?? []);
  checkIds('team', definition.teams ?? []);
}

function checkTrack(track: Track, trackIds: Set<string>, stageIds: Set<string>): void {
  if (!isId(track.id)) throw invalid('A track has no id. Give each a text of its own.');
  if (trackIds.has(track.id)) throw invalid(`Two tracks have the id ${shown(track.id)}. Give each its own.`);
  trackIds.add(track.id);
  const { stages } = track;
  const isList: boolean = Array.isArray(stages);
  if (!isList) throw invalid(`Track ${shown(track.id)} has no list of stages. Give [] for none.`);

  for (const stage of stages) {
    checkStage(stage);
    if (stageIds.has(stage.id)) {
      throw new PipelineError(
        'duplicate-stage',
        `Two stages have the id ${shown(stage.id)}. Stage ids are unique in the whole pipeline, over all tracks.`,
      );
    }
    stageIds.add(stage.id);
  }
  if (track.bidChecklist !== undefined) checkBidChecklist(track.bidChecklist, track.id);
  const { qualifiedStageId } = track;
  if (qualifiedStageId === undefined) return;
  if (!stages.some((stage) => stage.id === qualifiedStageId && stage.kind === 'open')) {
    throw new PipelineError(
      'unknown-stage',
      `qualifiedStageId ${shown(qualifiedStageId)} is not an open stage of track ${shown(track.id)}. Name one of them, or leave it out.`,
    );
  }
}

function checkStage(stage: Stage): void {
  if (!isId(stage.id) || typeof stage.name !== 'string')
    throw invalid('Every stage needs an id and a name, both text.');
  const at = `Stage ${shown(stage.id)}`;
  if (stage.id === UNMAPPED_STAGE_ID)
    throw invalid(`${at} has the id kept for deals without a known stage. Choose another.`);
  if (!STAGE_KINDS.has(stage.kind)) {
    throw invalid(`${at} has the kind ${shown(stage.kind)}. Use open, won, lost, hold or disqualified.`);
  }
  const probability = stage.probabilityBasisPoints ?? 0;
  if (!Number.isInteger(probability) || probability < 0 || probability > 10_000) {
    throw invalid(
      `${at}: probabilityBasisPoints is a whole number from 0 to 10,000, not ${shown(probability)}.`,
    );
  }
  const expectedDays = stage.expectedDays ?? 0;
  if (!Number.isInteger(expectedDays) || expectedDays < 0) {
    throw invalid(`${at}: expectedDays is a whole number of days, 0 or more, not ${shown(expectedDays)}.`);
  }
  const { gate = 'off' } = stage;
  if (!GATES.has(gate)) throw invalid(`${at} has the gate ${shown(gate)}. Use off, warn or block.`);
  checkIds(`exit criterion of stage ${shown(stage.id)}`, stage.exitCriteria ?? []);
}
