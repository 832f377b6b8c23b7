'use client';

import { useMemo, useState, type KeyboardEvent } from 'react';
import { useControllable } from '../hooks/index.js';
import { stackLayout, type ScaleDirection, type StackColumnShape, type StackShape } from '../layout/index.js';
import type { DealMixPoint, DealMixSeriesResult, DealMixShare } from '../measures/index.js';
import type { MixClassId } from './mix-view.js';

/** What layers stand for: their deals, or the value of these. */
export type MixHistoryMeasure = 'value' | 'count';

/** What {@link useMixHistory} takes. */
export interface UseMixHistoryOptions {
  /** The measured series: of `useDealMixSeries`, a store, a worker or a server. */
  readonly series: DealMixSeriesResult;
  /** What heights are in proportion to; absent = held here, default `value`. */
  readonly measure?: MixHistoryMeasure | undefined;
  readonly defaultMeasure?: MixHistoryMeasure | undefined;
  readonly onMeasureChange?: ((measure: MixHistoryMeasure) => void) | undefined;
  /** The class picked; `null` = none. Default none. */
  readonly sizeClass?: MixClassId | null | undefined;
  /** Told of the class that a layer is pressed for, `null` to clear; absent = layers cannot be pressed. */
  readonly onSizeClassChange?: ((sizeClass: MixClassId | null) => void) | undefined;
  /** Room for the columns in the host's unit; default 100 by 100. */
  readonly width?: number | undefined;
  readonly height?: number | undefined;
  /** Which side time begins at; default `ltr`. */
  readonly direction?: ScaleDirection | undefined;
}

/** A class of a day, as a layer of its column. */
export interface MixLayer {
  /** Unique in the picture. */
  readonly id: string;
  readonly date: string;
  readonly classId: MixClassId;
  readonly share: DealMixShare;
  /** Upper edge and height, in the host's unit. */
  readonly y: number;
  readonly height: number;
  /** Its column, and its place in it, the lowest 0. */
  readonly column: number;
  readonly place: number;
  /** Whether it is the one that Tab reaches. */
  readonly isActive: boolean;
  /** Whether its class is picked, or another is. */
  readonly isSelected: boolean;
  readonly isFaded: boolean;
}

/** A day with its column. */
export interface MixDay {
  readonly date: string;
  readonly point: DealMixPoint;
  readonly shape: StackColumnShape;
  /** Largest class lowest, as stones lie; deals of unknown amount on top, and only where deals are counted. */
  readonly layers: readonly MixLayer[];
}

/** Attributes and handlers of the element around the columns. */
export interface MixHistoryAttributes {
  readonly role: 'group';
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

/** Attributes of the element of one day, which has the day as its name. */
export interface MixDayAttributes {
  readonly role: 'listbox';
}

/** Attributes and handlers of the element of one layer. */
export interface MixLayerAttributes {
  readonly role: 'option';
  readonly tabIndex: 0 | -1;
  /** Absent where nothing can be picked. */
  readonly 'aria-selected'?: boolean;
  readonly 'data-mix-layer': string;
  readonly onClick: () => void;
  readonly onPointerEnter: () => void;
  readonly onPointerLeave: () => void;
  readonly onFocus: () => void;
  readonly onBlur: () => void;
}

/** What {@link useMixHistory} gives. */
export interface UseMixHistoryResult {
  readonly measure: MixHistoryMeasure;
  readonly setMeasure: (measure: MixHistoryMeasure) => void;
  /** Oldest first. */
  readonly days: readonly MixDay[];
  readonly shape: StackShape;
  /** The layer pointed at or focused; `null` = none. */
  readonly pointed: MixLayer | null;
  readonly focused: MixLayer | null;
  readonly getHistoryProps: () => MixHistoryAttributes;
  readonly getDayProps: () => MixDayAttributes;
  readonly getLayerProps: (layer: MixLayer) => MixLayerAttributes;
}

/**
 * A mix through time without looks: columns of layers on one scale from zero, and a keyboard: arrows along time walk the days,
 * up and down the classes, Home and End to the ends; Enter or Space picks a class. Spread `getHistoryProps()` on the element around
 * the columns, `getDayProps()` on each column, a list of its classes, and `getLayerProps(layer)` on each layer; the highest layer
 * comes first in the document, as Down leads to the next.
 */
export function useMixHistory({
  series,
  measure: hostMeasure,
  defaultMeasure = 'value',
  onMeasureChange,
  sizeClass = null,
  onSizeClassChange,
  width = 100,
  height = 100,
  direction = 'ltr',
}: UseMixHistoryOptions): UseMixHistoryResult {
  const [measure, setMeasure] = useControllable<MixHistoryMeasure>({
    value: hostMeasure,
    defaultValue: defaultMeasure,
    onChange: onMeasureChange,
  });
  const [walkedTo, setWalkedTo] = useState<string | null>(null);
  const [hoveredId, setHovered] = useState<string | null>(null);
  const [focusedId, setFocused] = useState<string | null>(null);
  const drawn = useMemo(() => {
    const shares = series.points.map((point) => layersOf(point, measure));
    const shape = stackLayout({
      columns: shares.map((each) => each.map((share) => sizeOf(share, measure))),
      width,
      height,
      direction,
    });
    return { shares, shape };
  }, [series, measure, width, height, direction]);
  return useMemo(() => {
    const { shares, shape } = drawn;
    const ids = new Set(series.points.flatMap(({ date }, column) => shares[column]!.map(idOf(date))));
    const last = series.points.at(-1);
    const first = last && shares.at(-1)?.[0] ? idOf(last.date)(shares.at(-1)![0]!) : null;
    const activeId = walkedTo !== null && ids.has(walkedTo) ? walkedTo : first;
    const days = series.points.map((point, column): MixDay => {
      const { date } = point;
      return {
        date,
        point,
        shape: shape.columns[column]!,
        layers: shares[column]!.map((share, place): MixLayer => {
          const id = idOf(date)(share);
          return {
            ...{ id, date, classId: share.id, share, column, place },
            ...shape.columns[column]!.parts[place]!,
            isActive: id === activeId,
            isSelected: share.id === sizeClass,
            isFaded: sizeClass !== null && share.id !== sizeClass,
          };
        }),
      };
    });
    const find = (id: string | null): MixLayer | null =>
      id === null ? null : (days.flatMap(({ layers }) => layers).find((layer) => layer.id === id) ?? null);
    const pick = ({ classId, isSelected }: MixLayer): void =>
      onSizeClassChange?.(isSelected ? null : classId);
    return {
      measure,
      setMeasure,
      days,
      shape,
      pointed: find(hoveredId) ?? find(focusedId),
      focused: find(focusedId),
      getDayProps: () => ({ role: 'listbox' }),
      getHistoryProps: () => ({
        role: 'group',
        onKeyDown: (event) => {
          const { key, ctrlKey, metaKey, altKey, target, currentTarget } = event;
          const id = target instanceof Element ? target.getAttribute('data-mix-layer') : null;
          const layer = find(id);
          if (!layer || ctrlKey || metaKey || altKey) return;
          const next = walkFrom(layer, key, days, isFromRight(currentTarget, direction));
          if (next) {
            const found = [...currentTarget.querySelectorAll<SVGElement>('[data-mix-layer]')].find(
              (element) => element.getAttribute('data-mix-layer') === next.id,
            );
            found?.focus();
          } else if (key === 'Enter' || key === ' ') pick(layer);
          else if (key === 'Escape' && sizeClass !== null) onSizeClassChange?.(null);
          else return;
          event.preventDefault();
        },
      }),
      getLayerProps: (layer) => ({
        role: 'option',
        tabIndex: layer.isActive ? 0 : -1,
        ...(onSizeClassChange && { 'aria-selected': layer.isSelected }),
        'data-mix-layer': layer.id,
        onClick: () => pick(layer),
        onPointerEnter: () => setHovered(layer.id),
        onPointerLeave: () => setHovered(null),
        onFocus: () => {
          setWalkedTo(layer.id);
          setFocused(layer.id);
        },
        onBlur: () => setFocused(null),
      }),
    };
  }, [
    drawn,
    series,
    measure,
    setMeasure,
    sizeClass,
    onSizeClassChange,
    walkedTo,
    hoveredId,
    focusedId,
    direction,
  ]);
}

const idOf =
  (date: string) =>
  ({ id }: DealMixShare): string =>
    `${date} ${id}`;

function layersOf({ classes, unknown }: DealMixPoint, measure: MixHistoryMeasure): readonly DealMixShare[] {
  return measure === 'count' ? [...classes, unknown] : classes;
}

function sizeOf({ open }: DealMixShare, measure: MixHistoryMeasure): number {
  return measure === 'count' ? open.count : open.valueMinor;
}

/** The layer that a key leads to; the same one at an end, `null` for another key. */
function walkFrom(
  layer: MixLayer,
  key: string,
  days: readonly MixDay[],
  fromRight: boolean,
): MixLayer | null {
  const { column, place } = layer;
  const at = (day: number, part: number): MixLayer => {
    const layers = days[Math.min(days.length - 1, Math.max(0, day))]!.layers;
    return layers[Math.min(layers.length - 1, Math.max(0, part))] ?? layer;
  };
  const along = fromRight ? -1 : 1;
  switch (key) {
    case 'ArrowRight':
      return at(column + along, place);
    case 'ArrowLeft':
      return at(column - along, place);
    case 'ArrowUp':
      return at(column, place + 1);
    case 'ArrowDown':
      return at(column, place - 1);
    case 'Home':
      return at(0, place);
    case 'End':
      return at(days.length - 1, place);
    default:
      return null;
  }
}

function isFromRight(element: Element, direction: ScaleDirection): boolean {
  return direction === 'rtl' || getComputedStyle(element).direction === 'rtl';
}
