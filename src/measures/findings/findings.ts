import { assertPeriod, PipelineError } from '../../model/index.js';
import {
  arrivalsPart,
  attentionPart,
  closedPart,
  createdPart,
  cyclesPart,
  defineMeasure,
  expectedPart,
  firstStagesPart,
  ownersOpenPart,
  responsesPart,
  toldPart,
  type AnyPart,
  type Measure,
  type MeasureContext,
  type PartContext,
  type Summary,
  uniqueParts,
} from '../../summary/index.js';
import { coverage } from '../coverage.js';
import type { CoverageArgs } from '../coverage-result.js';
import { dealMix } from '../deal-mix.js';
import { goal } from '../goal.js';
import { movement } from '../movement.js';
import type { MovementArgs } from '../movement-result.js';
import { stageConversion } from '../stage-conversion.js';
import { trackRecord } from '../track-record.js';
import type { Finding, FindingCode, Found } from './finding.js';
import { settingOf } from './finding-defaults.js';
import { FINDING_RULES } from './finding-rules.js';
import type { FindingSource } from './finding-source.js';
import { findingWindows } from './finding-windows.js';
import type { FindingsArgs, FindingsResult, FindingWindows } from './findings-result.js';
import { medianCycle } from './median-cycle.js';

/** What stands out, each by a rule of its own with a limit and a least sample (docs/measures.md §13). */
export const findings: Measure<FindingsArgs, FindingsResult> = /* @__PURE__ */ defineMeasure(
  {
    measureName: 'findings',
    parts: (args, about) => uniqueParts([...ownParts(about), ...partsOfOthers('partsOf', args, about)]),
    baselineParts: (args, about) =>
      uniqueParts([toldPart, cyclesPart, ...partsOfOthers('baselinePartsOf', args, about)]),
  },
  (summary, args, context): FindingsResult => {
    const { window, benchmarks = {} } = args;
    assertPeriod(window);
    for (const [stageId, share] of Object.entries(benchmarks)) assertShare(stageId, share);
    const source = sourceOf(summary, args, context);
    const found: Finding[] = [];
    const notJudged: FindingCode[] = [];
    for (const [code, rule] of FINDING_RULES) {
      const setting = settingOf(code, args.settings);
      if (setting === null) continue;
      const { severity } = setting;
      const each = rule(source, setting);
      if (each === null) notJudged.push(code);
      else for (const one of each) found.push({ code, severity, ...placed(one, context.about) });
    }
    const { recent, past, lastPeriod } = source;
    return {
      measure: 'findings',
      asOf: context.asOf,
      currency: summary.process.currency,
      window,
      recent,
      past,
      lastPeriod,
      findings: found,
      notJudged,
    };
  },
);

/** What was found, with the names of where. */
function placed(found: Found, { process, owners }: PartContext): Omit<Finding, 'code' | 'severity'> {
  const { evidence, ...where } = found;
  const { stageId, trackId, ownerId } = { stageId: null, trackId: null, ownerId: null, ...where };
  return {
    stageId,
    trackId,
    ownerId,
    stageName: process.stages[process.stageIndexById.get(stageId ?? '') ?? -1]?.stage.name ?? null,
    trackName: process.tracks.find(({ id }) => id === trackId)?.name ?? null,
    ownerName: owners.find(({ id }) => id === ownerId)?.name ?? null,
    evidence,
  };
}

/** @throws PipelineError `invalid-argument` */
function assertShare(stageId: string, share: number): void {
  if (share >= 0 && share <= 1) return;
  throw new PipelineError(
    'invalid-argument',
    `The benchmark ${String(share)} of stage "${stageId}" is no share. Give one from 0 to 1.`,
  );
}

function ownParts({ owners }: PartContext): AnyPart[] {
  return [
    arrivalsPart,
    attentionPart,
    closedPart,
    createdPart,
    expectedPart,
    firstStagesPart,
    responsesPart,
    ownersOpenPart(owners),
  ];
}

type Reads = 'partsOf' | 'baselinePartsOf';

/** The parts that the measures read which findings are taken from. */
function partsOfOthers(of: Reads, args: FindingsArgs, about: PartContext): AnyPart[] {
  const { recent, past, lastPeriod } = findingWindows(args, about.asOf);
  const looksBack = args.lookBack !== false;
  return [
    ...stageConversion[of]({ window: recent }, about),
    ...(past ? stageConversion[of]({ window: past }, about) : []),
    ...goal[of](targeted(args), about),
    ...dealMix[of](targeted(args), about),
    ...coverage[of](coverageArgs(args), about),
    ...(looksBack ? movement[of](movementArgs({ recent, lastPeriod }), about) : []),
    ...(looksBack && lastPeriod ? trackRecord[of]({ window: lastPeriod }, about) : []),
  ];
}

function sourceOf(summary: Summary, args: FindingsArgs, context: MeasureContext): FindingSource {
  const windows = findingWindows(args, context.asOf);
  const { recent, past, lastPeriod } = windows;
  const looksBack = args.lookBack !== false;
  return {
    args,
    summary,
    context,
    ...windows,
    conversion: stageConversion(summary, { window: recent }, context),
    conversionBefore: past ? stageConversion(summary, { window: past }, context) : null,
    goal: goal(summary, targeted(args), context),
    mix: dealMix(summary, targeted(args), context),
    coverage: coverage(summary, coverageArgs(args), context),
    cycle: medianCycle(context.baseline),
    movement: looksBack ? movement(summary, movementArgs(windows), context) : null,
    record: looksBack && lastPeriod ? trackRecord(summary, { window: lastPeriod }, context) : null,
  };
}

function targeted({ window, targetMinor }: FindingsArgs) {
  return { window, ...(targetMinor !== undefined && { targetMinor }) };
}

function coverageArgs(args: FindingsArgs): CoverageArgs {
  const { required, ceiling } = args;
  return { ...targeted(args), ...(required && { required }), ...(ceiling !== undefined && { ceiling }) };
}

/** Moves of the recent days, slips of the last period; where there is none, of the recent days, which nobody reads. */
function movementArgs({ recent, lastPeriod }: Pick<FindingWindows, 'recent' | 'lastPeriod'>): MovementArgs {
  return { window: recent, ...(lastPeriod && { period: lastPeriod }) };
}
