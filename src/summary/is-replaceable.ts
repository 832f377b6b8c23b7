import type { Pipeline } from '../model/index.js';
import { sameData } from './same-data.js';

/**
 * Whether data can take the place of other data in a store that goes on as it is: of a process that says the same, names and
 * rules included, with the same dimensions. `store.replace` itself asks less, for it leaves the rules as they are. O(process).
 */
export function isReplaceable(now: Pipeline, next: Pipeline): boolean {
  return sameData(now.process, next.process) && sameData(now.dimensionNames, next.dimensionNames);
}
