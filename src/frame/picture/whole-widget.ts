/** How often a widget grows: wider, it may be laid out anew, with another box that has too little room. */
const GROWTHS = 3;

const WIDTHS = ['inline-size', 'min-inline-size', 'max-inline-size'] as const;

/**
 * Makes a widget as wide as what scrolls sideways in it, until the function it gives is called, and marks it with
 * `data-cairn-saving`: `whole`, or `cut` where something is still scrolled out of sight, as the cards of a column are, which
 * are not all drawn. Both calls in one go: nothing of it comes on the screen.
 */
export function showWhole(widget: HTMLElement): () => void {
  const boxes = [...widget.querySelectorAll<HTMLElement>('*')].filter(isScrolling);
  const scrolled = boxes.map((box) => ({ box, left: box.scrollLeft, top: box.scrollTop }));
  const hadStyle = widget.hasAttribute('style');
  const before = WIDTHS.map(
    (name) => [name, widget.style.getPropertyValue(name), widget.style.getPropertyPriority(name)] as const,
  );
  for (let growth = 0; growth < GROWTHS; growth++) {
    const over = boxes.reduce((most, box) => Math.max(most, box.scrollWidth - box.clientWidth), 0);
    if (over <= 0) break;
    const width = `${widget.getBoundingClientRect().width + over}px`;
    for (const name of WIDTHS) widget.style.setProperty(name, width, 'important');
  }
  const isCut = boxes.some((box) => box.scrollHeight > box.clientHeight);
  widget.setAttribute('data-cairn-saving', isCut ? 'cut' : 'whole');
  return () => {
    widget.removeAttribute('data-cairn-saving');
    for (const [name, value, priority] of before) widget.style.setProperty(name, value, priority);
    // Asked first: browsers write the attribute when it is asked for, and would do so once it is gone.
    if (!hadStyle && widget.hasAttribute('style')) widget.removeAttribute('style');
    for (const { box, left, top } of scrolled) {
      box.scrollLeft = left;
      box.scrollTop = top;
    }
  };
}

/** Whether an element can be scrolled, and holds more than is to be seen of it. */
function isScrolling(element: HTMLElement): boolean {
  const isOver = element.scrollWidth > element.clientWidth || element.scrollHeight > element.clientHeight;
  if (!isOver) return false;
  const { overflowX, overflowY } = getComputedStyle(element);
  return [overflowX, overflowY].some((overflow) => overflow === 'auto' || overflow === 'scroll');
}
