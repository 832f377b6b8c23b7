import type { Deal, Pipeline } from '../model/index.js';
import { dimensionValue } from '../summary/index.js';

/** The dimensions that some deal has a value of: what lanes can be made of. O(deals) for those that none has. */
export function laneFields({
  dimensionNames,
  deals,
}: Pick<Pipeline, 'dimensionNames' | 'deals'>): readonly string[] {
  return dimensionNames.filter((name) => deals.some((deal: Deal) => dimensionValue(deal, name) !== null));
}
