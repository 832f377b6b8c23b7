'use client';

import { forwardRef, type ReactNode } from 'react';
import {
  EmptyState,
  ExplainButton,
  FrameActions,
  FrameBody,
  FrameFoot,
  FrameHead,
  FrameTitles,
  LoadingState,
  TableButton,
  WidgetErrorBoundary,
  type FrameOptions,
  type WidgetErrorBoundaryProps,
} from '../frame/index.js';
import {
  LocaleProvider,
  useControllable,
  useCoverage,
  usePipelineSource,
  type MeasureOptions,
  type PipelineSource,
} from '../hooks/index.js';
import type { CoverageArgs, CoverageResult } from '../measures/index.js';
import type { PipelineStore } from '../summary/index.js';
import { isEmpty } from './gauge-reading.js';
import type { GaugeShape } from './gauge-context.js';
import { GaugeFacts } from './gauge-facts.js';
import { GaugeNotes, GaugeTargetNotes } from './gauge-notes.js';
import { GaugePlot } from './gauge-plot.js';
import { GaugeRoot } from './gauge-root.js';
import { GaugeTable } from './gauge-table.js';
import { GaugeSubtitle, GaugeTitle } from './gauge-title.js';

type Horizon = CoverageResult['horizon'];

/** What {@link CoverageGauge} takes; every prop but the window has a default inside a `PipelineProvider`. */
export interface CoverageGaugeProps
  extends
    FrameOptions,
    Pick<MeasureOptions, 'filter'>,
    Omit<CoverageArgs, 'horizon'>,
    Pick<WidgetErrorBoundaryProps, 'onError'> {
  /** Parsed data or a store; `null` = not here yet, drawn as a skeleton; default the provider's. */
  readonly pipeline?: PipelineSource | undefined;
  /** Which open deals count; absent = the reader's choice, `defaultHorizon` first. */
  readonly horizon?: Horizon;
  /** Default `period`: those expected to close in the window. */
  readonly defaultHorizon?: Horizon;
  /** Told of the horizon that the reader asks for. */
  readonly onHorizonChange?: (horizon: Horizon) => void;
  /** How it is drawn: default `arc`. */
  readonly shape?: GaugeShape;
  /** Default "Coverage". */
  readonly title?: ReactNode;
  /** Default the period and the day it is as of. */
  readonly subtitle?: ReactNode;
}

/** A coverage gauge in one line: coverage of a period's target against what is required, what is won, open and left to win. */
export const CoverageGauge = forwardRef<HTMLElement, CoverageGaugeProps>(function CoverageGauge(
  { pipeline, locale, messages, onError, ...props },
  ref,
) {
  const store = usePipelineSource(pipeline);
  return (
    <LocaleProvider locale={locale} messages={messages}>
      <WidgetErrorBoundary name="coverage-gauge" onError={onError}>
        {store ? (
          <MeasuredGauge {...props} store={store} ref={ref} />
        ) : (
          <LoadingState name="coverage-gauge" />
        )}
      </WidgetErrorBoundary>
    </LocaleProvider>
  );
});

type MeasuredGaugeProps = Omit<CoverageGaugeProps, 'pipeline' | 'locale' | 'messages' | 'onError'> & {
  readonly store: PipelineStore;
};

const MeasuredGauge = forwardRef<HTMLElement, MeasuredGaugeProps>(function MeasuredGauge(props, ref) {
  const {
    store,
    filter,
    window,
    targetMinor,
    against,
    required,
    floor,
    ceiling,
    horizon,
    defaultHorizon = 'period',
    onHorizonChange,
    title,
    subtitle,
    ...root
  } = props;
  const [shownHorizon, setHorizon] = useControllable({
    value: horizon,
    defaultValue: defaultHorizon,
    onChange: onHorizonChange,
  });
  const args: CoverageArgs = {
    window,
    horizon: shownHorizon,
    ...(targetMinor === undefined ? {} : { targetMinor }),
    ...(against === undefined ? {} : { against }),
    ...(required === undefined ? {} : { required }),
    ...(floor === undefined ? {} : { floor }),
    ...(ceiling === undefined ? {} : { ceiling }),
  };
  const coverage = useCoverage(args, { pipeline: store, filter });
  const isReadersChoice = horizon === undefined || onHorizonChange !== undefined;
  return (
    <GaugeRoot {...root} coverage={coverage} ref={ref}>
      <FrameHead>
        <FrameTitles>
          <GaugeTitle>{title}</GaugeTitle>
        </FrameTitles>
        <FrameActions>
          <TableButton />
          <ExplainButton />
        </FrameActions>
        <GaugeSubtitle>{subtitle}</GaugeSubtitle>
      </FrameHead>
      <FrameBody>
        {isEmpty(coverage) ? (
          <GaugePlot>
            <EmptyState />
            <GaugeFacts />
          </GaugePlot>
        ) : (
          <GaugePlot />
        )}
        <GaugeTable />
        <GaugeNotes onHorizonChange={isReadersChoice ? setHorizon : undefined} />
      </FrameBody>
      <FrameFoot>
        <GaugeTargetNotes />
      </FrameFoot>
    </GaugeRoot>
  );
});
