import { scaleOf } from './read-graphic.js';
import { svgElementWriter, type SvgElementWriter } from './svg-element.js';
import type { Matrix, Paint, Picture, Shape, Stroke, TextShape } from './shapes.js';

/** To a hundredth of a pixel. */
const rounded = (number: number): number => Math.round(number * 100) / 100;

/** A matrix is rounded less: it multiplies. */
const matrixText = (matrix: Matrix): string | null => {
  const text = matrix.map((number) => Math.round(number * 1e4) / 1e4).join(' ');
  return text === '1 0 0 1 0 0' ? null : `matrix(${text})`;
};

/**
 * A picture as an SVG file: presentation attributes and plain elements only, so that a browser, an editor or a slide shows
 * it by itself. Texts stay texts, each as wide as it was on the page whatever font is there.
 */
export function svgFile({ width, height, title, language, shapes }: Picture, document: Document): string {
  const writer = svgElementWriter(document);
  const definitions = writer.element('defs', {});
  const drawn = written(shapes, { writer, definitions, next: 1 });
  const name = writer.element('title', {});
  name.textContent = writer.clean(title);
  const size = { width: rounded(width), height: rounded(height) };
  return writer.file(
    { ...size, viewBox: `0 0 ${size.width} ${size.height}`, role: 'img', 'xml:lang': language || null },
    [
      ...(title === '' ? [] : [name]),
      ...(definitions.childElementCount === 0 ? [] : [definitions]),
      ...drawn,
    ],
  );
}

/** Where elements come from, where what they refer to is put, and the number of the next of these. */
interface Sheet {
  readonly writer: SvgElementWriter;
  readonly definitions: Element;
  next: number;
}

function written(shapes: readonly Shape[], sheet: Sheet): Element[] {
  const { writer } = sheet;
  return shapes.map((shape) => {
    if (shape.kind === 'text') return textElement(shape, writer);
    if (shape.kind === 'clipped') {
      const id = `clip-${sheet.next++}`;
      const outline = writer.element('clipPath', { id });
      outline.append(writer.element('path', { d: shape.d }));
      sheet.definitions.append(outline);
      const group = writer.element('g', { 'clip-path': `url(#${id})` });
      group.append(...written(shape.shapes, sheet));
      return group;
    }
    const { d, matrix, fill, rule, stroke } = shape;
    return writer.element('path', {
      d,
      transform: matrixText(matrix),
      ...fillAttributes(fill, sheet),
      'fill-rule': rule === 'evenodd' ? rule : null,
      ...(stroke && strokeAttributes(stroke, matrix)),
    });
  });
}

function textElement(shape: TextShape, writer: SvgElementWriter): Element {
  const { text, x, baseline, width, isRtl, family, size, weight, style, fill } = shape;
  const element = writer.element('text', {
    // A text that runs from right to left begins at its right edge.
    x: rounded(isRtl ? x + width : x),
    y: rounded(baseline),
    textLength: rounded(width),
    lengthAdjust: 'spacingAndGlyphs',
    direction: isRtl ? 'rtl' : null,
    'font-family': family,
    'font-size': rounded(size),
    'font-weight': weight === '400' ? null : weight,
    'font-style': style === 'normal' ? null : style,
    fill: fill.colour,
    'fill-opacity': opacityText(fill.opacity),
  });
  element.textContent = writer.clean(text);
  return element;
}

const opacityText = (opacity: number): number | null => (opacity >= 1 ? null : rounded(opacity));

function fillAttributes(fill: Paint | null, sheet: Sheet): Record<string, string | number | null> {
  if (!fill) return { fill: 'none' };
  if ('colour' in fill) return { fill: fill.colour, 'fill-opacity': opacityText(fill.opacity) };
  const id = `pattern-${sheet.next++}`;
  const { width, height, matrix, shapes, opacity } = fill;
  const tile = sheet.writer.element('pattern', {
    id,
    width,
    height,
    patternUnits: 'userSpaceOnUse',
    patternTransform: matrixText(matrix),
  });
  tile.append(...written(shapes, sheet));
  sheet.definitions.append(tile);
  return { fill: `url(#${id})`, 'fill-opacity': opacityText(opacity) };
}

function strokeAttributes(
  { colour, opacity, width, dashes, cap, join }: Stroke,
  matrix: Matrix,
): Record<string, string | number | null> {
  // Its width is that of the picture. A matrix that stretches one way would stretch it, and not every editor can be told not to.
  const scale = isStretched(matrix) ? 1 : scaleOf(matrix);
  return {
    stroke: colour,
    'stroke-opacity': opacityText(opacity),
    'stroke-width': rounded(width / scale),
    'stroke-dasharray': dashes.length === 0 ? null : dashes.map((dash) => rounded(dash / scale)).join(' '),
    'stroke-linecap': cap === 'butt' ? null : cap,
    'stroke-linejoin': join === 'miter' ? null : join,
    'vector-effect': isStretched(matrix) ? 'non-scaling-stroke' : null,
  };
}

/** Whether a matrix makes a square something else, or nothing. */
function isStretched([a, b, c, d]: Matrix): boolean {
  const [across, down] = [Math.hypot(a, b), Math.hypot(c, d)];
  return Math.abs(across - down) > 1e-3 || Math.abs(a * c + b * d) > 1e-3 || across === 0;
}
