'use client';

import { useState, type ReactNode } from 'react';
import { WidgetErrorBoundary } from '../frame/index.js';
import { LocaleProvider, useControllable, useMessages } from '../hooks/index.js';
import { csvImportMessages } from '../messages/en/index.js';
import type { CsvMapping } from '../sources/csv/index.js';
import type { CsvImportDialogProps } from './csv-import-dialog-props.js';
import type { CsvImportPanelProps } from './csv-import-panel.js';
import { LazyCsvImportPanel } from './lazy-csv-import-panel.js';

/** A CSV import in one line, in a dialog: a file is chosen or dropped, read, corrected, and given to the host. Loaded when first opened. */
export function CsvImportDialog({
  locale,
  messages,
  container,
  className,
  id,
  open: givenOpen,
  defaultOpen = false,
  onOpenChange,
  mapping: givenMapping,
  defaultMapping = null,
  onMappingChange,
  onImport,
  ...options
}: CsvImportDialogProps): ReactNode {
  const [open, setOpen] = useControllable({
    value: givenOpen,
    defaultValue: defaultOpen,
    onChange: onOpenChange,
  });
  // Held here, where it outlasts the dialog.
  const [mapping, setMapping] = useControllable<CsvMapping | null>({
    value: givenMapping,
    defaultValue: defaultMapping,
    onChange: onMappingChange,
  });
  if (!open) return null;
  return (
    <LocaleProvider locale={locale} messages={messages}>
      <WidgetErrorBoundary name="csv-import-dialog" title={<CatalogueTitle />} onError={options.onError}>
        <OpenedDialog
          options={{
            ...options,
            mapping,
            onMappingChange: setMapping,
            onImport: (imported) => {
              onImport(imported);
              setOpen(false);
            },
          }}
          sheet={{ className, id }}
          container={container}
          onClose={() => setOpen(false)}
        />
      </WidgetErrorBoundary>
    </LocaleProvider>
  );
}

function OpenedDialog(props: Omit<CsvImportPanelProps, 'opener'>): ReactNode {
  const { failedToLoad } = useMessages('csvImport', csvImportMessages);
  // What has the focus now opened the dialog; by the time it is loaded, something else may have it.
  const [opener] = useState(() => (typeof document === 'undefined' ? null : document.activeElement));
  return <LazyCsvImportPanel failedText={failedToLoad} panel={{ ...props, opener }} />;
}

/** What the dialog would be called. */
function CatalogueTitle(): ReactNode {
  return useMessages('csvImport', csvImportMessages).title;
}
