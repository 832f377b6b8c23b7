import { assertPeriod, PipelineError } from '../model/index.js';
import {
  AMOUNT_CLASS,
  closedPart,
  closingsPart,
  forecastsPart,
  unmappedPart,
  defineMeasure,
  type Measure,
} from '../summary/index.js';
import { endedDeals } from './ended-deals.js';
import { forecastCategories, openKindOf } from './forecast-categories.js';
import { forecastDeals, type ForecastDeals } from './forecast-deals.js';
import type { ForecastArgs, ForecastResult, ForecastValue, ForecastWins } from './forecast-result.js';
import { ForecastSums } from './forecast-weighted.js';
import { leftOutList, leftOutOfAll, leftOutOfValue } from './left-out.js';
import { stageProbabilities } from './stage-probabilities.js';
import { knownValueMinor, TallyBuilder } from './tally.js';
import { targetOf, targetState } from './target-state.js';
import { unmappedDeals } from './unmapped-deals.js';
import { valueChances } from './value-chances.js';
import { pointOf, winCounts } from './win-chances.js';
import { daysSoFar } from './window.js';

/** What a period will bring: won so far, and the open deals expected in it by their chances (docs/measures.md §10). */
export const forecast: Measure<ForecastArgs, ForecastResult> = /* @__PURE__ */ defineMeasure(
  {
    measureName: 'forecast',
    parts: [closedPart, forecastsPart, unmappedPart],
    baselineParts: [closingsPart],
    baselineKey: (baseline) => stageProbabilities(baseline),
  },
  (summary, args, context): ForecastResult => {
    const { window } = args;
    assertPeriod(window);
    const options = simulationOptions(args);
    const { process } = summary;
    const { asOf } = context;
    const target = targetOf(args.targetMinor, window, context.targetFor);
    const { won, undated } = endedDeals(summary, daysSoFar(window, asOf), process.pipelineTracks);
    const found = forecastDeals(summary, window, stageProbabilities(context.baseline));
    const sums = new ForecastSums();
    const singles = [...process.forecastCategories, null].map(() => new ForecastSums());
    const omitted = new TallyBuilder();
    const unlikely = new TallyBuilder();
    const counted: ForecastDeals[] = [];
    for (const deals of found.inWindow) {
      const kind = openKindOf(process, deals.category);
      singles.at(kind === 'none' ? -1 : deals.category)!.add(found.cells, deals);
      if (kind === 'omitted') omitted.add(found.cells, deals.cell, deals.amountClass);
      else {
        counted.push(deals);
        sums.add(found.cells, deals);
        if (deals.basisPoints === null) unlikely.add(found.cells, deals.cell, deals.amountClass);
      }
    }
    const open = sums.deals.build();
    const weighted = sums.weighted();
    const withoutChance = unlikely.build();
    const wonMinor = knownValueMinor(won);
    const isUndated = found.all.count > 0 && found.undated.count === found.all.count;
    const isUnlikely = open.count > 0 && withoutChance.count === open.count;
    const hasValue = wonMinor !== null && weighted.valueMinor !== null;
    const unknownBecause = isUndated
      ? 'no-expected-close'
      : isUnlikely
        ? 'no-probability'
        : hasValue
          ? null
          : 'no-amount';
    return {
      measure: 'forecast',
      asOf,
      currency: process.currency,
      window,
      target,
      state: targetState(target.amountMinor, won.valueMinor),
      won,
      open,
      weighted,
      categories: forecastCategories(
        process,
        singles.map((each) => each.total()),
        won,
      ),
      wins: isUndated || isUnlikely ? null : winsOf(counted, won.count),
      value:
        unknownBecause === null
          ? valueOf(counted, wonMinor!, weighted.valueMinor!, target.amountMinor, options)
          : null,
      unknownBecause,
      leftOut: leftOutList(
        leftOutOfAll('no-expected-close', found.undated),
        leftOutOfAll('expected-before-period', found.before),
        leftOutOfAll('expected-after-period', found.after),
        leftOutOfAll('omitted', omitted.build()),
        leftOutOfAll('no-probability', withoutChance),
        leftOutOfAll('unmapped-stage', unmappedDeals(summary)),
        leftOutOfAll('no-closed-date', undated.won),
        leftOutOfValue('no-amount', open.count - open.valuedCount + won.count - won.valuedCount),
      ),
    };
  },
);

function winsOf(deals: readonly ForecastDeals[], wonCount: number): ForecastWins {
  const likely = deals.flatMap(({ count, basisPoints }) =>
    basisPoints === null ? [] : { count, basisPoints },
  );
  const found = winCounts(likely);
  const basisPoints = likely.reduce((sum, each) => sum + each.count * each.basisPoints, 0);
  return {
    openCount: likely.reduce((sum, { count }) => sum + count, 0),
    expected: wonCount + basisPoints / 10_000,
    p10: wonCount + pointOf(found, 0.1),
    p50: wonCount + pointOf(found, 0.5),
    p90: wonCount + pointOf(found, 0.9),
    first: wonCount + found.first,
    chances: [...found.chances],
  };
}

function valueOf(
  deals: readonly ForecastDeals[],
  wonMinor: number,
  weightedMinor: number,
  targetMinor: number | null,
  options: { readonly seed: number; readonly trials: number },
): ForecastValue {
  const likely = deals.flatMap(({ count, amountMinor, amountClass, basisPoints }) =>
    basisPoints === null || amountClass === AMOUNT_CLASS.unknown ? [] : { count, amountMinor, basisPoints },
  );
  const { atLeast, ...found } = valueChances(likely, wonMinor, options);
  const atLeastTarget = targetMinor === null || targetMinor <= 0 ? null : atLeast(targetMinor);
  const variance = atLeastTarget === null ? null : atLeastTarget * (1 - atLeastTarget);
  return {
    expectedMinor: wonMinor + weightedMinor,
    ...found,
    atLeastTarget,
    standardError: variance === null || found.trials === null ? null : Math.sqrt(variance / found.trials),
  };
}

/** @throws PipelineError `invalid-argument` */
function simulationOptions({ seed = 1, trials = 10_000 }: ForecastArgs): { seed: number; trials: number } {
  if (Number.isInteger(trials) && trials >= 100 && trials <= 1_000_000 && Number.isSafeInteger(seed)) {
    return { seed, trials };
  }
  throw new PipelineError(
    'invalid-argument',
    `A simulation of ${String(trials)} trials from ${String(seed)} cannot be made. Give trials from 100 to 1,000,000 and a seed, both whole numbers.`,
  );
}
