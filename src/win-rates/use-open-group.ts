'use client';

import { useMemo } from 'react';
import type { WinIncidenceGroups, WinRateGroupResult } from '../hooks/index.js';
import type { WinRateResult } from '../measures/index.js';
import type { WinRatesMessages } from '../messages/index.js';
import type { DealFilter, WinRateWay } from '../summary/index.js';
import { dealsChoice, type DealsSource, type WinRateDealsChoice } from './win-rates-deals-choice.js';
import type { WinRateGroup } from './win-rates-group.js';

/** What {@link useOpenGroup} takes. */
export interface OpenGroupOptions {
  /** The measured groups. */
  readonly measured: readonly WinRateGroupResult[];
  /** The same with their names: those that are shown. */
  readonly groups: readonly WinRateGroup[];
  readonly overall: WinRateResult | undefined;
  readonly curves: WinIncidenceGroups | null;
  readonly groupBy: string;
  readonly messages: WinRatesMessages;
  readonly onDealsOpen: ((deals: WinRateDealsChoice) => void) | undefined;
}

/** Shows the deals of a group, or of all (`null`), as `openGroup` of the headless hook has it; `null` = nobody shows them. */
export function useOpenGroup({
  measured,
  groups,
  overall,
  curves,
  groupBy,
  messages,
  onDealsOpen,
}: OpenGroupOptions): ((groupId: string | null, way?: WinRateWay) => void) | null {
  return useMemo(() => {
    if (!onDealsOpen) return null;
    return (groupId, way) => {
      const group = groups.find(({ id }) => id === groupId) ?? null;
      const of = measured.find(({ key }) => group && key === group.key);
      const source = groupId === null ? (curves?.whole ?? overall) : group && sourceOf(group, curves);
      const deals =
        source &&
        dealsChoice({
          ...{ source, group, messages },
          within: of ? within(of, groupBy) : {},
          allName: messages.all({ groupBy }),
          way: way ?? null,
        });
      if (deals) onDealsOpen(deals);
    };
  }, [measured, groups, overall, curves, groupBy, messages, onDealsOpen]);
}

/** What the deals of a group are told of: its curve, where that is shown. */
export function sourceOf(group: WinRateGroup, curves: WinIncidenceGroups | null): DealsSource {
  return curves?.groups.find(({ key }) => key === group.key)?.result ?? group.result;
}

/** Which deals are in a group; those of a period are told by the window of its rates. */
function within({ key, period, sizeClass }: WinRateGroupResult, groupBy: string): DealFilter {
  if (period) return {};
  if (!sizeClass) return { dimensions: { [groupBy]: [key] } };
  if (sizeClass === 'unknown') return { sizes: ['unknown'] };
  const { fromMinor, belowMinor } = sizeClass;
  return { sizes: [{ fromMinor, belowMinor }] };
}
