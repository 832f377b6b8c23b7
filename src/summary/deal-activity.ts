import type { Deal, DealActivity } from '../model/index.js';

/** The deal with something more done for it. */
export function withActivity(deal: Deal, activity: DealActivity): Deal {
  let at = deal.activities.length;
  while (at > 0 && deal.activities[at - 1]!.date > activity.date) at--;
  const { lastActivityDate } = deal;
  return {
    ...deal,
    activities: [...deal.activities.slice(0, at), activity, ...deal.activities.slice(at)],
    lastActivityDate:
      lastActivityDate !== null && lastActivityDate > activity.date ? lastActivityDate : activity.date,
  };
}
