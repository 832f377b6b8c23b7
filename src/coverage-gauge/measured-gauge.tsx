'use client';

import { forwardRef } from 'react';
import {
  DownloadMenu,
  EmptyState,
  ExplainButton,
  FrameActions,
  FrameBody,
  FrameFoot,
  FrameHead,
  FrameTitles,
  NarrowNote,
  TableButton,
} from '../frame/index.js';
import {
  coverageGaugeView,
  presentQuarter,
  useControllable,
  useCoverage,
  useCycleAwareCoverage,
  useLinkedView,
  useMessages,
  withoutNarrow,
  withOwnPeriod,
} from '../hooks/index.js';
import type { CoverageArgs } from '../measures/index.js';
import { coverageGaugeMessages } from '../messages/en/index.js';
import type { ReadonlyPipelineStore } from '../summary/index.js';
import type { CoverageGaugeProps } from './coverage-gauge-props.js';
import { GaugeFacts } from './gauge-facts.js';
import { GaugeHistoryRoom } from './gauge-history-room.js';
import { GaugeNotes, GaugeTargetNotes } from './gauge-notes.js';
import { LEAST_PAST_DAYS, pastDays } from './gauge-past-days.js';
import { GaugePlot } from './gauge-plot.js';
import { isEmpty } from './gauge-reading.js';
import { GaugeRoot } from './gauge-root.js';
import { GaugeTable } from './gauge-table.js';
import { GaugeTip } from './gauge-tip.js';
import { GaugeSubtitle, GaugeTitle } from './gauge-title.js';
import { LazyGaugeHistoryPanel } from './lazy-gauge-history-panel.js';

const ownPeriodView = /* @__PURE__ */ withOwnPeriod(coverageGaugeView);

/** What {@link MeasuredGauge} takes. */
export type MeasuredGaugeProps = Omit<CoverageGaugeProps, 'pipeline' | 'locale' | 'messages' | 'onError'> & {
  readonly store: ReadonlyPipelineStore;
};

/** The preset once data is there: measures the coverage and puts the parts together. */
export const MeasuredGauge = forwardRef<HTMLElement, MeasuredGaugeProps>(function MeasuredGauge(props, ref) {
  const { store, filter, window, targetMinor, against, required, floor, ceiling, ...others } = props;
  const { horizon, defaultHorizon = 'period', onHorizonChange, ...shown } = others;
  const { expected = true, history, historyDays, title, subtitle, ...root } = shown;
  const [shownHorizon, setHorizon] = useControllable({
    value: horizon,
    defaultValue: defaultHorizon,
    onChange: onHorizonChange,
  });
  const linked = useLinkedView(window ? ownPeriodView : coverageGaugeView, store);
  const args: CoverageArgs = {
    window: window ?? linked?.period ?? presentQuarter(store),
    horizon: shownHorizon,
    ...(targetMinor === undefined ? {} : { targetMinor }),
    ...(against === undefined ? {} : { against }),
    ...(required === undefined ? {} : { required }),
    ...(floor === undefined ? {} : { floor }),
    ...(ceiling === undefined ? {} : { ceiling }),
  };
  const source = { pipeline: store, filter, narrow: linked?.narrow ?? undefined };
  const coverage = useCoverage(args, source);
  const goal = { window: args.window, ...(targetMinor === undefined ? {} : { targetMinor }) };
  const cycleAware = useCycleAwareCoverage(expected ? goal : null, source);
  const isAsked = history === true;
  const mayHaveLine =
    shownHorizon === 'period' &&
    tellsPast(history, store) &&
    pastDays({ store, coverage, window: args.window, historyDays }) >= (isAsked ? 1 : LEAST_PAST_DAYS);
  const messages = useMessages('coverageGauge', coverageGaugeMessages);
  const canChoose = horizon === undefined || onHorizonChange !== undefined;
  return (
    <GaugeRoot {...root} coverage={coverage} cycleAware={cycleAware} ref={ref}>
      <FrameHead>
        <FrameTitles>
          <GaugeTitle>{title}</GaugeTitle>
        </FrameTitles>
        <FrameActions>
          <TableButton />
          <DownloadMenu />
          <ExplainButton />
        </FrameActions>
        <GaugeSubtitle>{subtitle}</GaugeSubtitle>
      </FrameHead>
      <FrameBody>
        <NarrowNote
          narrow={linked?.narrow}
          process={store.pipeline.process}
          onClear={() => linked?.select(withoutNarrow(linked.narrow))}
        />
        {isEmpty(coverage) ? (
          <GaugePlot>
            <EmptyState />
            <GaugeFacts />
          </GaugePlot>
        ) : (
          <GaugePlot />
        )}
        <GaugeTable />
        {mayHaveLine && (
          <LazyGaugeHistoryPanel
            failedText={isAsked ? messages.historyFailed : null}
            panel={{ args: { ...goal, ...historyDays }, options: source, isAsked }}
            room={<GaugeHistoryRoom isApproximate={isApproximate(store)} />}
          />
        )}
        <GaugeNotes onHorizonChange={canChoose ? setHorizon : undefined} />
      </FrameBody>
      <FrameFoot>
        <GaugeTargetNotes />
      </FrameFoot>
      <GaugeTip />
    </GaugeRoot>
  );
});

/** Whether past days will be counted with what is known of today, as `approximate` of the series says. */
function isApproximate({ pipeline }: ReadonlyPipelineStore): boolean {
  return (['amount', 'owner', 'expectedClose'] as const).some(
    (field) => !pipeline.knownHistory.includes(field),
  );
}

/** Whether the past is measured: as the host says, else where history tells what amounts and expected closes were. */
function tellsPast(history: boolean | undefined, { pipeline }: ReadonlyPipelineStore): boolean {
  const { knownHistory } = pipeline;
  return history ?? (knownHistory.includes('amount') && knownHistory.includes('expectedClose'));
}
