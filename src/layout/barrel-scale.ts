import { pourHeap, type PouredHeap } from './barrel-heap.js';
import { packPile, type Pile } from './barrel-pack.js';

/** A pile at the scale found for it. */
export interface ScaledPile {
  readonly pile: Pile;
  readonly heap: PouredHeap;
  /** Radius of a circle of value 1, and the root of the area of a heap of value 1 ÷ π. */
  readonly scale: number;
}

/** Share of a vessel that packed circles fill, to begin with. */
const DENSITY = 0.8;

/** How near to the line the top of the pile must come, as a share of its height. */
const NEAR = 0.985;

const MOST_TRIES = 9;

/** About the scale at which values that add up to a sum fill a vessel to a height. */
export function guessedScale(sum: number, width: number, height: number): number {
  return Math.sqrt((width * height * DENSITY) / (Math.PI * sum));
}

/**
 * Finds the one scale at which values, packed as circles with the rest poured over them, reach a height but not above it; less
 * where the widest circle must fit between the walls. `values` must not rise; 1 or less each.
 */
export function scaledPile(
  values: readonly number[],
  rest: number,
  width: number,
  height: number,
): ScaledPile {
  const sum = rest + values.reduce((total, value) => total + value, 0);
  const widest = Math.min(width, height) / 2 / Math.sqrt(values[0] ?? 1);
  const isRestOnly = values.length === 0;
  let low: ScaledPile | null = null;
  let high = Infinity;
  let scale = isRestOnly
    ? Math.sqrt((width * height) / (Math.PI * sum))
    : Math.min(guessedScale(sum, width, height), widest);
  for (let tries = 0; tries < MOST_TRIES || low === null; tries++) {
    const found = pileAt(values, rest, width, scale);
    const top = Math.max(found.pile.top, found.heap.top);
    if (top > height * (1 + 1e-9)) high = scale;
    else if (low === null || scale > low.scale) low = found;
    const isFull = isRestOnly || scale >= widest || top > height * NEAR;
    if (low === found && isFull) break;
    // Beside the height itself, the pile is a little lower at a little less: aim below the line.
    const aimed = scale * Math.sqrt((height * (1 + NEAR)) / 2 / top);
    const lowest = low?.scale ?? 0;
    const isBetween = aimed > lowest && aimed < Math.min(high, widest);
    scale = isBetween ? aimed : between(lowest, Math.min(high, widest), high);
    if (tries >= MOST_TRIES) scale = Math.min(scale, aimed) * 0.9;
  }
  return low;
}

function between(low: number, high: number, failed: number): number {
  return high < failed ? high : (low + high) / 2;
}

function pileAt(values: readonly number[], rest: number, width: number, scale: number): ScaledPile {
  const radii = Float64Array.from(values, (value) => scale * Math.sqrt(value));
  const pile = packPile(radii, width);
  return { pile, heap: pourHeap(pile, Math.PI * scale * scale * rest, width), scale };
}
