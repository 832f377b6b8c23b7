import type { Period } from '../model/index.js';
import {
  closedPart,
  createdPart,
  expectedPart,
  unmappedPart,
  DEAL_KINDS,
  defineMeasure,
  KIND_CODE,
  NO_DAY,
  type Measure,
  type Summary,
} from '../summary/index.js';
import { endedDeals } from './ended-deals.js';
import { addTallies, EMPTY_TALLY, TallyBuilder } from './tally.js';
import { unmappedDeals } from './unmapped-deals.js';
import { winRateChoices, winRateOf, type FoundDeals, type KindTallies } from './win-rate-of.js';
import type { WinRateArgs, WinRateResult } from './win-rate-result.js';
import { partInRange, partInWindow, dayRange, isWithin } from './window.js';

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
    const { by, window } = choices;
    const found = by === 'closed' ? byClosed(summary, window) : byCreated(summary, window);
    return winRateOf(found, choices, { asOf, currency: summary.process.currency, from: null });
  },
);

function byClosed(summary: Summary, window: Period | null): FoundDeals {
  const range = dayRange(window);
  const { undated: undatedEnded, ...ended } = endedDeals(summary, range);
  const open = new TallyBuilder();
  const undatedOpen = new TallyBuilder();
  const cells = summary.part(partInRange(expectedPart, 1, range));
  for (let cell = 0; cell < cells.size; cell++) {
    const day = cells.key(cell, 1);
    if (isWithin(day, range)) open.add(cells, cell, cells.key(cell, 2));
    else if (day === NO_DAY) undatedOpen.add(cells, cell, cells.key(cell, 2));
  }
  return {
    dated: { ...ended, open: open.build() },
    undated: { ...undatedEnded, open: undatedOpen.build() },
    unmapped: unmappedDeals(summary),
    unknownPath: EMPTY_TALLY,
  };
}

function byCreated(summary: Summary, window: Period | null): FoundDeals {
  const range = dayRange(window);
  const dated = DEAL_KINDS.map(() => new TallyBuilder());
  const undated = DEAL_KINDS.map(() => new TallyBuilder());
  const cells = summary.part(partInRange(createdPart, 1, range));
  for (let cell = 0; cell < cells.size; cell++) {
    const kind = cells.key(cell, 0);
    const day = cells.key(cell, 1);
    if (isWithin(day, range)) dated[kind]!.add(cells, cell, cells.key(cell, 2));
    else if (day === NO_DAY) undated[kind]!.add(cells, cell, cells.key(cell, 2));
  }
  const unmapped = addTallies(dated[KIND_CODE.unmapped]!.build(), undated[KIND_CODE.unmapped]!.build());
  return { dated: built(dated), undated: built(undated), unmapped, unknownPath: EMPTY_TALLY };
}

function built(byKind: readonly TallyBuilder[]): KindTallies {
  return {
    won: byKind[KIND_CODE.won]!.build(),
    lost: byKind[KIND_CODE.lost]!.build(),
    disqualified: byKind[KIND_CODE.disqualified]!.build(),
    open: byKind[KIND_CODE.open]!.build(),
  };
}
