'use client';

import { useMemo, useState, type MouseEvent } from 'react';
import {
  useClassedDeals,
  useControllable,
  useRovingList,
  useSizeClassRule,
  type SizeClassRuleView,
  type RovingListAttributes,
  type RovingOptionAttributes,
} from '../hooks/index.js';
import { barrelLayout, type BarrelDeal, type BarrelShape, type ScaleDirection } from '../layout/index.js';
import type { DealMixResult } from '../measures/index.js';
import type { Deal } from '../model/index.js';
import type { DealsChoice } from '../deal-dialog/deals-choice.js';
import type { DealFilter } from '../summary/index.js';
import { mixClasses, type MixClass, type MixClassId, type MixRock } from './mix-view.js';
import { useMixThresholds, type MixThresholds, type UseMixThresholdsOptions } from './use-mix-thresholds.js';

/** What {@link useDealMix} takes. */
export interface UseDealMixOptions extends Pick<UseMixThresholdsOptions, 'onClassesChange'> {
  /** The measured mix: of `useDealMixMeasure`, a store, a worker or a server. */
  readonly mix: DealMixResult;
  /** The largest open deals, to be drawn one by one; all others are the heap. Default none. */
  readonly deals?: readonly Deal[] | undefined;
  /** The class picked, `null` for none; absent = held here. */
  readonly sizeClass?: MixClassId | null | undefined;
  readonly defaultSizeClass?: MixClassId | null | undefined;
  readonly onSizeClassChange?: ((sizeClass: MixClassId | null) => void) | undefined;
  /** Id of the deal whose circle is picked, `null` for none; absent = held here. */
  readonly rock?: string | null | undefined;
  readonly defaultRock?: string | null | undefined;
  readonly onRockChange?: ((dealId: string | null) => void) | undefined;
  /** Opens a deal: Enter on its circle, and a button under the picture. Absent = Enter picks it, as Space does. Give the same function each time. */
  readonly onDealOpen?: ((dealId: string) => void) | undefined;
  /**
   * Told of the heap's deals, or a class's, that are to be listed: those of the size, among the open deals that the mix is of,
   * whose own filter is the host's to add. Absent = they cannot be listed. Give the same function each time.
   */
  readonly onDealsOpen?: ((deals: DealsChoice, of: MixDealsOf) => void) | undefined;
  /** Room for the barrel in the host's units; default 200 by 250. */
  readonly width?: number | undefined;
  readonly height?: number | undefined;
  /** Which side circles begin at; default `ltr`. */
  readonly direction?: ScaleDirection | undefined;
}

/** What deals of a mix are listed of: the heap, or a class. */
export type MixDealsOf = 'heap' | MixClassId;

/** Attributes and handlers of the element of one circle. */
export interface MixRockAttributes extends RovingOptionAttributes {
  readonly 'data-rock-index': number;
  readonly onPointerEnter: () => void;
  readonly onPointerLeave: () => void;
  readonly onFocus: () => void;
  readonly onBlur: () => void;
}

/** Attributes and handlers of the button of one class. */
export interface MixClassAttributes {
  readonly 'aria-pressed': boolean;
  readonly onClick: (event: MouseEvent) => void;
}

/** What {@link useDealMix} gives. */
export interface UseDealMixResult {
  /** The vessel, its level and its heap. */
  readonly barrel: BarrelShape;
  /** Deals drawn one by one, largest first. */
  readonly rocks: readonly MixRock[];
  /** Classes, largest first, the unknown one last where it has deals. */
  readonly classes: readonly MixClass[];
  /** The deal pointed at; `null` = none. */
  readonly hovered: MixRock | null;
  /** The deal that has the focus; `null` = none. */
  readonly focused: MixRock | null;
  /** The deal pointed at or focused, else the one picked; `null` = none. */
  readonly pointed: MixRock | null;
  readonly sizeClass: MixClassId | null;
  readonly setSizeClass: (sizeClass: MixClassId | null) => void;
  /** Id of the deal whose circle is picked; `null` = none. */
  readonly rock: string | null;
  readonly setRock: (dealId: string | null) => void;
  /** Opens a deal; `null` where nobody listens. */
  readonly openDeal: ((dealId: string) => void) | null;
  /** Opens the list of the heap's deals or of a class's; `null` where nobody listens. */
  readonly openDeals: ((of: MixDealsOf) => void) | null;
  /** How thresholds are set; `null` where nobody listens, or there is no amount to set them by. */
  readonly thresholds: MixThresholds | null;
  /** How the rule of the classes is set; `null` where nobody listens. */
  readonly rule: SizeClassRuleView | null;
  readonly getRocksProps: () => RovingListAttributes;
  readonly getRockProps: (rock: MixRock) => MixRockAttributes;
  readonly getClassProps: (sizeClass: MixClass) => MixClassAttributes;
}

const NO_DEALS: readonly Deal[] = [];
const OPEN = ['open'] as const;

/**
 * A deal mix without looks: shapes, selection, thresholds and keyboard. Spread `getRocksProps()` on the element around the
 * circles, `getRockProps(rock)` on each, `getClassProps(sizeClass)` on each class's button.
 */
export function useDealMix({
  mix,
  deals = NO_DEALS,
  onClassesChange,
  sizeClass: hostClass,
  defaultSizeClass = null,
  onSizeClassChange,
  rock: hostRock,
  defaultRock = null,
  onRockChange,
  onDealOpen,
  onDealsOpen,
  width = 200,
  height = 250,
  direction = 'ltr',
}: UseDealMixOptions): UseDealMixResult {
  const [sizeClass, setSizeClass] = useControllable<MixClassId | null>({
    value: hostClass,
    defaultValue: defaultSizeClass,
    onChange: onSizeClassChange,
  });
  const [rock, setRock] = useControllable<string | null>({
    value: hostRock,
    defaultValue: defaultRock,
    onChange: onRockChange,
  });
  const [hoveredId, setHovered] = useState<string | null>(null);
  const [focusedId, setFocused] = useState<string | null>(null);
  const classed = useClassedDeals(deals, mix);
  const { open, concentration } = mix;
  const { count, valueMinor } = concentration;
  const levelMinor = open.count > 0 && open.valuedCount === 0 ? null : open.valueMinor;
  const targetMinor = mix.state === 'open' || mix.state === 'met' ? mix.target.amountMinor : null;
  // A threshold that is dragged changes the mix, and not the barrel: it is packed again only where amounts change.
  const barrel = useMemo(() => {
    const shown = drawable(deals);
    const sum = shown.reduce((total, each) => total + each.valueMinor, 0);
    return barrelLayout({
      deals: shown,
      rest: { count: count - shown.length, valueMinor: valueMinor - sum },
      valueMinor: levelMinor,
      targetMinor,
      width,
      height,
      direction,
    });
  }, [deals, count, valueMinor, levelMinor, targetMinor, width, height, direction]);
  const ids = useMemo(() => barrel.circles.map(({ id }) => id), [barrel]);
  const list = useRovingList({
    ids,
    selectedId: rock,
    onSelect: setRock,
    onOpen: onDealOpen,
    indexAttribute: 'data-rock-index',
  });
  const { activeId, getListProps, getOptionProps } = list;
  const rocks = useMemo(() => {
    const byId = new Map(classed.map((each) => [each.deal.id, each]));
    return barrel.circles.flatMap((circle): MixRock[] => {
      const known = byId.get(circle.id);
      if (!known) return [];
      return [
        {
          ...circle,
          ...known,
          isSelected: circle.id === rock,
          isActive: circle.id === activeId,
          isFaded: sizeClass !== null && known.classId !== sizeClass,
        },
      ];
    });
  }, [barrel, classed, rock, activeId, sizeClass]);
  const classes = useMemo(() => mixClasses(mix, sizeClass), [mix, sizeClass]);
  const openDeals = useMemo(() => {
    if (!onDealsOpen) return null;
    return (of: MixDealsOf) => {
      const deals = mixDealsOf(of, barrel, classes);
      if (deals) onDealsOpen(deals, of);
    };
  }, [onDealsOpen, barrel, classes]);
  const rule = useSizeClassRule(mix, onClassesChange);
  const thresholds = useMixThresholds({ mix, onClassesChange: rule?.set, direction });
  return useMemo(() => {
    const find = (id: string | null): MixRock | null => rocks.find((each) => each.id === id) ?? null;
    return {
      barrel,
      rocks,
      classes,
      hovered: find(hoveredId),
      focused: find(focusedId),
      pointed: find(hoveredId) ?? find(focusedId) ?? find(rock),
      sizeClass,
      setSizeClass,
      rock,
      setRock,
      openDeal: onDealOpen ?? null,
      openDeals,
      thresholds,
      rule,
      getRocksProps: getListProps,
      getRockProps: ({ id, index }) => ({
        ...getOptionProps(id),
        'data-rock-index': index,
        onPointerEnter: () => setHovered(id),
        onPointerLeave: () => setHovered(null),
        onFocus: () => setFocused(id),
        onBlur: () => setFocused(null),
      }),
      getClassProps: ({ id, isSelected }) => ({
        'aria-pressed': isSelected,
        onClick: (event) => {
          if (!event.defaultPrevented) setSizeClass(isSelected ? null : id);
        },
      }),
    };
  }, [
    barrel,
    rocks,
    classes,
    hoveredId,
    focusedId,
    sizeClass,
    setSizeClass,
    rock,
    setRock,
    onDealOpen,
    openDeals,
    thresholds,
    rule,
    getListProps,
    getOptionProps,
  ]);
}

/** The deals of the heap, or of a class; `null` where there are none. */
function mixDealsOf(
  of: MixDealsOf,
  { heap, circles }: BarrelShape,
  classes: readonly MixClass[],
): DealsChoice | null {
  if (of === 'heap') {
    const filter: DealFilter = {
      kinds: OPEN,
      sizes: [{ fromMinor: null, belowMinor: null }],
      exceptIds: circles.map(({ id }) => id),
    };
    return heap && heap.count > 0 ? { count: heap.count, filter } : null;
  }
  const found = classes.find(({ id }) => id === of);
  if (!found || found.open.count === 0) return null;
  const { fromMinor, belowMinor } = found;
  return {
    count: found.open.count,
    filter: { kinds: OPEN, sizes: [of === 'unknown' ? 'unknown' : { fromMinor, belowMinor }] },
  };
}

/** Deals of known amount that is not negative. */
function drawable(deals: readonly Deal[]): BarrelDeal[] {
  return deals.flatMap(({ id, amountMinor }) =>
    amountMinor !== null && amountMinor >= 0 ? [{ id, valueMinor: amountMinor }] : [],
  );
}
