'use client';

import { forwardRef } from 'react';
import {
  DownloadButton,
  EmptyState,
  ExplainButton,
  FrameActions,
  FrameBody,
  FrameFigures,
  FrameFoot,
  FrameHead,
  FrameTitles,
  LeftOutNotes,
  TableButton,
  TooFewNote,
} from '../frame/index.js';
import { useControllable, useWinRate, useWinRateGroups } from '../hooks/index.js';
import type { WinRateArgs } from '../measures/index.js';
import type { ReadonlyPipelineStore } from '../summary/index.js';
import { countedDeals } from './shown-rate.js';
import type { WinRateComparisonProps } from './win-rate-comparison-props.js';
import { WIN_RATES_LEAST_DEALS } from './win-rates-group.js';
import { WinRatesDoubt } from './win-rates-doubt.js';
import { WinRatesLegend } from './win-rates-legend.js';
import { WinRatesNoneClosed } from './win-rates-none-closed.js';
import { WinRatesOverall } from './win-rates-overall.js';
import { WinRatesPlot } from './win-rates-plot.js';
import { WinRatesPolicySwitch } from './win-rates-policy-switch.js';
import { WinRatesRoot } from './win-rates-root.js';
import { WinRatesShown } from './win-rates-shown.js';
import { WinRatesTable } from './win-rates-table.js';
import { WinRatesSubtitle, WinRatesTitle } from './win-rates-title.js';
import { WinRatesTools } from './win-rates-tools.js';

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
    const { store, filter, groupBy = 'owner', title, subtitle, ...others } = props;
    const { window = null, by = 'closed', disqualified = 'exclude', ...choices } = others;
    const { open, defaultOpen = 'exclude', onOpenChange, ...root } = choices;
    const { minimumDeals = WIN_RATES_LEAST_DEALS } = root;
    const [policy, setPolicy] = useControllable({
      value: open,
      defaultValue: defaultOpen,
      onChange: onOpenChange,
    });
    const args: WinRateArgs = { window, by, open: policy, disqualified };
    const overall = useWinRate(args, { pipeline: store, filter });
    const groups = useWinRateGroups(args, { pipeline: store, filter, groupBy });
    const canChoose = open === undefined || onOpenChange !== undefined;
    const count = countedDeals(overall);
    const isEmpty = count + overall.open.count + overall.disqualified.count === 0;
    return (
      <WinRatesRoot
        {...root}
        groups={groups}
        overall={overall}
        groupBy={groupBy}
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
              <ExplainButton />
            </FrameActions>
          )}
          <WinRatesSubtitle>{subtitle}</WinRatesSubtitle>
        </FrameHead>
        <FrameBody>
          {isEmpty ? (
            <EmptyState />
          ) : (
            <>
              <FrameFigures>
                <WinRatesOverall />
                {canChoose && <WinRatesPolicySwitch onOpenChange={setPolicy} />}
              </FrameFigures>
              {count === 0 && <WinRatesNoneClosed />}
              <WinRatesDoubt />
              {count > 0 && count < minimumDeals && <TooFewNote count={count} needed={minimumDeals} />}
              <WinRatesTools />
              <WinRatesPlot />
              <WinRatesTable />
              <DownloadButton />
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
