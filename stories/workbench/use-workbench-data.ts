import { useCallback, useEffect, useMemo } from 'react';
import { useCsvFile, type CsvFileState } from '../../src/csv-import/index.js';
import { parsePipeline, type CalendarDate, type Pipeline } from '../../src/model/index.js';
import type { CsvReadResult } from '../../src/sources/csv/index.js';
import { createSample } from '../../test/sample/index.js';
import { forgetDropped, markDropped } from './drop-to-painted.js';
import { PARAMS_OF_NEW_DATA, type WorkbenchParams } from './workbench-params.js';

/** What is on the Workbench. */
export interface WorkbenchData {
  readonly pipeline: Pipeline;
  /** The file it is from; `null` = the sample. */
  readonly file: { readonly name: string; readonly result: CsvReadResult } | null;
}

/** What the Workbench can do with data. */
export interface WorkbenchDataState {
  /** The file last read, else the sample. */
  readonly data: WorkbenchData;
  /** The file as it is read and corrected, for the parts of the import. */
  readonly csv: CsvFileState;
  /** The same but for how far reading has come: it changes only with what is shown. */
  readonly review: CsvFileState;
  readonly openSample: () => void;
}

const sample = createSample();

/**
 * Loads the sample, and files in its place. What is on the bench stays, and stays alive, until a file is read whole; then
 * the values that speak of the old data are set back.
 */
export function useWorkbenchData(
  asOf: CalendarDate | null,
  changeParams: (change: Partial<WorkbenchParams>) => void,
): WorkbenchDataState {
  const onRead = useCallback(() => changeParams(PARAMS_OF_NEW_DATA), [changeParams]);
  const { openFile: open, cancel: stop, clear, ...state } = useCsvFile({ asOf, onRead });
  const { file, incoming } = state;
  const result = file?.result ?? null;
  const shownAsOf = result?.asOfSource === 'given' ? result.pipeline.asOf : null;

  const { problem } = state;
  useEffect(() => {
    if (problem !== null) forgetDropped();
  }, [problem]);

  const openFile = useCallback(
    (chosen: File) => {
      markDropped();
      // A new file is read as of its own latest day, whatever was asked for of the old one.
      open(chosen, null);
    },
    [open],
  );
  const cancel = useCallback(() => {
    forgetDropped();
    stop();
    if (incoming === null) changeParams({ asOf: shownAsOf });
  }, [stop, incoming, changeParams, shownAsOf]);
  const openSample = useCallback(() => {
    clear();
    changeParams(PARAMS_OF_NEW_DATA);
  }, [clear, changeParams]);

  // While a file is shown the day asked for is its own affair: the sample is not read again for it.
  const sampleAsOf = file === null ? asOf : null;
  const name = file?.name ?? '';
  const data = useMemo<WorkbenchData>(() => {
    if (result === null)
      return { pipeline: parsePipeline({ ...sample, asOf: sampleAsOf ?? sample.asOf }), file: null };
    return { pipeline: result.pipeline, file: { name, result } };
  }, [result, name, sampleAsOf]);

  const { remap } = state;
  const review = useMemo<CsvFileState>(() => {
    const still = { isReading: false, incoming: null, progress: null, problem: null };
    return { ...still, file, openFile, remap, cancel, clear };
  }, [file, openFile, remap, cancel, clear]);
  return { data, csv: { ...state, openFile, cancel, clear }, review, openSample };
}
