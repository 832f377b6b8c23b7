import type { IssueLog } from './issue-log.js';
import { noteTeam, type People } from './read-people.js';

/** Whose a deal is. */
export interface DealPeople {
  readonly ownerId: string | null;
  readonly teamId: string | null;
}

/** Finds a deal's owner and team by id or name, and adds those not known; without a team of its own it has the one that the definition gives its owner. */
export function readDealPeople(
  ownerText: string | null,
  teamText: string | null,
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
  noteTeam(owner, team?.id ?? null);
  return { ownerId: owner.id, teamId: team?.id ?? owner.teamId ?? null };
}
