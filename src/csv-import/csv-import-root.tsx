'use client';

import { forwardRef, useCallback, useMemo, useState } from 'react';
import { renderPart, type PartProps } from '../frame/index.js';
import { LocaleProvider, useMessages } from '../hooks/index.js';
import { csvImportMessages } from '../messages/en/index.js';
import type { Messages } from '../messages/index.js';
import type { CsvMapping } from '../sources/csv/index.js';
import type { CsvFileState } from './csv-file.js';
import { CsvImportContext } from './csv-import-context.js';
import type { UseCsvImportResult } from './use-csv-import.js';

/** What has happened so far. */
export interface CsvImportProgressState {
  /** `empty` = no file yet, `reading` = the first is being read, `failed` = it could not be, `ready` = one is shown. */
  readonly state: 'empty' | 'reading' | 'failed' | 'ready';
}

/** What {@link CsvImportRoot} takes. */
export type CsvImportRootProps = PartProps<'div', CsvImportProgressState> & {
  /** What `useCsvImport` gave, or `useCsvFile` where nothing is to be confirmed. */
  readonly csv: CsvFileState & Partial<Pick<UseCsvImportResult, 'canImport' | 'confirm'>>;
  /** BCP 47 tag for numbers and dates; default: the provider's, else `en`. */
  readonly locale?: string | undefined;
  /** Texts in place of the English ones; default: the provider's. */
  readonly messages?: Messages | undefined;
};

/** Holds a CSV import for the parts inside: the file, how it was read, and what its reader corrects. */
export const CsvImportRoot = forwardRef<HTMLElement, CsvImportRootProps>(function CsvImportRoot(
  { locale, messages, ...props },
  ref,
) {
  return (
    <LocaleProvider locale={locale} messages={messages}>
      <CsvImportBlock {...props} ref={ref} />
    </LocaleProvider>
  );
});

const nothing = (): void => undefined;

const CsvImportBlock = forwardRef<HTMLElement, Omit<CsvImportRootProps, 'locale' | 'messages'>>(
  function CsvImportBlock({ csv, ...props }, ref) {
    const messages = useMessages('csvImport', csvImportMessages);
    const [said, setSaid] = useState('');
    const { remap: read, incoming } = csv;
    const remap = useCallback(
      (mapping: CsvMapping | null, text = '') => {
        setSaid(text);
        read(mapping);
      },
      [read],
    );
    // What was said of a correction says nothing of the next file.
    if (incoming !== null && said !== '') setSaid('');
    const shared = useMemo(
      () => ({ canImport: false, confirm: nothing, ...csv, remap, said, messages }),
      [csv, remap, said, messages],
    );
    const state = stateOf(csv);
    const ours = { 'data-cairn': 'csv-import', 'data-cairn-csv-import': '', 'data-state': state };
    return (
      <CsvImportContext.Provider value={shared}>
        {renderPart('div', props, ours, { state }, ref)}
      </CsvImportContext.Provider>
    );
  },
);

function stateOf({ file, incoming, problem }: CsvFileState): CsvImportProgressState['state'] {
  if (file !== null) return 'ready';
  if (incoming !== null) return 'reading';
  return problem === null ? 'empty' : 'failed';
}
