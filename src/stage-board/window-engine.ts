/* Loaded after the page is drawn, like what drags: a column of few cards never needs it, and no page waits for it. */

/** Places of the first and the last card in sight. */
export interface InSight {
  readonly startIndex: number;
  readonly endIndex: number;
}

/**
 * Tells which cards of one height are in sight, now and whenever others are; the last place may lie beyond the last card.
 * Returns how to stop. Worked out from where the column stands: how many cards it has costs nothing.
 */
export function watchWindow(
  scroller: HTMLElement,
  cardHeight: number,
  onChange: (range: InSight) => void,
): () => void {
  const tell = (): void => {
    const { scrollTop, clientHeight } = scroller;
    // Of a column that is not shown nothing is known.
    if (clientHeight === 0) return;
    onChange({
      startIndex: Math.floor(scrollTop / cardHeight),
      endIndex: Math.max(0, Math.ceil((scrollTop + clientHeight) / cardHeight) - 1),
    });
  };
  scroller.addEventListener('scroll', tell, { passive: true });
  const observer = typeof ResizeObserver === 'undefined' ? null : new ResizeObserver(tell);
  observer?.observe(scroller);
  tell();
  return () => {
    scroller.removeEventListener('scroll', tell);
    observer?.disconnect();
  };
}
