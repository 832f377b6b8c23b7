/* Loaded after the page is drawn, like what drags: a column of few cards never needs it, and no page waits for it. */
import {
  elementScroll,
  observeElementOffset,
  observeElementRect,
  Virtualizer,
} from '@tanstack/react-virtual';

/** Places of the first and the last card in sight. */
export interface InSight {
  readonly startIndex: number;
  readonly endIndex: number;
}

/** Tells which of so many cards of one height are in sight, now and whenever others are. Returns how to stop. */
export function watchWindow(
  scroller: HTMLElement,
  count: number,
  cardHeight: number,
  onChange: (range: InSight | null) => void,
): () => void {
  const virtualizer = new Virtualizer<HTMLElement, HTMLElement>({
    count,
    getScrollElement: () => scroller,
    estimateSize: () => cardHeight,
    // It scrolls to where it begins: a reader who scrolled before it was loaded would be thrown back to the top.
    initialOffset: () => scroller.scrollTop,
    scrollToFn: elementScroll,
    observeElementRect,
    observeElementOffset,
    onChange: ({ range }) => onChange(range),
  });
  const stop = virtualizer._didMount();
  virtualizer._willUpdate();
  return stop;
}
