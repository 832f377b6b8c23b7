import { coverageZoneAt } from '../hooks/coverage-zone-at.js';
import {
  historyLayout,
  historyScaleEnd,
  type HistoryDay,
  type HistoryPlace,
  type HistoryShape,
  type ScaleDirection,
} from '../layout/index.js';
import type { CoveragePoint, CoverageResult, CoverageSeriesResult, CoverageZone } from '../measures/index.js';
import { toDayNumber, type CalendarDate } from '../model/index.js';
import { HISTORY_HEIGHT } from './gauge-history-height.js';

/** What can be said of a past day: its coverage is drawn, its target was met by then, or its coverage is not known. */
export type GaugeHistoryState = 'covered' | 'met' | 'unknown';

/** A day of the line through time: its numbers, its place and its state. */
export interface GaugeHistoryPoint extends HistoryPlace {
  readonly date: CalendarDate;
  /** Place among the points, 0 first. */
  readonly index: number;
  readonly state: GaugeHistoryState;
  /** Coverage then, of the target or of what was left, as the gauge reads it; `null` unless `state` is `covered`. */
  readonly value: number | null;
  /** Won by then ÷ target; `null` = not known. */
  readonly attainment: number | null;
  /** Against the edges of today; `null` = not known. */
  readonly zone: CoverageZone | null;
  /** What was measured. */
  readonly measured: CoveragePoint;
}

/** The line through time as it is drawn. */
export interface GaugeHistoryShape extends Omit<HistoryShape, 'places'> {
  readonly points: readonly GaugeHistoryPoint[];
  /** Where the scale ends, above 0; a value beyond lies at its end, and is marked so. */
  readonly scaleEnd: number;
}

/** Coverage on past days in its place, on the scale that the gauge reads: of the target, or of what was left to win. Pure. */
export function gaugeHistoryShape(
  series: CoverageSeriesResult,
  coverage: CoverageResult,
  direction: ScaleDirection,
): GaugeHistoryShape {
  const measured = series.points.filter(({ state }) => state === 'open' || state === 'met');
  const days = measured.map((point) => historyDay(point, coverage));
  const scaleEnd = historyScaleEnd(days);
  const { places, ...shape } = historyLayout({ days, scaleEnd, height: HISTORY_HEIGHT, direction });
  const points = measured.map((point, index): GaugeHistoryPoint => {
    const { value } = days[index]!;
    return {
      ...places[index]!,
      date: point.date,
      index,
      state: point.state === 'met' ? 'met' : value === null ? 'unknown' : 'covered',
      value,
      attainment: point.attainment?.value ?? null,
      zone: coverageZoneAt(point, coverage),
      measured: point,
    };
  });
  return { ...shape, points, scaleEnd };
}

/** The edges of today's healthy zone are multiples of what was left then: on a scale of the target they fall as it is won. */
function historyDay(
  { date, coverage: ofTarget, coverageOfRemaining, attainment, state }: CoveragePoint,
  { against, floor, ceiling }: CoverageResult,
): HistoryDay {
  const left =
    against === 'remaining' ? 1 : attainment === null ? null : Math.max(0, 1 - (attainment.value ?? 0));
  const edge = (multiple: number | null): number | null =>
    multiple === null || left === null || (state === 'met' && against === 'remaining')
      ? null
      : multiple * left;
  return {
    day: toDayNumber(date),
    value: (against === 'remaining' ? coverageOfRemaining : ofTarget)?.value ?? null,
    floor: edge(floor),
    ceiling: edge(ceiling),
  };
}
