import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { parsePipeline, PipelineError, type Pipeline } from '../../src/model/index.js';
import {
  loadCsv,
  pipelineFromCsv,
  type CsvMapping,
  type CsvProgress,
  type CsvReadResult,
  type CsvTable,
} from '../../src/sources/csv/index.js';
import { createSample } from '../../test/sample/index.js';

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
  /** Why the last file could not be read; `null` = it could. */
  readonly error: string | null;
  readonly openFile: (file: File) => void;
  readonly openSample: () => void;
  /** Reads the file again as the reader corrected it. */
  readonly remap: (mapping: CsvMapping) => void;
  readonly cancel: () => void;
}

const sample = createSample();

/** Loads the sample, and files in its place. */
export function useWorkbenchData(asOf: string | null): WorkbenchDataState {
  const [fromFile, setFromFile] = useState<WorkbenchData | null>(null);
  const [progress, setProgress] = useState<CsvProgress | null>(null);
  const [error, setError] = useState<string | null>(null);
  const [source, setSource] = useState<{
    readonly name: string;
    readonly table: CsvTable;
    readonly mapping: CsvMapping | null;
  } | null>(null);
  const running = useRef<AbortController | null>(null);
  const showProgress = useThrottled(setProgress);

  const fail = useCallback((thrown: unknown) => {
    setProgress(null);
    if (!(thrown instanceof PipelineError && thrown.code === 'aborted')) setError(String(thrown));
  }, []);
  const begin = useCallback((): AbortSignal => {
    running.current?.abort();
    running.current = new AbortController();
    return running.current.signal;
  }, []);

  const data = useMemo<WorkbenchData>(
    () => fromFile ?? { pipeline: parsePipeline({ ...sample, asOf: asOf ?? sample.asOf }), file: null },
    [fromFile, asOf],
  );

  useEffect(() => {
    if (!source) return;
    const { name, table, mapping } = source;
    const options = {
      signal: begin(),
      onProgress: showProgress,
      ...(asOf === null ? {} : { asOf }),
      ...(mapping ? { mapping } : {}),
    };
    pipelineFromCsv(table, options).then((result) => {
      setFromFile({ pipeline: result.pipeline, file: { name, result } });
      setProgress(null);
    }, fail);
  }, [source, asOf, begin, fail, showProgress]);

  const openFile = useCallback(
    (file: File) => {
      performance.mark('cairn-file-dropped');
      setError(null);
      setProgress({ bytesRead: 0, bytesTotal: file.size, rows: 0, deals: 0 });
      loadCsv(file, { signal: begin(), onProgress: showProgress }).then(
        (table) => setSource({ name: file.name, table, mapping: null }),
        fail,
      );
    },
    [begin, fail, showProgress],
  );
  return {
    data,
    progress,
    error,
    openFile,
    openSample: useCallback(() => {
      setSource(null);
      setFromFile(null);
    }, []),
    remap: useCallback((mapping: CsvMapping) => setSource((before) => before && { ...before, mapping }), []),
    cancel: useCallback(() => running.current?.abort(), []),
  };
}

/** Milliseconds between two steps of the progress that are shown. */
const STEP = 100;

/** Passes on a value at most ten times a second, so that showing progress costs next to none of it. */
function useThrottled(show: (progress: CsvProgress) => void): (progress: CsvProgress) => void {
  const last = useRef(0);
  return useCallback(
    (progress) => {
      const now = performance.now();
      if (now - last.current < STEP) return;
      last.current = now;
      show(progress);
    },
    [show],
  );
}
