'use client';

import { useCallback, useState, type ReactNode } from 'react';
import { WidgetErrorBoundary } from '../frame/index.js';
import { LocaleProvider, useControllable, useMessages, usePipelineSource } from '../hooks/index.js';
import { dealDialogClosedMessages } from '../messages/en/index.js';
import type { DealListChoice, DealListDialogProps } from './deal-list-dialog-props.js';
import { LazyDealListPanel } from './lazy-deal-list-panel.js';

/**
 * A stage's deals, or those of any filter, as a list in a dialog, in one line: sorted, searched, counted and summed, each opened
 * in its own dialog. Open while there is a `list`; right while deals change; loaded when first opened.
 * @typeParam TFields the host's own row, as the pipeline given has it
 */
export function DealListDialog<TFields = unknown>(props: DealListDialogProps<TFields>): ReactNode {
  // Deals of the pipeline given are what its functions take; nothing here looks into their rows.
  const { list, defaultList = null, onListChange, onClose, ...others } = props as DealListDialogProps;
  const [open, setOpen] = useControllable({ value: list, defaultValue: defaultList, onChange: onListChange });
  const close = useCallback(() => {
    setOpen(null);
    onClose?.();
  }, [setOpen, onClose]);
  return open === null ? null : <OpenDealList {...others} list={open} onClose={close} />;
}

type OpenDealListProps = Omit<DealListDialogProps, 'list' | 'onClose'> & {
  readonly list: DealListChoice;
  readonly onClose: () => void;
};

function OpenDealList({ locale, messages, onError, ...props }: OpenDealListProps): ReactNode {
  // What has the focus now opened the list; by the time it is loaded, something else may have it.
  const [opener] = useState(() => (typeof document === 'undefined' ? null : document.activeElement));
  const { pipeline, list, columns, canSee, fields } = props;
  return (
    <LocaleProvider locale={locale} messages={messages}>
      <WidgetErrorBoundary
        name="deal-list"
        title={list.title ?? <CatalogueTitle />}
        onError={onError}
        resetKeys={[pipeline, JSON.stringify(list), locale, messages, columns, canSee, fields]}
      >
        <DealListSource {...props} opener={opener} />
      </WidgetErrorBoundary>
    </LocaleProvider>
  );
}

/** Draws the deals of the data there is; nothing while there is none. */
function DealListSource({
  pipeline,
  ...props
}: Omit<OpenDealListProps, 'locale' | 'messages' | 'onError'> & {
  readonly opener: Element | null;
}): ReactNode {
  const store = usePipelineSource(pipeline);
  const messages = useMessages('dealDialog', dealDialogClosedMessages);
  return store && <LazyDealListPanel failedText={messages.listFailed} panel={{ ...props, store }} />;
}

/** What the dialog would be called. */
function CatalogueTitle(): ReactNode {
  return useMessages('dealDialog', dealDialogClosedMessages).listTitle;
}
