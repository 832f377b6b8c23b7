/** How a text stands at its place on a scale: it begins there, has its middle there, or ends there; from left to right. */
export type ScaleLabelAnchor = 'start' | 'middle' | 'end';

/**
 * How the name of a line on a scale stands at it, so that it stays between the ends of the scale. A text that is no wider than
 * two thirds of the scale does, wherever the line is; no other choice has room for a wider one.
 * @param x place of the line, in the unit of `width`
 */
export function scaleLabelAnchor(x: number, width: number): ScaleLabelAnchor {
  if (3 * x < width) return 'start';
  return 3 * x > 2 * width ? 'end' : 'middle';
}
