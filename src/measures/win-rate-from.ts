import {
  stageOutcomesPart,
  unmappedPart,
  defineMeasure,
  KIND_CODE,
  NO_DAY,
  STAGE_DATE,
  UNKNOWN_PATH,
  type Measure,
  type Summary,
} from '../summary/index.js';
import { openStageOf } from './open-stage.js';
import { TallyBuilder } from './tally.js';
import { unmappedDeals } from './unmapped-deals.js';
import { winRateChoices, winRateOf, type FoundDeals, type KindTallies } from './win-rate-of.js';
import type { WinRateArgs, WinRateResult } from './win-rate-result.js';
import { partInRange, partInWindow, dayRange, isWithin } from './window.js';

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
    const { stage, trackIndex, place } = openStageOf(summary.process, from);
    return winRateOf(findDeals(summary, trackIndex, place, choices), choices, {
      asOf,
      currency: summary.process.currency,
      from: { stageId: stage.id, stageName: stage.name },
    });
  },
);

function findDeals(
  summary: Summary,
  track: number,
  place: number,
  { by, window, disqualified }: Required<WinRateArgs>,
): FoundDeals {
  const range = dayRange(window);
  const dated = builders();
  const undated = builders();
  const unknownPath = new TallyBuilder();
  const cells = summary.part(partInRange(stageOutcomesPart, 4, range));
  for (let cell = 0; cell < cells.size; cell++) {
    if (cells.key(cell, 0) !== track || cells.count(cell) === 0) continue;
    const isByCreation = cells.key(cell, 3) === STAGE_DATE.created;
    if (isByCreation !== (by === 'created')) continue;
    const furthest = cells.key(cell, 1);
    const outcome = cells.key(cell, 2);
    const day = cells.key(cell, 4);
    const amountClass = cells.key(cell, 5);
    if (furthest === UNKNOWN_PATH) {
      const isCounted =
        outcome === KIND_CODE.won ||
        outcome === KIND_CODE.lost ||
        (outcome === KIND_CODE.disqualified && disqualified === 'as-lost');
      if (!isCounted) continue;
      if (isWithin(day, range)) unknownPath.add(cells, cell, amountClass);
      // Nobody knows its day either: it is told with those, not left untold.
      else if (day === NO_DAY) undated.get(outcome)?.add(cells, cell, amountClass);
    } else if (furthest >= place) {
      if (isWithin(day, range)) dated.get(outcome)?.add(cells, cell, amountClass);
      else if (day === NO_DAY) undated.get(outcome)?.add(cells, cell, amountClass);
    }
  }
  return {
    dated: built(dated),
    undated: built(undated),
    unmapped: unmappedDeals(summary),
    unknownPath: unknownPath.build(),
  };
}

const COUNTED = ['won', 'lost', 'disqualified', 'open'] as const;

function builders(): Map<number, TallyBuilder> {
  return new Map(COUNTED.map((kind) => [KIND_CODE[kind], new TallyBuilder()]));
}

function built(byKind: ReadonlyMap<number, TallyBuilder>): KindTallies {
  const of = (kind: (typeof COUNTED)[number]) => byKind.get(KIND_CODE[kind])!.build();
  return { won: of('won'), lost: of('lost'), disqualified: of('disqualified'), open: of('open') };
}
