'use client';

import { forwardRef, useMemo } from 'react';
import { FrameRoot, type ExplainedResult, type FrameOptions, type PartProps } from '../frame/index.js';
import { LocaleProvider, useFormatter, useMessages } from '../hooks/index.js';
import type { FunnelResult } from '../measures/index.js';
import { funnelMessages } from '../messages/en/index.js';
import { FunnelContext } from './funnel-context.js';
import { dealsTitle, type FunnelDealsChoice } from './funnel-deals-choice.js';
import { ghostFunnel } from './funnel-ghost-source.js';
import { ghostName } from './funnel-ghost-text.js';
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
    | 'benchmark'
    | 'compareWith'
    | 'conversion'
    | 'stage'
    | 'defaultStage'
    | 'onStageChange'
    | 'onDealsOpen'
  > & {
    /** The measured funnel: of `useFunnelMeasure`, a store, a worker or a server. */
    readonly funnel: FunnelResult;
    /** Whether steps are drawn with their stage conversion, where there is a `conversion`; the table has it all the same. Default no. */
    readonly showConversion?: boolean | undefined;
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
    const { onStageChange, onDealsOpen, benchmark, compareWith, conversion, ...more } = others;
    const { showConversion: isShown = false, children, ...props } = more;
    const look = { measure, orientation, shape, proportion, benchmark, compareWith, conversion };
    const messages = useMessages('funnel', funnelMessages);
    const openTitled = useMemo(() => {
      if (!onDealsOpen) return undefined;
      return (deals: FunnelDealsChoice): void =>
        onDealsOpen({ ...deals, title: dealsTitle(deals, funnel, messages) });
    }, [onDealsOpen, funnel, messages]);
    const held = { stage, defaultStage, onStageChange, onDealsOpen: openTitled };
    const view = useFunnel({ funnel, ...look, ...held });
    const formatter = useFormatter(funnel.currency);
    const showConversion = isShown && conversion !== undefined && funnel.basis !== 'standing';
    const conversionPeriod = conversion?.window ?? null;
    const explained = useMemo((): ExplainedResult[] => {
      const { ghost } = view;
      const name = ghostName(ghost, { messages, formatter });
      return [
        { result: funnel, subject: null },
        ...(conversion ? [{ result: conversion, subject: null }] : []),
        ...(ghost?.kind === 'funnel'
          ? [{ result: ghostFunnel(ghost.comparison, name, messages.won), subject: null }]
          : []),
      ];
    }, [funnel, conversion, view, messages, formatter]);
    const { basis } = funnel;
    const mainFigure = useMemo(
      () => ({ figure: funnelMainFigure(basis, measure), subject: null, subjectId: null }),
      [basis, measure],
    );
    const state = useMemo(
      () => ({ ...view, funnel, showConversion, conversionPeriod, messages }),
      [view, funnel, showConversion, conversionPeriod, messages],
    );
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
