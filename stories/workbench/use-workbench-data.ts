import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { parsePipeline, type CalendarDate, type Pipeline } from '../../src/model/index.js';
import {
  loadCsv,
  pipelineFromCsv,
  type CsvMapping,
  type CsvProgress,
  type CsvReadResult,
  type CsvTable,
} from '../../src/sources/csv/index.js';
import { createSample } from '../../test/sample/index.js';
import { forgetDropped, markDropped } from './drop-to-painted.js';
import { fileProblem, readingProblem } from './file-problem.js';
import { shownFirst } from './shown-first.js';
import { useThrottled } from './use-throttled.js';
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
  /** How far reading has come; `null` = nothing is being read. */
  readonly progress: CsvProgress | null;
  /** Why the last file could not be shown; `null` = it could. */
  readonly error: string | null;
  readonly openFile: (file: File) => void;
  readonly openSample: () => void;
  /** Reads the file again as the reader corrected it. */
  readonly remap: (mapping: CsvMapping) => void;
  readonly cancel: () => void;
}

/** What is to be read of a file, and how. */
interface Source {
  readonly name: string;
  readonly table: CsvTable;
  readonly mapping: CsvMapping | null;
}

/** A source read, as of the day that was asked for. */
interface Reading {
  readonly source: Source;
  readonly asOf: CalendarDate | null;
  readonly result: CsvReadResult;
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
  const [source, setSource] = useState<Source | null>(null);
  const [reading, setReading] = useState<Reading | null>(null);
  const [progress, setProgress] = useState<CsvProgress | null>(null);
  const [rereadProgress, setRereadProgress] = useState<CsvProgress | null>(null);
  const [error, setError] = useState<string | null>(null);
  // A file that comes in and a new reading of the one on the bench never stop each other.
  const loading = useRef<AbortController | null>(null);
  const showProgress = useThrottled(setProgress);
  const showRereadProgress = useThrottled(setRereadProgress);

  const endLoading = useCallback(() => {
    loading.current?.abort();
    loading.current = null;
    setProgress(null);
  }, []);
  useEffect(() => () => loading.current?.abort(), []);

  useEffect(() => {
    if (!source || (reading?.source === source && reading.asOf === asOf)) return;
    const { name, table, mapping } = source;
    const controller = new AbortController();
    const { signal } = controller;
    pipelineFromCsv(table, {
      signal,
      onProgress: (step) => !signal.aborted && showRereadProgress(step),
      ...(asOf === null ? {} : { asOf }),
      ...(mapping ? { mapping } : {}),
    })
      .then(async (result) => {
        if (!signal.aborted) await shownFirst(result, setRereadProgress);
        if (!signal.aborted) setReading({ source, asOf, result });
      })
      .catch((thrown: unknown) => {
        if (!signal.aborted) setError(readingProblem(name, thrown));
      });
    return () => {
      controller.abort();
      setRereadProgress(null);
    };
  }, [source, reading, asOf, showRereadProgress]);

  const openFile = useCallback(
    (file: File) => {
      markDropped();
      endLoading();
      setError(null);
      setProgress({ bytesRead: 0, bytesTotal: file.size, rows: 0, deals: 0 });
      const controller = new AbortController();
      const { signal } = controller;
      const onProgress = (step: CsvProgress): void => {
        if (!signal.aborted) showProgress(step);
      };
      loading.current = controller;
      const open = async (): Promise<void> => {
        const table = await loadCsv(file, { signal, onProgress });
        const problem = fileProblem(file.name, table);
        const result = problem === null ? await pipelineFromCsv(table, { signal, onProgress }) : null;
        if (result !== null && !signal.aborted) await shownFirst(result, setProgress);
        if (signal.aborted) return;
        endLoading();
        if (result === null) {
          forgetDropped();
          setError(problem);
          return;
        }
        const opened: Source = { name: file.name, table, mapping: null };
        setSource(opened);
        setReading({ source: opened, asOf: null, result });
        changeParams(PARAMS_OF_NEW_DATA);
      };
      open().catch((thrown: unknown) => {
        if (signal.aborted) return;
        endLoading();
        forgetDropped();
        setError(readingProblem(file.name, thrown));
      });
    },
    [endLoading, showProgress, changeParams],
  );

  const openSample = useCallback(() => {
    endLoading();
    setError(null);
    setSource(null);
    setReading(null);
    changeParams(PARAMS_OF_NEW_DATA);
  }, [endLoading, changeParams]);

  const remap = useCallback((mapping: CsvMapping) => {
    setError(null);
    setSource((before) => before && { ...before, mapping });
  }, []);

  const cancel = useCallback(() => {
    if (loading.current !== null) {
      endLoading();
      forgetDropped();
    } else if (reading !== null) {
      setSource(reading.source);
      changeParams({ asOf: reading.asOf });
    }
  }, [endLoading, reading, changeParams]);

  // While a file is shown the day asked for is its own affair: the sample is not read again for it.
  const sampleAsOf = reading === null ? asOf : null;
  const data = useMemo<WorkbenchData>(() => {
    if (reading === null)
      return { pipeline: parsePipeline({ ...sample, asOf: sampleAsOf ?? sample.asOf }), file: null };
    const { source: shown, result } = reading;
    return { pipeline: result.pipeline, file: { name: shown.name, result } };
  }, [reading, sampleAsOf]);

  return { data, progress: progress ?? rereadProgress, error, openFile, openSample, remap, cancel };
}
