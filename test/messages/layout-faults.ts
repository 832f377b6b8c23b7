/** A rectangle on the page, in CSS pixels. */
interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** A text in sight: where its lines stand. */
interface Piece {
  readonly text: string;
  readonly element: Element;
  readonly lines: readonly Box[];
}

/** Boxes are rounded to device pixels, each by itself. */
const TOLERANCE = 1;

const SCROLLS = new Set(['auto', 'scroll']);
const CUTS = new Set(['hidden', 'clip']);

const width = ({ left, right }: Box): number => right - left;
const height = ({ top, bottom }: Box): number => bottom - top;

const common = (one: Box, other: Box): Box => ({
  left: Math.max(one.left, other.left),
  right: Math.min(one.right, other.right),
  top: Math.max(one.top, other.top),
  bottom: Math.min(one.bottom, other.bottom),
});

function* ancestors(element: Element): Generator<Element> {
  for (let each: Element | null = element; each; each = each.parentElement) yield each;
}

/** Whether it is there for ears only: in a box of a pixel. */
function isForEars(element: Element): boolean {
  for (const each of ancestors(element)) {
    const box = each.getBoundingClientRect();
    if (box.width <= 1 && box.height <= 1 && CUTS.has(getComputedStyle(each).overflowX)) return true;
  }
  return false;
}

/** The texts in sight, each line no higher than its letters: lines of some scripts stand closer than their boxes. */
function piecesOf(root: Element): Piece[] {
  const pieces: Piece[] = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const node = walker.currentNode;
    const element = node.parentElement;
    const text = node.textContent?.trim() ?? '';
    if (
      text === '' ||
      element === null ||
      element.closest('option, style, script, [data-cairn-hidden]') !== null
    )
      continue;
    if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
    if (isForEars(element)) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    const lines = [...range.getClientRects()].filter((line) => width(line) > 0);
    if (lines.length > 0) pieces.push({ text, element, lines });
  }
  return pieces;
}

/** Whether all of a cut text can be had: in the tooltip or the name of what it stands in. */
function isWithinReach(text: string, element: Element): boolean {
  for (const each of ancestors(element)) {
    const said = [each.getAttribute('title'), each.getAttribute('aria-label')];
    if (said.some((whole) => whole?.includes(text))) return true;
  }
  return false;
}

/** What cuts a text off: the attribute that names the box, or `null` where all of it can be seen or scrolled to. */
function cutBy({ text, element, lines }: Piece): string | null {
  let [scrollsX, scrollsY] = [false, false];
  let left: readonly Box[] = lines;
  for (const each of ancestors(element)) {
    const { overflowX, overflowY, textOverflow, webkitLineClamp } = getComputedStyle(each);
    scrollsX ||= SCROLLS.has(overflowX);
    scrollsY ||= SCROLLS.has(overflowY);
    const box = each.getBoundingClientRect();
    const isCutX =
      !scrollsX &&
      CUTS.has(overflowX) &&
      left.some((line) => line.left < box.left - TOLERANCE || line.right > box.right + TOLERANCE);
    const isCutY =
      !scrollsY &&
      CUTS.has(overflowY) &&
      left.some(({ top, bottom }) => (top + bottom) / 2 < box.top || (top + bottom) / 2 > box.bottom);
    const isMarked = textOverflow === 'ellipsis' || (webkitLineClamp !== 'none' && webkitLineClamp !== '');
    if ((isCutX || isCutY) && !(isMarked && isWithinReach(text, element))) return nameOf(each);
    if (overflowX !== 'visible') left = left.map((line) => common(line, box));
  }
  return null;
}

function nameOf(element: Element): string {
  return element.getAttribute('data-cairn') ?? element.localName;
}

/** The lines of a text that are in sight: boxes around it cut them. Half as high as they are, around their middle. */
function seen({ element, lines }: Piece): Box[] {
  let shown: Box[] = lines.map(({ left, right, top, bottom }) => {
    const quarter = (bottom - top) / 4;
    return { left, right, top: top + quarter, bottom: bottom - quarter };
  });
  for (const each of ancestors(element)) {
    const { overflowX } = getComputedStyle(each);
    if (overflowX === 'visible') continue;
    const box = each.getBoundingClientRect();
    shown = shown.map((line) => common(line, box));
  }
  return shown.filter((line) => width(line) > 0 && height(line) > 0);
}

/** What it stays in sight with while the rest scrolls beneath it; `null` = it scrolls with the rest. */
function stuckWith(element: Element): Element | null {
  for (const each of ancestors(element)) if (getComputedStyle(each).position === 'sticky') return each;
  return null;
}

/** Pairs of texts that lie on one another. What scrolls away beneath something does not. */
function overlapping(pieces: readonly Piece[]): string[] {
  const drawn = pieces.map((piece) => ({
    text: piece.text,
    lines: seen(piece),
    stuck: stuckWith(piece.element),
  }));
  return drawn.flatMap((one, index) =>
    drawn.slice(index + 1).flatMap((other) => {
      if (one.stuck !== other.stuck) return [];
      const isOver = one.lines.some((line) =>
        other.lines.some((second) => {
          const both = common(line, second);
          return width(both) > TOLERANCE && height(both) > TOLERANCE;
        }),
      );
      return isOver ? [`“${one.text}” lies on “${other.text}”`] : [];
    }),
  );
}

/** What stands out of a place at its left or right, unless it is in something that scrolls, or cut. */
function standingOut(root: Element, place: Box): string[] {
  const out: string[] = [];
  for (const element of root.querySelectorAll('*')) {
    if (!element.checkVisibility({ visibilityProperty: true }) || isForEars(element)) continue;
    let box: Box = element.getBoundingClientRect();
    for (const each of ancestors(element.parentElement ?? root)) {
      if (each === root.parentElement) break;
      if (getComputedStyle(each).overflowX !== 'visible') box = common(box, each.getBoundingClientRect());
    }
    if (width(box) <= 0 || height(box) <= 0) continue;
    const beyond = Math.max(place.left - box.left, box.right - place.right);
    if (beyond > TOLERANCE) out.push(`${nameOf(element)} stands out by ${beyond.toFixed(0)} px`);
  }
  return out;
}

/** No text for readers: what code says of what it does not know, and keys of messages. */
const NO_TEXT =
  /undefined|\bnull\b|NaN|Infinity|\[object|\b(?:frame|funnel|csvImport|dealMix|stageBoard|winRates)\.\w/;

/** Everything wrong with how a widget stands in its place: what is wider, cut, on something else, or no text. Empty = nothing. */
export function layoutFaults(root: Element, place: Box): string[] {
  const pieces = piecesOf(root);
  return [
    ...standingOut(root, place),
    ...pieces.flatMap((piece) => {
      const by = cutBy(piece);
      return by === null ? [] : [`“${piece.text}” is cut by ${by}`];
    }),
    ...overlapping(pieces),
    ...pieces.filter(({ text }) => NO_TEXT.test(text)).map(({ text }) => `“${text}” is no text`),
  ];
}
