'use client';

import { forwardRef, type ReactNode } from 'react';
import { LoadingState, placeAttributes, WidgetErrorBoundary } from '../frame/index.js';
import { LocaleProvider, useMessages, usePipelineSource } from '../hooks/index.js';
import { dealMixMessages } from '../messages/en/index.js';
import type { DealMixProps } from './deal-mix-props.js';
import { MeasuredDealMix } from './measured-deal-mix.js';

/** A deal mix in one line: the barrel, size classes, concentration, thresholds to set, data table, explanations. */
export const DealMix = forwardRef<HTMLElement, DealMixProps>(function DealMix(
  { locale, messages, onError, ...props },
  ref,
) {
  const { pipeline, window, targetMinor, classes } = props;
  return (
    <LocaleProvider locale={locale} messages={messages}>
      <WidgetErrorBoundary
        name="deal-mix"
        title={props.title ?? <CatalogueTitle />}
        onError={onError}
        resetKeys={[pipeline, locale, messages, window?.start, window?.end, targetMinor, classes]}
        section={{ ...placeAttributes(props), ref }}
      >
        <DealMixSource {...props} ref={ref} />
      </WidgetErrorBoundary>
    </LocaleProvider>
  );
});

/** Draws the mix of the data there is, or the shape of what will come. */
const DealMixSource = forwardRef<HTMLElement, DealMixProps>(function DealMixSource(
  { pipeline, ...props },
  ref,
) {
  const store = usePipelineSource(pipeline);
  if (store) return <MeasuredDealMix {...props} store={store} ref={ref} />;
  return (
    <LoadingState
      name="deal-mix"
      label={props.title ?? <CatalogueTitle />}
      {...placeAttributes(props)}
      ref={ref}
    />
  );
});

/** The title that the widget would have. */
function CatalogueTitle(): ReactNode {
  return useMessages('dealMix', dealMixMessages).title;
}
