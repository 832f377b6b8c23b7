import type { Owner, Period, Target, Team } from '../model/index.js';
import type { DealFilter } from './deal-filter.js';
import { NO_TARGET, type ResolvedTarget } from './resolved-target.js';
import { targetShare } from './target-share.js';

/** Targets and who they belong to. */
export interface TargetBook {
  readonly targets: readonly Target[];
  readonly owners: readonly Owner[];
  readonly teams: readonly Team[];
}

/**
 * The target of the deals a filter lets through (docs/measures.md §5): a window that is not whole target periods takes a
 * share by days; a team's target is its own, else its members' sum; the whole's is its own, else its teams' and teamless
 * owners' sum. A filter by anything but owner or team has no target.
 */
export function resolveTarget(book: TargetBook, filter: DealFilter, window: Period): ResolvedTarget {
  const { dimensions = {}, ...others } = filter;
  if (Object.values(others).some((value) => value !== undefined)) return NO_TARGET;
  if (Object.keys(dimensions).some((name) => name !== 'owner' && name !== 'team')) return NO_TARGET;
  const owners = dimensions['owner'] && [...new Set(dimensions['owner'])];
  const teams = dimensions['team'] && [...new Set(dimensions['team'])];
  if (owners && teams) {
    const members = book.owners.filter(
      ({ id, teamId = null }) => teams.includes(teamId) && owners.includes(id),
    );
    return combine(members.map((owner) => ownerTarget(book, owner.id, window)));
  }
  if (owners) return combine(owners.map((id) => ownerTarget(book, id, window)));
  if (teams) return combine(teams.map((id) => teamTarget(book, id, window)));
  return wholeTarget(book, window);
}

function ownerTarget({ targets }: TargetBook, ownerId: string | null, window: Period): ResolvedTarget {
  if (ownerId === null) return NO_TARGET;
  return targetShare(
    targets.filter((target) => target.ownerId === ownerId),
    window,
  );
}

function teamTarget(book: TargetBook, teamId: string | null, window: Period): ResolvedTarget {
  if (teamId === null) return teamlessTarget(book, window);
  const own = targetShare(
    book.targets.filter((target) => target.teamId === teamId && target.ownerId == null),
    window,
  );
  if (own.amountMinor !== null) return own;
  const members = book.owners.filter((owner) => owner.teamId === teamId);
  return combine(members.map((owner) => ownerTarget(book, owner.id, window)));
}

function wholeTarget(book: TargetBook, window: Period): ResolvedTarget {
  const own = targetShare(
    book.targets.filter((target) => target.ownerId == null && target.teamId == null),
    window,
  );
  if (own.amountMinor !== null) return own;
  return combine([
    ...book.teams.map((team) => teamTarget(book, team.id, window)),
    teamlessTarget(book, window),
  ]);
}

function teamlessTarget(book: TargetBook, window: Period): ResolvedTarget {
  const teamIds = new Set(book.teams.map((team) => team.id));
  const teamless = book.owners.filter(({ teamId = null }) => teamId === null || !teamIds.has(teamId));
  return combine(teamless.map((owner) => ownerTarget(book, owner.id, window)));
}

function combine(parts: readonly ResolvedTarget[]): ResolvedTarget {
  let amountMinor: number | null = null;
  let prorated = false;
  let uncoveredDays = 0;
  for (const part of parts) {
    if (part.amountMinor === null) continue;
    amountMinor = (amountMinor ?? 0) + part.amountMinor;
    prorated ||= part.prorated;
    uncoveredDays = Math.max(uncoveredDays, part.uncoveredDays);
  }
  return { amountMinor, prorated, uncoveredDays };
}
