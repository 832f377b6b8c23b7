import {
  closedPart,
  createdPart,
  DEAL_KINDS,
  expectedPart,
  KIND_CODE,
  STAGE_DATE,
  stageOutcomesPart,
  UNKNOWN_PATH,
  type CellTable,
  type Summary,
  type SummaryPart,
} from '../summary/index.js';
import { UNDATED, type DayPlaces } from './day-places.js';
import { addTallies, EMPTY_TALLY, TallyBuilder, type Tally } from './tally.js';
import { unmappedDeals } from './unmapped-deals.js';
import type { FoundDeals, KindTallies } from './win-rate-of.js';
import type { WinRateArgs } from './win-rate-result.js';

/** A part with its days, in a field of it, told as finely as the windows ask. */
export type CutPart = (part: SummaryPart, field: number) => SummaryPart;

/** Deals by the window that they are in, those of no known day apart. */
class FoundInPlaces {
  readonly #places: DayPlaces;
  readonly #dated: readonly (readonly TallyBuilder[])[];
  readonly #undated = builders();
  readonly #unknownPath: readonly TallyBuilder[];

  constructor(places: DayPlaces) {
    this.#places = places;
    this.#dated = Array.from({ length: places.count }, builders);
    this.#unknownPath = this.#dated.map(() => new TallyBuilder());
  }

  /** Adds deals of a kind (code) and a day. */
  add(cells: CellTable, cell: number, kind: number, day: number, amountClass: number): void {
    const place = this.#places.placeOf(day);
    const of = place === UNDATED ? this.#undated : this.#dated[place];
    of?.[kind]!.add(cells, cell, amountClass);
  }

  /** Likewise of which nobody knows whether they came to the stage. Of no known day either they are told with those, not left untold. */
  addUnknown(cells: CellTable, cell: number, kind: number, day: number, amountClass: number): void {
    const place = this.#places.placeOf(day);
    const of = place === UNDATED ? this.#undated[kind] : this.#unknownPath[place];
    of?.add(cells, cell, amountClass);
  }

  /** What was found in each window; `unmapped` where deals of no known stage are told whatever their days are. */
  build(unmapped?: Tally): FoundDeals[] {
    const undated = built(this.#undated);
    const unmappedUndated = this.#undated[KIND_CODE.unmapped]!.build();
    return this.#dated.map((dated, place) => ({
      dated: built(dated),
      undated,
      unmapped: unmapped ?? addTallies(dated[KIND_CODE.unmapped]!.build(), unmappedUndated),
      unknownPath: this.#unknownPath[place]?.build() ?? EMPTY_TALLY,
    }));
  }
}

/** Deals closed in each window, and open ones that are expected to close in it, in one pass. */
export function findClosed(summary: Summary, places: DayPlaces, cut: CutPart): FoundDeals[] {
  const found = new FoundInPlaces(places);
  const closed = summary.part(cut(closedPart, 2));
  for (let cell = 0; cell < closed.size; cell++) {
    found.add(closed, cell, closed.key(cell, 0), closed.key(cell, 2), closed.key(cell, 3));
  }
  const expected = summary.part(cut(expectedPart, 1));
  for (let cell = 0; cell < expected.size; cell++) {
    found.add(expected, cell, KIND_CODE.open, expected.key(cell, 1), expected.key(cell, 2));
  }
  return found.build(unmappedDeals(summary));
}

/** Deals created in each window, in one pass. */
export function findCreated(summary: Summary, places: DayPlaces, cut: CutPart): FoundDeals[] {
  const found = new FoundInPlaces(places);
  const cells = summary.part(cut(createdPart, 1));
  for (let cell = 0; cell < cells.size; cell++) {
    found.add(cells, cell, cells.key(cell, 0), cells.key(cell, 1), cells.key(cell, 2));
  }
  return found.build();
}

/** Deals of each window that reached the open stage at a place of a track, in one pass (docs/measures.md §2). */
export function findFromStage(
  summary: Summary,
  stage: { readonly trackIndex: number; readonly place: number },
  { by, disqualified }: Pick<Required<WinRateArgs>, 'by' | 'disqualified'>,
  places: DayPlaces,
  cut: CutPart,
): FoundDeals[] {
  const found = new FoundInPlaces(places);
  const cells = summary.part(cut(stageOutcomesPart, 4));
  for (let cell = 0; cell < cells.size; cell++) {
    if (cells.key(cell, 0) !== stage.trackIndex || cells.count(cell) === 0) continue;
    const isByCreation = cells.key(cell, 3) === STAGE_DATE.created;
    if (isByCreation !== (by === 'created')) continue;
    const furthest = cells.key(cell, 1);
    const outcome = cells.key(cell, 2);
    const day = cells.key(cell, 4);
    const amountClass = cells.key(cell, 5);
    if (furthest === UNKNOWN_PATH) {
      const isCounted =
        outcome === KIND_CODE.won ||
        outcome === KIND_CODE.lost ||
        (outcome === KIND_CODE.disqualified && disqualified === 'as-lost');
      if (isCounted) found.addUnknown(cells, cell, outcome, day, amountClass);
    } else if (furthest >= stage.place) {
      found.add(cells, cell, outcome, day, amountClass);
    }
  }
  return found.build(unmappedDeals(summary));
}

function builders(): TallyBuilder[] {
  return DEAL_KINDS.map(() => new TallyBuilder());
}

function built(byKind: readonly TallyBuilder[]): KindTallies {
  return {
    won: byKind[KIND_CODE.won]!.build(),
    lost: byKind[KIND_CODE.lost]!.build(),
    disqualified: byKind[KIND_CODE.disqualified]!.build(),
    open: byKind[KIND_CODE.open]!.build(),
  };
}
