import { fromDayNumber } from '../../src/model/index.js';
import type { ActivityEvent, DayNumber, HistoryEvent } from '../../src/model/index.js';
import { drawActivities } from './activities.js';
import { instant } from './calendar.js';
import { pickCompany, regionsOfTeam } from './companies.js';
import { liveDeal } from './deal-life.js';
import type { LifeEvent } from './deal-life.js';
import { drawOffer } from './offer.js';
import { SELLERS } from './people.js';
import type { Random } from './random.js';
import { rowOf } from './sample-row.js';
import type { SampleRow } from './sample-row.js';

/** One deal of the sample: the row, and what the host logged about it. */
export interface SampleDeal {
  readonly row: SampleRow;
  readonly history: readonly HistoryEvent[];
  readonly activities: readonly ActivityEvent[];
}

function historyOf(random: Random, dealId: string, events: readonly LifeEvent[]): HistoryEvent[] {
  let sameDay = 0;
  return events.map((event, index) => {
    sameDay = events[index - 1]?.day === event.day ? sameDay + 1 : 0;
    return {
      dealId,
      at: instant(event.day, sameDay, random),
      ...(event.stageId === undefined ? {} : { stage: event.stageId }),
      ...(event.amount === undefined ? {} : { amount: event.amount }),
      ...(event.ownerId === undefined ? {} : { owner: event.ownerId }),
      ...(event.expectedDay === undefined ? {} : { expectedClose: fromDayNumber(event.expectedDay) }),
    };
  });
}

/** A deal opened on `day`, as it stands at the end of the day `until`. */
export function drawDeal(
  random: Random,
  dealId: string,
  day: DayNumber,
  until: DayNumber,
  currency: string,
  fiscalYearStart: number,
): SampleDeal {
  const seller = SELLERS[random.weighted(SELLERS.map((each) => each.load))] ?? SELLERS[0];
  const colleagues = SELLERS.filter((each) => each.teamId === seller.teamId && each.id !== seller.id);
  const heir = colleagues[random.between(0, colleagues.length - 1)] ?? seller;
  const regions = regionsOfTeam(seller.teamId);
  const region = regions[random.between(0, regions.length - 1)] ?? '';
  const offer = drawOffer(random, seller.size);
  const events = liveDeal(random, offer, seller, heir, day, until, fiscalYearStart);
  const activities = drawActivities(random, events, seller.care, until);
  return {
    row: rowOf(random, dealId, pickCompany(random, region), region, offer, events, activities, currency),
    history: historyOf(random, dealId, events),
    activities: activities.map((each) => ({
      dealId,
      at: fromDayNumber(each.day),
      type: each.type,
      stage: each.stageId,
    })),
  };
}
