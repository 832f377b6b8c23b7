import type { DayNumber } from '../../src/model/index.js';
import { workday } from './calendar.js';
import { guessClose, pushes, signingDay } from './expected-close.js';
import { quoted, roundish } from './offer.js';
import type { Offer } from './offer.js';
import type { Seller } from './people.js';
import { STAGE_HABITS } from './process.js';
import type { Random } from './random.js';

/** A change of a deal: what is present was set on that day. Same-day changes stand in their order. */
export interface LifeEvent {
  readonly day: DayNumber;
  readonly stageId?: string;
  readonly amount?: number;
  readonly ownerId?: string;
  readonly expectedDay?: DayNumber;
}

interface Step {
  /** Day the deal goes there. */
  readonly day: DayNumber;
  readonly stageId: string;
  readonly openIndex: number | null;
}

/** How long a visit takes: most are short, a few very long, one in sixteen stalls. */
function visitDays(random: Random, openIndex: number, pace: number): number {
  const days = random.logNormal(STAGE_HABITS[openIndex]!.medianDays * pace, 0.7);
  return Math.floor(random.chance(0.06) ? days * random.between(3, 9) : days);
}

function openStep(day: DayNumber, openIndex: number): Step {
  return { day, stageId: STAGE_HABITS[openIndex]!.stageId, openIndex };
}

/** Where a deal goes when a visit ends. */
function nextStep(random: Random, openIndex: number, day: DayNumber, skill: number): Step {
  const habit = STAGE_HABITS[openIndex]!;
  const last = STAGE_HABITS.length - 1;
  const odds = (habit.onShare / (1 - habit.onShare)) * Math.exp(skill);
  if (!random.chance(odds / (1 + odds))) {
    return { day, stageId: random.chance(habit.noFitShare) ? 'no-fit' : 'lost', openIndex: null };
  }
  if (openIndex > 0 && random.chance(0.04)) return openStep(day, openIndex - 1);
  if (openIndex === last) return { day, stageId: 'won', openIndex: null };
  return openStep(day, Math.min(last, openIndex + (random.chance(0.06) ? 2 : 1)));
}

/** Where a parked deal goes when somebody takes it up again: mostly back to where it stood. */
function stepFromHold(random: Random, day: DayNumber, openIndex: number): Step {
  if (random.chance(0.2)) return { day, stageId: random.chance(0.8) ? 'lost' : 'no-fit', openIndex: null };
  return openStep(day, random.chance(0.15) && openIndex > 0 ? openIndex - 1 : openIndex);
}

/** The sum as it is seen on entering a stage: an estimate early, a quotation with a discount late. */
function newAmount(random: Random, amount: number, openIndex: number): number {
  const late = openIndex >= 4;
  const sum = amount * random.logNormal(late ? 0.93 : 1, 0.18);
  return late ? quoted(sum, random) : roundish(sum);
}

/** Everything that happens to one deal from `created` to the end of the day `until`, in order. */
export function liveDeal(
  random: Random,
  offer: Offer,
  seller: Seller,
  heir: Seller,
  created: DayNumber,
  until: DayNumber,
  fiscalYearStart: number,
): LifeEvent[] {
  const pace = seller.pace * offer.pace;
  const skill = seller.skill + offer.skill;
  let step = openStep(created, random.chance(0.05) ? 1 : 0);
  let amount = offer.amount;
  let expected = guessClose(random, created, step.openIndex ?? 0, pace, fiscalYearStart);
  let reopened = false;
  const events: LifeEvent[] = [
    { day: created, stageId: step.stageId, amount, ownerId: seller.id, expectedDay: expected },
  ];

  while (step.openIndex !== null && step.day <= until) {
    const at = step.openIndex;
    let from = step.day;
    let days = visitDays(random, at, pace);

    if (days > 4 && random.chance(0.05)) {
      const parked = workday(from + Math.floor(days / 2));
      const back = workday(parked + random.between(20, 110));
      step = stepFromHold(random, back, at);
      expected = Math.max(expected, guessClose(random, back, at, pace, fiscalYearStart));
      events.push(
        { day: parked, stageId: 'parked' },
        { day: back, stageId: step.stageId, expectedDay: expected },
      );
      if (step.openIndex !== at) continue;
      from = back;
      days -= Math.floor(days / 2);
    }

    const next = nextStep(random, at, workday(from + days), skill);
    const signed = next.stageId === 'won' ? signingDay(random, next.day, from, fiscalYearStart) : next.day;
    step = { ...next, day: signed };
    if (random.chance(0.03)) events.push({ day: random.between(from, step.day), ownerId: heir.id });
    for (const push of pushes(random, expected, from, step.day, at, seller.care, fiscalYearStart)) {
      expected = push.expected;
      events.push({ day: push.day, expectedDay: expected });
    }

    const change: { amount?: number; expectedDay?: DayNumber } = {};
    if (step.openIndex !== null && random.chance(0.4)) {
      amount = newAmount(random, amount, step.openIndex);
      change.amount = amount;
    }
    if (step.openIndex !== null && random.chance(0.5 * seller.care)) {
      expected = guessClose(random, step.day, step.openIndex, pace, fiscalYearStart);
      change.expectedDay = expected;
    }
    events.push({ day: step.day, stageId: step.stageId, ...change });

    if (step.stageId === 'lost' && !reopened && random.chance(0.03)) {
      reopened = true;
      step = openStep(workday(step.day + random.between(15, 100)), Math.max(0, at - 1));
      expected = guessClose(random, step.day, at, pace, fiscalYearStart);
      events.push({ day: step.day, stageId: step.stageId, expectedDay: expected });
    }
  }
  // Sorting is stable: what happens within one day keeps its order.
  return events.filter((event) => event.day <= until).sort((a, b) => a.day - b.day);
}
