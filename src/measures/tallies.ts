import type { CellTable } from '../summary/index.js';
import { EMPTY_TALLY, TallyBuilder, type Tally } from './tally.js';

/** Tallies of cells by their first field; the second is the amount class. Of what is in no cell: nothing counted. */
export function talliesOf(cells: CellTable): (key: number) => Tally {
  const builders = new Map<number, TallyBuilder>();
  for (let cell = 0; cell < cells.size; cell++) {
    const key = cells.key(cell, 0);
    const builder = builders.get(key) ?? new TallyBuilder();
    builders.set(key, builder);
    builder.add(cells, cell, cells.key(cell, 1));
  }
  return (key) => builders.get(key)?.build() ?? EMPTY_TALLY;
}
