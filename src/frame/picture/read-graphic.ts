import { graphicPath } from './graphic-path.js';
import type { ColourReader } from './read-colour.js';
import { IDENTITY, type Matrix, type Paint, type PathShape, type Stroke } from './shapes.js';

/** How much larger a thing is drawn than its own coordinates say. */
export const scaleOf = ([a, b, c, d]: Matrix): number => Math.sqrt(Math.abs(a * d - b * c));

const SVG = 'http://www.w3.org/2000/svg';

/** Whether an element is drawn by SVG. Not asked by its class: a widget may stand in another window. */
export const isGraphic = (element: Element): element is SVGGraphicsElement => element.namespaceURI === SVG;

const isPattern = (element: Element | null): element is SVGPatternElement =>
  element !== null && isGraphic(element) && element.localName === 'pattern';

/** A matrix of the browser's. */
export const matrixOf = ({ a, b, c, d, e, f }: DOMMatrixReadOnly): Matrix => [a, b, c, d, e, f];

/** The shape that an SVG element draws; none where it draws none. */
export function readGraphic(
  element: SVGElement,
  style: CSSStyleDeclaration,
  matrix: Matrix,
  opacity: number,
  read: ColourReader,
): PathShape[] {
  const d = graphicPath(element);
  if (d === null || d === '' || d === 'none') return [];
  const fill = readFill(style, opacity, element, read);
  const stroke = readStroke(style, opacity, matrix, read);
  if (!fill && !stroke) return [];
  const rule = style.fillRule === 'evenodd' ? 'evenodd' : 'nonzero';
  return [{ kind: 'path', d, matrix, fill, rule, stroke }];
}

function readStroke(
  style: CSSStyleDeclaration,
  opacity: number,
  matrix: Matrix,
  read: ColourReader,
): Stroke | null {
  const paint = read(style.stroke, opacity * (Number.parseFloat(style.strokeOpacity) || 0));
  const isScaled = style.getPropertyValue('vector-effect') !== 'non-scaling-stroke';
  const scale = isScaled ? scaleOf(matrix) : 1;
  const width = (Number.parseFloat(style.strokeWidth) || 0) * scale;
  if (!paint || width === 0) return null;
  const dashes = (style.strokeDasharray.match(/[\d.]+/g) ?? []).map((dash) => Number(dash) * scale);
  const cap =
    style.strokeLinecap === 'round' || style.strokeLinecap === 'square' ? style.strokeLinecap : 'butt';
  const join =
    style.strokeLinejoin === 'round' || style.strokeLinejoin === 'bevel' ? style.strokeLinejoin : 'miter';
  return { ...paint, width, dashes, cap, join };
}

function readFill(
  style: CSSStyleDeclaration,
  opacity: number,
  element: SVGElement,
  read: ColourReader,
): Paint | null {
  const strength = opacity * (Number.parseFloat(style.fillOpacity) || 0);
  const id = /^url\("?#([^")]+)"?\)/.exec(style.fill)?.[1];
  if (id === undefined) return read(style.fill, strength);
  const pattern = element.ownerDocument.getElementById(id);
  if (!isPattern(pattern)) return null;
  const turned = pattern.patternTransform.baseVal.consolidate();
  return {
    width: pattern.width.baseVal.value,
    height: pattern.height.baseVal.value,
    matrix: turned ? matrixOf(turned.matrix) : IDENTITY,
    shapes: [...pattern.children].flatMap((child) =>
      isGraphic(child) ? readGraphic(child, getComputedStyle(child), IDENTITY, 1, read) : [],
    ),
    opacity: strength,
  };
}
