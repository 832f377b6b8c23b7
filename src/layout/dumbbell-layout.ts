/** Two shares 0–1, low and high; equal for a single rate. */
export interface ShareSpan {
  readonly low: number;
  readonly high: number;
}

/** Which way shares grow: `ltr` from the left edge, `rtl` from the right. */
export type ScaleDirection = 'ltr' | 'rtl';

/** What {@link dumbbellLayout} takes. Shares outside 0–1 are drawn at the nearer end. */
export interface DumbbellLayoutOptions {
  /** The end that stands for the rate by deals; `null` = unknown. */
  readonly unit: ShareSpan | null;
  /** The end that stands for the rate by value; `null` = unknown. */
  readonly value: ShareSpan | null;
  /** The interval behind the rate by deals; `null` = none. */
  readonly interval?: ShareSpan | null;
  /** Room from 0 to 100 %. */
  readonly width: number;
  /** Default `ltr`. */
  readonly direction?: ScaleDirection;
}

/** Where a span of shares is drawn, in the unit of `width`. */
export interface DumbbellSpan {
  /** The left edge. */
  readonly x: number;
  readonly width: number;
  /** Where the low share stands: the left edge, or the right one in `rtl`. */
  readonly lowX: number;
  readonly highX: number;
}

/** The shapes of one dumbbell. */
export interface DumbbellShape {
  /** Of no width for a single rate. */
  readonly unit: DumbbellSpan | null;
  readonly value: DumbbellSpan | null;
  readonly interval: DumbbellSpan | null;
  /** Between the two ends; `null` where one is unknown, or is a range. */
  readonly bar: DumbbellSpan | null;
}

/** A dumbbell on a scale from 0 to 100 %: one end the rate by deals, the other the rate by value. */
export function dumbbellLayout({
  unit,
  value,
  interval = null,
  width,
  direction = 'ltr',
}: DumbbellLayoutOptions): DumbbellShape {
  const span = (shares: ShareSpan | null): DumbbellSpan | null => {
    if (!shares) return null;
    const lowX = shareX(shares.low, width, direction);
    const highX = shareX(shares.high, width, direction);
    return { x: Math.min(lowX, highX), width: Math.abs(highX - lowX), lowX, highX };
  };
  const isBar = unit !== null && value !== null && unit.low === unit.high && value.low === value.high;
  return {
    unit: span(unit),
    value: span(value),
    interval: span(interval),
    bar: isBar ? span({ low: Math.min(unit.low, value.low), high: Math.max(unit.low, value.low) }) : null,
  };
}

/** Where a share stands on a scale from 0 to 100 %. */
export function shareX(share: number, width: number, direction: ScaleDirection = 'ltr'): number {
  const held = share > 0 ? Math.min(1, share) : 0;
  return (direction === 'ltr' ? held : 1 - held) * width;
}
