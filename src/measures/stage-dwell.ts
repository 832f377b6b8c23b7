import { toDayNumber } from '../model/index.js';
import {
  defineMeasure,
  departuresPart,
  dwellTimesPart,
  NO_DAY,
  pathlessPart,
  staysPart,
  unmappedPart,
  VISIT_END,
  type Measure,
  type Summary,
} from '../summary/index.js';
import { assertChoice } from './assert-choice.js';
import { durationStats } from './duration-stats.js';
import { leftOutList, leftOutOfAll } from './left-out.js';
import { pathlessDeals } from './pathless-deals.js';
import type { KaplanMeier, StageDwell, StageDwellArgs, StageDwellResult } from './stage-dwell-result.js';
import { survivalMean, survivalQuantile, survivalSteps } from './survival.js';
import { unmappedDeals } from './unmapped-deals.js';
import { partInRange, dayRange, isWithin, type DayRange } from './window.js';

/** How long deals stay in each stage: mean, median, quartiles and nine tenths of the visits (docs/measures.md §3 "dwell"). */
export const stageDwell: Measure<StageDwellArgs, StageDwellResult> = /* @__PURE__ */ defineMeasure(
  {
    measureName: 'stage-dwell',
    parts: ({ method }) => [
      ...(method === 'km' ? [staysPart] : [dwellTimesPart, departuresPart]),
      pathlessPart,
      unmappedPart,
    ],
  },
  (summary, { window = null, method = 'completed' }, { asOf }): StageDwellResult => {
    assertChoice('method', method, ['completed', 'km']);
    const { process } = summary;
    const range = dayRange(window);
    const found = method === 'km' ? staysIn(summary, range, toDayNumber(asOf)) : completedIn(summary, range);
    const pathless = pathlessDeals(summary, range);
    return {
      measure: 'stage-dwell',
      asOf,
      currency: process.currency,
      window,
      method,
      stages: process.openStageIndexes.flatMap((indexes, track) =>
        indexes.map((index): StageDwell => {
          const { ended, censored, unknownCount } = found[index]!;
          const { id: stageId, name: stageName } = process.stages[index]!.stage;
          return {
            stageId,
            stageName,
            trackId: process.tracks[track]!.id,
            completed: durationStats(ended),
            km: method === 'km' ? kaplanMeier(ended, censored) : null,
            unknownCount,
          };
        }),
      ),
      leftOut: leftOutList(
        leftOutOfAll('unknown-path', pathless.ended),
        leftOutOfAll('no-stage-history', pathless.others),
        leftOutOfAll('unmapped-stage', unmappedDeals(summary)),
      ),
    };
  },
);

interface Stays {
  readonly ended: Map<number, number>;
  readonly censored: Map<number, number>;
  unknownCount: number;
}

const staysByStage = ({ process }: Summary): Stays[] =>
  process.stages.map(() => ({ ended: new Map(), censored: new Map(), unknownCount: 0 }));

function count(counts: Map<number, number>, days: number, more: number): void {
  counts.set(days, (counts.get(days) ?? 0) + more);
}

function completedIn(summary: Summary, range: DayRange): Stays[] {
  const found = staysByStage(summary);
  const times = summary.part(partInRange(dwellTimesPart, 1, range));
  for (let cell = 0; cell < times.size; cell++) {
    if (!isWithin(times.key(cell, 1), range)) continue;
    count(found[times.key(cell, 0)]!.ended, times.key(cell, 2), times.count(cell));
  }
  const departures = summary.part(partInRange(departuresPart, 2, range));
  for (let cell = 0; cell < departures.size; cell++) {
    if (departures.key(cell, 3) === 1 || !isWithin(departures.key(cell, 2), range)) continue;
    found[departures.key(cell, 0)]!.unknownCount += departures.count(cell);
  }
  return found;
}

function staysIn(summary: Summary, range: DayRange, today: number): Stays[] {
  const found = staysByStage(summary);
  const cells = summary.part(partInRange(staysPart, 1, range));
  for (let cell = 0; cell < cells.size; cell++) {
    if (!isWithin(cells.key(cell, 1), range)) continue;
    const of = found[cells.key(cell, 0)]!;
    const end = cells.key(cell, 2);
    const days = end === VISIT_END.standing ? today - cells.key(cell, 3) : cells.key(cell, 3);
    if (end === VISIT_END.unknown || days === NO_DAY || days < 0) of.unknownCount += cells.count(cell);
    else count(end === VISIT_END.left ? of.ended : of.censored, days, cells.count(cell));
  }
  return found;
}

function kaplanMeier(ended: Stays['ended'], censored: Stays['censored']): KaplanMeier {
  const steps = survivalSteps(ended, censored);
  const total = (of: 'endedCount' | 'censoredCount'): number =>
    steps.reduce((sum, step) => sum + step[of], 0);
  return {
    meanDays: survivalMean(steps),
    medianDays: survivalQuantile(steps, 0.5),
    p25Days: survivalQuantile(steps, 0.75),
    p75Days: survivalQuantile(steps, 0.25),
    p90Days: survivalQuantile(steps, 0.1),
    endedCount: total('endedCount'),
    censoredCount: total('censoredCount'),
    steps,
  };
}
