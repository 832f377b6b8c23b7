import { stageOutcomesPart, unmappedPart, defineMeasure, type Measure } from '../summary/index.js';
import { placesInRange } from './day-places.js';
import { openStageOf } from './open-stage.js';
import { findFromStage } from './win-rate-find.js';
import { winRateChoices, winRateOf } from './win-rate-of.js';
import type { WinRateArgs, WinRateResult } from './win-rate-result.js';
import { dayRange, partInRange, partInWindow } from './window.js';

/** What {@link winRateFrom} takes. */
export interface WinRateFromArgs extends WinRateArgs {
  /** Id of the open stage that deals must have reached. */
  readonly from: string;
}

/**
 * Win rates of the deals that reached a stage (docs/measures.md §2). They count in the stage's track: those that moved on to a
 * later one are won, on the day they did. Ended deals of unknown path are left out, and reported.
 */
export const winRateFrom: Measure<WinRateFromArgs, WinRateResult> = /* @__PURE__ */ defineMeasure(
  {
    measureName: 'win-rate',
    parts: ({ window }) => [partInWindow(stageOutcomesPart, 4, window), unmappedPart],
  },
  (summary, { from, ...args }, { asOf }): WinRateResult => {
    const choices = winRateChoices(args);
    const { stage, ...place } = openStageOf(summary.process, from);
    const range = dayRange(choices.window);
    const [found] = findFromStage(summary, place, choices, placesInRange(range), (part, field) =>
      partInRange(part, field, range),
    );
    return winRateOf(found!, choices, {
      asOf,
      currency: summary.process.currency,
      from: { stageId: stage.id, stageName: stage.name },
    });
  },
);
