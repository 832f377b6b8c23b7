import { NO_DAY, standingPart, type Summary } from '../summary/index.js';
import type { ChanceToWin } from './chance-to-win.js';
import type { ExpectedWon } from './cycle-aware-coverage-result.js';
import type { StageHazards } from './stage-hazards.js';
import { addTallies, EMPTY_TALLY, knownValueMinor, TallyBuilder, type Tally } from './tally.js';

/** Open deals of one stage by how many days they stand there. */
export interface StandingDeals {
  readonly byAge: ReadonlyMap<number, TallyBuilder>;
  readonly all: Tally;
  /** Those of which it is not known since when. */
  readonly unknown: Tally;
}

/** The open deals of each stage, by its index, as of a day. */
export function standingDeals(summary: Summary, today: number): StandingDeals[] {
  const found = summary.process.stages.map(() => ({
    byAge: new Map<number, TallyBuilder>(),
    all: new TallyBuilder(),
    unknown: new TallyBuilder(),
  }));
  const cells = summary.part(standingPart);
  for (let cell = 0; cell < cells.size; cell++) {
    const stage = cells.key(cell, 0);
    if (cells.count(cell) === 0 || summary.process.stages[stage]?.kind !== 'open') continue;
    const { byAge, all, unknown } = found[stage]!;
    const since = cells.key(cell, 1);
    const amountClass = cells.key(cell, 3);
    if (since === NO_DAY || since > today) {
      unknown.add(cells, cell, amountClass);
      continue;
    }
    let sameAge = byAge.get(today - since);
    if (!sameAge) byAge.set(today - since, (sameAge = new TallyBuilder()));
    sameAge.add(cells, cell, amountClass);
    all.add(cells, cell, amountClass);
  }
  return found.map(({ byAge, all, unknown }) => ({ byAge, all: all.build(), unknown: unknown.build() }));
}

/** What may be expected of the deals in a stage to be won after `daysBefore` days and within `daysAhead`. */
export function expectedWon(
  { byAge, all }: StandingDeals,
  stage: number,
  { hazards, chance, daysBefore, daysAhead }: Outlook,
): ExpectedWon {
  let expectedWins = 0;
  let expectedMinor = 0;
  let beyond: Tally | null = null;
  const { longestAge } = hazards[stage]!;
  // In order of age, so that the sums are the same to the bit whatever the order of the deals.
  for (const age of [...byAge.keys()].sort((one, other) => one - other)) {
    const deals = byAge.get(age)!.build();
    if (age >= longestAge) {
      beyond = beyond ? addTallies(beyond, deals) : deals;
      continue;
    }
    const share = chance(stage, age, daysAhead) - chance(stage, age, daysBefore);
    expectedWins += deals.count * share;
    expectedMinor += deals.valueMinor * share;
  }
  return {
    open: all,
    expectedWins,
    expectedMinor: knownValueMinor(all) === null ? null : expectedMinor,
    beyondHistory: beyond ?? EMPTY_TALLY,
  };
}

/** How deals move, and between which days from now. */
export interface Outlook {
  readonly hazards: readonly StageHazards[];
  readonly chance: ChanceToWin;
  readonly daysBefore: number;
  readonly daysAhead: number;
}
