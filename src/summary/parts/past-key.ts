import type { PastContext } from '../../model/index.js';
import { dataKey } from '../same-data.js';

/** Keys of lists that were asked for before. */
const known = new WeakMap<readonly unknown[], string>();

/**
 * What past states depend on beside the deal, as a short text for the name of a part: exchange rates, and the teams of owners.
 * Lists that say the same give the same text, wherever they are.
 */
export function pastKey({ rates, owners }: Pick<PastContext, 'rates' | 'owners'>): string {
  const ofOwners = keyOf(owners, () =>
    owners.flatMap(({ id, teamId = null }) => (teamId ? [[id, teamId]] : [])),
  );
  return `${keyOf(rates, () => rates)} ${ofOwners}`;
}

function keyOf(list: readonly unknown[], content: () => readonly unknown[]): string {
  let key = known.get(list);
  if (key === undefined) {
    const said = content();
    key = said.length === 0 ? '' : hashOf(dataKey(said));
    known.set(list, key);
  }
  return key;
}

/** 64 bits in hexadecimal: two rounds of FNV-1a over the text, each begun elsewhere. */
function hashOf(text: string): string {
  let one = 0x811c9dc5;
  let other = 0x9747b28c;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    one = Math.imul(one ^ unit, 0x01000193);
    other = Math.imul(other ^ unit, 0x5bd1e995);
    other ^= other >>> 15;
  }
  return (one >>> 0).toString(16) + (other >>> 0).toString(16);
}
