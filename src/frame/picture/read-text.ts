import { withoutIsolates } from '../without-isolates.js';
import { fittedText } from './fitted-text.js';
import type { Lettering, SolidPaint, TextShape } from './shapes.js';
import { hasRtlLetters, isRtlByLetters, wordsOf, type Word } from './words-of.js';

/** How texts are read. */
export interface TextReading {
  readonly lettering: Lettering;
  readonly fill: SolidPaint;
  readonly isRtl: boolean;
  /** Where the picture's corner is in the window. */
  readonly origin: { readonly x: number; readonly y: number };
  /** Measures letters. */
  readonly context: CanvasRenderingContext2D;
  /** Where a text that does not fit ends in an ellipsis: the sides of its box in the window; `null` = it is not cut. */
  readonly cut: { readonly left: number; readonly right: number } | null;
}

/** A word, or several, on one line. */
interface Run extends Word {
  readonly rect: DOMRect;
}

/** The font as a canvas takes it. */
export const fontOf = ({ style, weight, size, family }: Lettering): string =>
  `${style} ${weight} ${size}px ${family}`;

/** The runs of a text node, each on one line and in one direction, placed as the page has them. */
export function readText(node: Text, reading: TextReading): TextShape[] {
  const { lettering, fill, isRtl, origin, context, cut } = reading;
  context.font = fontOf(lettering);
  const { fontBoundingBoxAscent: ascent, fontBoundingBoxDescent: descent } = context.measureText('x');
  const text = node.data;
  const words = wordsOf(text, isRtl).flatMap((word) => runsOf(node, word));
  const lines = isRtl || hasRtlLetters(text) ? words : joined(words);
  const shapes: TextShape[] = [];
  for (const { start, end, rect, isRtl: isRunRtl } of lines) {
    const shown = withoutIsolates(text.slice(start, end)).replace(/\s+/g, ' ');
    // Browsers set letters upon whole pixels.
    const baseline = Math.round(rect.top + (rect.height - ascent - descent) / 2 + ascent - origin.y);
    const run = { kind: 'text', ...lettering, fill, baseline } as const;
    const kept = cut && fitted(shown, rect, cut, isRtl, context);
    if (kept) {
      shapes.push({ ...run, ...kept, isRtl, x: kept.x - origin.x });
      break;
    }
    shapes.push({ ...run, text: shown, isRtl: isRunRtl, x: rect.left - origin.x, width: rect.width });
  }
  return shapes;
}

/** A stretch of a text node, in as many pieces as it has lines: a word may be broken. */
function runsOf(node: Text, { start, end, isRtl }: Word): Run[] {
  const range = node.ownerDocument.createRange();
  const place = (from: number, to: number): DOMRect | null => {
    range.setStart(node, from);
    range.setEnd(node, to);
    const rects = [...range.getClientRects()].filter(({ width }) => width > 0);
    const [first] = rects;
    // A word drawn in several fonts, or both ways, is several pieces on one line: letters are joined only within a run.
    return first && rects.every((rect) => isSameLine(first, rect)) ? around(rects) : null;
  };
  const whole = place(start, end);
  if (whole) return [{ start, end, isRtl, rect: whole }];
  const lines: Run[] = [];
  for (const { index, segment } of new Intl.Segmenter().segment(node.data.slice(start, end))) {
    const from = start + index;
    const rect = place(from, from + segment.length);
    const last = lines.at(-1);
    if (!rect) continue;
    const run = { start: from, end: from + segment.length, isRtl, rect };
    if (last && isSameLine(last.rect, rect))
      lines[lines.length - 1] = { ...run, start: last.start, rect: around([last.rect, rect]) };
    else lines.push(run);
  }
  return lines;
}

const isSameLine = (one: DOMRect, other: DOMRect): boolean =>
  Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > Math.min(one.height, other.height) / 2;

/** The box around boxes of one line, as high as the first. */
function around(rects: readonly DOMRect[]): DOMRect {
  const [{ top, height } = new DOMRect()] = rects;
  const left = rects.reduce((least, rect) => Math.min(least, rect.left), Infinity);
  const right = rects.reduce((most, rect) => Math.max(most, rect.right), -Infinity);
  return new DOMRect(left, top, right - left, height);
}

/** Neighbours on a line as one run, so that a line of text stays a line of text. */
function joined(runs: readonly Run[]): Run[] {
  const lines: Run[] = [];
  for (const run of runs) {
    const last = lines.at(-1);
    if (last && isSameLine(last.rect, run.rect) && last.rect.right <= run.rect.left + 1)
      lines[lines.length - 1] = { ...last, end: run.end, rect: around([last.rect, run.rect]) };
    else lines.push(run);
  }
  return lines;
}

/** As much of a run as fits in its box, and an ellipsis; `null` = all of it fits. */
function fitted(
  text: string,
  rect: DOMRect,
  { left, right }: { readonly left: number; readonly right: number },
  isRtl: boolean,
  context: CanvasRenderingContext2D,
): { text: string; x: number; width: number } | null {
  const over = isRtl ? left - rect.left : rect.right - right;
  if (over <= 0.5) return null;
  const room = rect.width - over;
  const scale = rect.width / (context.measureText(text).width || 1);
  const widthOf = (shown: string): number => context.measureText(shown).width * scale;
  const shown = fittedText(text, room, widthOf);
  const width = widthOf(shown);
  return { text: shown, width, x: isRtl ? rect.right - width : rect.left };
}

/** Whether an element's text runs from right to left; where that is left to its words, its first letter tells. */
export function isRtlText(element: Element, style: CSSStyleDeclaration): boolean {
  for (let at: Element | null = element; at; at = at.parentElement) {
    const { unicodeBidi, display } = getComputedStyle(at);
    if (unicodeBidi === 'plaintext') {
      const isRtl = isRtlByLetters(at.textContent ?? '');
      if (isRtl !== null) return isRtl;
    }
    if (display !== 'inline') break;
  }
  return style.direction === 'rtl';
}
