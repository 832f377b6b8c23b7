'use client';

import { forwardRef, useCallback, useRef } from 'react';
import {
  DownloadMenu,
  EmptyState,
  ExplainButton,
  FrameActions,
  FrameBody,
  FrameFoot,
  FrameHead,
  FrameTitles,
  LeftOutNotes,
  NarrowNote,
  TableButton,
} from '../frame/index.js';
import {
  dealMixView,
  presentQuarter,
  useControllable,
  useDealMixMeasure,
  useLargestOpenDeals,
  useLinkedView,
  useMessages,
  withoutNarrow,
} from '../hooks/index.js';
import type { DealMixArgs } from '../measures/index.js';
import { dealMixMessages } from '../messages/en/index.js';
import type { ReadonlyPipelineStore } from '../summary/index.js';
import type { DealMixProps } from './deal-mix-props.js';
import { LazyMixHistoryPanel } from './lazy-mix-history-panel.js';
import { MixClasses } from './mix-classes.js';
import { MixConcentration } from './mix-concentration.js';
import { useMergedRefs } from '../frame/use-merged-refs.js';
import { MixDialogs, useMixDialogs } from './mix-dialogs.js';
import { MixFacts } from './mix-facts.js';
import { MixLegend } from './mix-legend.js';
import { MixNotes } from './mix-notes.js';
import { MixPlot } from './mix-plot.js';
import { MixResilience } from './mix-resilience.js';
import { MixRoot } from './mix-root.js';
import { MixDealTable, MixTable } from './mix-table.js';
import { MixThresholds } from './mix-thresholds.js';
import { MixTip } from './mix-tip.js';
import { MixSubtitle, MixTitle } from './mix-title.js';
import { MixViewSwitch, type MixView } from './mix-view-switch.js';
import { useMixClasses, useMixSelection } from './use-mix-link.js';

/** Deals drawn one by one at most. */
const MOST_ROCKS = 200;

/** What {@link MeasuredDealMix} takes. */
export type MeasuredDealMixProps = Omit<DealMixProps, 'pipeline' | 'locale' | 'messages' | 'onError'> & {
  readonly store: ReadonlyPipelineStore;
};

/** The preset once data is there: measures the mix and puts the parts together. */
export const MeasuredDealMix = forwardRef<HTMLElement, MeasuredDealMixProps>(
  function MeasuredDealMix(props, ref) {
    const { store, filter, window, targetMinor, title, subtitle, ...given } = props;
    const {
      view,
      defaultView = 'today',
      onViewChange,
      historyDays,
      onDealOpen,
      onDealsOpen,
      ...shown
    } = given;
    const { canSee, answerTimeoutMs, readOnly, currentUser, dealFields, onDealOperation, ...others } = shown;
    const { deal, defaultDeal, onDealChange, list, defaultList, onListChange, ...picks } = others;
    const { classes, defaultClasses, onClassesChange, ...choices } = picks;
    const { sizeClass, defaultSizeClass, onSizeClassChange, ...root } = choices;
    const [rule, setRule] = useMixClasses(store, { classes, defaultClasses, onClassesChange });
    const [shownView, setView] = useControllable<MixView>({
      value: view,
      defaultValue: defaultView,
      onChange: onViewChange,
    });
    const linked = useLinkedView(dealMixView, store);
    const narrow = linked?.narrow ?? undefined;
    const args: DealMixArgs = {
      window: window === undefined ? presentQuarter(store) : window,
      ...(rule ? { classes: rule } : {}),
      ...(targetMinor === undefined ? {} : { targetMinor }),
    };
    const mix = useDealMixMeasure(args, { pipeline: store, filter, narrow });
    const deals = useLargestOpenDeals(MOST_ROCKS, { pipeline: store, filter, narrow });
    const selection = useMixSelection(linked, mix, { sizeClass, defaultSizeClass, onSizeClassChange });
    const messages = useMessages('dealMix', dealMixMessages);
    const opened = useMixDialogs(
      store,
      { filter, narrow },
      { deal, defaultDeal, onDealChange, list, defaultList, onListChange, onDealsOpen },
    );
    const section = useRef<HTMLElement>(null);
    const merged = useMergedRefs(ref, section);
    const rock = useCallback(
      () => section.current?.querySelector<SVGElement>('[data-cairn="mix-rock"][tabindex="0"]') ?? null,
      [],
    );
    const isEmpty = mix.open.count === 0;
    const isHistory = shownView === 'through-time';
    // Nothing open today says nothing of past days.
    const hasNothing = isEmpty && !isHistory;
    const canSwitch = view === undefined || onViewChange !== undefined;
    return (
      <MixRoot
        {...root}
        {...selection}
        mix={mix}
        deals={deals}
        onClassesChange={setRule}
        onDealOpen={onDealOpen ?? opened.setDealId}
        onDealsOpen={opened.openDeals}
        {...(hasNothing && { 'data-state': 'empty' })}
        ref={merged}
      >
        <FrameHead>
          <FrameTitles>
            <MixTitle>{title}</MixTitle>
          </FrameTitles>
          {!hasNothing && (
            <FrameActions>
              <TableButton />
              <DownloadMenu />
              <ExplainButton />
            </FrameActions>
          )}
          <MixSubtitle>{subtitle}</MixSubtitle>
        </FrameHead>
        <FrameBody>
          <NarrowNote
            narrow={linked?.narrow}
            process={store.pipeline.process}
            onClear={() => linked?.select(withoutNarrow(narrow))}
          />
          {!isEmpty && <MixNotes view={shownView} />}
          {canSwitch && <MixViewSwitch view={shownView} onViewChange={setView} />}
          {hasNothing ? (
            <EmptyState />
          ) : (
            <MixFacts>
              {isHistory ? (
                <LazyMixHistoryPanel
                  failedText={messages.historyFailed}
                  panel={{ args: { ...args, ...historyDays }, options: { pipeline: store, filter, narrow } }}
                />
              ) : (
                <MixPlot />
              )}
              {!isEmpty && (
                <>
                  <MixResilience />
                  <MixClasses />
                  <MixTable />
                  <MixThresholds />
                  <MixConcentration />
                </>
              )}
              {!isHistory && <MixDealTable />}
            </MixFacts>
          )}
        </FrameBody>
        <FrameFoot>
          {!isEmpty && !isHistory && <MixLegend />}
          <LeftOutNotes leftOut={mix.leftOut} />
        </FrameFoot>
        <MixTip />
        <MixDialogs
          {...{ store, opened, canSee, answerTimeoutMs, readOnly, currentUser, dealFields, onDealOperation }}
          container={root.container}
          returnFocusElse={rock}
        />
      </MixRoot>
    );
  },
);
