'use client';

import { forwardRef, type ReactNode } from 'react';
import { LoadingState, placeAttributes, WidgetErrorBoundary } from '../frame/index.js';
import { LocaleProvider, useMessages, usePipelineSource } from '../hooks/index.js';
import { coverageGaugesMessages } from '../messages/en/index.js';
import type { CoverageGaugesProps } from './coverage-gauges-props.js';
import { MeasuredGauges } from './measured-gauges.js';

/** Coverage gauges of owners, teams or other groups in one line: small multiples on one scale, sorted, with their data table and explanations. */
export const CoverageGauges = forwardRef<HTMLElement, CoverageGaugesProps>(function CoverageGauges(
  { locale, messages, onError, ...props },
  ref,
) {
  const { pipeline, groupBy, window, against, required, floor, ceiling, horizon, edges } = props;
  return (
    <LocaleProvider locale={locale} messages={messages}>
      <WidgetErrorBoundary
        name="coverage-gauges"
        title={props.title ?? <CatalogueTitle groupBy={groupBy ?? 'owner'} />}
        onError={onError}
        resetKeys={[
          ...[pipeline, locale, messages, groupBy, window?.start, window?.end, against],
          ...[required?.method, floor, ceiling, horizon, edges],
        ]}
        section={{ ...placeAttributes(props), ref }}
      >
        <GaugesSource {...props} ref={ref} />
      </WidgetErrorBoundary>
    </LocaleProvider>
  );
});

/** Draws the gauges of the data there is, or the shape of what will come. */
const GaugesSource = forwardRef<HTMLElement, CoverageGaugesProps>(function GaugesSource(
  { pipeline, ...props },
  ref,
) {
  const store = usePipelineSource(pipeline);
  if (store) return <MeasuredGauges {...props} store={store} ref={ref} />;
  return (
    <LoadingState
      name="coverage-gauges"
      label={props.title ?? <CatalogueTitle groupBy={props.groupBy ?? 'owner'} />}
      {...placeAttributes(props)}
      ref={ref}
    />
  );
});

/** The title that the widget would have. */
function CatalogueTitle({ groupBy }: { readonly groupBy: string }): ReactNode {
  const messages = useMessages('coverageGauges', coverageGaugesMessages);
  return messages.title({ groupBy });
}
