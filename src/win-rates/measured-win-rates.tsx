'use client';

import { forwardRef, useCallback } from 'react';
import {
  DownloadMenu,
  EmptyState,
  ExplainButton,
  FrameActions,
  FrameBody,
  FrameFigures,
  FrameFoot,
  FrameHead,
  FrameTitles,
  LeftOutNotes,
  NarrowNote,
  TableButton,
  TooFewNote,
} from '../frame/index.js';
import {
  useControllable,
  useLinkedSizeClasses,
  useLinkedView,
  useWinIncidenceGroups,
  useWinRate,
  useWinRateGroups,
  winRatesView,
  withOwnPeriod,
  withoutNarrow,
  type WinRateGroupResult,
  type WinRateHookArgs,
} from '../hooks/index.js';
import type { DealListChoice } from '../deal-dialog/deal-list-dialog-props.js';
import { FigureDealsDialog } from '../deal-dialog/figure-deals-dialog.js';
import type { Period } from '../model/index.js';
import type { ReadonlyPipelineStore } from '../summary/index.js';
import { countedDeals } from './shown-rate.js';
import { useWinRateChoices } from './use-win-rate-choices.js';
import type { WinRateComparisonProps } from './win-rate-comparison-props.js';
import { WIN_RATES_LEAST_DEALS } from './win-rates-group.js';
import { WinCurves } from './win-curves.js';
import { reachedDeals } from './win-curves-text.js';
import { WinCurvesChance } from './win-curves-chance.js';
import type { WinRateDealsChoice } from './win-rates-deals-choice.js';
import { WinRatesDoubt } from './win-rates-doubt.js';
import { WinRatesLegend } from './win-rates-legend.js';
import { WinRatesNoneClosed } from './win-rates-none-closed.js';
import { WinRatesOverall } from './win-rates-overall.js';
import { WinRatesPicked } from './win-rates-picked.js';
import { WinRatesPlot } from './win-rates-plot.js';
import { WinRatesPolicySwitch } from './win-rates-policy-switch.js';
import { WinRatesRoot } from './win-rates-root.js';
import { WinRatesShown } from './win-rates-shown.js';
import { WinRatesTable } from './win-rates-table.js';
import { WinRatesTip } from './win-rates-tip.js';
import { WinRatesSubtitle, WinRatesTitle } from './win-rates-title.js';
import { WinRatesViewSwitch } from './win-rates-view-switch.js';
import { WinRatesTools } from './win-rates-tools.js';

const ownPeriodView = /* @__PURE__ */ withOwnPeriod(winRatesView);

/** What {@link MeasuredWinRates} takes. */
export type MeasuredWinRatesProps = Omit<
  WinRateComparisonProps,
  'pipeline' | 'locale' | 'messages' | 'onError'
> & {
  readonly store: ReadonlyPipelineStore;
};

/** The preset once data is there: measures the groups and puts the parts together. */
export const MeasuredWinRates = forwardRef<HTMLElement, MeasuredWinRatesProps>(
  function MeasuredWinRates(props, ref) {
    const { store, filter, window, by = 'closed', disqualified = 'exclude', ...others } = props;
    const { title, subtitle, classes, minimumDeals = WIN_RATES_LEAST_DEALS, ...more } = others;
    const { groupBy, defaultGroupBy, onGroupByChange, groupings, ...choices } = more;
    const { from, defaultFrom, onFromChange, open, defaultOpen, onOpenChange, ...rest } = choices;
    const { view, defaultView, onViewChange, ...shown } = rest;
    const { canSee, readOnly, dealFields, onDealOperation, answerTimeoutMs, currentUser, ...own } = shown;
    const { list, defaultList = null, onListChange, onDealsOpen, ...parts } = own;
    const [openList, setList] = useControllable<DealListChoice | null>({
      value: list,
      defaultValue: defaultList,
      onChange: onListChange,
    });
    const linked = useLinkedView(window === undefined ? winRatesView : ownPeriodView, store);
    const chosen = useWinRateChoices(store, linked?.from ?? null, {
      ...{ groupBy, defaultGroupBy, onGroupByChange, groupings },
      ...{ from, defaultFrom, onFromChange },
      ...{ open, defaultOpen, onOpenChange, view, defaultView, onViewChange },
    });
    const isCurves = chosen.view === 'curves';
    // Curves are of all deals that ever reached a stage: of what the rates are taken is nothing to them.
    const args: WinRateHookArgs = {
      window: isCurves ? null : window === undefined ? (linked?.period ?? null) : window,
      from: isCurves ? null : chosen.from,
      by,
      open: chosen.policy,
      disqualified,
    };
    const narrow = linked?.narrow ?? undefined;
    const source = { pipeline: store, filter, narrow };
    const openDeals = useCallback(
      (asked: WinRateDealsChoice): void => {
        const whole = filter ? { ...asked.filter, and: filter } : asked.filter;
        (onDealsOpen ?? setList)({ ...asked, filter: whole, narrow });
      },
      [onDealsOpen, setList, filter, narrow],
    );
    const shared = useLinkedSizeClasses(store);
    const rule = classes ?? shared?.sizeClasses ?? undefined;
    const groups = useWinRateGroups(args, { ...source, groupBy: chosen.groupBy, classes: rule });
    // Periods without a window are the last of all time: what they are together is of their days.
    const overall = useWinRate({ ...args, window: args.window ?? periodOfAll(groups) }, source);
    const curves = useWinIncidenceGroups(isCurves ? chosen.curvesFrom : null, {
      ...source,
      groupBy: chosen.groupBy,
    });
    const count = curves ? reachedDeals(curves.whole) : countedDeals(overall);
    const { setFrom, isFromLinked } = chosen;
    /** All deals again: what was picked elsewhere is picked no more, nor the stage chosen here. */
    const clear =
      setFrom &&
      (() => {
        if (!isFromLinked) setFrom(null);
        linked?.select({ ...(isFromLinked ? { stage: null } : {}), ...withoutNarrow(linked.narrow) });
      });
    const isEmpty = countedDeals(overall) + overall.open.count + overall.disqualified.count === 0;
    const viewSwitch = chosen.setView && <WinRatesViewSwitch onViewChange={chosen.setView} />;
    return (
      <WinRatesRoot
        {...parts}
        minimumDeals={minimumDeals}
        groups={groups}
        overall={overall}
        curves={curves}
        groupBy={chosen.groupBy}
        onDealsOpen={openDeals}
        data-state={isEmpty ? 'empty' : undefined}
        ref={ref}
      >
        <FrameHead>
          <FrameTitles>
            <WinRatesTitle>{title}</WinRatesTitle>
          </FrameTitles>
          {!isEmpty && (
            <FrameActions>
              <TableButton />
              <DownloadMenu />
              <ExplainButton />
            </FrameActions>
          )}
          <WinRatesSubtitle>{subtitle}</WinRatesSubtitle>
        </FrameHead>
        <FrameBody>
          <NarrowNote
            narrow={linked?.narrow}
            from={curves ? null : chosen.from}
            process={store.pipeline.process}
            onClear={clear}
          />
          {isEmpty ? (
            <>
              {viewSwitch && <FrameFigures>{viewSwitch}</FrameFigures>}
              <EmptyState />
            </>
          ) : (
            <>
              <FrameFigures>
                <WinRatesOverall />
                <WinCurvesChance />
                {viewSwitch}
                {!curves && chosen.setPolicy && <WinRatesPolicySwitch onOpenChange={chosen.setPolicy} />}
              </FrameFigures>
              {!curves && count === 0 && <WinRatesNoneClosed />}
              {!curves && <WinRatesDoubt />}
              {count > 0 && count < minimumDeals && <TooFewNote count={count} needed={minimumDeals} />}
              <WinRatesTools
                groupings={chosen.groupings}
                onGroupByChange={chosen.setGroupBy}
                process={store.pipeline.process}
                onFromChange={chosen.setFrom}
              />
              <WinRatesPlot />
              <WinCurves />
              <WinRatesPicked />
              <WinRatesTable />
              <WinRatesShown />
            </>
          )}
        </FrameBody>
        <FrameFoot>
          {!isEmpty && <WinRatesLegend />}
          <LeftOutNotes leftOut={(curves?.whole ?? overall).leftOut} />
        </FrameFoot>
        <WinRatesTip />
        <FigureDealsDialog
          {...{ store, list: openList, setList, canSee, readOnly, dealFields }}
          {...{ onDealOperation, answerTimeoutMs, currentUser }}
          container={parts.container}
        />
      </WinRatesRoot>
    );
  },
);

/** From the first period to the last; `null` where groups are no periods. */
function periodOfAll(groups: readonly WinRateGroupResult[]): Period | null {
  const [first, last] = [groups[0], groups.at(-1)];
  if (!first?.period || !first.result.window || !last?.result.window) return null;
  return { start: first.result.window.start, end: last.result.window.end };
}
