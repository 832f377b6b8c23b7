'use client';

import { createContext, useContext } from 'react';
import type { CsvImportMessages } from '../messages/index.js';
import { PipelineError } from '../model/index.js';
import type { CsvMapping } from '../sources/csv/index.js';
import type { CsvFileState } from './csv-file.js';

/** What a CSV import's Root shares with its parts. */
export interface CsvImportState extends Omit<CsvFileState, 'remap'> {
  /** Reads the file again; `said` is read aloud in place of what the file was read as. */
  readonly remap: (mapping: CsvMapping | null, said?: string) => void;
  /** What was said of the last correction; empty = nothing. */
  readonly said: string;
  /** Whether there is something to import. */
  readonly canImport: boolean;
  readonly confirm: () => void;
  readonly messages: CsvImportMessages;
}

/** Holds {@link CsvImportState}. */
export const CsvImportContext = createContext<CsvImportState | null>(null);

/** The import around a part. @throws PipelineError `missing-provider` outside `CsvImport.Root` */
export function useCsvImportState(): CsvImportState {
  const state = useContext(CsvImportContext);
  if (state) return state;
  throw new PipelineError(
    'missing-provider',
    'A part of the CSV import was used outside CsvImport.Root, which holds the file. Put it inside <CsvImport.Root csv={useCsvImport(…)}>.',
  );
}
