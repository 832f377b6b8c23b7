'use client';

import { useCallback } from 'react';
import { useControllable } from '../hooks/index.js';
import type { Pipeline } from '../model/index.js';
import type { CsvMapping, CsvReadResult, CsvRow } from '../sources/csv/index.js';
import type { CsvFileOptions, CsvFileState } from './csv-file.js';
import { useCsvFile } from './use-csv-file.js';

/** What a reader imported. */
export interface CsvImported {
  /** For the widgets; `deal.fields` is the whole row of the file. */
  readonly pipeline: Pipeline<CsvRow>;
  /** How the file was read: plain data to keep as JSON, for the next file (`mapping`); checked by `readCsvMapping` when it comes back. */
  readonly mapping: CsvMapping;
  /** All that reading told: questions left open, issues, the table. */
  readonly result: CsvReadResult;
}

/** What {@link useCsvImport} takes. */
export interface UseCsvImportOptions extends Omit<CsvFileOptions, 'mapping'> {
  /** How the file before was read; the host keeps it. `null` = nothing is kept; absent = it is kept here. */
  readonly mapping?: CsvMapping | null | undefined;
  /** How the first file is to be read; default all is recognised. */
  readonly defaultMapping?: CsvMapping | null | undefined;
  /** Called with the mapping to keep when a reader imports a file. */
  readonly onMappingChange?: ((mapping: CsvMapping | null) => void) | undefined;
  /** Called when a reader imports a file. */
  readonly onImport?: ((imported: CsvImported) => void) | undefined;
}

/** What {@link useCsvImport} gives. */
export interface UseCsvImportResult extends CsvFileState {
  /** The mapping by which the next file is read; `null` = none is kept. */
  readonly mapping: CsvMapping | null;
  /** Whether there is something to import, and nothing is being read. */
  readonly canImport: boolean;
  /** Gives the host what was read, and keeps the mapping; while there is nothing to import, does nothing. */
  readonly confirm: () => void;
}

/** A CSV import without any markup: a file is read, corrected, and given to the host; the next is read as it was. */
export function useCsvImport({
  mapping: given,
  defaultMapping = null,
  onMappingChange,
  onImport,
  ...options
}: UseCsvImportOptions = {}): UseCsvImportResult {
  const [mapping, setMapping] = useControllable<CsvMapping | null>({
    value: given,
    defaultValue: defaultMapping,
    onChange: onMappingChange,
  });
  const csv = useCsvFile({ ...options, mapping });
  const { file, isReading } = csv;
  const confirm = useCallback(() => {
    if (file === null || isReading) return;
    const { result } = file;
    setMapping(result.mapping);
    onImport?.({ pipeline: result.pipeline, mapping: result.mapping, result });
  }, [file, isReading, setMapping, onImport]);
  return { ...csv, mapping, canImport: file !== null && !isReading, confirm };
}
