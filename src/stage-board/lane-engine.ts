/* Loaded after the page is drawn, and only where there are lanes. */
import {
  elementScroll,
  observeElementOffset,
  observeElementRect,
  Virtualizer,
} from '@tanstack/react-virtual';
import type { InSight } from './window-engine.js';

/** Which lanes are in sight, and where each begins: CSS pixels from the first, the end of the last one after all. */
export interface LanesInSight extends InSight {
  readonly edges: readonly number[];
}

/** Watches lanes of any height. */
export interface LaneWatch {
  /** The lanes are others, or some are collapsed: what was measured of a key is kept. */
  readonly update: (keys: readonly string[]) => void;
  /** Takes the height of the lanes that are drawn, and follows it. */
  readonly measure: () => void;
  readonly stop: () => void;
}

/** Tells which lanes are in sight, now and whenever others are, or one of another height. */
export function watchLanes(
  scroller: HTMLElement,
  keys: readonly string[],
  estimate: (index: number) => number,
  onChange: (sight: LanesInSight | null) => void,
): LaneWatch {
  const optionsFor = (shown: readonly string[]) => ({
    count: shown.length,
    getItemKey: (index: number) => shown[index] ?? index,
    getScrollElement: () => scroller,
    estimateSize: estimate,
    indexAttribute: 'data-lane-index',
    initialOffset: () => scroller.scrollTop,
    scrollToFn: elementScroll,
    observeElementRect,
    observeElementOffset,
    onChange: tell,
  });
  function tell({ range, measurementsCache: items }: Virtualizer<HTMLElement, HTMLElement>): void {
    const edges = items.map(({ start }) => start);
    onChange(range && { ...range, edges: [...edges, items.at(-1)?.end ?? 0] });
  }
  const virtualizer = new Virtualizer<HTMLElement, HTMLElement>(optionsFor(keys));
  const stop = virtualizer._didMount();
  virtualizer._willUpdate();
  return {
    update: (next) => {
      virtualizer.setOptions(optionsFor(next));
      virtualizer._willUpdate();
      virtualizer.getVirtualIndexes();
      tell(virtualizer);
    },
    measure: () => {
      virtualizer.measureElement(null);
      for (const lane of scroller.querySelectorAll<HTMLElement>('[data-lane-index]')) {
        virtualizer.measureElement(lane);
      }
    },
    stop,
  };
}
