import type { DayNumber } from '../../src/model/index.js';
import { workday } from './calendar.js';
import type { LifeEvent } from './deal-life.js';
import { STAGE_HABITS } from './process.js';
import type { Random } from './random.js';

const TYPES = ['call', 'mail', 'meeting', 'video call', 'site visit', 'trial shift'] as const;

/** Something done for a deal. */
export interface LifeActivity {
  readonly day: DayNumber;
  readonly type: string;
  readonly stageId: string;
}

/** After this many days in a stage the calls die down. */
const ATTENTION_DAYS = 60;

/**
 * What was done for a deal up to the end of the day `until`: denser in late stages, less by sellers of little care.
 * @param care the seller's, 0–1.
 */
export function drawActivities(
  random: Random,
  events: readonly LifeEvent[],
  care: number,
  until: DayNumber,
): LifeActivity[] {
  const moves = events.filter((event) => event.stageId !== undefined);
  const found: LifeActivity[] = [];
  for (const [index, move] of moves.entries()) {
    const openIndex = STAGE_HABITS.findIndex((habit) => habit.stageId === move.stageId);
    const habit = STAGE_HABITS[openIndex];
    if (habit === undefined) continue;
    const leave = Math.min(moves[index + 1]?.day ?? until, move.day + ATTENTION_DAYS, until);
    let day = move.day;
    for (;;) {
      day = workday(
        day + 1 + Math.floor((-Math.log(1 - random.next()) * habit.activityDays) / (0.4 + 0.6 * care)),
      );
      if (day > leave) break;
      const weights = [
        8,
        9,
        1 + openIndex,
        3,
        openIndex === 1 || openIndex === 3 ? 3 : 1,
        openIndex === 3 ? 5 : 0,
      ];
      found.push({ day, type: TYPES[random.weighted(weights)] ?? TYPES[0], stageId: habit.stageId });
    }
  }
  return found;
}
