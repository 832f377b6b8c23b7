import { zoneOf, type CoveragePoint, type CoverageResult, type CoverageZone } from '../measures/index.js';

/** Where the coverage of a past day lay against edges, which are multiples of what was left to win then; `null` = not known. */
export function coverageZoneAt(
  { coverageOfRemaining }: CoveragePoint,
  edges: Pick<CoverageResult, 'floor' | 'ceiling'>,
): CoverageZone | null {
  return zoneOf(coverageOfRemaining?.value ?? null, edges);
}
