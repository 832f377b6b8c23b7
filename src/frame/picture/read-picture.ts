import { widgetName } from '../widget-name.js';
import { boxPath, type Box } from './box-path.js';
import { readBox } from './read-box.js';
import { colourReader, type ColourReader } from './read-colour.js';
import { isGraphic, matrixOf, readGraphic, scaleOf } from './read-graphic.js';
import { isRtlText, readText, type TextReading } from './read-text.js';
import type { Matrix, Picture, Shape } from './shapes.js';
import { showWhole } from './whole-widget.js';

/** What is for the hand, or for the ear: no picture has it. */
const LEFT_OUT =
  "[data-cairn-control], [data-cairn-hidden], [data-cairn='button'], [data-cairn='icon-button'], input, select, textarea, defs, title, desc";

/** What is the same for a whole picture. */
interface Reading {
  readonly origin: { readonly x: number; readonly y: number };
  readonly read: ColourReader;
  readonly context: CanvasRenderingContext2D;
}

/** What an element has from those around it. */
interface Around {
  /** 0–1. */
  readonly opacity: number;
  readonly cut: TextReading['cut'];
  /** What is not scrolled out of sight. */
  readonly sight: Box;
}

/**
 * Reads a widget from the page, as it is seen there: every ground, line, mark and text with its place and colour, and none
 * of the buttons. What scrolls sideways is there from end to end, so that a picture may be wider than the widget. Nothing of
 * the page is left in what it gives, so a file made of it needs nothing beside it.
 */
export function readPicture(widget: HTMLElement): Picture {
  const restore = showWhole(widget);
  try {
    return readWidget(widget);
  } finally {
    restore();
  }
}

function readWidget(widget: HTMLElement): Picture {
  const { ownerDocument: document } = widget;
  const context = document.createElement('canvas').getContext('2d');
  if (!context) throw new Error('This browser draws on no canvas.');
  endMotion(widget);
  const { left: x, top: y, width, height } = widget.getBoundingClientRect();
  const reading = { origin: { x, y }, read: colourReader(document), context };
  return {
    width,
    height,
    title: widgetName(widget),
    language: widget.closest('[lang]')?.getAttribute('lang') ?? '',
    shapes: readElement(widget, { opacity: 1, cut: null, sight: { x: 0, y: 0, width, height } }, reading),
  };
}

/** What is on its way has come: a picture never has old marks beside new numbers. What goes on without end is left to it. */
function endMotion(widget: HTMLElement): void {
  for (const motion of widget.getAnimations({ subtree: true })) {
    if (Number.isFinite(motion.effect?.getComputedTiming().endTime)) motion.finish();
  }
}

function readElement(element: Element, around: Around, reading: Reading): Shape[] {
  if (element.matches(LEFT_OUT)) return [];
  const style = getComputedStyle(element);
  const opacity = around.opacity * Number.parseFloat(style.opacity);
  if (style.display === 'none' || style.visibility !== 'visible' || !(opacity > 0)) return [];
  const isBox = !isGraphic(element) || element.ownerSVGElement === null;
  const box = boxOf(element, reading);
  if (isBox && isOutside(box, around.sight)) return [];
  const drawn = isBox ? readGround(element, style, box, opacity, reading) : [];
  if (isGraphic(element))
    drawn.push(...readGraphic(element, style, placeOf(element, reading), opacity, reading.read));
  const isCut = isBox && (style.overflowX !== 'visible' || style.overflowY !== 'visible');
  const edge = element.getBoundingClientRect();
  const inside = {
    opacity,
    cut: isCut && style.textOverflow === 'ellipsis' ? { left: edge.left, right: edge.right } : around.cut,
    sight: isCut ? box : around.sight,
  };
  const content = [...element.childNodes].flatMap((child) => {
    if (isElement(child)) return readElement(child, inside, reading);
    return isText(child) ? readWords(child, element, style, inside, reading) : [];
  });
  if (isCut && content.length > 0) drawn.push({ kind: 'clipped', d: boxPath(box), shapes: content });
  else drawn.push(...content);
  return drawn;
}

const isElement = (node: Node): node is Element => node.nodeType === node.ELEMENT_NODE;
const isText = (node: Node): node is Text => node.nodeType === node.TEXT_NODE;

/** Whether a box has a size, and nothing of it is to be seen. */
const isOutside = ({ x, y, width, height }: Box, sight: Box): boolean =>
  width > 0 &&
  height > 0 &&
  (x >= sight.x + sight.width ||
    x + width <= sight.x ||
    y >= sight.y + sight.height ||
    y + height <= sight.y);

const boxOf = (element: Element, { origin }: Reading): Box => {
  const { left, top, right, bottom } = element.getBoundingClientRect();
  // Browsers draw a box from one whole pixel to another.
  const [x, y, farX, farY] = [left - origin.x, top - origin.y, right - origin.x, bottom - origin.y].map(
    Math.round,
  );
  return { x: x!, y: y!, width: farX! - x!, height: farY! - y! };
};

/** Where a shape's coordinates lie; as browsers do, the drawing it is of begins on a whole pixel. */
function placeOf(element: SVGGraphicsElement, { origin }: Reading): Matrix {
  const [a, b, c, d, e, f] = matrixOf(element.getScreenCTM() ?? new DOMMatrix());
  const { left, top } = drawingOf(element).getBoundingClientRect();
  const [x, y] = [left - origin.x, top - origin.y];
  return [a, b, c, d, e - left + Math.round(x), f - top + Math.round(y)];
}

/** The outermost SVG element around another. */
function drawingOf(element: SVGElement): Element {
  const { ownerSVGElement: around } = element;
  return around === null ? element : drawingOf(around);
}

/** What an element draws behind its content, and the mark that its style sheet puts before it. */
function readGround(
  element: Element,
  style: CSSStyleDeclaration,
  box: Box,
  opacity: number,
  { read }: Reading,
): Shape[] {
  const hatchColour = element.matches('[data-cairn-hatch]') ? style.getPropertyValue('--cairn-hatch') : null;
  const own = readBox(style, box, opacity, { read, hatchColour });
  const before = getComputedStyle(element, '::before');
  if (before.content === 'none' || before.content === 'normal' || before.display === 'none') return own;
  return [...own, ...readBox(before, markBox(style, before, box), opacity, { read, hatchColour: null })];
}

/** Where a mark made by the style sheet stands, which no browser tells: at the start of its element's content. */
function markBox(style: CSSStyleDeclaration, before: CSSStyleDeclaration, { x, y, width, height }: Box): Box {
  const of = (length: string): number => Number.parseFloat(length) || 0;
  const own = { width: of(before.width), height: of(before.height) };
  const left = x + of(style.borderLeftWidth) + of(style.paddingLeft);
  const right = x + width - of(style.borderRightWidth) - of(style.paddingRight) - own.width;
  const isCentred = style.display.endsWith('flex') && style.alignItems === 'center';
  const top = y + of(style.borderTopWidth) + of(style.paddingTop) + of(before.marginTop);
  return {
    ...own,
    x: style.direction === 'rtl' ? right : left,
    y: isCentred ? y + (height - own.height) / 2 : top,
  };
}

function readWords(
  node: Text,
  element: Element,
  style: CSSStyleDeclaration,
  { opacity, cut }: Around,
  reading: Reading,
): Shape[] {
  const fill = reading.read(isGraphic(element) ? style.fill : style.color, opacity);
  if (!fill || node.data.trim() === '') return [];
  const scale = isGraphic(element) ? scaleOf(placeOf(element, reading)) : 1;
  const lettering = {
    family: style.fontFamily,
    size: Number.parseFloat(style.fontSize) * scale,
    weight: style.fontWeight,
    style: style.fontStyle,
  };
  const { origin, context } = reading;
  return readText(node, { lettering, fill, isRtl: isRtlText(element, style), origin, context, cut });
}
