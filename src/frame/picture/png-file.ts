import { fontOf } from './read-text.js';
import type { Matrix, Paint, PathShape, Picture, Shape, Stroke, TextShape } from './shapes.js';

/** Pixels of the file for a pixel of the page: sharp on a slide and in print. */
const PIXELS = 2;

/** More than this on a side, and some browsers draw nothing at all. */
const LARGEST_SIDE = 8192;

/** More than this in all, and browsers of phones draw nothing. */
const MOST_PIXELS = 16_777_216;

/**
 * A picture as a PNG file. Its shapes are drawn one by one, not by way of an SVG in an image, which a strict content security
 * policy refuses to load. @throws Error where the browser can make no file of it
 */
export async function pngFile(picture: Picture, document: Document): Promise<Blob> {
  const { width, height, shapes } = picture;
  const scale = Math.min(
    PIXELS,
    LARGEST_SIDE / Math.max(width, height, 1),
    Math.sqrt(MOST_PIXELS / Math.max(width * height, 1)),
  );
  const { canvas, context } = canvasOf(document, Math.floor(width * scale), Math.floor(height * scale));
  context.scale(scale, scale);
  draw(shapes, context, document);
  const file = await new Promise<Blob | null>((resolve) => {
    canvas.toBlob(resolve, 'image/png');
  });
  if (!file) throw new Error('The browser made no file of the picture.');
  return file;
}

function canvasOf(
  document: Document,
  width: number,
  height: number,
): { canvas: HTMLCanvasElement; context: CanvasRenderingContext2D } {
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(width));
  canvas.height = Math.max(1, Math.round(height));
  const context = canvas.getContext('2d');
  if (!context) throw new Error('This browser draws on no canvas.');
  return { canvas, context };
}

function draw(shapes: readonly Shape[], context: CanvasRenderingContext2D, document: Document): void {
  for (const shape of shapes) {
    context.save();
    if (shape.kind === 'text') drawText(shape, context);
    else if (shape.kind === 'clipped') {
      context.clip(new Path2D(shape.d));
      draw(shape.shapes, context, document);
    } else {
      const path = outlineOf(shape);
      if (shape.fill) {
        context.globalAlpha = shape.fill.opacity;
        context.fillStyle = fillStyle(shape.fill, shape.matrix, context, document);
        context.fill(path, shape.rule);
      }
      if (shape.stroke) drawStroke(path, shape.stroke, context);
    }
    context.restore();
  }
}

/** The path of a shape where it stands in the picture. */
function outlineOf({ d, matrix }: PathShape): Path2D {
  const path = new Path2D();
  path.addPath(new Path2D(d), new DOMMatrix([...matrix]));
  return path;
}

function drawText(shape: TextShape, context: CanvasRenderingContext2D): void {
  const { text, x, baseline, width, isRtl, fill } = shape;
  context.font = fontOf(shape);
  context.direction = isRtl ? 'rtl' : 'ltr';
  context.textAlign = 'left';
  context.globalAlpha = fill.opacity;
  context.fillStyle = fill.colour;
  context.translate(x, baseline);
  // A canvas knows neither figures of one width nor letter spacing of a fraction: the run is as wide as it was.
  context.scale(width / (context.measureText(text).width || 1), 1);
  context.fillText(text, 0, 0);
}

function drawStroke(path: Path2D, stroke: Stroke, context: CanvasRenderingContext2D): void {
  context.globalAlpha = stroke.opacity;
  context.strokeStyle = stroke.colour;
  context.lineWidth = stroke.width;
  context.lineCap = stroke.cap;
  context.lineJoin = stroke.join;
  context.setLineDash([...stroke.dashes]);
  context.stroke(path);
}

/** A colour, or the tile of a pattern drawn as finely as the picture. */
function fillStyle(
  fill: Paint,
  matrix: Matrix,
  context: CanvasRenderingContext2D,
  document: Document,
): string | CanvasPattern {
  if ('colour' in fill) return fill.colour;
  const tile = canvasOf(document, fill.width * TILE_PIXELS, fill.height * TILE_PIXELS);
  tile.context.scale(TILE_PIXELS, TILE_PIXELS);
  draw(fill.shapes, tile.context, document);
  const pattern = context.createPattern(tile.canvas, 'repeat');
  if (!pattern) return 'transparent';
  const place = new DOMMatrix([...matrix]).multiply(new DOMMatrix([...fill.matrix]));
  pattern.setTransform(place.scale(1 / TILE_PIXELS));
  return pattern;
}

/** Pixels of a tile for a pixel of the page. */
const TILE_PIXELS = 4;
