import type { Owner } from '../../model/index.js';
import { KIND_CODE } from '../codes.js';
import { partName, type SummaryPart } from './part.js';

/** Stands for an owner that is not among those named, or none. */
export const OTHER_OWNER = -1;

const made = new WeakMap<readonly Owner[], SummaryPart>();

/** Open deals by owner, as the place among the owners named (docs/measures.md §13 "too many open deals for one owner"). */
export function ownersOpenPart(owners: readonly Owner[]): SummaryPart {
  const known = made.get(owners);
  if (known) return known;
  const ids = owners.map(({ id }) => id);
  const places = new Map(ids.map((id, place) => [id, place]));
  const key = new Int32Array(1);
  const part: SummaryPart = {
    name: partName('ownersOpen', ids),
    fields: ['owner'],
    addRow(cells, table, row, sign) {
      if (table.kind.values[row] !== KIND_CODE.open) return;
      key[0] = places.get(table.dealAt(row)?.ownerId ?? '') ?? OTHER_OWNER;
      cells.add(key, sign, 0);
    },
  };
  made.set(owners, part);
  return part;
}
