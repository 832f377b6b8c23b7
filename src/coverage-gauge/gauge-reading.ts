import { gaugeScaleEnd, type GaugeMark, type GaugeZones } from '../layout/index.js';
import type { CoverageResult, CoverageZone, Tally } from '../measures/index.js';

/** What a gauge's scale stands for: multiples of the target (or of what is left), shares of the target, or minor units. */
export type GaugeReadingKind = 'coverage' | 'attainment' | 'value';

/** What is to be said before any number; `covered` where coverage is drawn. */
export type GaugeReadingState =
  'covered' | 'unknown' | 'met' | 'no-target' | 'zero-target' | 'invalid-target';

/** What a mark on a gauge stands for; `total` is all that was won or is open, `remaining` all that is left to win. */
export type GaugeMarkName = 'floor' | 'required' | 'ceiling' | 'target' | 'remaining' | 'total';

/** What a gauge reads: one value on one scale that begins at 0. */
export interface GaugeReading {
  readonly state: GaugeReadingState;
  /** `coverage` while there is something to cover, `attainment` once the target is met, `value` without a target. */
  readonly kind: GaugeReadingKind;
  /** In the unit of the kind; `null` = unknown. */
  readonly value: number | null;
  /** Won so far, on the same scale; `null` where it has no place on it. */
  readonly won: number | null;
  /** Where the scale ends, above 0. */
  readonly scaleEnd: number;
  readonly marks: readonly (GaugeMark & { readonly id: GaugeMarkName })[];
  /** `null` = the scale has no zones. */
  readonly zones: GaugeZones | null;
  readonly zone: CoverageZone | null;
  /**
   * What floor, required and ceiling, which are multiples of what is left to win, are multiplied by to stand on the scale:
   * remaining ÷ target, or 1 where the scale is of what is left.
   */
  readonly markScale: number;
}

/** A floor known alone has its ceiling here: the default of the measure (docs/measures.md §5). */
const CEILING_OF_REQUIRED = 2;

/** What a gauge draws of a measured coverage. Pure. */
export function gaugeReading(coverage: CoverageResult): GaugeReading {
  const state = stateOf(coverage);
  if (coverage.state === 'open') return coverageReading(coverage, state);
  if (coverage.state !== 'met') return valueReading(coverage, state);
  return {
    ...plain(state, 'attainment'),
    value: coverage.attainment?.value ?? null,
    scaleEnd: gaugeScaleEnd([1]),
    marks: [{ id: 'target', value: 1 }],
  };
}

/** Without a target: what is open and what was won, on a scale that ends at both together. */
function valueReading(coverage: CoverageResult, state: GaugeReadingState): GaugeReading {
  if (coverage.unknownBecause !== null || isUnvalued(coverage.won)) return plain(state, 'value');
  const open = coverage.open.valueMinor;
  const won = coverage.won.valueMinor;
  const total = Math.max(0, open) + Math.max(0, won);
  if (total === 0) return { ...plain(state, 'value'), value: open, won };
  return {
    ...plain(state, 'value'),
    value: open,
    won,
    scaleEnd: total,
    marks: [{ id: 'total', value: total }],
  };
}

/** Whether there are deals and no amount of any is known: their value is unknown, not 0. */
export function isUnvalued({ count, valuedCount }: Tally): boolean {
  return count > 0 && valuedCount === 0;
}

/** Whether nothing is open and nothing was won in the period: there is nothing to draw. */
export function isEmpty({ openAll, won }: CoverageResult): boolean {
  return openAll.count === 0 && won.count === 0;
}

function stateOf({ state, coverage }: CoverageResult): GaugeReadingState {
  if (state !== 'open') return state;
  return coverage === null ? 'unknown' : 'covered';
}

function plain(state: GaugeReadingState, kind: GaugeReadingKind): GaugeReading {
  return {
    state,
    kind,
    value: null,
    won: null,
    scaleEnd: 1,
    marks: [],
    zones: null,
    zone: null,
    markScale: 1,
  };
}

/** Zones compare open value with what remains: on a scale of the target, their edges move towards 0 as the target is won. */
function coverageReading(coverage: CoverageResult, state: GaugeReadingState): GaugeReading {
  const { against, floor, ceiling, required, remainingMinor, target } = coverage;
  const isOfTarget = against === 'target';
  const markScale =
    isOfTarget && remainingMinor !== null && target.amountMinor ? remainingMinor / target.amountMinor : 1;
  const marks = [mark('floor', floor), mark('required', required.multiple), mark('ceiling', ceiling)].flatMap(
    ({ id, value }) => (value === null ? [] : [{ id, value: value * markScale }]),
  );
  const won = isOfTarget ? (coverage.attainment?.value ?? null) : null;
  const least = floor ?? required.multiple ?? 1;
  return {
    ...plain(state, 'coverage'),
    value: coverage.coverage?.value ?? null,
    won,
    scaleEnd: Math.max(
      won ?? 0,
      gaugeScaleEnd([
        ...marks.map(({ value }) => value),
        ...(ceiling === null ? [CEILING_OF_REQUIRED * least * markScale] : []),
      ]),
    ),
    marks: marks.length > 0 ? marks : [{ id: isOfTarget ? 'target' : 'remaining', value: 1 }],
    zones:
      floor === null || ceiling === null ? null : { floor: floor * markScale, ceiling: ceiling * markScale },
    zone: coverage.zone,
    markScale,
  };
}

function mark(
  id: 'floor' | 'required' | 'ceiling',
  value: number | null,
): { readonly id: typeof id; readonly value: number | null } {
  return { id, value };
}
