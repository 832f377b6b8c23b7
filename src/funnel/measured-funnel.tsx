'use client';

import { forwardRef, useCallback, useMemo, useState } from 'react';
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
  funnelView,
  useControllable,
  useFunnelComparison,
  useFunnelMeasure,
  useLinkedView,
  useStageConversion,
  withoutNarrow,
} from '../hooks/index.js';
import type { DealListChoice } from '../deal-dialog/deal-list-dialog-props.js';
import { FigureDealsDialog } from '../deal-dialog/figure-deals-dialog.js';
import type { FunnelArgs, FunnelResult } from '../measures/index.js';
import type { ReadonlyPipelineStore } from '../summary/index.js';
import type { FunnelChartProps } from './funnel-chart-props.js';
import { FunnelBasisSelect } from './funnel-basis-select.js';
import type { FunnelDealsChoice } from './funnel-deals-choice.js';
import { FunnelFigure } from './funnel-figure.js';
import { FunnelLegend } from './funnel-ghost.js';
import { FunnelMeasureSwitch } from './funnel-measure-switch.js';
import { FunnelPicked } from './funnel-picked.js';
import { FunnelPlot } from './funnel-plot.js';
import { FunnelRoot } from './funnel-root.js';
import { funnelDealCount, FUNNEL_LEAST_DEALS, isSparse } from './funnel-sparse.js';
import { FunnelTable } from './funnel-table.js';
import { FunnelTip } from './funnel-tip.js';
import { FunnelSubtitle, FunnelTitle } from './funnel-title.js';
import { FunnelUnknownPath } from './funnel-unknown-path.js';
import { funnelWonId } from './funnel-view.js';
import { createdIn, periodBefore } from './funnel-window.js';
import { funnelNarrow, useFunnelSelection } from './use-funnel-link.js';

/** What {@link MeasuredFunnel} takes. */
export type MeasuredFunnelProps = Omit<FunnelChartProps, 'pipeline' | 'locale' | 'messages' | 'onError'> & {
  readonly store: ReadonlyPipelineStore;
};

/** The preset once data is there: measures the funnel and puts the parts together. */
export const MeasuredFunnel = forwardRef<HTMLElement, MeasuredFunnelProps>(
  function MeasuredFunnel(props, ref) {
    const { store, filter: given, trackId, unknownPath, title, subtitle, ...others } = props;
    const { basis, defaultBasis = 'reached', onBasisChange, ...choices } = others;
    const { measure, defaultMeasure = 'count', onMeasureChange, window, compare, ...more } = choices;
    const { canSee, readOnly, dealFields, onDealOperation, answerTimeoutMs, currentUser, ...shown } = more;
    const { list, defaultList = null, onListChange, onDealsOpen, ...root } = shown;
    const [openList, setList] = useControllable<DealListChoice | null>({
      value: list,
      defaultValue: defaultList,
      onChange: onListChange,
    });
    const [shownBasis, setBasis] = useControllable({
      value: basis,
      defaultValue: defaultBasis,
      onChange: onBasisChange,
    });
    const [shownMeasure, setMeasure] = useControllable({
      value: measure,
      defaultValue: defaultMeasure,
      onChange: onMeasureChange,
    });
    const [chosenPolicy, setPolicy] = useState<FunnelResult['unknownPathPolicy']>('exclude');
    const args: FunnelArgs = {
      unknownPath: unknownPath ?? chosenPolicy,
      ...(trackId === undefined ? {} : { trackId }),
      basis: shownBasis,
    };
    const filter = useMemo(() => createdIn(given, window), [given, window]);
    const linked = useLinkedView(funnelView, store);
    const narrow = funnelNarrow(linked, args);
    const funnel = useFunnelMeasure(args, { pipeline: store, filter, narrow });
    const conversion = useStageConversion(
      { window: linked?.period ?? null },
      { pipeline: store, filter, narrow },
    );
    const before = window && compare === 'previous' ? periodBefore(window) : undefined;
    const previous = useFunnelComparison(args, {
      ...{ isAsked: before !== undefined, pipeline: store, filter: createdIn(given, before), narrow },
    });
    const { start, end } = before ?? {};
    const compareWith = useMemo(
      () =>
        previous && start !== undefined && end !== undefined
          ? { funnel: previous, period: { start, end } }
          : undefined,
      [previous, start, end],
    );
    const selection = useFunnelSelection(linked, funnelWonId(funnel), props);
    const openDeals = useCallback(
      (asked: FunnelDealsChoice): void => {
        const whole = filter ? { ...asked.filter, and: filter } : asked.filter;
        (onDealsOpen ?? setList)({ ...asked, filter: whole, narrow });
      },
      [onDealsOpen, setList, filter, narrow],
    );
    const isEmpty = funnelDealCount(funnel) === 0;
    const canChoose = measure === undefined || onMeasureChange !== undefined;
    const canChooseBasis = basis === undefined || onBasisChange !== undefined;
    const basisSelect = canChooseBasis && <FunnelBasisSelect onBasisChange={setBasis} />;
    return (
      <FunnelRoot
        {...root}
        {...selection}
        onDealsOpen={openDeals}
        funnel={funnel}
        conversion={conversion}
        compareWith={root.compareWith ?? compareWith}
        measure={shownMeasure}
        data-state={isEmpty ? 'empty' : undefined}
        ref={ref}
      >
        <FrameHead>
          <FrameTitles>
            <FunnelTitle>{title}</FunnelTitle>
          </FrameTitles>
          {!isEmpty && (
            <FrameActions>
              <TableButton />
              <DownloadMenu />
              <ExplainButton />
            </FrameActions>
          )}
          <FunnelSubtitle>{subtitle}</FunnelSubtitle>
        </FrameHead>
        <FrameBody>
          <NarrowNote
            narrow={linked ? (narrow ?? null) : undefined}
            process={store.pipeline.process}
            onClear={() => linked?.select(withoutNarrow(narrow))}
          />
          {isEmpty ? (
            <>
              {basisSelect && <FrameFigures>{basisSelect}</FrameFigures>}
              <EmptyState />
            </>
          ) : (
            <>
              <FrameFigures>
                <FunnelFigure />
                {(canChoose || canChooseBasis) && (
                  <div data-cairn="funnel-choices">
                    {basisSelect}
                    {canChoose && <FunnelMeasureSwitch onMeasureChange={setMeasure} />}
                  </div>
                )}
              </FrameFigures>
              {isSparse(funnel) && <TooFewNote count={funnelDealCount(funnel)} needed={FUNNEL_LEAST_DEALS} />}
              <FunnelPlot />
              <FunnelLegend />
              <FunnelPicked />
              <FunnelTable />
            </>
          )}
          <FunnelUnknownPath onPolicyChange={unknownPath === undefined ? setPolicy : undefined} />
        </FrameBody>
        <FrameFoot>
          <LeftOutNotes
            leftOut={funnel.leftOut.filter(
              ({ reason, outOf }) =>
                reason !== 'unknown-path' && (outOf === 'all' || shownMeasure === 'value'),
            )}
          />
        </FrameFoot>
        <FunnelTip />
        <FigureDealsDialog
          {...{ store, list: openList, setList, canSee, readOnly, dealFields }}
          {...{ onDealOperation, answerTimeoutMs, currentUser }}
          container={root.container}
        />
      </FunnelRoot>
    );
  },
);
