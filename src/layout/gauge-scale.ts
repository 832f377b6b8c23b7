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
