'use client';

import { forwardRef } from 'react';
import { renderPart, useFrame, type PartProps } from '../frame/index.js';
import { useWinRatesState } from './win-rates-context.js';
import { WinRatesFrom, type WinRatesFromProps } from './win-rates-from.js';
import { WinRatesGroupBy, type WinRatesGroupByProps } from './win-rates-group-by.js';
import { WinRatesSearch } from './win-rates-search.js';
import { WinRatesSortControl } from './win-rates-sort-control.js';
import { WinRatesTooFew } from './win-rates-too-few.js';

/** Groups from which names are looked for rather than seen. */
const MANY = 13;

/** What {@link WinRatesTools} takes. */
export type WinRatesToolsProps = PartProps<'div'> & {
  /** The groupings offered; with `onGroupByChange` there is a choice of them. */
  readonly groupings?: WinRatesGroupByProps['groupings'] | undefined;
  readonly onGroupByChange?: WinRatesGroupByProps['onGroupByChange'] | undefined;
  /** Whose open stages are offered; with `onFromChange` there is a choice of them. */
  readonly process?: WinRatesFromProps['process'] | undefined;
  readonly onFromChange?: WinRatesFromProps['onFromChange'] | undefined;
};

/**
 * The line of tools above the picture: by default what the rates are by and from, where that can be chosen, the search where
 * groups are many, and, where there are two, the filter and the order.
 */
export const WinRatesTools = forwardRef<HTMLElement, WinRatesToolsProps>(function WinRatesTools(
  { groupings, onGroupByChange, process, onFromChange, children, ...props },
  ref,
) {
  const { groups, curves } = useWinRatesState();
  const { isTable } = useFrame();
  const hasGroupings = groupings !== undefined && onGroupByChange !== undefined;
  const hasStages = process !== undefined && onFromChange !== undefined;
  // The table of a curve has its steps, not the groups.
  const hasRows = !(curves && isTable);
  const hasOrder = hasRows && groups.length > 1;
  if (children === undefined && !hasOrder && !hasGroupings && !hasStages) return null;
  const content = children ?? (
    <>
      {hasGroupings && <WinRatesGroupBy groupings={groupings} onGroupByChange={onGroupByChange} />}
      {hasStages && <WinRatesFrom process={process} onFromChange={onFromChange} />}
      {hasRows && groups.length >= MANY && <WinRatesSearch />}
      {hasOrder && <WinRatesTooFew />}
      {hasOrder && <WinRatesSortControl />}
    </>
  );
  return renderPart(
    'div',
    { ...props, children: content },
    { 'data-cairn': 'win-rates-tools', 'data-cairn-control': '' },
    {},
    ref,
  );
});
