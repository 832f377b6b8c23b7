/** A value marked on a gauge's scale: a floor, a ceiling, a target. */
export interface GaugeMark {
  /** Says which mark it is. */
  readonly id: string;
  /** On the scale of the gauge's value. */
  readonly value: number;
}

/** Where a value lies on a scale. */
export interface GaugePlace {
  /** Of the scale, 0–1; at an end of it for a value that lies beyond. */
  readonly share: number;
  /** Which end of the scale the value lies beyond; `null` = it lies on the scale. */
  readonly beyond: 'above' | 'below' | null;
}

/** Marks that share a place, and the place. */
export interface PlacedMark extends GaugePlace {
  /** Ids of the marks that stand here, in the order given. */
  readonly ids: readonly string[];
  readonly value: number;
}

/** Room past the largest mark: a value of up to this many times the mark still lies on the scale. */
const ROOM = 1.5;

/** Marks closer than this share of the scale are one: a difference that no screen shows. */
const SAME = 1e-6;

/**
 * Where a scale that begins at 0 ends: 1.5 times the largest mark, so that the place of every mark depends on the marks
 * alone and a value that grows moves nothing but itself. 1.5 where no mark is above 0.
 */
export function gaugeScaleEnd(marks: readonly number[]): number {
  const largest = marks.reduce(
    (most, mark) => (Number.isFinite(mark) && mark > most ? mark : most),
    Number.NEGATIVE_INFINITY,
  );
  return largest > 0 ? Math.min(largest * ROOM, Number.MAX_VALUE) : ROOM;
}

/** The place of a value on a scale from 0 to `scaleEnd`, which is above 0. */
export function placeOnGauge(value: number, scaleEnd: number): GaugePlace {
  if (value > scaleEnd) return { share: 1, beyond: 'above' };
  if (value < 0) return { share: 0, beyond: 'below' };
  return { share: Number.isNaN(value) ? 0 : value / scaleEnd, beyond: null };
}

/** The marks in order of value, those of one value joined. */
export function placeMarks(marks: readonly GaugeMark[], scaleEnd: number): PlacedMark[] {
  const placed: { ids: string[]; value: number; share: number; beyond: GaugePlace['beyond'] }[] = [];
  const known = marks.filter((mark) => Number.isFinite(mark.value));
  known.sort((one, other) => one.value - other.value);
  for (const { id, value } of known) {
    const place = placeOnGauge(value, scaleEnd);
    const last = placed.at(-1);
    if (last && place.beyond === last.beyond && Math.abs(place.share - last.share) < SAME) last.ids.push(id);
    else placed.push({ ids: [id], value, ...place });
  }
  return placed;
}

/** A gauge among others: its values and the lower edge of its healthy zone on its scale, `null` = not known, and where that scale would end. */
export interface ScaledGauge {
  readonly value: number | null;
  /** The second value, drawn as a fine line; `null` or absent = none. */
  readonly won?: number | null;
  readonly floor: number | null;
  readonly scaleEnd: number;
}

/** Room past the highest value of gauges drawn on one scale. */
const SHARED_ROOM = 1.15;

/**
 * Where one scale for several gauges ends, so that their lengths compare: room for the highest values and floor, but no further
 * than the longest of their own scales. A value beyond is shown as such. 1.5 without gauges.
 */
export function sharedScaleEnd(gauges: readonly ScaledGauge[]): number {
  const own = gauges.map(({ scaleEnd }) => scaleEnd).filter((end) => Number.isFinite(end) && end > 0);
  if (own.length === 0) return ROOM;
  const longest = own.reduce((most, end) => (end > most ? end : most), 0);
  const highest = gauges
    .flatMap(({ value, won = null, floor }) => [value ?? 0, won ?? 0, floor ?? 0])
    .filter((amount) => Number.isFinite(amount))
    .reduce((most, amount) => (amount > most ? amount : most), 0);
  const wanted = highest * SHARED_ROOM;
  return wanted > 0 && wanted < longest ? wanted : longest;
}
