import { fromDayNumber } from '../../src/model/index.js';
import type {
  ActivityEvent,
  DayNumber,
  HistoryEvent,
  PipelineIssueCode,
  Target,
} from '../../src/model/index.js';
import { DIRT_KINDS } from './dirt-kinds.js';
import type { Random } from './random.js';
import type { SampleDeal } from './sample-deal.js';

/** A row that was made dirty. */
export interface DirtyRow {
  readonly rowIndex: number;
  /** What is wrong, in words. */
  readonly kind: string;
  /** The issue that reading it must report; `null` = legal, only nasty. */
  readonly issue: PipelineIssueCode | null;
}

/** Log lines and targets that belong to nothing. */
export interface Strays {
  readonly history: readonly HistoryEvent[];
  readonly activities: readonly ActivityEvent[];
  readonly targets: readonly Target[];
}

const NO_STRAYS: Strays = { history: [], activities: [], targets: [] };

function strayLines(known: SampleDeal, today: DayNumber): Strays {
  const { dealId } = known.row;
  const yesterday = fromDayNumber(today - 1);
  return {
    history: [
      { dealId: 'D-0', at: yesterday, stage: 'discovery' },
      { dealId, at: yesterday, stage: 'Pre-approval' },
      { dealId, at: 'last Tuesday', stage: 'discovery' },
      { dealId, at: fromDayNumber(today + 30), expectedClose: fromDayNumber(today + 60) },
    ],
    activities: [{ dealId, at: '2026-13-01', type: 'call' }],
    targets: [
      { period: { start: '2026-01-01', end: '2026-01-01' }, ownerId: 'r01', amountMinor: Number.NaN },
    ],
  };
}

/** Spoils a share of the deals, one thing each, every kind in turn; with any share above 0 a few stray log lines come too. */
export function makeDirty(
  random: Random,
  clean: readonly SampleDeal[],
  today: DayNumber,
  share: number,
): {
  readonly deals: readonly SampleDeal[];
  readonly dirtyRows: readonly DirtyRow[];
  readonly strays: Strays;
} {
  const count = Math.round(clean.length * share);
  if (count === 0) return { deals: clean, dirtyRows: [], strays: NO_STRAYS };

  const deals = [...clean];
  const dirtyRows: DirtyRow[] = [];
  const untouched = new Set(clean.keys());
  const takeOne = (fits: (deal: SampleDeal) => boolean): number | undefined => {
    const fitting = [...untouched].filter((index) => fits(clean[index]!));
    const index = fitting[random.between(0, fitting.length - 1)];
    if (index !== undefined) untouched.delete(index);
    return index;
  };
  // The first row stays clean: stray log lines need a deal to stray to.
  untouched.delete(0);
  for (let turn = 0; turn < count; turn += 1) {
    const kind = DIRT_KINDS[turn % DIRT_KINDS.length]!;
    const rowIndex = takeOne(kind.fits);
    if (rowIndex === undefined) continue;
    // The nearest clean row before it, which then stays clean: a row exported twice is a copy of it.
    const earlier = Math.max(0, ...[...untouched].filter((index) => index < rowIndex).slice(-1));
    untouched.delete(earlier);
    deals[rowIndex] = kind.spoil(clean[rowIndex]!, clean[earlier]!, today);
    dirtyRows.push({ rowIndex, kind: kind.name, issue: kind.issue });
  }
  return { deals, dirtyRows, strays: strayLines(clean[0]!, today) };
}
