import { sharedScaleEnd } from '../layout/index.js';
import type { CoverageResult, CycleAwareCoverageResult } from '../measures/index.js';
import type { CoverageGaugesMessages } from '../messages/index.js';
import type { MeasuredGroup } from '../summary/index.js';
import type { UseCoverageGaugeResult } from './gauge-of-reading.js';
import { gaugeReading, type GaugeReading } from './gauge-reading.js';

/** The id of the group of deals whose owner, team … is not known: what selection speaks of. */
const UNKNOWN_ID = '(unknown)';

/** A group with its numbers. */
export interface CoverageGroup {
  /** The dimension's value; `null` = not known. */
  readonly key: string | null;
  /** The key, `(unknown)` where it is not known. */
  readonly id: string;
  /** Its name as shown, not the same as another's. */
  readonly name: string;
  readonly coverage: CoverageResult;
  /** What may be expected of its open deals; `null` = not measured. */
  readonly cycleAware: CycleAwareCoverageResult | null;
  /** What its gauge reads, on the scale of all. */
  readonly reading: GaugeReading;
  /** Open value less than the floor asks for, minor units, at least 0; `null` where either is not known. */
  readonly gapMinor: number | null;
}

/** A group as it is drawn: its numbers, its gauge and its state. */
export interface CoverageGaugeItem extends CoverageGroup, UseCoverageGaugeResult {
  /** Place among those shown, 0 first. */
  readonly index: number;
  readonly isSelected: boolean;
}

/** What {@link coverageGroups} takes. */
export interface CoverageGroupsOptions {
  readonly measured: readonly MeasuredGroup<CoverageResult>[];
  readonly cycleAware: readonly MeasuredGroup<CycleAwareCoverageResult>[] | null;
  readonly groupBy: string;
  readonly messages: CoverageGaugesMessages;
}

/** Joins measured groups with their names, in the order given, and puts what they read on one scale, so that lengths compare. Pure. */
export function coverageGroups(options: CoverageGroupsOptions): {
  readonly groups: readonly CoverageGroup[];
  /** Where the scale of all ends, above 0. */
  readonly scaleEnd: number;
} {
  const { measured, cycleAware } = options;
  const names = groupNames(options);
  const expected = new Map(cycleAware?.map(({ key, result }) => [key, result]));
  const readings = measured.map(({ result }) => gaugeReading(result));
  const scaleEnd = sharedScaleEnd(
    readings
      .filter((reading, index) => isOnScale(reading, measured[index]!.result))
      // Without a floor the scale reaches what is marked in its place: the target.
      .map((reading) => ({ ...reading, floor: reading.zones?.floor ?? reading.marks[0]?.value ?? null })),
  );
  const groups = measured.map(({ key, result }, index): CoverageGroup => {
    const reading = readings[index]!;
    return {
      key,
      id: key ?? UNKNOWN_ID,
      name: names[index]!,
      coverage: result,
      cycleAware: expected.get(key) ?? null,
      reading: isOnScale(reading, result) ? { ...reading, scaleEnd } : reading,
      gapMinor: gapOf(result),
    };
  });
  return { groups, scaleEnd };
}

/** Attainment is of the target: it has a place among coverages of the target, and none among those of what is left. */
function isOnScale({ kind }: GaugeReading, { against }: CoverageResult): boolean {
  return kind === 'coverage' || (kind === 'attainment' && against === 'target');
}

function gapOf({ state, floor, remainingMinor, open, unknownBecause }: CoverageResult): number | null {
  if (state !== 'open' || floor === null || remainingMinor === null || unknownBecause !== null) return null;
  return Math.max(0, Math.round(floor * remainingMinor) - open.valueMinor);
}

function groupNames({ measured, groupBy, messages }: CoverageGroupsOptions): string[] {
  const names = measured.map(({ key, name }) => name ?? key ?? messages.unknownGroup({ groupBy }));
  const taken = new Map<string, number>();
  for (const name of names) taken.set(name, (taken.get(name) ?? 0) + 1);
  return measured.map(({ key }, index) => {
    const name = names[index]!;
    return key !== null && taken.get(name)! > 1 ? messages.sameName({ name, key }) : name;
  });
}
