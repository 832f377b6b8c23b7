'use client';

import { forwardRef, useMemo } from 'react';
import { FrameRoot, type FrameOptions, type PartProps } from '../frame/index.js';
import { LocaleProvider, useControllable, useMessages } from '../hooks/index.js';
import type { CoverageResult, CycleAwareCoverageResult } from '../measures/index.js';
import { coverageGaugeMessages } from '../messages/en/index.js';
import type { CalendarDate } from '../model/index.js';
import { GaugeContext, type GaugeShape } from './gauge-context.js';
import { isEmpty } from './gauge-reading.js';
import { useCoverageGauge } from './use-coverage-gauge.js';
import type { UseCoverageHistoryOptions } from './use-coverage-history.js';

/** What {@link GaugeRoot} takes. */
export type GaugeRootProps = PartProps<'section'> &
  FrameOptions &
  Pick<UseCoverageHistoryOptions, 'point' | 'defaultPoint' | 'onPointChange'> & {
    /** The measured coverage: of `useCoverage`, a store, a worker or a server. */
    readonly coverage: CoverageResult;
    /** What open deals may be expected to bring in, measured of the same deals: of `useCycleAwareCoverage`; absent = not told. */
    readonly cycleAware?: CycleAwareCoverageResult | null | undefined;
    /** How it is drawn; default `arc`. */
    readonly shape?: GaugeShape | undefined;
  };

/** Holds a coverage gauge: its result and what is drawn of it, for the parts inside. */
export const GaugeRoot = forwardRef<HTMLElement, GaugeRootProps>(function GaugeRoot(
  { locale, messages, ...props },
  ref,
) {
  return (
    <LocaleProvider locale={locale} messages={messages}>
      <GaugeSection {...props} ref={ref} />
    </LocaleProvider>
  );
});

const GaugeSection = forwardRef<HTMLElement, Omit<GaugeRootProps, 'locale' | 'messages'>>(
  function GaugeSection({ coverage, cycleAware = null, shape = 'arc', children, ...rest }, ref) {
    const { point, defaultPoint, onPointChange, ...props } = rest;
    const gauge = useCoverageGauge({ coverage });
    const [picked, setPoint] = useControllable<CalendarDate | null>({
      value: point,
      defaultValue: defaultPoint ?? null,
      onChange: onPointChange,
    });
    const messages = useMessages('coverageGauge', coverageGaugeMessages);
    const explained = useMemo(
      () => [
        { result: coverage, subject: null },
        ...(cycleAware ? [{ result: cycleAware, subject: null }] : []),
      ],
      [coverage, cycleAware],
    );
    const { state, kind, value } = gauge.reading;
    const figure = kind === 'value' || value === null ? ('open-value' as const) : kind;
    const mainFigure = useMemo(() => ({ figure, subject: null }), [figure]);
    const shared = useMemo(
      () => ({ ...gauge, coverage, cycleAware, point: picked, setPoint, groupName: null, shape, messages }),
      [gauge, coverage, cycleAware, picked, setPoint, shape, messages],
    );
    return (
      <GaugeContext.Provider value={shared}>
        <FrameRoot
          name="coverage-gauge"
          label={messages.title}
          currency={coverage.currency}
          explained={explained}
          mainFigure={mainFigure}
          data-shape={shape}
          data-state={isEmpty(coverage) ? 'empty' : state === 'covered' ? undefined : state}
          {...props}
          ref={ref}
        >
          {children}
        </FrameRoot>
      </GaugeContext.Provider>
    );
  },
);
