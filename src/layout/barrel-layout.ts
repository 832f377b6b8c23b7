import { heapPath } from './barrel-heap.js';
import { guessedScale, scaledPile, type ScaledPile } from './barrel-scale.js';
import { vesselPath, vesselRoom, type VesselRoom } from './barrel-vessel.js';
import type { ScaleDirection } from './dumbbell-layout.js';

/** A deal to be drawn as a circle. */
export interface BarrelDeal {
  readonly id: string;
  /** Minor units; only what is above 0 has an area. */
  readonly valueMinor: number;
}

/** What {@link barrelLayout} takes. */
export interface BarrelLayoutOptions {
  /** Deals to be drawn one by one, in any order. */
  readonly deals: readonly BarrelDeal[];
  /** Deals that are not told one by one: in the heap. Default none. */
  readonly rest?: { readonly count: number; readonly valueMinor: number };
  /** What the level stands for, minor units; `null` = unknown: no level. Negative: at the floor. */
  readonly valueMinor: number | null;
  /** What the brim stands for, minor units; `null` or not above 0 = the brim stands for nothing, and there is no level. */
  readonly targetMinor: number | null;
  /** Room for the vessel, above 0. */
  readonly width: number;
  readonly height: number;
  /** Deals drawn as circles at most, the largest; default 200. */
  readonly maxCircles?: number;
  /** Least radius of a circle; smaller ones are in the heap. Default 3. */
  readonly minRadius?: number;
  /** Default `ltr`: the largest begin at the left. */
  readonly direction?: ScaleDirection;
}

/** A deal's circle. Areas are in proportion to values. */
export interface BarrelCircle extends BarrelDeal {
  /** Its place by value, the largest 0. */
  readonly index: number;
  readonly x: number;
  readonly y: number;
  readonly r: number;
}

/** A level across the vessel. */
export interface BarrelLevel {
  readonly y: number;
  /** Whether the value lies beyond the drawing, whose upper edge the level then stands at. */
  readonly isBeyond: boolean;
}

/** The shapes of a barrel; `y` grows downwards. */
export interface BarrelShape {
  /** SVG path of the walls and the floor. */
  readonly vessel: string;
  /** The straight room inside; its top is the brim. */
  readonly room: VesselRoom;
  /** Whether the brim stands for the target. */
  readonly hasBrim: boolean;
  /** value ÷ target × height of the vessel, exactly; `null` where either is not known. */
  readonly level: BarrelLevel | null;
  /** Largest first. */
  readonly circles: readonly BarrelCircle[];
  /** All deals that are not circles, with an area by the same measure; `null` where there are none. */
  readonly heap: {
    readonly path: string;
    readonly count: number;
    readonly valueMinor: number;
    /** Its upper edge. */
    readonly y: number;
  } | null;
}

/** How many times the target a pile is drawn up to. */
export const BARREL_MOST_TIMES = 3;

/** Share of a vessel without a target that its deals fill: they must fill some. */
const WITHOUT_TARGET = 0.7;

/** Room above the vessel and under its floor. */
const EDGE = 4;

/**
 * A barrel with the target as its brim, filled up to open value ÷ target: deals as circles of area in proportion to their
 * value, the largest lowest, the smallest poured over them as a heap. Over the brim the vessel gets lower, so that up to
 * three times the target is drawn in proportion; beyond, the level says so. Areas compare deals, the level tells coverage.
 */
export function barrelLayout(options: BarrelLayoutOptions): BarrelShape {
  const { maxCircles = 200, minRadius = 3, direction = 'ltr' } = options;
  const width = atLeast(options.width, 1);
  const height = atLeast(options.height, 1);
  const edge = Math.min(EDGE, height / 8);
  const bottom = height - edge;
  const deals = options.deals
    .filter(({ valueMinor }) => valueMinor > 0 && valueMinor < Infinity)
    .sort(byValue);
  const left = gathered(options.deals.length - deals.length, 0, options.rest);
  const total = Math.min(Number.MAX_VALUE, left.valueMinor + sumOf(deals));
  const target = options.targetMinor !== null && options.targetMinor > 0 ? options.targetMinor : null;
  const levels = target === null ? null : { own: ratio(options.valueMinor, target), pile: total / target };
  const times = Math.min(BARREL_MOST_TIMES, Math.max(1, levels?.own ?? 0, levels?.pile ?? 0));
  const full = bottom - edge;
  const room = vesselRoom(width, bottom - full / times, bottom);
  const filled = levels ? Math.min(full, (levels.pile * full) / times) : full * WITHOUT_TARGET;
  const inside = room.right - room.left;
  const shown =
    total > 0 && filled > 0 ? filledWith(deals, left, inside, filled, maxCircles, minRadius) : null;
  const place = (x: number, h: number): readonly [number, number] => [
    // The mirror to the bit.
    direction === 'ltr' ? room.left + x : width - (room.left + x),
    bottom - h,
  ];
  return {
    vessel: vesselPath(room),
    room,
    hasBrim: target !== null,
    level: levels === null || levels.own === null ? null : levelAt(levels.own, bottom, full, times),
    circles: shown ? circlesOf(shown, deals, place) : [],
    heap: shown ? heapOf(shown, inside, place) : flatHeap(gathered(deals.length, sumOf(deals), left), bottom),
  };
}

interface Filled extends ScaledPile {
  readonly rest: { readonly count: number; readonly valueMinor: number };
}

/** Packs as many of the largest as are to be circles; those that come out too small join the heap, and it is packed again. */
function filledWith(
  deals: readonly BarrelDeal[],
  rest: Filled['rest'],
  width: number,
  height: number,
  maxCircles: number,
  minRadius: number,
): Filled {
  const unit = deals[0]?.valueMinor ?? rest.valueMinor;
  const sum = deals.reduce((total, { valueMinor }) => total + valueMinor / unit, rest.valueMinor / unit);
  const isWide = (scale: number, { valueMinor }: BarrelDeal): boolean =>
    scale * Math.sqrt(valueMinor / unit) >= minRadius;
  const guess = guessedScale(sum, width, height);
  const narrow = deals.findIndex((deal) => !isWide(guess, deal));
  let count = Math.min(narrow < 0 ? deals.length : narrow, maxCircles);
  for (;;) {
    const values = deals.slice(0, count).map(({ valueMinor }) => valueMinor / unit);
    const beyond = deals.slice(count);
    const all = gathered(beyond.length, sumOf(beyond), rest);
    const found = scaledPile(values, all.valueMinor / unit, width, height);
    const tooNarrow = deals.slice(0, count).findIndex((deal) => !isWide(found.scale, deal));
    if (tooNarrow < 0) return { ...found, rest: all };
    count = tooNarrow;
  }
}

function sumOf(deals: readonly BarrelDeal[]): number {
  return deals.reduce((sum, { valueMinor }) => sum + valueMinor, 0);
}

function gathered(count: number, valueMinor: number, rest: Filled['rest'] | undefined): Filled['rest'] {
  return {
    count: count + atLeast(rest?.count ?? 0, 0),
    valueMinor: Math.min(Number.MAX_VALUE, valueMinor + atLeast(rest?.valueMinor ?? 0, 0)),
  };
}

function circlesOf(
  { pile }: Filled,
  deals: readonly BarrelDeal[],
  place: (x: number, h: number) => readonly [number, number],
): BarrelCircle[] {
  return Array.from(pile.r, (r, index) => {
    const [x, y] = place(pile.x[index]!, pile.h[index]!);
    return { ...deals[index]!, index, x, y, r };
  });
}

function heapOf(
  { heap, rest }: Filled,
  width: number,
  place: (x: number, h: number) => readonly [number, number],
): BarrelShape['heap'] {
  if (rest.count === 0 && rest.valueMinor === 0) return null;
  return { ...rest, path: heap.top > 0 ? heapPath(heap, width, place) : '', y: place(0, heap.top)[1] };
}

/** What is there and has no area, or no room: told, not drawn. */
function flatHeap(rest: Filled['rest'], bottom: number): BarrelShape['heap'] {
  return rest.count === 0 && rest.valueMinor === 0 ? null : { ...rest, path: '', y: bottom };
}

function levelAt(level: number, bottom: number, full: number, times: number): BarrelLevel {
  const isBeyond = level > BARREL_MOST_TIMES;
  return { y: bottom - Math.min(full, (Math.max(0, level) * full) / times), isBeyond };
}

function ratio(valueMinor: number | null, target: number): number | null {
  return valueMinor === null || !Number.isFinite(valueMinor) ? null : valueMinor / target;
}

function atLeast(value: number, least: number): number {
  return Number.isFinite(value) && value > least ? value : least;
}

/** Largest first; of equal value by id, so that the order given decides nothing. */
function byValue(one: BarrelDeal, other: BarrelDeal): number {
  return other.valueMinor - one.valueMinor || (one.id < other.id ? -1 : Number(one.id > other.id));
}
