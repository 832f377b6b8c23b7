import { toDayNumber, type Period, type StageAt } from '../model/index.js';
import { forecastsPart, fromLimbs, NO_DAY, type CellTable, type Summary } from '../summary/index.js';
import { addTallies, TallyBuilder, type Tally } from './tally.js';
import type { StageProbability } from './weighted-value.js';

/** Open deals of pipeline tracks in the window, alike in all that a forecast asks. */
export interface ForecastDeals {
  /** The cell they are in. */
  readonly cell: number;
  readonly count: number;
  readonly amountClass: number;
  readonly amountMinor: number;
  /** Index of the forecast category: their own, else their stage's; −1 = none. */
  readonly category: number;
  /** The chance they count with, and where it comes from. */
  readonly source: 'own' | StageProbability['source'];
  /** `null` = not known. */
  readonly basisPoints: number | null;
}

/** Open deals of pipeline tracks, sorted by whether a forecast of the window counts them. */
export interface FoundForecastDeals {
  readonly cells: CellTable;
  readonly inWindow: readonly ForecastDeals[];
  readonly all: Tally;
  readonly undated: Tally;
  readonly before: Tally;
  readonly after: Tally;
}

/** Finds the open deals expected in a window, each with its category and chance (docs/measures.md §10). */
export function forecastDeals(
  summary: Summary,
  window: Period,
  probabilities: readonly StageProbability[],
): FoundForecastDeals {
  const { process } = summary;
  const start = toDayNumber(window.start);
  const end = toDayNumber(window.end);
  const counted = new TallyBuilder();
  const undated = new TallyBuilder();
  const before = new TallyBuilder();
  const after = new TallyBuilder();
  const inWindow: ForecastDeals[] = [];
  const cells = summary.part(forecastsPart);
  for (let cell = 0; cell < cells.size; cell++) {
    const count = cells.count(cell);
    const stage = cells.key(cell, 0);
    const at = process.stages[stage];
    if (count === 0 || !at || process.pipelineTracks[at.trackIndex] !== true) continue;
    const day = cells.key(cell, 3);
    const amountClass = cells.key(cell, 4);
    if (day === NO_DAY) undated.add(cells, cell, amountClass);
    else if (day < start) before.add(cells, cell, amountClass);
    else if (day >= end) after.add(cells, cell, amountClass);
    else {
      counted.add(cells, cell, amountClass);
      const own = cells.key(cell, 2);
      const { source, basisPoints } =
        own >= 0 ? { source: 'own' as const, basisPoints: own } : probabilities[stage]!;
      inWindow.push({
        cell,
        count,
        amountClass,
        amountMinor: fromLimbs(cells.key(cell, 5), cells.key(cell, 6)),
        category: categoryOf(summary, cells.key(cell, 1), at),
        source,
        basisPoints,
      });
    }
  }
  const found = { undated: undated.build(), before: before.build(), after: after.build() };
  return { cells, inWindow, ...found, all: addTallies(counted.build(), ...Object.values(found)) };
}

function categoryOf({ process }: Summary, own: number, { stage }: StageAt): number {
  if (own >= 0 || stage.forecastCategory === undefined) return own;
  return process.forecastCategories.findIndex(({ id }) => id === stage.forecastCategory);
}
