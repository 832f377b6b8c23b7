'use client';

import { useMemo } from 'react';
import {
  useControllable,
  useRovingList,
  type RovingListAttributes,
  type RovingOptionAttributes,
} from '../hooks/index.js';
import type { ScaleDirection } from '../layout/index.js';
import type { CoverageResult, CoverageSeriesResult } from '../measures/index.js';
import type { CalendarDate } from '../model/index.js';
import { gaugeHistoryShape, type GaugeHistoryPoint, type GaugeHistoryShape } from './gauge-history-view.js';

/** What {@link useCoverageHistory} takes. */
export interface UseCoverageHistoryOptions {
  /** Coverage on past days: of `useCoverageSeries`; `null` = not measured, which has no points. */
  readonly series: CoverageSeriesResult | null;
  /** The coverage it is the past of: its edges, and which of the two scales is read. */
  readonly coverage: CoverageResult;
  /** The day picked, `null` for none; absent = held here. */
  readonly point?: CalendarDate | null | undefined;
  readonly defaultPoint?: CalendarDate | null | undefined;
  readonly onPointChange?: ((date: CalendarDate | null) => void) | undefined;
  /** Opens what a point stands for, on Enter; absent = Enter picks, as Space does. Should stay the same while it says the same. */
  readonly onPointOpen?: ((date: CalendarDate) => void) | undefined;
  /** Which way time runs; default `ltr`. The parts leave it so and are mirrored by their CSS. */
  readonly direction?: ScaleDirection | undefined;
}

/** Attributes and handlers of the element of one point. */
export interface GaugeHistoryPointAttributes extends RovingOptionAttributes {
  readonly 'data-point-index': number;
}

/** What {@link useCoverageHistory} gives. */
export interface UseCoverageHistoryResult extends GaugeHistoryShape {
  /** The one that is told beside the line: that picked, else the last; `null` without points. */
  readonly shown: GaugeHistoryPoint | null;
  /** The day picked; `null` = none. */
  readonly point: CalendarDate | null;
  readonly getListProps: () => RovingListAttributes;
  readonly getPointProps: (point: GaugeHistoryPoint) => GaugeHistoryPointAttributes;
}

const NO_POINTS: GaugeHistoryShape = { points: [], line: '', band: '', floor: '', scaleEnd: 1 };

/**
 * The line of a coverage through time without looks: its points in their places, and a list of them that is one stop for Tab,
 * which arrow keys walk. Spread `getListProps()` on the element around the points and `getPointProps(point)` on each.
 */
export function useCoverageHistory({
  series,
  coverage,
  point,
  defaultPoint = null,
  onPointChange,
  onPointOpen,
  direction = 'ltr',
}: UseCoverageHistoryOptions): UseCoverageHistoryResult {
  const [picked, setPicked] = useControllable<string | null>({
    value: point,
    defaultValue: defaultPoint,
    onChange: onPointChange,
  });
  const shape = useMemo(
    () => (series ? gaugeHistoryShape(series, coverage, direction) : NO_POINTS),
    [series, coverage, direction],
  );
  const ids = useMemo(() => shape.points.map(({ date }) => date), [shape]);
  const { getListProps, getOptionProps } = useRovingList({
    ids,
    selectedId: picked,
    onSelect: setPicked,
    onOpen: onPointOpen,
    indexAttribute: 'data-point-index',
    orientation: 'horizontal',
  });
  return useMemo(() => {
    const { points } = shape;
    const shown = points.find(({ date }) => date === picked) ?? points.at(-1) ?? null;
    return {
      ...shape,
      shown,
      point: picked,
      getListProps,
      getPointProps: ({ date, index }) => ({ ...getOptionProps(date), 'data-point-index': index }),
    };
  }, [shape, picked, getListProps, getOptionProps]);
}
