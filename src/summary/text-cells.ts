import type { CellTable } from './cell-table.js';
import type { CellSink } from './coarser-cells.js';
import { textHash } from './text-hash.js';

/** UTF-16 units that a field of a cell holds, fields of a cell with units, and cells of a text at most. */
const UNITS_A_FIELD = 2;
const UNIT_FIELDS = 4;
const UNITS_A_CELL = UNITS_A_FIELD * UNIT_FIELDS;
const MAX_UNITS = 80;

/** The fields of cells that hold texts. */
export const TEXT_FIELDS: readonly string[] = ['hashOne', 'hashTwo', 'place', 'one', 'two', 'three', 'four'];

/** The hash that stands in cells for no text. */
export const NO_TEXT: readonly [number, number] = [0, 0];

/** What stands in cells for a text; longer ones are cut, so that those that begin alike for 80 units are one. */
export function textKey(text: string | null): readonly [number, number] {
  return text === null ? NO_TEXT : textHash(text.slice(0, MAX_UNITS));
}

/**
 * Adds or takes out a text, spelled out in cells: what a hash stands for is then known wherever the cells go, and adds up as
 * they do.
 */
export function addText(cells: CellSink, text: string, sign: 1 | -1): void {
  const cut = text.slice(0, MAX_UNITS);
  const [one, two] = textHash(cut);
  for (let from = 0; from === 0 || from < cut.length; from += UNITS_A_CELL) {
    const key = [one, two, from / UNITS_A_CELL, 0, 0, 0, 0];
    for (let index = from; index < Math.min(cut.length, from + UNITS_A_CELL); index++) {
      const field = 3 + ((index - from) >> 1);
      key[field] = key[field]! | (cut.charCodeAt(index) << (index % UNITS_A_FIELD === 0 ? 0 : 16));
    }
    cells.add(key, sign, 0);
  }
}

/** The texts that some cells hold, by what stands for them ({@link textKey}). */
export function readTexts(cells: CellTable): (hash: readonly [number, number]) => string | null {
  const pieces = new Map<string, string[]>();
  for (let cell = 0; cell < cells.size; cell++) {
    if (cells.count(cell) === 0) continue;
    const key = keyOf([cells.key(cell, 0), cells.key(cell, 1)]);
    const text = pieces.get(key) ?? [];
    pieces.set(key, text);
    let piece = '';
    for (let field = 3; field < 3 + UNIT_FIELDS; field++) {
      const units = cells.key(cell, field);
      piece += String.fromCharCode(units & 0xffff, units >>> 16);
    }
    text[cells.key(cell, 2)] = piece;
  }
  return (hash) => pieces.get(keyOf(hash))?.join('').replace(/\0+$/, '') ?? null;
}

const keyOf = ([one, two]: readonly [number, number]): string => `${one} ${two}`;
