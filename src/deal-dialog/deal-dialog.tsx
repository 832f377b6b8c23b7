'use client';

import { useCallback, useState, type ReactNode } from 'react';
import { WidgetErrorBoundary } from '../frame/index.js';
import { LocaleProvider, useControllable, useMessages, usePipelineSource } from '../hooks/index.js';
import { dealDialogClosedMessages } from '../messages/en/index.js';
import type { DealDialogProps } from './deal-dialog-props.js';
import { LazyDealDialogPanel } from './lazy-deal-dialog-panel.js';

/**
 * One deal in a dialog, in one line: its fields, its way through the stages, its data faults and how to mend them. Open while
 * there is a `dealId`; right while deals change; loaded when first opened.
 * @typeParam TFields the host's own row, as the pipeline given has it
 */
export function DealDialog<TFields = unknown>(props: DealDialogProps<TFields>): ReactNode {
  // Deals of the pipeline given are what its functions take; nothing here looks into their rows.
  const { dealId, defaultDealId = null, onDealIdChange, onClose, ...others } = props as DealDialogProps;
  const [openId, setOpenId] = useControllable({
    value: dealId,
    defaultValue: defaultDealId,
    onChange: onDealIdChange,
  });
  const close = useCallback(() => {
    setOpenId(null);
    onClose?.();
  }, [setOpenId, onClose]);
  return openId === null ? null : <OpenDealDialog {...others} dealId={openId} onClose={close} />;
}

type OpenDealDialogProps = Omit<DealDialogProps, 'dealId' | 'onClose'> & {
  readonly dealId: string;
  readonly onClose: () => void;
};

function OpenDealDialog({ locale, messages, onError, ...props }: OpenDealDialogProps): ReactNode {
  // What has the focus now opened the dialog; by the time it is loaded, something else may have it.
  const [opener] = useState(() => (typeof document === 'undefined' ? null : document.activeElement));
  const { pipeline, dealId, expectedDays, canSee, fields } = props;
  return (
    <LocaleProvider locale={locale} messages={messages}>
      <WidgetErrorBoundary
        name="deal-dialog"
        title={<CatalogueTitle />}
        onError={onError}
        resetKeys={[pipeline, dealId, locale, messages, expectedDays, canSee, fields]}
      >
        <DealDialogSource {...props} opener={opener} />
      </WidgetErrorBoundary>
    </LocaleProvider>
  );
}

/** Draws the deal of the data there is; nothing while there is none. */
function DealDialogSource({
  pipeline,
  ...props
}: Omit<OpenDealDialogProps, 'locale' | 'messages' | 'onError'> & {
  readonly opener: Element | null;
}): ReactNode {
  const store = usePipelineSource(pipeline);
  const messages = useMessages('dealDialog', dealDialogClosedMessages);
  return store && <LazyDealDialogPanel failedText={messages.failed} panel={{ ...props, store }} />;
}

/** What the dialog would be called. */
function CatalogueTitle(): ReactNode {
  return useMessages('dealDialog', dealDialogClosedMessages).title;
}
