import { AMOUNT_CLASS, type CellTable } from '../summary/index.js';
import { amountOf, SIZES } from './size-cells.js';

/** The cells of a table by where their amounts lie. */
interface Places {
  /** As it was when they were found ({@link CellTable.numbering}). */
  readonly numbering: number;
  /** Cells looked at. */
  seen: number;
  readonly cells: Map<number, number[]>;
}

const known = /* @__PURE__ */ new WeakMap<CellTable, Places>();

const bits = /* @__PURE__ */ new DataView(/* @__PURE__ */ new ArrayBuffer(8));

/** Where an amount lies: each doubling has 256 places, and larger amounts are never before smaller ones. */
function placeOf(amount: number): number {
  bits.setFloat64(0, amount);
  return bits.getUint32(0) >>> 12;
}

/** Finds where the cells of the part `sizes` lie that were not there when it was last asked. */
export function placeCells(cells: CellTable): ReadonlyMap<number, readonly number[]> {
  const { numbering } = cells;
  let places = known.get(cells);
  if (places?.numbering !== numbering) {
    places = { numbering, seen: 0, cells: new Map<number, number[]>() };
    known.set(cells, places);
  }
  for (; places.seen < cells.size; places.seen++) {
    if (cells.key(places.seen, SIZES.amountClass) !== AMOUNT_CLASS.valued) continue;
    const place = placeOf(amountOf(cells, places.seen));
    const here = places.cells.get(place);
    if (here) here.push(places.seen);
    else places.cells.set(place, [places.seen]);
  }
  return places.cells;
}

/** Cells of the part `sizes` whose amount is known, at least `from` and below `below`: a look at these and few others. */
export function cellsBetween(cells: CellTable, from: number, below: number): number[] {
  const places = placeCells(cells);
  const found: number[] = [];
  for (let place = placeOf(from); place <= placeOf(below); place++) {
    for (const cell of places.get(place) ?? []) {
      const amount = amountOf(cells, cell);
      if (amount >= from && amount < below) found.push(cell);
    }
  }
  return found;
}
