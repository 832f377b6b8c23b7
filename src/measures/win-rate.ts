import {
  closedPart,
  createdPart,
  expectedPart,
  unmappedPart,
  defineMeasure,
  type Measure,
} from '../summary/index.js';
import { placesInRange } from './day-places.js';
import { findClosed, findCreated } from './win-rate-find.js';
import { winRateChoices, winRateOf } from './win-rate-of.js';
import type { WinRateArgs, WinRateResult } from './win-rate-result.js';
import { dayRange, partInRange, partInWindow } from './window.js';

/** Win rates of the deals closed, or created, in a window (docs/measures.md §1). */
export const winRate: Measure<WinRateArgs, WinRateResult> = /* @__PURE__ */ defineMeasure(
  {
    measureName: 'win-rate',
    parts: ({ window, by = 'closed' }) =>
      by === 'closed'
        ? [partInWindow(closedPart, 2, window), partInWindow(expectedPart, 1, window), unmappedPart]
        : [partInWindow(createdPart, 1, window)],
  },
  (summary, args, { asOf }): WinRateResult => {
    const choices = winRateChoices(args);
    const range = dayRange(choices.window);
    const find = choices.by === 'closed' ? findClosed : findCreated;
    const [found] = find(summary, placesInRange(range), (part, field) => partInRange(part, field, range));
    return winRateOf(found!, choices, { asOf, currency: summary.process.currency, from: null });
  },
);
