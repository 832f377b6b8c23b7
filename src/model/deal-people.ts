import type { IssueLog } from './issue-log.js';
import { noteTeam, type KnownPerson, type People } from './read-people.js';

/** Whose a deal is. */
export interface DealPeople {
  readonly ownerId: string | null;
  readonly teamId: string | null;
}

/** The team of a deal whose owner was another: that owner's, where the row's team is that of the owner it has now, or none. */
function teamThen(
  teamId: string | null,
  owner: KnownPerson,
  recordOwnerText: string | null,
  owners: People,
): string | null {
  if (teamId === null) return owner.teamId ?? null;
  const recordOwner = recordOwnerText === null ? null : owners.find(recordOwnerText);
  return recordOwner?.teamId === teamId && owner.teamId !== undefined ? owner.teamId : teamId;
}

/** Finds a deal's owner and team by id or name, and adds those not known; without a team of its own it has the one that the definition gives its owner. */
export function readDealPeople(
  ownerText: string | null,
  teamText: string | null,
  recordOwnerText: string | null,
  owners: People,
  teams: People,
  log: IssueLog,
): DealPeople {
  const team = teamText === null ? null : (teams.find(teamText) ?? teams.add(teamText));
  if (ownerText === null) {
    log.report('missing-owner', 'owner', null, 'treated-as-unknown');
    return { ownerId: null, teamId: team?.id ?? null };
  }
  let owner = owners.find(ownerText);
  if (owner === null) {
    owner = owners.add(ownerText);
    if (owners.hasDefined) log.report('unknown-owner', 'owner', ownerText, 'added-to-definition');
  }
  if (ownerText !== recordOwnerText) {
    return { ownerId: owner.id, teamId: teamThen(team?.id ?? null, owner, recordOwnerText, owners) };
  }
  noteTeam(owner, team?.id ?? null);
  return { ownerId: owner.id, teamId: team?.id ?? owner.teamId ?? null };
}
