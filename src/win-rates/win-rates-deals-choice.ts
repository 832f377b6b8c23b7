import type { DealsChoice } from '../deal-dialog/deals-choice.js';
import { winIncidenceDeals, winRateDeals, winRateWays } from '../hooks/win-rate-values.js';
import type { WinIncidenceResult, WinRateResult } from '../measures/index.js';
import type { WinRatesMessages } from '../messages/index.js';
import type { DealFilter, WinRateWay } from '../summary/index.js';
import { countedDeals } from './shown-rate.js';
import { reachedDeals } from './win-curves-text.js';
import type { WinRateGroup } from './win-rates-group.js';

/**
 * The deals of a group that a reader asks to see. Of the preset complete; of the parts and of `useWinRateComparison` without what the
 * host measured by (its own filter and `narrow`).
 */
export interface WinRateDealsChoice extends DealsChoice {
  /** Which deals they are. */
  readonly filter: DealFilter;
  /** Id of the group; `null` = all groups together. */
  readonly groupId: string | null;
  /** Of the deals that the rate by deals is taken of those that count this way; `null` = all of them. */
  readonly way: WinRateWay | null;
}

/** Some of a group's deals, and how many they are. */
export interface GroupWay {
  readonly way: WinRateWay;
  readonly count: number;
}

/** What deals are told of: a win rate, or the curve that is shown in place of it. */
export type DealsSource = WinRateResult | WinIncidenceResult;

/** How many deals there are to show: those that the rate, or the curve, is of. */
export function shownDealsCount(source: DealsSource): number {
  return source.measure === 'win-rate' ? countedDeals(source) : reachedDeals(source);
}

/** The ways in which deals count, in the order in which it is told. */
export function dealWays(source: DealsSource): readonly GroupWay[] {
  const ways: readonly GroupWay[] =
    source.measure === 'win-rate'
      ? winRateWays(source).map((way) => ({ way, count: source[way].count }))
      : [
          { way: 'won', count: source.wonCount },
          { way: 'lost', count: source.lostCount },
          { way: 'disqualified', count: source.disqualifiedCount },
          { way: 'open', count: source.censoredCount },
        ];
  return ways.filter(({ count }) => count > 0);
}

/** What a way is called in the messages: what is not won or lost in a curve has not ended. */
export function wayName(source: DealsSource, way: WinRateWay): WinRateWay | 'notEnded' {
  return way === 'open' && source.measure === 'win-incidence' ? 'notEnded' : way;
}

/** What {@link dealsChoice} takes. */
export interface DealsChoiceOptions {
  readonly source: DealsSource;
  /** The group; `null` = all together. */
  readonly group: Pick<WinRateGroup, 'id' | 'name'> | null;
  /** Which deals are in the group; those of a period are told by its window. */
  readonly within: DealFilter;
  /** What all groups together are called. */
  readonly allName: string;
  readonly way: WinRateWay | null;
  readonly messages: WinRatesMessages;
}

/** The deals that a rate, or a curve, is taken of, or those of them that count one way; `null` where there are none. */
export function dealsChoice(options: DealsChoiceOptions): WinRateDealsChoice | null {
  const { source, group, within, way } = options;
  const found = way === null ? undefined : dealWays(source).find((each) => each.way === way);
  const count = way === null ? shownDealsCount(source) : (found?.count ?? 0);
  if (count === 0) return null;
  return {
    groupId: group?.id ?? null,
    way,
    count,
    filter: { ...within, ...dealsOf(source, way ?? undefined) },
    title: dealsTitle(options),
  };
}

function dealsOf(source: DealsSource, way?: WinRateWay): DealFilter {
  return source.measure === 'win-rate' ? winRateDeals(source, way) : winIncidenceDeals(source, way);
}

/** What a list of the deals is called: the group, which of its deals, and the stage that they reached. */
function dealsTitle({ source, group: of, allName, way, messages }: DealsChoiceOptions): string {
  const group = of?.name ?? allName;
  if (way !== null) return titleOf(group, messages.whichDeals[wayName(source, way)], source, messages);
  if (source.measure === 'win-rate') {
    return titleOf(group, messages.whichDeals[source.openPolicy], source, messages);
  }
  return messages.dealsReached({ group, stage: source.from.stageName });
}

function titleOf(group: string, which: string, { from }: DealsSource, messages: WinRatesMessages): string {
  return from
    ? messages.dealsTitleFrom({ group, which, stage: from.stageName })
    : messages.dealsTitle({ group, which });
}
