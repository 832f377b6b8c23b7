'use client';

import { forwardRef, useMemo } from 'react';
import { FrameRoot, type FrameOptions, type PartProps } from '../frame/index.js';
import { LocaleProvider, useMessages } from '../hooks/index.js';
import type { FunnelResult } from '../measures/index.js';
import { funnelMessages } from '../messages/en/index.js';
import { FunnelContext } from './funnel-context.js';
import { isSparse } from './funnel-sparse.js';
import { useFunnel, type UseFunnelOptions } from './use-funnel.js';

/** What {@link FunnelRoot} takes. */
export type FunnelRootProps = PartProps<'section'> &
  FrameOptions &
  Pick<UseFunnelOptions, 'measure' | 'stage' | 'defaultStage' | 'onStageChange'> & {
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
    { funnel, measure = 'count', stage, defaultStage, onStageChange, children, ...props },
    ref,
  ) {
    const view = useFunnel({ funnel, measure, stage, defaultStage, onStageChange });
    const messages = useMessages('funnel', funnelMessages);
    const explained = useMemo(() => [{ result: funnel, subject: null }], [funnel]);
    const mainFigure = useMemo(
      () => ({
        figure: measure === 'count' ? ('of-first-unit' as const) : ('of-first-value' as const),
        subject: null,
        subjectId: null,
      }),
      [measure],
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
