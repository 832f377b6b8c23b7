'use client';

import { forwardRef, useMemo } from 'react';
import { FrameRoot, type FrameOptions, type PartProps } from '../frame/index.js';
import { LocaleProvider, useMessages, type WinIncidenceGroups } from '../hooks/index.js';
import type { WinRateResult } from '../measures/index.js';
import { winRatesMessages } from '../messages/en/index.js';
import { countedDeals } from './shown-rate.js';
import { reachedDeals } from './win-curves-text.js';
import { explainedCurves, explainedRates } from './explained-rates.js';
import { useWinRateComparison, type UseWinRateComparisonOptions } from './use-win-rate-comparison.js';
import { WinRatesContext } from './win-rates-context.js';

/** What {@link WinRatesRoot} takes. */
export type WinRatesRootProps = PartProps<'section'> &
  FrameOptions &
  Omit<UseWinRateComparisonOptions, 'width' | 'direction' | 'overall'> & {
    /** The win rates of all groups together, measured with the same arguments. */
    readonly overall: WinRateResult;
    /** What deals that reached a stage have come to over time, where that is shown in place of the rates; default `null`. */
    readonly curves?: WinIncidenceGroups | null;
  };

/** Holds a win-rate comparison: its results, order, search, selection and keyboard, for the parts inside. */
export const WinRatesRoot = forwardRef<HTMLElement, WinRatesRootProps>(function WinRatesRoot(
  { locale, messages, ...props },
  ref,
) {
  return (
    <LocaleProvider locale={locale} messages={messages}>
      <WinRatesSection {...props} ref={ref} />
    </LocaleProvider>
  );
});

const WinRatesSection = forwardRef<HTMLElement, Omit<WinRatesRootProps, 'locale' | 'messages'>>(
  function WinRatesSection(
    {
      groups,
      overall,
      curves = null,
      groupBy = 'owner',
      minimumDeals,
      group,
      defaultGroup,
      onGroupChange,
      sort,
      defaultSort,
      onSortChange,
      hideTooFew,
      defaultHideTooFew,
      onHideTooFewChange,
      onDealsOpen,
      children,
      ...props
    },
    ref,
  ) {
    const view = useWinRateComparison({
      groups,
      curves,
      groupBy,
      minimumDeals,
      group,
      defaultGroup,
      onGroupChange,
      sort,
      defaultSort,
      onSortChange,
      hideTooFew,
      defaultHideTooFew,
      onHideTooFewChange,
      overall,
      onDealsOpen,
    });
    const messages = useMessages('winRates', winRatesMessages);
    const explained = useMemo(
      () =>
        curves
          ? explainedCurves(curves, view.groups)
          : explainedRates({ overall, groups: view.groups, median: view.median, middle: view.middle }),
      [overall, curves, view.groups, view.median, view.middle],
    );
    const isRange = overall.openPolicy === 'range';
    const mainFigure = useMemo(
      () =>
        curves
          ? {
              figure: 'incidence-lowest' as const,
              subject: curves.whole.from.stageName,
              subjectId: curves.whole.from.stageId,
            }
          : {
              figure: isRange ? ('unit-win-rate-lowest' as const) : ('unit-win-rate' as const),
              subject: null,
              subjectId: null,
            },
      [isRange, curves],
    );
    const count = curves ? reachedDeals(curves.whole) : countedDeals(overall);
    const state = useMemo(
      () => ({ ...view, overall, curves, groupBy, messages }),
      [view, overall, curves, groupBy, messages],
    );
    return (
      <WinRatesContext.Provider value={state}>
        <FrameRoot
          name="win-rates"
          label={curves ? messages.curves.title : messages.title({ groupBy })}
          currency={overall.currency}
          explained={explained}
          mainFigure={mainFigure}
          data-open={overall.openPolicy}
          data-view={curves ? 'curves' : 'rates'}
          data-sparse={count > 0 && count < view.minimumDeals ? '' : undefined}
          {...props}
          ref={ref}
        >
          {children}
        </FrameRoot>
      </WinRatesContext.Provider>
    );
  },
);
