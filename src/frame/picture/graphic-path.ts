import { boxPath, ellipsePath } from './box-path.js';

const lengthOf = (length: SVGAnimatedLength): number => length.baseVal.value;

/** The path data of an SVG element, told by its name: it may be of another window. `null` = it is no shape. */
export function graphicPath(element: SVGElement): string | null {
  return PATHS.get(element.localName)?.(element) ?? null;
}

const PATHS: ReadonlyMap<string, (element: SVGElement) => string | null> = new Map([
  ['path', (element) => element.getAttribute('d')],
  ['rect', ofRect],
  ['circle', ofCircle],
  ['ellipse', ofEllipse],
  ['line', ofLine],
  ['polygon', (element) => ofPoints(element, 'z')],
  ['polyline', (element) => ofPoints(element, '')],
]);

/** As large as it is drawn: a style sheet may say how large. */
function ofRect(element: SVGElement): string {
  const { x, y, width, height } = (element as SVGRectElement).getBBox();
  return boxPath({ x, y, width, height });
}

function ofCircle(element: SVGElement): string {
  const { cx, cy, r } = element as SVGCircleElement;
  return ellipsePath(lengthOf(cx), lengthOf(cy), lengthOf(r), lengthOf(r));
}

function ofEllipse(element: SVGElement): string {
  const { cx, cy, rx, ry } = element as SVGEllipseElement;
  return ellipsePath(lengthOf(cx), lengthOf(cy), lengthOf(rx), lengthOf(ry));
}

function ofLine(element: SVGElement): string {
  const { x1, y1, x2, y2 } = element as SVGLineElement;
  return `M${lengthOf(x1)} ${lengthOf(y1)}L${lengthOf(x2)} ${lengthOf(y2)}`;
}

function ofPoints(element: SVGElement, close: string): string | null {
  const corners = [...(element as SVGPolygonElement).points].map(({ x, y }) => `${x} ${y}`);
  return corners.length === 0 ? null : `M${corners.join('L')}${close}`;
}
