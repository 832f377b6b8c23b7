'use client';

import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { CalendarDate } from '../model/index.js';
import type { CsvMapping, CsvProgress } from '../sources/csv/index.js';
import { problemOfError, problemOfTable, type CsvFileProblem } from './csv-file-problem.js';
import type { CsvFileOptions, CsvFileState, CsvReading, CsvSource } from './csv-file.js';
import { changesOf, readDeals, readTable } from './read-source.js';
import { shownFirst } from './shown-first.js';
import { useLatest } from './use-latest.js';
import { useThrottled } from './use-throttled.js';

const NOTHING: CsvFileOptions = {};

/**
 * Reads CSV files, each again as its reader corrects it, with progress and cancel. What is shown stays, and stays alive,
 * until a file is read whole.
 */
export function useCsvFile(options: CsvFileOptions = NOTHING): CsvFileState {
  const { asOf = null } = options;
  const latest = useLatest(options);
  const [source, setSource] = useState<CsvSource | null>(null);
  const [reading, setReading] = useState<CsvReading | null>(null);
  const [incoming, setIncoming] = useState<string | null>(null);
  const [progress, setProgress] = useState<CsvProgress | null>(null);
  const [rereadProgress, setRereadProgress] = useState<CsvProgress | null>(null);
  const [problem, setProblem] = useState<CsvFileProblem | null>(null);
  // A file that comes in and a new reading of the one shown never stop each other.
  const loading = useRef<AbortController | null>(null);
  const showProgress = useThrottled(setProgress);
  const showRereadProgress = useThrottled(setRereadProgress);

  const endLoading = useCallback(() => {
    loading.current?.abort();
    loading.current = null;
    setProgress(null);
    setIncoming(null);
  }, []);
  useEffect(() => () => loading.current?.abort(), []);

  const fail = useCallback(
    (name: string, thrown: unknown) => {
      const found = problemOfError(name, thrown);
      setProblem(found);
      if (found?.code === 'failed') latest.current.onError?.(thrown);
    },
    [latest],
  );

  const isStale = source !== null && (reading?.source !== source || reading.asOf !== asOf);
  useEffect(() => {
    if (!source || !isStale) return undefined;
    const controller = new AbortController();
    const { signal } = controller;
    const onProgress = (step: CsvProgress): void => {
      if (!signal.aborted) showRereadProgress(step);
    };
    readDeals(source.table, source.mapping, asOf, latest.current, { signal, onProgress })
      .then(async (result) => {
        if (!signal.aborted) await shownFirst(result, setRereadProgress);
        if (!signal.aborted) setReading({ source, asOf, result });
      })
      .catch((thrown: unknown) => {
        if (signal.aborted) return;
        fail(source.name, thrown);
        setSource((now) => (now === source ? (reading?.source ?? null) : now));
      });
    return () => {
      controller.abort();
      setRereadProgress(null);
    };
  }, [source, reading, isStale, asOf, latest, fail, showRereadProgress]);

  const openFile = useCallback(
    (file: File, firstAsOf: CalendarDate | null = latest.current.asOf ?? null) => {
      const { name } = file;
      endLoading();
      setProblem(null);
      setIncoming(name);
      setProgress({ bytesRead: 0, bytesTotal: file.size, rows: 0, deals: 0 });
      const controller = new AbortController();
      const { signal } = controller;
      const onProgress = (step: CsvProgress): void => {
        if (!signal.aborted) showProgress(step);
      };
      loading.current = controller;
      const open = async (): Promise<void> => {
        const { mapping = null } = latest.current;
        const control = { signal, onProgress };
        const table = await readTable(file, mapping, control);
        const found = problemOfTable(name, table);
        const result =
          found === null ? await readDeals(table, mapping, firstAsOf, latest.current, control) : null;
        if (result !== null && !signal.aborted) await shownFirst(result, setProgress);
        if (signal.aborted) return;
        endLoading();
        setProblem(found);
        if (result === null) return;
        const changes = mapping === null ? null : changesOf(result);
        const opened: CsvSource = { name, table, mapping, changes };
        setSource(opened);
        setReading({ source: opened, asOf: firstAsOf, result });
        latest.current.onRead?.({ name, result, mapping: result.mapping, changes });
      };
      open().catch((thrown: unknown) => {
        if (signal.aborted) return;
        endLoading();
        fail(name, thrown);
      });
    },
    [endLoading, fail, showProgress, latest],
  );

  const remap = useCallback((mapping: CsvMapping | null) => {
    setProblem(null);
    setSource(
      (before) => before && { ...before, mapping, changes: mapping === null ? null : before.changes },
    );
  }, []);

  const cancel = useCallback(() => {
    if (loading.current !== null) endLoading();
    else if (reading !== null) setSource(reading.source);
  }, [endLoading, reading]);

  const clear = useCallback(() => {
    endLoading();
    setProblem(null);
    setSource(null);
    setReading(null);
  }, [endLoading]);

  const file = useMemo(() => {
    if (reading === null) return null;
    const { source: shown, result } = reading;
    const corrected = source === shown ? null : source;
    const mapping = corrected?.mapping ?? result.mapping;
    return { name: shown.name, result, mapping, changes: (corrected ?? shown).changes };
  }, [reading, source]);

  return {
    file,
    isReading: incoming !== null || isStale,
    incoming,
    progress: progress ?? rereadProgress,
    problem,
    openFile,
    remap,
    cancel,
    clear,
  };
}
