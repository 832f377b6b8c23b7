import { toDayNumber } from '../model/index.js';
import {
  defineMeasure,
  incidencePart,
  KIND_CODE,
  NO_DAY,
  pathlessPart,
  unmappedPart,
  type Measure,
  type Summary,
} from '../summary/index.js';
import { incidenceSteps, type IncidenceCounts } from './incidence-steps.js';
import { leftOutList, leftOutOfAll } from './left-out.js';
import { openStageOf } from './open-stage.js';
import { pathlessDeals } from './pathless-deals.js';
import { unmappedDeals } from './unmapped-deals.js';
import type { IncidenceStep, WinIncidenceArgs, WinIncidenceResult } from './win-incidence-result.js';
import { dayRange } from './window.js';

/**
 * The chance to be won of deals that reached a stage, with those that have not ended yet (docs/measures.md §2 `method:
 * 'incidence'`): win rates of closed deals alone are wrong where wins take longer than losses.
 */
export const winIncidence: Measure<WinIncidenceArgs, WinIncidenceResult> = /* @__PURE__ */ defineMeasure(
  { measureName: 'win-incidence', parts: [incidencePart, pathlessPart, unmappedPart] },
  (summary, { from }, { asOf }): WinIncidenceResult => {
    const { process } = summary;
    const { stage, index, trackIndex } = openStageOf(process, from);
    const { byDays, unknownDaysCount } = countsOf(summary, index, toDayNumber(asOf));
    const steps = incidenceSteps(byDays);
    const last = steps.at(-1);
    const total = (of: keyof IncidenceStep & `${string}Count`): number =>
      steps.reduce((sum, step) => sum + step[of], 0);
    const pathless = pathlessDeals(summary, dayRange(null), trackIndex);
    return {
      measure: 'win-incidence',
      asOf,
      currency: process.currency,
      from: { stageId: stage.id, stageName: stage.name },
      lowest: last ? last.won : null,
      highest: last ? Math.min(1, last.won + last.survival) : null,
      wonCount: total('wonCount'),
      lostCount: total('lostCount'),
      disqualifiedCount: total('disqualifiedCount'),
      censoredCount: total('censoredCount'),
      steps,
      unknownDaysCount,
      leftOut: leftOutList(
        leftOutOfAll('unknown-path', pathless.ended),
        leftOutOfAll('no-stage-history', pathless.withoutVisit),
        leftOutOfAll('unmapped-stage', unmappedDeals(summary)),
      ),
    };
  },
);

function countsOf(
  summary: Summary,
  stage: number,
  today: number,
): { readonly byDays: Map<number, IncidenceCounts>; readonly unknownDaysCount: number } {
  const byDays = new Map<number, IncidenceCounts>();
  let unknownDaysCount = 0;
  const cells = summary.part(incidencePart);
  for (let cell = 0; cell < cells.size; cell++) {
    if (cells.key(cell, 0) !== stage) continue;
    const outcome = cells.key(cell, 1);
    const stored = cells.key(cell, 2);
    const days = stored !== NO_DAY && outcome === KIND_CODE.open ? today - stored : stored;
    if (days < 0) {
      unknownDaysCount += cells.count(cell);
      continue;
    }
    let counts = byDays.get(days);
    if (!counts) byDays.set(days, (counts = { won: 0, lost: 0, disqualified: 0, censored: 0 }));
    counts[OUTCOMES.get(outcome) ?? 'censored'] += cells.count(cell);
  }
  return { byDays, unknownDaysCount };
}

const OUTCOMES: ReadonlyMap<number, 'won' | 'lost' | 'disqualified'> = /* @__PURE__ */ new Map([
  [KIND_CODE.won, 'won'],
  [KIND_CODE.lost, 'lost'],
  [KIND_CODE.disqualified, 'disqualified'],
]);
