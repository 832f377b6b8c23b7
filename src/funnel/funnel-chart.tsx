'use client';

import { forwardRef, useState, type ReactNode } from 'react';
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
  useFunnelMeasure,
  usePipelineSource,
  type MeasureOptions,
  type PipelineSource,
} from '../hooks/index.js';
import type { FunnelArgs, FunnelResult } from '../measures/index.js';
import type { PipelineStore } from '../summary/index.js';
import { FunnelFigure } from './funnel-figure.js';
import { FunnelMeasureSwitch } from './funnel-measure-switch.js';
import { FunnelPlot } from './funnel-plot.js';
import { FunnelRoot } from './funnel-root.js';
import { firstStageCount, FUNNEL_LEAST_DEALS, isSparse } from './funnel-sparse.js';
import { FunnelTable } from './funnel-table.js';
import { FunnelSubtitle, FunnelTitle } from './funnel-title.js';
import { FunnelUnknownPath } from './funnel-unknown-path.js';
import type { FunnelMeasure } from './funnel-view.js';
import type { UseFunnelOptions } from './use-funnel.js';

/** What {@link FunnelChart} takes; every prop has a default inside a `PipelineProvider`. */
export interface FunnelChartProps
  extends
    FrameOptions,
    Pick<MeasureOptions, 'filter'>,
    Omit<FunnelArgs, 'unknownPath'>,
    Pick<UseFunnelOptions, 'stage' | 'defaultStage' | 'onStageChange'>,
    Pick<WidgetErrorBoundaryProps, 'onError'> {
  /** Parsed data or a store; `null` = not here yet, drawn as a skeleton; default the provider's. */
  readonly pipeline?: PipelineSource | undefined;
  /** What widths stand for; absent = the reader's choice, `defaultMeasure` first. */
  readonly measure?: FunnelMeasure;
  /** Default `count`. */
  readonly defaultMeasure?: FunnelMeasure;
  readonly onMeasureChange?: (measure: FunnelMeasure) => void;
  /** How ended deals without stage history count; absent = the reader's choice, `exclude` first (docs/measures.md §0). */
  readonly unknownPath?: FunnelResult['unknownPathPolicy'];
  readonly title?: ReactNode;
  readonly subtitle?: ReactNode;
}

/** A funnel chart in one line: stages by deals or value, drop-off and where it went, data table, explanations. */
export const FunnelChart = forwardRef<HTMLElement, FunnelChartProps>(function FunnelChart(
  { pipeline, locale, messages, onError, ...props },
  ref,
) {
  const store = usePipelineSource(pipeline);
  return (
    <LocaleProvider locale={locale} messages={messages}>
      <WidgetErrorBoundary name="funnel" onError={onError}>
        {store ? <MeasuredFunnel {...props} store={store} ref={ref} /> : <LoadingState name="funnel" />}
      </WidgetErrorBoundary>
    </LocaleProvider>
  );
});

type MeasuredFunnelProps = Omit<FunnelChartProps, 'pipeline' | 'locale' | 'messages' | 'onError'> & {
  readonly store: PipelineStore;
};

const MeasuredFunnel = forwardRef<HTMLElement, MeasuredFunnelProps>(function MeasuredFunnel(props, ref) {
  const {
    store,
    filter,
    trackId,
    basis,
    title,
    subtitle,
    measure,
    defaultMeasure = 'count',
    onMeasureChange,
    unknownPath,
    ...root
  } = props;
  const [shownMeasure, setMeasure] = useControllable({
    value: measure,
    defaultValue: defaultMeasure,
    onChange: onMeasureChange,
  });
  const [chosenPolicy, setPolicy] = useState<FunnelResult['unknownPathPolicy']>('exclude');
  const args: FunnelArgs = {
    unknownPath: unknownPath ?? chosenPolicy,
    ...(trackId === undefined ? {} : { trackId }),
    ...(basis ? { basis } : {}),
  };
  const funnel = useFunnelMeasure(args, { pipeline: store, filter });
  const isEmpty = firstStageCount(funnel) === 0;
  return (
    <FunnelRoot
      {...root}
      funnel={funnel}
      measure={shownMeasure}
      data-state={isEmpty ? 'empty' : undefined}
      ref={ref}
    >
      <FrameHead>
        <FrameTitles>
          <FunnelTitle>{title}</FunnelTitle>
        </FrameTitles>
        <FrameActions>
          <TableButton />
          <ExplainButton />
        </FrameActions>
        <FunnelSubtitle>{subtitle}</FunnelSubtitle>
      </FrameHead>
      <FrameBody>
        {isEmpty ? (
          <EmptyState />
        ) : (
          <>
            <FrameFigures>
              <FunnelFigure />
              <FunnelMeasureSwitch onMeasureChange={setMeasure} />
            </FrameFigures>
            {isSparse(funnel) && <TooFewNote count={firstStageCount(funnel)} needed={FUNNEL_LEAST_DEALS} />}
            <FunnelPlot />
            <FunnelTable />
          </>
        )}
        <FunnelUnknownPath {...(unknownPath === undefined ? { onPolicyChange: setPolicy } : {})} />
      </FrameBody>
      <FrameFoot>
        <LeftOutNotes
          leftOut={funnel.leftOut.filter(
            ({ reason, outOf }) => reason !== 'unknown-path' && (outOf === 'all' || shownMeasure === 'value'),
          )}
        />
      </FrameFoot>
    </FunnelRoot>
  );
});
