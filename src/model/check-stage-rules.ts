import { invalid, shown } from './definition-mistake.js';
import { PipelineError } from './pipeline-error.js';
import type { Stage, Track } from './stage.js';

const REASON_RULES = new Set<string>(['ask', 'require']);
const OVER = new Set<string>(['warn', 'block']);

/**
 * Throws at the first mistake in what a stage says of moves to it and from it.
 * @param stageIds ids of all stages of the pipeline
 * @throws PipelineError `invalid-definition`, `unknown-stage`
 */
export function checkStageRules(stage: Stage, track: Track, stageIds: ReadonlySet<string>): void {
  const at = `Stage ${shown(stage.id)}`;
  checkTransitions(stage, at, stageIds);
  checkLimit(stage, at);
  checkEndReason(stage, at);
  if (stage.gateAsksBid !== true) return;
  if (track.bidChecklist === undefined || (stage.gate ?? 'off') === 'off') {
    throw invalid(
      `${at}: gateAsksBid needs a gate that warns or blocks, and a bidChecklist of track ${shown(track.id)} to decide by. Give both, or leave it out.`,
    );
  }
}

function checkTransitions({ transitions }: Stage, at: string, stageIds: ReadonlySet<string>): void {
  if (transitions === undefined) return;
  const isList: boolean = Array.isArray(transitions);
  if (!isList) throw invalid(`${at}: transitions is a list of stage ids. Leave it out for "anywhere".`);
  const unknown = transitions.find((id) => !stageIds.has(id));
  if (unknown === undefined) return;
  throw new PipelineError(
    'unknown-stage',
    `${at}: transitions name ${shown(unknown)}, which is no stage of the pipeline. Use ids of stages, of any track.`,
  );
}

function checkLimit({ limit }: Stage, at: string): void {
  if (limit === undefined) return;
  const { deals, valueMinor, over = 'warn' } = limit;
  if (deals === undefined && valueMinor === undefined)
    throw invalid(`${at}: its limit says neither deals nor valueMinor. Give one or both, or leave it out.`);
  for (const [name, most] of Object.entries({ deals, valueMinor })) {
    if (most === undefined || (Number.isSafeInteger(most) && most > 0)) continue;
    throw invalid(`${at}: limit.${name} is a whole number above 0, not ${shown(most)}.`);
  }
  if (!OVER.has(over)) throw invalid(`${at}: limit.over is warn or block, not ${shown(over)}.`);
}

function checkEndReason({ endReason, kind }: Stage, at: string): void {
  if (endReason === undefined) return;
  if (kind !== 'lost' && kind !== 'disqualified')
    throw invalid(`${at} is ${kind}, and only lost and disqualified stages have an endReason. Leave it out.`);
  const { rule, reasons = [] } = endReason;
  if (!REASON_RULES.has(rule)) throw invalid(`${at}: endReason.rule is ask or require, not ${shown(rule)}.`);
  const isList: boolean = Array.isArray(reasons);
  const isEachText = isList && reasons.every((reason) => typeof reason === 'string' && reason.trim() !== '');
  if (!isEachText || new Set(reasons).size < reasons.length) {
    throw invalid(`${at}: endReason.reasons is a list of texts, none empty and none given twice.`);
  }
}
