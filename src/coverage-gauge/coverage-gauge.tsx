'use client';

import { forwardRef, type ReactNode } from 'react';
import { LoadingState, placeAttributes, WidgetErrorBoundary } from '../frame/index.js';
import { LocaleProvider, useMessages, usePipelineSource } from '../hooks/index.js';
import { coverageGaugeMessages } from '../messages/en/index.js';
import type { CoverageGaugeProps } from './coverage-gauge-props.js';
import { MeasuredGauge } from './measured-gauge.js';

/** A coverage gauge in one line: coverage of a period's target against what is required, what is won, open and left to win. */
export const CoverageGauge = forwardRef<HTMLElement, CoverageGaugeProps>(function CoverageGauge(
  { locale, messages, onError, ...props },
  ref,
) {
  const { pipeline, window, targetMinor, against, required, floor, ceiling, horizon } = props;
  return (
    <LocaleProvider locale={locale} messages={messages}>
      <WidgetErrorBoundary
        name="coverage-gauge"
        title={props.title ?? <CatalogueTitle />}
        onError={onError}
        resetKeys={[
          ...[pipeline, locale, messages, window?.start, window?.end, targetMinor, against],
          ...[required?.method, floor, ceiling, horizon],
        ]}
        section={{ ...placeAttributes(props), ref }}
      >
        <GaugeSource {...props} ref={ref} />
      </WidgetErrorBoundary>
    </LocaleProvider>
  );
});

/** Draws the gauge of the data there is, or the shape of what will come. */
const GaugeSource = forwardRef<HTMLElement, CoverageGaugeProps>(function GaugeSource(
  { pipeline, ...props },
  ref,
) {
  const store = usePipelineSource(pipeline);
  if (store) return <MeasuredGauge {...props} store={store} ref={ref} />;
  return (
    <LoadingState
      name="coverage-gauge"
      label={props.title ?? <CatalogueTitle />}
      {...placeAttributes(props)}
      ref={ref}
    />
  );
});

/** The title that the widget would have. */
function CatalogueTitle(): ReactNode {
  const messages = useMessages('coverageGauge', coverageGaugeMessages);
  return messages.title;
}
