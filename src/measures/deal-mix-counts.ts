import {
  sizesPart,
  AMOUNT_CLASS,
  KIND_CODE,
  NO_DAY,
  type CellTable,
  type Summary,
} from '../summary/index.js';
import { sortedHistogram, type Histogram } from './histogram.js';
import { amountOf, SIZES } from './size-cells.js';
import type { SizeClass } from './size-classes.js';
import { TallyBuilder, type Tally } from './tally.js';
import { isWithin, type DayRange } from './window.js';

/** What the deals of one class come to. */
export interface ClassCounts {
  readonly open: Tally;
  readonly won: Tally;
  readonly lost: Tally;
  readonly cycleCount: number;
  readonly cycleSumDays: number;
}

/** What {@link dealMixCounts} finds. */
export interface DealMixCounts {
  /** By class, in order, those of unknown or negative amount last. */
  readonly byClass: readonly ClassCounts[];
  /** Amounts of the open deals, known and not negative. */
  readonly openSizes: Histogram;
  readonly undated: Tally;
  readonly noStart: Tally;
  readonly noEnd: Tally;
  readonly backwards: Tally;
}

/** Adds up the deals of pipeline tracks by class: open ones, and those closed in a range of days. */
export function dealMixCounts(
  summary: Summary,
  classes: readonly SizeClass[],
  range: DayRange,
): DealMixCounts {
  const byClass = Array.from({ length: classes.length + 1 }, () => new ClassBuilder());
  const openSizes = new Map<number, number>();
  const undated = new TallyBuilder();
  const noStart = new TallyBuilder();
  const noEnd = new TallyBuilder();
  const backwards = new TallyBuilder();
  const floors = classes.map(({ fromMinor }) => fromMinor ?? 0);
  const cells = summary.part(sizesPart);
  const { pipelineTracks } = summary.process;
  for (let cell = 0; cell < cells.size; cell++) {
    if (pipelineTracks[cells.key(cell, SIZES.track)] !== true) continue;
    const kind = cells.key(cell, SIZES.kind);
    const amountClass = cells.key(cell, SIZES.amountClass);
    const isValued = amountClass === AMOUNT_CLASS.valued;
    const amount = amountOf(cells, cell);
    const builder = byClass[isValued ? floors.findIndex((floor) => amount >= floor) : classes.length]!;
    if (kind === KIND_CODE.open) {
      builder.open.add(cells, cell, amountClass);
      if (isValued) openSizes.set(amount, (openSizes.get(amount) ?? 0) + cells.count(cell));
      continue;
    }
    const closedDay = cells.key(cell, SIZES.closedDay);
    const isCounted = isWithin(closedDay, range);
    if (isCounted) builder[kind === KIND_CODE.won ? 'won' : 'lost'].add(cells, cell, amountClass);
    else if (closedDay === NO_DAY) undated.add(cells, cell, amountClass);
    if (kind !== KIND_CODE.won || (!isCounted && closedDay !== NO_DAY)) continue;
    const days = cells.key(cell, SIZES.cycleDays);
    if (closedDay === NO_DAY) noEnd.add(cells, cell, amountClass);
    else if (days === NO_DAY) noStart.add(cells, cell, amountClass);
    else if (days < 0) backwards.add(cells, cell, amountClass);
    else builder.addCycle(cells, cell, days);
  }
  return {
    byClass: byClass.map((builder) => builder.build()),
    openSizes: sortedHistogram(openSizes),
    undated: undated.build(),
    noStart: noStart.build(),
    noEnd: noEnd.build(),
    backwards: backwards.build(),
  };
}

class ClassBuilder {
  readonly open = new TallyBuilder();
  readonly won = new TallyBuilder();
  readonly lost = new TallyBuilder();
  #cycleCount = 0;
  #cycleSumDays = 0;

  addCycle(cells: CellTable, cell: number, days: number): void {
    this.#cycleCount += cells.count(cell);
    this.#cycleSumDays += cells.count(cell) * days;
  }

  build(): ClassCounts {
    return {
      open: this.open.build(),
      won: this.won.build(),
      lost: this.lost.build(),
      cycleCount: this.#cycleCount,
      cycleSumDays: this.#cycleSumDays,
    };
  }
}
