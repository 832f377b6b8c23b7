'use client';

import { forwardRef, type ReactNode } from 'react';
import {
  EmptyState,
  ExplainButton,
  FrameActions,
  FrameBody,
  FrameFigures,
  FrameFoot,
  FrameHead,
  FrameTitles,
  LeftOutNotes,
  LoadingState,
  TableButton,
  TooFewNote,
  WidgetErrorBoundary,
  type FrameOptions,
  type WidgetErrorBoundaryProps,
} from '../frame/index.js';
import {
  LocaleProvider,
  useControllable,
  usePipelineSource,
  useWinRate,
  type GroupOptions,
  type MeasureOptions,
  type PipelineSource,
} from '../hooks/index.js';
import type { OpenDealsPolicy, WinRateArgs } from '../measures/index.js';
import type { PipelineStore } from '../summary/index.js';
import { countedDeals } from './shown-rate.js';
import type { UseWinRateComparisonOptions } from './use-win-rate-comparison.js';
import { useWinRateGroups } from './use-win-rate-groups.js';
import { WinRatesOverall } from './win-rates-overall.js';
import { WIN_RATES_LEAST_DEALS } from './win-rates-group.js';
import { WinRatesLegend } from './win-rates-legend.js';
import { WinRatesPlot } from './win-rates-plot.js';
import { WinRatesPolicySwitch } from './win-rates-policy-switch.js';
import { WinRatesRoot } from './win-rates-root.js';
import { WinRatesShown } from './win-rates-shown.js';
import { WinRatesTable } from './win-rates-table.js';
import { WinRatesSubtitle, WinRatesTitle } from './win-rates-title.js';
import { WinRatesTools } from './win-rates-tools.js';

/** What {@link WinRateComparison} takes; every prop has a default inside a `PipelineProvider`. */
export interface WinRateComparisonProps
  extends
    FrameOptions,
    Pick<MeasureOptions, 'filter'>,
    WinRateArgs,
    Omit<UseWinRateComparisonOptions, 'groups' | 'groupBy' | 'width' | 'direction'>,
    Pick<WidgetErrorBoundaryProps, 'onError'> {
  /** Parsed data or a store; `null` = not here yet, drawn as a skeleton; default the provider's. */
  readonly pipeline?: PipelineSource | undefined;
  /** What is compared: `owner` (default), `team`, `source`, `account` or an own dimension. */
  readonly groupBy?: GroupOptions['groupBy'];
  /** How open deals count first, where the reader chooses; default `exclude`. */
  readonly defaultOpen?: OpenDealsPolicy;
  /** Asked for with the policy the reader chose. With `open` and without this the choice is not shown. */
  readonly onOpenChange?: (open: OpenDealsPolicy) => void;
  /** Default the catalogue's, by the dimension. */
  readonly title?: ReactNode;
  /** Default the window, or the day the rates are as of. */
  readonly subtitle?: ReactNode;
}

/** A win-rate comparison in one line: by deals and by value, intervals, peers, data table, explanations. */
export const WinRateComparison = forwardRef<HTMLElement, WinRateComparisonProps>(function WinRateComparison(
  { pipeline, locale, messages, onError, ...props },
  ref,
) {
  const store = usePipelineSource(pipeline);
  return (
    <LocaleProvider locale={locale} messages={messages}>
      <WidgetErrorBoundary name="win-rates" onError={onError}>
        {store ? <MeasuredWinRates {...props} store={store} ref={ref} /> : <LoadingState name="win-rates" />}
      </WidgetErrorBoundary>
    </LocaleProvider>
  );
});

type MeasuredWinRatesProps = Omit<WinRateComparisonProps, 'pipeline' | 'locale' | 'messages' | 'onError'> & {
  readonly store: PipelineStore;
};

const MeasuredWinRates = forwardRef<HTMLElement, MeasuredWinRatesProps>(
  function MeasuredWinRates(props, ref) {
    const {
      store,
      filter,
      groupBy = 'owner',
      window = null,
      by = 'closed',
      open,
      defaultOpen = 'exclude',
      onOpenChange,
      disqualified = 'exclude',
      minimumDeals = WIN_RATES_LEAST_DEALS,
      title,
      subtitle,
      ...root
    } = props;
    const [policy, setPolicy] = useControllable({
      value: open,
      defaultValue: defaultOpen,
      onChange: onOpenChange,
    });
    const args: WinRateArgs = { window, by, open: policy, disqualified };
    const overall = useWinRate(args, { pipeline: store, filter });
    const groups = useWinRateGroups(args, { pipeline: store, filter, groupBy });
    const isChosenHere = open === undefined || onOpenChange !== undefined;
    const isEmpty =
      overall.won.count + overall.lost.count + overall.open.count + overall.disqualified.count === 0;
    const count = countedDeals(overall);
    return (
      <WinRatesRoot
        {...root}
        groups={groups}
        overall={overall}
        groupBy={groupBy}
        minimumDeals={minimumDeals}
        data-state={isEmpty ? 'empty' : undefined}
        ref={ref}
      >
        <FrameHead>
          <FrameTitles>
            <WinRatesTitle>{title}</WinRatesTitle>
          </FrameTitles>
          <FrameActions>
            <TableButton />
            <ExplainButton />
          </FrameActions>
          <WinRatesSubtitle>{subtitle}</WinRatesSubtitle>
        </FrameHead>
        <FrameBody>
          {isEmpty ? (
            <EmptyState />
          ) : (
            <>
              <FrameFigures>
                <WinRatesOverall />
                {isChosenHere && <WinRatesPolicySwitch onOpenChange={setPolicy} />}
              </FrameFigures>
              {count < minimumDeals && <TooFewNote count={count} needed={minimumDeals} />}
              <WinRatesTools />
              <WinRatesPlot />
              <WinRatesTable />
              <WinRatesShown />
            </>
          )}
        </FrameBody>
        <FrameFoot>
          {!isEmpty && <WinRatesLegend />}
          <LeftOutNotes leftOut={overall.leftOut} />
        </FrameFoot>
      </WinRatesRoot>
    );
  },
);
