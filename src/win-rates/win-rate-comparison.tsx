'use client';

import { forwardRef, type ReactNode } from 'react';
import { LoadingState, placeAttributes, WidgetErrorBoundary } from '../frame/index.js';
import { LocaleProvider, useMessages, usePipelineSource } from '../hooks/index.js';
import { winRatesMessages } from '../messages/en/index.js';
import { MeasuredWinRates } from './measured-win-rates.js';
import type { WinRateComparisonProps } from './win-rate-comparison-props.js';

/** A win-rate comparison in one line: by deals and by value, intervals, peers, data table, explanations. */
export const WinRateComparison = forwardRef<HTMLElement, WinRateComparisonProps>(function WinRateComparison(
  { locale, messages, onError, ...props },
  ref,
) {
  const {
    pipeline,
    groupBy,
    defaultGroupBy = 'owner',
    classes,
    window,
    by,
    open,
    disqualified,
    from,
  } = props;
  return (
    <LocaleProvider locale={locale} messages={messages}>
      <WidgetErrorBoundary
        name="win-rates"
        title={props.title ?? <CatalogueTitle groupBy={groupBy ?? defaultGroupBy} />}
        onError={onError}
        resetKeys={[
          ...[pipeline, locale, messages, groupBy, classes, from],
          ...[window?.start, window?.end, by, open, disqualified],
        ]}
        section={{ ...placeAttributes(props), ref }}
      >
        <WinRatesSource {...props} ref={ref} />
      </WidgetErrorBoundary>
    </LocaleProvider>
  );
});

/** Draws the win rates of the data there is, or the shape of what will come. */
const WinRatesSource = forwardRef<HTMLElement, WinRateComparisonProps>(function WinRatesSource(
  { pipeline, ...props },
  ref,
) {
  const store = usePipelineSource(pipeline);
  if (store) return <MeasuredWinRates {...props} store={store} ref={ref} />;
  return (
    <LoadingState
      name="win-rates"
      label={props.title ?? <CatalogueTitle groupBy={props.groupBy ?? props.defaultGroupBy ?? 'owner'} />}
      {...placeAttributes(props)}
      ref={ref}
    />
  );
});

/** The title that the widget would have. */
function CatalogueTitle({ groupBy }: { readonly groupBy: string }): ReactNode {
  const messages = useMessages('winRates', winRatesMessages);
  return messages.title({ groupBy });
}
