import type { PastContext } from '../../model/index.js';
import { dataKey } from '../same-data.js';
import { textHash } from '../text-hash.js';

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
    key = said.length === 0 ? '' : textHash(dataKey(said)).join(' ');
    known.set(list, key);
  }
  return key;
}
