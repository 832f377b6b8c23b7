const DROPPED = 'cairn-file-dropped';

/** Notes the moment at which a file was dropped or chosen. */
export function markDropped(): void {
  performance.mark(DROPPED);
}

/** Forgets that moment: there is nothing to be painted. */
export function forgetDropped(): void {
  performance.clearMarks(DROPPED);
}

/** Measures from there to the paint that shows the file, as `cairn-drop-to-painted`; once a file. */
export function measurePainted(): void {
  if (performance.getEntriesByName(DROPPED, 'mark').length === 0) return;
  // The second frame begins when the first has been painted.
  requestAnimationFrame(() =>
    requestAnimationFrame(() => {
      if (performance.getEntriesByName(DROPPED, 'mark').length === 0) return;
      performance.measure('cairn-drop-to-painted', DROPPED);
      forgetDropped();
    }),
  );
}
