/** What carries the coordinates of a shape to those of the picture: `a b c d e f` of SVG's `matrix()`. */
export type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number];

/** A colour of the screen, 8 bits a channel. */
export interface SolidPaint {
  /** `#rrggbb`. */
  readonly colour: string;
  /** 0–1. */
  readonly opacity: number;
}

/** A tile repeated, such as the hatch of what is unknown. */
export interface PatternPaint {
  readonly width: number;
  readonly height: number;
  /** From the tile to the shape's own coordinates. */
  readonly matrix: Matrix;
  readonly shapes: readonly Shape[];
  /** 0–1. */
  readonly opacity: number;
}

/** What a shape is filled with. */
export type Paint = SolidPaint | PatternPaint;

/** How an outline is drawn. */
export interface Stroke extends SolidPaint {
  /** In pixels of the picture, whatever the shape's matrix. */
  readonly width: number;
  /** Lengths of strokes and gaps, in pixels of the picture; empty = unbroken. */
  readonly dashes: readonly number[];
  readonly cap: 'butt' | 'round' | 'square';
  readonly join: 'miter' | 'round' | 'bevel';
}

/** An outline, filled or stroked or both. */
export interface PathShape {
  readonly kind: 'path';
  /** SVG path data, in the shape's own coordinates. */
  readonly d: string;
  readonly matrix: Matrix;
  readonly fill: Paint | null;
  readonly rule: 'nonzero' | 'evenodd';
  readonly stroke: Stroke | null;
}

/** The letters of a text. */
export interface Lettering {
  /** A CSS list of families. */
  readonly family: string;
  /** In pixels. */
  readonly size: number;
  /** `400`, `bold` and so on. */
  readonly weight: string;
  readonly style: string;
}

/** A run of text on one line. */
export interface TextShape extends Lettering {
  readonly kind: 'text';
  readonly text: string;
  /** Its left edge. */
  readonly x: number;
  /** The line that its letters stand on. */
  readonly baseline: number;
  /** As wide as it was on the page, whatever font the file is opened with. */
  readonly width: number;
  readonly isRtl: boolean;
  readonly fill: SolidPaint;
}

/** Shapes of which only what lies in an outline is seen. */
export interface ClippedShapes {
  readonly kind: 'clipped';
  /** SVG path data, in the picture's coordinates. */
  readonly d: string;
  readonly shapes: readonly Shape[];
}

/** Whatever is drawn. */
export type Shape = PathShape | TextShape | ClippedShapes;

/** A widget as it was on the page: shapes from back to front, with nothing of the page left in them. */
export interface Picture {
  /** In CSS pixels. */
  readonly width: number;
  readonly height: number;
  /** What it is of, for those who do not see it; empty = not known. */
  readonly title: string;
  /** BCP 47 tag of its texts; empty = not known. */
  readonly language: string;
  readonly shapes: readonly Shape[];
}

/** Leaves coordinates as they are. */
export const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];
