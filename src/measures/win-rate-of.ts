import { assertChoice } from './assert-choice.js';
import { leftOutList, leftOutOfAll, leftOutOfValue } from './left-out.js';
import { rate, type Rate } from './rate.js';
import { addTallies, EMPTY_TALLY, type Tally } from './tally.js';
import { knownSumMinor, shareOfValue, valueDoubt } from './value-rate.js';
import type { WinRateArgs, WinRateResult } from './win-rate-result.js';
import { wilsonInterval } from './wilson.js';

/** Deals by how they count in a win rate. */
export type KindTallies = Readonly<Record<'won' | 'lost' | 'disqualified' | 'open', Tally>>;

/** Deals of a window, and those that a window cannot place: they have no closing, expected closing, or creation, date. */
export interface FoundDeals {
  readonly dated: KindTallies;
  readonly undated: KindTallies;
  /** Deals that may be any of them: their stage is not known. */
  readonly unmapped: Tally;
  /** Ended deals of the window of which nobody knows whether they came to the stage that the rate is from. */
  readonly unknownPath: Tally;
}

/** The arguments with their defaults. @throws PipelineError `invalid-argument` */
export function winRateChoices({
  window = null,
  by = 'closed',
  open = 'exclude',
  disqualified = 'exclude',
}: WinRateArgs): Required<WinRateArgs> {
  assertChoice('by', by, ['closed', 'created']);
  assertChoice('open', open, ['exclude', 'as-lost', 'range']);
  assertChoice('disqualified', disqualified, ['exclude', 'as-lost']);
  return { window, by, open, disqualified };
}

/** Win rates of the deals found (docs/measures.md §1). */
export function winRateOf(
  found: FoundDeals,
  { window, by, open: openPolicy, disqualified: disqualifiedPolicy }: Required<WinRateArgs>,
  about: Pick<WinRateResult, 'asOf' | 'currency' | 'from'>,
): WinRateResult {
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
    ...about,
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
      leftOutOfAll('unknown-path', found.unknownPath),
    ),
  };
}

function valueShare(won: readonly Tally[], rest: readonly Tally[]): Rate {
  return shareOfValue(knownSumMinor(...won), knownSumMinor(...rest));
}
