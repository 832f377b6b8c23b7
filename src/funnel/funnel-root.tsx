'use client';

import { forwardRef, useMemo } from 'react';
import { FrameRoot, type FrameOptions, type PartProps } from '../frame/index.js';
import { LocaleProvider, useMessages } from '../hooks/index.js';
import type { FunnelResult } from '../measures/index.js';
import { funnelMessages } from '../messages/en/index.js';
import { FunnelContext } from './funnel-context.js';
import { funnelMainFigure } from './funnel-main-figure.js';
import { isSparse } from './funnel-sparse.js';
import { useFunnel, type UseFunnelOptions } from './use-funnel.js';

/** What {@link FunnelRoot} takes. */
export type FunnelRootProps = PartProps<'section'> &
  FrameOptions &
  Pick<
    UseFunnelOptions,
    | 'measure'
    | 'orientation'
    | 'shape'
    | 'proportion'
    | 'stage'
    | 'defaultStage'
    | 'onStageChange'
    | 'onStageOpen'
  > & {
    /** The measured funnel: of `useFunnelMeasure`, a store, a worker or a server. */
    readonly funnel: FunnelResult;
  };

/** Holds a funnel: its result, selection and keyboard, for the parts inside. */
export const FunnelRoot = forwardRef<HTMLElement, FunnelRootProps>(function FunnelRoot(
  { locale, messages, ...props },
  ref,
) {
  return (
    <LocaleProvider locale={locale} messages={messages}>
      <FunnelSection {...props} ref={ref} />
    </LocaleProvider>
  );
});

const FunnelSection = forwardRef<HTMLElement, Omit<FunnelRootProps, 'locale' | 'messages'>>(
  function FunnelSection(
    { funnel, measure = 'count', orientation, shape, proportion, stage, defaultStage, ...others },
    ref,
  ) {
    const { onStageChange, onStageOpen, children, ...props } = others;
    const look = { measure, orientation, shape, proportion };
    const view = useFunnel({ funnel, ...look, stage, defaultStage, onStageChange, onStageOpen });
    const messages = useMessages('funnel', funnelMessages);
    const explained = useMemo(() => [{ result: funnel, subject: null }], [funnel]);
    const { basis } = funnel;
    const mainFigure = useMemo(
      () => ({ figure: funnelMainFigure(basis, measure), subject: null, subjectId: null }),
      [basis, measure],
    );
    const state = useMemo(() => ({ ...view, funnel, messages }), [view, funnel, messages]);
    return (
      <FunnelContext.Provider value={state}>
        <FrameRoot
          name="funnel"
          label={messages.title}
          currency={funnel.currency}
          explained={explained}
          mainFigure={mainFigure}
          data-measure={measure}
          data-basis={basis}
          data-sparse={isSparse(funnel) ? '' : undefined}
          {...props}
          ref={ref}
        >
          {children}
        </FrameRoot>
      </FunnelContext.Provider>
    );
  },
);
