'use client';

import { forwardRef, type ReactNode } from 'react';
import { LoadingState, placeAttributes, WidgetErrorBoundary } from '../frame/index.js';
import { LocaleProvider, useMessages, usePipelineSource } from '../hooks/index.js';
import { funnelMessages } from '../messages/en/index.js';
import type { FunnelChartProps } from './funnel-chart-props.js';
import { MeasuredFunnel } from './measured-funnel.js';

/** A funnel chart in one line: stages by deals or value, drop-off and where it went, data table, explanations. */
export const FunnelChart = forwardRef<HTMLElement, FunnelChartProps>(function FunnelChart(
  { locale, messages, onError, ...props },
  ref,
) {
  const { pipeline, trackId, basis, unknownPath, measure, orientation, shape, proportion } = props;
  return (
    <LocaleProvider locale={locale} messages={messages}>
      <WidgetErrorBoundary
        name="funnel"
        title={props.title ?? <CatalogueTitle />}
        onError={onError}
        resetKeys={[
          ...[pipeline, locale, messages, trackId, basis, unknownPath, measure],
          ...[orientation, shape, proportion],
        ]}
        section={{ ...placeAttributes(props), ref }}
      >
        <FunnelSource {...props} ref={ref} />
      </WidgetErrorBoundary>
    </LocaleProvider>
  );
});

/** Draws the funnel of the data there is, or the shape of what will come. */
const FunnelSource = forwardRef<HTMLElement, FunnelChartProps>(function FunnelSource(
  { pipeline, ...props },
  ref,
) {
  const store = usePipelineSource(pipeline);
  if (store) return <MeasuredFunnel {...props} store={store} ref={ref} />;
  return (
    <LoadingState
      name="funnel"
      label={props.title ?? <CatalogueTitle />}
      {...placeAttributes(props)}
      ref={ref}
    />
  );
});

/** The title that the widget would have. */
function CatalogueTitle(): ReactNode {
  const messages = useMessages('funnel', funnelMessages);
  return messages.title;
}
