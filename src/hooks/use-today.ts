'use client';

import { useEffect, useState } from 'react';
import { createCalendarDateReader, type CalendarDate } from '../model/index.js';

const MINUTE = 60_000;

/**
 * Today in a time zone: `null` on the server and in the first render (so that both agree), then the date, anew at that
 * zone's midnight. The only clock of the library; everything else takes `asOf`.
 */
export function useToday(timeZone = 'UTC'): CalendarDate | null {
  const [today, setToday] = useState<CalendarDate | null>(null);
  useEffect(() => {
    const read = createCalendarDateReader(timeZone);
    let last: CalendarDate | null = null;
    const tick = (): void => {
      const { date } = read(Date.now());
      // React may draw again for a state that stays the same.
      if (date !== last) setToday(date);
      last = date;
    };
    tick();
    const timer = setInterval(tick, MINUTE);
    return () => clearInterval(timer);
  }, [timeZone]);
  return today;
}
