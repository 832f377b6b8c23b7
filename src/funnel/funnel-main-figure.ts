import type { FigureName, FunnelBasis } from '../measures/index.js';
import type { FunnelMeasure } from './funnel-measure.js';

/** The figure that a funnel is about: the share won of all that started; on the basis `standing` all that stands. */
export function funnelMainFigure(basis: FunnelBasis, measure: FunnelMeasure): FigureName {
  if (basis === 'standing') return measure === 'count' ? 'standing-deals' : 'standing-value';
  return measure === 'count' ? 'of-first-unit' : 'of-first-value';
}
