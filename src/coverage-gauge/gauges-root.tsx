'use client';

import { forwardRef, useMemo } from 'react';
import { FrameRoot, type FrameOptions, type PartProps } from '../frame/index.js';
import { LocaleProvider, useMessages } from '../hooks/index.js';
import type { CoverageResult } from '../measures/index.js';
import { coverageGaugesMessages } from '../messages/en/index.js';
import type { GaugeShape } from './gauge-context.js';
import { gaugeReading } from './gauge-reading.js';
import { GaugesContext } from './gauges-context.js';
import { useCoverageGauges, type UseCoverageGaugesOptions } from './use-coverage-gauges.js';

/** What {@link GaugesRoot} takes. */
export type GaugesRootProps = PartProps<'section'> &
  FrameOptions &
  Omit<UseCoverageGaugesOptions, 'currency' | 'direction'> & {
    /** The coverage of all groups together, measured with the same arguments. */
    readonly overall: CoverageResult;
    /** How each is drawn: `bullet` (default) in rows, `arc` in cards. */
    readonly shape?: GaugeShape | undefined;
  };

/** Holds the coverage gauges of groups: their results, their one scale, order, selection and keyboard, for the parts inside. */
export const GaugesRoot = forwardRef<HTMLElement, GaugesRootProps>(function GaugesRoot(
  { locale, messages, ...props },
  ref,
) {
  return (
    <LocaleProvider locale={locale} messages={messages}>
      <GaugesSection {...props} ref={ref} />
    </LocaleProvider>
  );
});

const GaugesSection = forwardRef<HTMLElement, Omit<GaugesRootProps, 'locale' | 'messages'>>(
  function GaugesSection(
    { groups, cycleAware, groupBy = 'owner', overall, shape = 'bullet', children, ...rest },
    ref,
  ) {
    const { group, defaultGroup, onGroupChange, sort, defaultSort, onSortChange, ...props } = rest;
    const messages = useMessages('coverageGauges', coverageGaugesMessages);
    const gauges = useCoverageGauges({
      ...{ groups, cycleAware, groupBy, currency: overall.currency },
      ...{ group, defaultGroup, onGroupChange, sort, defaultSort, onSortChange },
    });
    const { groups: named } = gauges;
    const explained = useMemo(
      () => [
        { result: overall, subject: null },
        ...named.flatMap(({ coverage, cycleAware: expected, name, id }) => [
          { result: coverage, subject: name, subjectId: id },
          ...(expected ? [{ result: expected, subject: name, subjectId: id, isEnd: true }] : []),
        ]),
      ],
      [overall, named],
    );
    const { kind, value } = gaugeReading(overall);
    const figure = kind === 'value' || value === null ? ('open-value' as const) : kind;
    const mainFigure = useMemo(() => ({ figure, subject: null, subjectId: null }), [figure]);
    const state = useMemo(
      () => ({ ...gauges, overall, groupBy, shape, messages }),
      [gauges, overall, groupBy, shape, messages],
    );
    return (
      <GaugesContext.Provider value={state}>
        <FrameRoot
          name="coverage-gauges"
          look="coverage-gauge"
          label={messages.title({ groupBy })}
          currency={overall.currency}
          explained={explained}
          mainFigure={mainFigure}
          data-shape={shape}
          {...props}
          ref={ref}
        >
          {children}
        </FrameRoot>
      </GaugesContext.Provider>
    );
  },
);
