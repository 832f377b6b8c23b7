import { differenceInDays, type Deal, type Pipeline } from '../../src/model/index.js';
import type { PipelineValueFactorResult } from '../../src/measures/index.js';
import { placeOf } from './oracle.js';
import { oracleWinRateFrom } from './oracle-stages.js';

/** What section 12 needs to know beside the deals. */
export interface OracleHealthArgs {
  readonly inactiveDays: number;
  readonly tolerance: number;
  /** Expected days by stage id. */
  readonly expectedDays: ReadonlyMap<string, number | null>;
}

/** The open deals of pipeline tracks. */
export function openDeals(pipeline: Pipeline): Deal[] {
  return pipeline.deals.filter(
    (deal) =>
      deal.kind === 'open' && pipeline.process.pipelineTracks[placeOf(pipeline, deal.stageId).track] === true,
  );
}

/** Section 12, "integrity": the names of the faults of one open deal, by the sentence that defines them. */
export function oracleFaults(
  pipeline: Pipeline,
  deal: Deal,
  { inactiveDays, tolerance, expectedDays }: OracleHealthArgs,
): string[] {
  const { asOf, deals } = pipeline;
  const faults: string[] = [];
  if (deal.amountMinor === null) faults.push('no-amount');
  if (deal.expectedCloseDate === null) faults.push('no-expected-close');
  else if (deal.expectedCloseDate < asOf) faults.push('expected-close-past');
  const visit = deal.visits.at(-1);
  const limit = expectedDays.get(deal.stageId) ?? null;
  if (visit && visit.enteredDate !== null && limit !== null) {
    if (differenceInDays(asOf, visit.enteredDate) - visit.holdDays > limit) faults.push('overdue');
  }
  const active = deal.lastActivityDate ?? deal.createdDate;
  const isTold = deals.some(({ lastActivityDate }) => lastActivityDate !== null);
  if (isTold && active !== null && differenceInDays(asOf, active) > inactiveDays) faults.push('no-activity');
  if (deals.some(({ nextStep }) => nextStep !== null) && (deal.nextStep ?? '').trim() === '') {
    faults.push('no-next-step');
  }
  if (skips(pipeline, deal)) faults.push('skipped-stage');
  if (deal.ownerId === null) faults.push('no-owner');
  const set = pipeline.process.stages.find(({ stage }) => stage.id === deal.stageId)?.stage
    .probabilityBasisPoints;
  const own = deal.probabilityBasisPoints;
  if (own !== null && set !== undefined && set !== null && Math.abs(own - set) > tolerance) {
    faults.push('probability-out-of-line');
  }
  return faults;
}

function skips(pipeline: Pipeline, { visits }: Deal): boolean {
  return visits.some((visit, index) => {
    const before = visits[index - 1];
    if (!before || before.added || visit.added) return false;
    const from = placeOf(pipeline, before.stageId);
    const to = placeOf(pipeline, visit.stageId);
    if (from.track !== to.track || from.place < 0 || to.place < 0) return false;
    const open = pipeline.process.tracks[to.track]!.stages.filter(({ kind }) => kind === 'open');
    return open.some(
      ({ id }, place) =>
        place > from.place && place < to.place && !visits.some((each) => each.stageId === id),
    );
  });
}

/** Section 12, "number": Σ standing × unit win rate, handed on from track to track; `null` where nothing is known of any deal there. */
export function oracleExpectedWins(pipeline: Pipeline): number | null {
  const { tracks, pipelineTracks } = pipeline.process;
  const last = pipelineTracks.includes(true) ? pipelineTracks.lastIndexOf(true) : tracks.length - 1;
  let onward: number | null = 1;
  let wins = 0;
  let deals = 0;
  let known = 0;
  for (let track = last; track >= 0; track--) {
    const open = tracks[track]!.stages.filter(({ kind }) => kind === 'open');
    const chances = open.map(({ id }): number | null => {
      const [won, closed] = oracleWinRateFrom(pipeline, pipeline.deals, id, { window: null }).unit;
      return closed === 0 || onward === null ? null : (won / closed) * onward;
    });
    for (const [place, { id }] of open.entries()) {
      if (pipelineTracks[track] !== true) continue;
      const standing = pipeline.deals.filter((deal) => deal.kind === 'open' && deal.stageId === id).length;
      deals += standing;
      if (standing === 0 || chances[place] === null) continue;
      known += standing;
      wins += standing * chances[place]!;
    }
    if (open.length > 0) onward = chances[0] ?? null;
  }
  return deals > 0 && known === 0 ? null : wins;
}

/** Section 12, "balance": 1 − ½ Σ abs(share of open value − share of factors). */
export function oracleBalance({ stages }: PipelineValueFactorResult): number | null {
  const those = stages.filter(({ factor }) => factor.value !== null);
  const open = those.map((stage) => stage.open.valueMinor - stage.open.negativeMinor);
  const allOpen = open.reduce((sum, each) => sum + each, 0);
  const allFactors = those.reduce((sum, { factor }) => sum + factor.value!, 0);
  if (those.length === 0 || allOpen === 0 || allFactors === 0) return null;
  let distance = 0;
  for (const [index, { factor }] of those.entries()) {
    distance += Math.abs(open[index]! / allOpen - factor.value! / allFactors);
  }
  return 1 - distance / 2;
}
