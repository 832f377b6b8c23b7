/** How far loading has come. */
export interface LoadProgress {
  /** `reading`: the bytes of a file; `parsing`: rows made into deals; `summing`: deals put into columns, or added up. */
  readonly phase: 'reading' | 'parsing' | 'summing';
  /** Bytes or rows done in this phase; never falls within it. */
  readonly done: number;
  /** Of how many; `null` = not known before the end. */
  readonly total: number | null;
}

/** Milliseconds between two reports: a page that draws each has time for other things. */
const REPORT_MILLISECONDS = 50;

/** Passes on what there is to tell of a phase at its beginning, at its end, and now and then. */
export function seldom(onProgress: (progress: LoadProgress) => void): (progress: LoadProgress) => void {
  let phase: LoadProgress['phase'] | null = null;
  let next = 0;
  return (progress) => {
    // Elapsed time only: no figure depends on it.
    const now = performance.now();
    if (progress.phase === phase && progress.done !== progress.total && now < next) return;
    phase = progress.phase;
    next = now + REPORT_MILLISECONDS;
    onProgress(progress);
  };
}
