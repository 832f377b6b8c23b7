import { PipelineError } from '../model/index.js';
import type { CoverageArgs, CoverageZone, ZoneEdges } from './coverage-result.js';

/**
 * The edges of the healthy zone (docs/measures.md §5): the required multiple and twice it, unless given. A given edge wins
 * over one found: that one gives way, so that the floor never lies above the ceiling.
 * @throws PipelineError `invalid-argument` where a given edge is no multiple, or the given floor lies above the given ceiling
 */
export function zoneEdges({ floor, ceiling }: CoverageArgs, required: number | null): ZoneEdges {
  assertMultiple('floor', floor);
  assertMultiple('ceiling', ceiling);
  if (floor !== undefined && ceiling !== undefined && floor > ceiling) {
    throw new PipelineError(
      'invalid-argument',
      `The floor of the healthy zone, ${floor}, lies above its ceiling, ${ceiling}. Give a floor up to the ceiling.`,
    );
  }
  const found = required === null ? null : { floor: required, ceiling: 2 * required };
  return {
    floor: floor ?? (found && Math.min(found.floor, ceiling ?? Infinity)),
    ceiling: ceiling ?? (found && Math.max(found.ceiling, floor ?? 0)),
    isFloorGiven: floor !== undefined,
    isCeilingGiven: ceiling !== undefined,
  };
}

/** The zone a coverage of what remains lies in; `null` where it, or an edge, is not known. */
export function zoneOf(
  ofRemaining: number | null,
  { floor, ceiling }: Pick<ZoneEdges, 'floor' | 'ceiling'>,
): CoverageZone | null {
  if (ofRemaining === null || floor === null || ceiling === null) return null;
  if (ofRemaining < floor) return 'low';
  return ofRemaining > ceiling ? 'high' : 'healthy';
}

/**
 * Checks a multiple that the host gives: absent, or a number of 0 or more.
 * @throws PipelineError `invalid-argument`
 */
export function assertMultiple(name: string, multiple: number | undefined): void {
  if (multiple === undefined || (Number.isFinite(multiple) && multiple >= 0)) return;
  throw new PipelineError(
    'invalid-argument',
    `The ${name} ${String(multiple)} is no multiple of a target. Give a number of 0 or more, e.g. 3 for three times.`,
  );
}
