import type { DayNumber } from '../../src/model/index.js';
import { quarterOf, workday, workdayBefore } from './calendar.js';
import { STAGE_HABITS } from './process.js';
import type { Random } from './random.js';

/** What a seller would enter today: the days the stages ahead usually take, hopefully; often the quarter's last day. */
export function guessClose(
  random: Random,
  day: DayNumber,
  openIndex: number,
  pace: number,
  fiscalYearStart: number,
): DayNumber {
  const usual = STAGE_HABITS.slice(openIndex).reduce((sum, habit) => sum + habit.medianDays, 0);
  const guess = day + Math.max(5, Math.round(usual * pace * random.logNormal(0.8, 0.4)));
  const { end } = quarterOf(guess, fiscalYearStart);
  return random.chance(0.55) ? workdayBefore(end - 1) : workday(guess);
}

/** The day a won order is signed: quarters' ends pull. */
export function signingDay(
  random: Random,
  day: DayNumber,
  earliest: DayNumber,
  fiscalYearStart: number,
): DayNumber {
  const { start, end } = quarterOf(day, fiscalYearStart);
  const toEnd = end - day;
  if (toEnd <= 26 && random.chance(0.6))
    return workdayBefore(end - 1 - Math.floor(random.between(0, 30) / 6));
  const early = workdayBefore(start - 1 - random.between(0, 3));
  if (day - start <= 12 && early > earliest && random.chance(0.4)) return early;
  return workday(day);
}

/**
 * When the expected close is pushed while a deal stands in a stage: each time it passes, after a while, unless the
 * seller lets it lie.
 * @param care the seller's, 0–1.
 */
export function pushes(
  random: Random,
  expected: DayNumber,
  from: DayNumber,
  until: DayNumber,
  openIndex: number,
  care: number,
  fiscalYearStart: number,
): { readonly day: DayNumber; readonly expected: DayNumber }[] {
  const found: { day: DayNumber; expected: DayNumber }[] = [];
  let current = expected;
  for (;;) {
    const lag = random.chance(0.9 * care) ? random.between(-5, 12) : random.between(20, 120);
    const day = workday(Math.max(current + lag, (found.at(-1)?.day ?? from) + 1));
    if (day >= until) return found;
    current = guessClose(random, day, openIndex, 0.8, fiscalYearStart);
    found.push({ day, expected: current });
  }
}
