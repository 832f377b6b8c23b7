/** Whether options stand one under or one beside the other. */
export type ListOrientation = 'vertical' | 'horizontal';

/** Which of `count` options a key leads to from the one at `index`; `null` for a key that leads nowhere. */
export function walkTo(
  key: string,
  index: number,
  count: number,
  orientation: ListOrientation,
  list: Element,
): number | null {
  if (key === 'Home') return 0;
  if (key === 'End') return count - 1;
  const [back, forward] = orientation === 'vertical' ? ['ArrowUp', 'ArrowDown'] : arrowsAlong(list);
  if (key === forward) return Math.min(count - 1, index + 1);
  return key === back ? Math.max(0, index - 1) : null;
}

/** The arrows against and along the line, which runs from right to left on a right-to-left page. */
function arrowsAlong(list: Element): readonly [back: string, forward: string] {
  return getComputedStyle(list).direction === 'rtl'
    ? ['ArrowRight', 'ArrowLeft']
    : ['ArrowLeft', 'ArrowRight'];
}
