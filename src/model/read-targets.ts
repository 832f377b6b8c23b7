import type { IssueLog } from './issue-log.js';
import { toMinorUnits } from './money.js';
import { isPeriod } from './period.js';
import type { People } from './read-people.js';
import { readReference } from './read-reference.js';
import type { Target } from './target.js';

/**
 * Reads targets; those without a real period or a readable amount are left out and reported. Owners and teams are found
 * by id or name, and added where not known. A target is one owner's or one team's: given both, it is the owner's.
 */
export function readTargets(
  targets: Iterable<Target>,
  owners: People,
  teams: People,
  log: IssueLog,
): Target[] {
  const read: Target[] = [];
  let rowIndex = 0;
  for (const row of targets) {
    log.rowIndex = rowIndex;
    rowIndex += 1;
    try {
      const target = readTarget(row, owners, teams, log);
      if (target) read.push(target);
    } catch {
      log.report('target-unreadable', null, null, 'left-out');
    }
  }
  return read;
}

function readTarget(row: Target, owners: People, teams: People, log: IssueLog): Target | null {
  if (!isPeriod(row.period)) {
    log.report('target-unreadable', 'period', null, 'left-out');
    return null;
  }
  const given: unknown = row.amountMinor;
  const amount = typeof given === 'number' || typeof given === 'string' ? toMinorUnits(given, 0) : null;
  if (amount === null || Math.abs(amount.amountMinor) >= Number.MAX_SAFE_INTEGER) {
    log.report('target-unreadable', 'amountMinor', given, 'left-out');
    return null;
  }
  if (amount.rounded) log.report('amount-rounded', 'amountMinor', given, 'rounded');

  const owner = readReference(row.ownerId);
  const team = readReference(row.teamId);
  if (owner !== null && team !== null) log.report('target-unreadable', 'teamId', team, 'treated-as-unknown');
  const { start, end } = row.period;
  return {
    period: { start, end },
    amountMinor: amount.amountMinor,
    ownerId: owner === null ? null : (owners.find(owner) ?? owners.add(owner)).id,
    teamId: owner !== null || team === null ? null : (teams.find(team) ?? teams.add(team)).id,
  };
}
