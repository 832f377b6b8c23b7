import type { Deal } from '../model/index.js';

/** What a deal is in one dimension: `owner`, `team`, `source`, `account`, or one of the host's own; `null` = not known. */
export function dimensionValue(deal: Deal, name: string): string | null {
  switch (name) {
    case 'owner':
      return deal.ownerId;
    case 'team':
      return deal.teamId;
    case 'source':
      return deal.source;
    case 'account':
      return deal.account;
    default:
      return Object.hasOwn(deal.dimensions, name) ? (deal.dimensions[name] ?? null) : null;
  }
}
