import { autoUpdate, computePosition, flip, offset, shift, type Placement } from '@floating-ui/dom';

/** Between a panel and what it belongs to, and between a panel and the edge of the window; px. */
const GAP = 8;

/**
 * Opens a panel over everything else, beside what it belongs to, and keeps it there while the page scrolls and changes;
 * where there is no room it stands on the other side. Returns how to let go. Loaded with the first panel.
 */
export function float(anchor: Element, panel: HTMLElement, placement: Placement): () => void {
  // In the top layer nothing cuts it off, and it keeps the theme and the direction of where it stands in the page. A page
  // that has none, as in many hosts' tests, would hide what is marked so.
  if ('showPopover' in panel && panel.isConnected) {
    panel.setAttribute('popover', 'manual');
    panel.showPopover();
  }
  return autoUpdate(anchor, panel, () => {
    void computePosition(anchor, panel, {
      strategy: 'fixed',
      placement,
      middleware: [offset(GAP), flip({ padding: GAP }), shift({ padding: GAP, crossAxis: true })],
    }).then(({ x, y }) => {
      panel.style.setProperty('left', `${x}px`);
      panel.style.setProperty('top', `${y}px`);
      panel.setAttribute('data-state', 'placed');
    });
  });
}
