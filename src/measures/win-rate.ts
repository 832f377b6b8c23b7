import type { Period } from '../model/index.js';
import {
  DEAL_KINDS,
  defineMeasure,
  KIND_CODE,
  NO_DAY,
  type Measure,
  type Summary,
} from '../summary/index.js';
import { assertChoice } from './assert-choice.js';
import { endedDeals } from './ended-deals.js';
import { leftOutList, leftOutOfAll, leftOutOfValue } from './left-out.js';
import { rate, type Rate } from './rate.js';
import { addTallies, EMPTY_TALLY, TallyBuilder, type Tally } from './tally.js';
import { unmappedDeals } from './unmapped-deals.js';
import { knownSumMinor, shareOfValue, valueDoubt } from './value-rate.js';
import type { WinRateArgs, WinRateResult } from './win-rate-result.js';
import { wilsonInterval } from './wilson.js';
import { dayRange, isWithin } from './window.js';

/** Win rates of the deals closed, or created, in a window (docs/measures.md §1). */
export const winRate: Measure<WinRateArgs, WinRateResult> = /* @__PURE__ */ defineMeasure(
  { measureName: 'win-rate', parts: ['closed', 'created', 'expected', 'unmapped'] },
  (summary, args, context): WinRateResult => {
    const {
      window = null,
      by = 'closed',
      open: openPolicy = 'exclude',
      disqualified: disqualifiedPolicy = 'exclude',
    } = args;
    assertChoice('by', by, ['closed', 'created']);
    assertChoice('open', openPolicy, ['exclude', 'as-lost', 'range']);
    assertChoice('disqualified', disqualifiedPolicy, ['exclude', 'as-lost']);
    const found = by === 'closed' ? byClosed(summary, window) : byCreated(summary, window);
    const { won, lost: onlyLost, disqualified, open } = found.dated;
    const withDisqualified = disqualifiedPolicy === 'as-lost';
    const lost = withDisqualified ? [onlyLost, disqualified] : [onlyLost];
    const missed = openPolicy === 'as-lost' ? [...lost, open] : lost;
    const missedCount = addTallies(...missed).count;
    const all = addTallies(won, ...lost, open);
    const counted = openPolicy === 'exclude' ? addTallies(won, ...lost) : all;
    const undated = addTallies(
      found.undated.won,
      found.undated.lost,
      withDisqualified ? found.undated.disqualified : EMPTY_TALLY,
      by === 'created' && openPolicy !== 'exclude' ? found.undated.open : EMPTY_TALLY,
    );
    const unexpected = by === 'closed' && openPolicy !== 'exclude' ? found.undated.open : EMPTY_TALLY;
    return {
      measure: 'win-rate',
      asOf: context.asOf,
      currency: summary.process.currency,
      window,
      by,
      openPolicy,
      disqualifiedPolicy,
      won,
      lost: onlyLost,
      disqualified,
      open,
      unit: rate(won.count, won.count + missedCount),
      unitInterval: wilsonInterval(won.count, won.count + missedCount),
      value: valueShare([won], missed),
      doubt: valueDoubt(won, addTallies(...lost)),
      unitRange:
        openPolicy === 'range'
          ? { lowest: rate(won.count, all.count), highest: rate(won.count + open.count, all.count) }
          : null,
      valueRange:
        openPolicy === 'range'
          ? {
              lowest: valueShare([won], [...lost, open]),
              highest: valueShare([won, open], lost),
            }
          : null,
      leftOut: leftOutList(
        leftOutOfValue('no-amount', counted.count - counted.valuedCount),
        leftOutOfValue('negative-amount', counted.negativeCount, counted.negativeMinor),
        leftOutOfAll(by === 'closed' ? 'no-closed-date' : 'no-created-date', undated),
        leftOutOfAll('no-expected-close', unexpected),
        leftOutOfAll('disqualified', withDisqualified ? EMPTY_TALLY : disqualified),
        leftOutOfAll('unmapped-stage', found.unmapped),
      ),
    };
  },
);

function valueShare(won: readonly Tally[], rest: readonly Tally[]): Rate {
  return shareOfValue(knownSumMinor(...won), knownSumMinor(...rest));
}

type KindTallies = Readonly<Record<'won' | 'lost' | 'disqualified' | 'open', Tally>>;

/** Deals of a window, and those that a window cannot place: they have no closing, expected closing, or creation, date. */
interface Found {
  readonly dated: KindTallies;
  readonly undated: KindTallies;
  /** Deals that may be any of them: their stage is not known. */
  readonly unmapped: Tally;
}

function byClosed(summary: Summary, window: Period | null): Found {
  const range = dayRange(window);
  const { undated: undatedEnded, ...ended } = endedDeals(summary, range);
  const open = new TallyBuilder();
  const undatedOpen = new TallyBuilder();
  const cells = summary.part('expected');
  for (let cell = 0; cell < cells.size; cell++) {
    const day = cells.key(cell, 1);
    if (isWithin(day, range)) open.add(cells, cell, cells.key(cell, 2));
    else if (day === NO_DAY) undatedOpen.add(cells, cell, cells.key(cell, 2));
  }
  return {
    dated: { ...ended, open: open.build() },
    undated: { ...undatedEnded, open: undatedOpen.build() },
    unmapped: unmappedDeals(summary),
  };
}

function byCreated(summary: Summary, window: Period | null): Found {
  const range = dayRange(window);
  const dated = DEAL_KINDS.map(() => new TallyBuilder());
  const undated = DEAL_KINDS.map(() => new TallyBuilder());
  const cells = summary.part('created');
  for (let cell = 0; cell < cells.size; cell++) {
    const kind = cells.key(cell, 0);
    const day = cells.key(cell, 1);
    if (isWithin(day, range)) dated[kind]!.add(cells, cell, cells.key(cell, 2));
    else if (day === NO_DAY) undated[kind]!.add(cells, cell, cells.key(cell, 2));
  }
  const unmapped = addTallies(dated[KIND_CODE.unmapped]!.build(), undated[KIND_CODE.unmapped]!.build());
  return { dated: built(dated), undated: built(undated), unmapped };
}

function built(byKind: readonly TallyBuilder[]): KindTallies {
  return {
    won: byKind[KIND_CODE.won]!.build(),
    lost: byKind[KIND_CODE.lost]!.build(),
    disqualified: byKind[KIND_CODE.disqualified]!.build(),
    open: byKind[KIND_CODE.open]!.build(),
  };
}
