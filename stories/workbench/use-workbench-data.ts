import { useCallback, useEffect, useRef, useState } from 'react';
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
  /** `null` while the first data is made. */
  readonly data: WorkbenchData | null;
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
  const [data, setData] = useState<WorkbenchData | null>(null);
  const [progress, setProgress] = useState<CsvProgress | null>(null);
  const [error, setError] = useState<string | null>(null);
  const [source, setSource] = useState<{
    readonly name: string;
    readonly table: CsvTable;
    readonly mapping: CsvMapping | null;
  } | null>(null);
  const running = useRef<AbortController | null>(null);
  const showProgress = useThrottled(setProgress);

  const run = useCallback(async (work: (signal: AbortSignal) => Promise<void>) => {
    running.current?.abort();
    const controller = new AbortController();
    running.current = controller;
    setError(null);
    try {
      await work(controller.signal);
    } catch (thrown) {
      if (!(thrown instanceof PipelineError && thrown.code === 'aborted')) setError(String(thrown));
    } finally {
      if (running.current === controller) setProgress(null);
    }
  }, []);

  useEffect(() => {
    if (!source) {
      setData({ pipeline: parsePipeline({ ...sample, asOf: asOf ?? sample.asOf }), file: null });
      return;
    }
    const { name, table, mapping } = source;
    void run(async (signal) => {
      const result = await pipelineFromCsv(table, {
        signal,
        onProgress: showProgress,
        ...(asOf === null ? {} : { asOf }),
        ...(mapping ? { mapping } : {}),
      });
      setData({ pipeline: result.pipeline, file: { name, result } });
    });
  }, [source, asOf, run, showProgress]);

  const openFile = useCallback(
    (file: File) => {
      performance.mark('cairn-file-dropped');
      void run(async (signal) => {
        setProgress({ bytesRead: 0, bytesTotal: file.size, rows: 0, deals: 0 });
        const table = await loadCsv(file, { signal, onProgress: showProgress });
        setSource({ name: file.name, table, mapping: null });
      });
    },
    [run, showProgress],
  );
  return {
    data,
    progress,
    error,
    openFile,
    openSample: useCallback(() => setSource(null), []),
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
