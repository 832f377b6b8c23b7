import {
  differenceInDays,
  type CalendarDate,
  type Deal,
  type DealKind,
  type Owner,
  type Process,
} from '../model/index.js';

/** A deal as a list shows it. */
export interface DealListRow {
  readonly deal: Deal;
  /** Place in the list, 0 first. */
  readonly index: number;
  /** Its stage's name; what its row said where no stage is known; `null` = that said nothing. */
  readonly stageName: string | null;
  readonly kind: DealKind;
  /** The owner's name, or id; `null` = nobody. */
  readonly ownerName: string | null;
  /** Whole days in its stage, hold left out for open deals; `null` = not known. */
  readonly days: number | null;
  /** Whole days more than expected; 0 = none, or not known. */
  readonly overDays: number;
  /** How many faults its data has: as many as its dialog tells. */
  readonly faultCount: number;
}

/** Whole days that a deal stands in its stage, as the order `days-in-stage` has them; `null` = not known. */
function daysInStage({ kind, visits, stageEnteredDate }: Deal, asOf: CalendarDate): number | null {
  const standing = kind === 'open' ? visits.at(-1) : undefined;
  const entered = kind === 'open' ? (standing?.enteredDate ?? null) : stageEnteredDate;
  if (entered === null) return null;
  return Math.max(0, differenceInDays(asOf, entered) - (standing?.holdDays ?? 0));
}

/** Whole days beyond those expected; 0 = none, or either is not known. Fractions of an expected day are rounded up. */
function overDaysOf(days: number | null, expectedDays: number | null): number {
  if (days === null || expectedDays === null) return 0;
  return Math.max(0, Math.ceil(days - expectedDays));
}

/** What rows are made of. */
export interface RowMakerInput {
  readonly process: Process;
  readonly asOf: CalendarDate;
  readonly owners: readonly Owner[] | undefined;
  /** Days expected in each stage by its id; `null` = not known. */
  readonly expectedDays: ReadonlyMap<string, number | null>;
  readonly faultCount: (deal: Deal) => number;
}

/** Makes the rows of a list, each the same object as before while its deal and its place are. */
export function rowMaker(input: RowMakerInput): (deal: Deal, index: number) => DealListRow {
  const { process, asOf, owners, expectedDays, faultCount } = input;
  const names = new Map(owners?.map(({ id, name }) => [id, name]));
  const known = new WeakMap<Deal, DealListRow>();
  return (deal, index) => {
    const before = known.get(deal);
    if (before?.index === index) return before;
    const days = daysInStage(deal, asOf);
    const at = process.stages[process.stageIndexById.get(deal.stageId) ?? -1];
    const expected = deal.kind === 'open' ? (expectedDays.get(deal.stageId) ?? null) : null;
    const row: DealListRow = {
      deal,
      index,
      stageName: at?.stage.name ?? deal.unmappedStage,
      kind: deal.kind,
      ownerName: deal.ownerId === null ? null : (names.get(deal.ownerId) ?? deal.ownerId),
      days,
      overDays: overDaysOf(days, expected),
      faultCount: before?.faultCount ?? faultCount(deal),
    };
    known.set(deal, row);
    return row;
  };
}
