import { toDayNumber, type Owner, type Period, type Target, type Team } from '../model/index.js';
import type { DealFilter } from './deal-filter.js';

/** The target of some deals for a window. */
export interface ResolvedTarget {
  /** Minor units; `null` = there is none. */
  readonly amountMinor: number | null;
  /** Whether the window is not whole target periods, so that a share by days was taken. */
  readonly prorated: boolean;
  /** Days of the window that no target covers, of the one that covers fewest; 0 = all covered. */
  readonly uncoveredDays: number;
}

/** Targets and who they belong to. */
export interface TargetBook {
  readonly targets: readonly Target[];
  readonly owners: readonly Owner[];
  readonly teams: readonly Team[];
}

/** No target at all. */
export const NO_TARGET: ResolvedTarget = { amountMinor: null, prorated: false, uncoveredDays: 0 };

/**
 * The target of the deals a filter lets through (docs/measures.md §5): a window that is not whole target periods takes a
 * share by days; a team's target is its own, else its members' sum; the whole's is its own, else its teams' and teamless
 * owners' sum. A filter by anything but owner or team has no target.
 */
export function resolveTarget(book: TargetBook, filter: DealFilter, window: Period): ResolvedTarget {
  const { dimensions = {}, ...others } = filter;
  if (Object.values(others).some((value) => value !== undefined)) return NO_TARGET;
  const names = Object.keys(dimensions);
  if (names.some((name) => name !== 'owner' && name !== 'team')) return NO_TARGET;
  const owners = dimensions['owner'];
  const teams = dimensions['team'];
  if (owners && teams) {
    const members = book.owners.filter(
      (owner) => teams.includes(owner.teamId ?? null) && owners.includes(owner.id),
    );
    return combine(members.map((owner) => ownerTarget(book, owner.id, window)));
  }
  if (owners) return combine(owners.map((id) => ownerTarget(book, id, window)));
  if (teams) return combine(teams.map((id) => teamTarget(book, id, window)));
  const own = sumOverWindow(
    book.targets.filter((target) => target.ownerId == null && target.teamId == null),
    window,
  );
  if (own.amountMinor !== null) return own;
  const teamless = book.owners.filter((owner) => owner.teamId == null);
  return combine([
    ...book.teams.map((team) => teamTarget(book, team.id, window)),
    ...teamless.map((owner) => ownerTarget(book, owner.id, window)),
  ]);
}

function ownerTarget(book: TargetBook, ownerId: string | null, window: Period): ResolvedTarget {
  return ownerId === null
    ? NO_TARGET
    : sumOverWindow(
        book.targets.filter((target) => target.ownerId === ownerId),
        window,
      );
}

function teamTarget(book: TargetBook, teamId: string | null, window: Period): ResolvedTarget {
  if (teamId === null) return NO_TARGET;
  const own = sumOverWindow(
    book.targets.filter((target) => target.teamId === teamId && target.ownerId == null),
    window,
  );
  if (own.amountMinor !== null) return own;
  return combine(
    book.owners
      .filter((owner) => owner.teamId === teamId)
      .map((owner) => ownerTarget(book, owner.id, window)),
  );
}

function combine(parts: readonly ResolvedTarget[]): ResolvedTarget {
  let amountMinor: number | null = null;
  let prorated = false;
  let uncoveredDays = 0;
  for (const part of parts) {
    if (part.amountMinor === null) continue;
    amountMinor = (amountMinor ?? 0) + part.amountMinor;
    prorated ||= part.prorated;
    if (part.uncoveredDays > uncoveredDays) uncoveredDays = part.uncoveredDays;
  }
  return { amountMinor, prorated, uncoveredDays };
}

function sumOverWindow(targets: readonly Target[], window: Period): ResolvedTarget {
  const start = toDayNumber(window.start);
  const end = toDayNumber(window.end);
  let amountMinor: number | null = null;
  let prorated = false;
  let coveredDays = 0;
  for (const target of targets) {
    const from = toDayNumber(target.period.start);
    const to = toDayNumber(target.period.end);
    const shared = Math.min(end, to) - Math.max(start, from);
    if (shared <= 0) continue;
    coveredDays += shared;
    if (shared < to - from) prorated = true;
    amountMinor = (amountMinor ?? 0) + roundHalfEven(target.amountMinor * shared, to - from);
  }
  return {
    amountMinor,
    prorated,
    uncoveredDays: amountMinor === null ? 0 : Math.max(0, end - start - coveredDays),
  };
}

function roundHalfEven(numerator: number, denominator: number): number {
  const floor = Math.floor(numerator / denominator);
  const twice = 2 * (numerator - floor * denominator);
  if (twice < denominator) return floor;
  if (twice > denominator) return floor + 1;
  return floor % 2 === 0 ? floor : floor + 1;
}
