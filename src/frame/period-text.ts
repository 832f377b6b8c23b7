import type { Formatter } from '../messages/index.js';
import { periodContaining, type Period } from '../model/index.js';

/** A period as the locale has it: a whole month or year by its name, any other by its days. */
export function periodText(
  period: Period,
  { period: days, month, year }: Pick<Formatter, 'period' | 'month' | 'year'>,
): string {
  const { start, end } = period;
  const isWhole = (unit: 'month' | 'year'): boolean => {
    const whole = periodContaining(start, unit);
    return whole.start === start && whole.end === end;
  };
  if (isWhole('month')) return month(start);
  return isWhole('year') ? year(Number(start.slice(0, 4))) : days(period);
}
