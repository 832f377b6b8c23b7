'use client';

import { forwardRef } from 'react';
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
} from '../frame/index.js';
import {
  coverageGaugeView,
  presentQuarter,
  useCoverage,
  useCoverageGroups,
  useCycleAwareGroups,
  useLinkedView,
  withoutNarrow,
  withOwnPeriod,
} from '../hooks/index.js';
import type { CoverageArgs } from '../measures/index.js';
import type { ReadonlyPipelineStore } from '../summary/index.js';
import type { CoverageGaugesProps } from './coverage-gauges-props.js';
import { isEmpty } from './gauge-reading.js';
import { GaugesLegend, GaugesOverall, GaugesSort, GaugesSubtitle, GaugesTitle } from './gauges-head.js';
import { GaugesList, GaugesShown } from './gauges-list.js';
import { GaugesRoot } from './gauges-root.js';
import { GaugesTable } from './gauges-table.js';
import { GaugesTip } from './gauges-tip.js';

const ownPeriodView = /* @__PURE__ */ withOwnPeriod(coverageGaugeView);

/** What {@link MeasuredGauges} takes. */
export type MeasuredGaugesProps = Omit<
  CoverageGaugesProps,
  'pipeline' | 'locale' | 'messages' | 'onError'
> & {
  readonly store: ReadonlyPipelineStore;
};

/** The preset once data is there: measures the groups and puts the parts together. */
export const MeasuredGauges = forwardRef<HTMLElement, MeasuredGaugesProps>(
  function MeasuredGauges(props, ref) {
    const { store, filter, window, groupBy = 'owner', edges, expected = true, ...others } = props;
    const { against, required, floor, ceiling, horizon, title, subtitle, ...root } = others;
    const linked = useLinkedView(window ? ownPeriodView : coverageGaugeView, store);
    const args: CoverageArgs = {
      window: window ?? linked?.period ?? presentQuarter(store),
      ...(horizon === undefined ? {} : { horizon }),
      ...(against === undefined ? {} : { against }),
      ...(required === undefined ? {} : { required }),
      ...(floor === undefined ? {} : { floor }),
      ...(ceiling === undefined ? {} : { ceiling }),
    };
    const source = { pipeline: store, filter, narrow: linked?.narrow ?? undefined };
    const overall = useCoverage(args, source);
    const groups = useCoverageGroups(args, { ...source, groupBy, edges });
    const cycleAware = useCycleAwareGroups(expected ? { window: args.window } : null, { ...source, groupBy });
    const isNothing = isEmpty(overall);
    return (
      <GaugesRoot
        {...root}
        groups={groups}
        cycleAware={cycleAware}
        overall={overall}
        groupBy={groupBy}
        data-state={isNothing ? 'empty' : undefined}
        ref={ref}
      >
        <FrameHead>
          <FrameTitles>
            <GaugesTitle>{title}</GaugesTitle>
          </FrameTitles>
          {!isNothing && (
            <FrameActions>
              <TableButton />
              <DownloadMenu />
              <ExplainButton />
            </FrameActions>
          )}
          <GaugesSubtitle>{subtitle}</GaugesSubtitle>
        </FrameHead>
        <FrameBody>
          <NarrowNote
            narrow={linked?.narrow}
            process={store.pipeline.process}
            onClear={() => linked?.select(withoutNarrow(linked.narrow))}
          />
          {isNothing ? (
            <EmptyState />
          ) : (
            <>
              <FrameFigures>
                <GaugesOverall />
                <GaugesSort />
              </FrameFigures>
              <GaugesList />
              <GaugesTable />
              <GaugesShown />
            </>
          )}
        </FrameBody>
        <FrameFoot>
          {!isNothing && <GaugesLegend />}
          <LeftOutNotes leftOut={overall.leftOut} />
        </FrameFoot>
        <GaugesTip />
      </GaugesRoot>
    );
  },
);
