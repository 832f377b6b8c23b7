import type { BuiltInDealField, CanSeeField } from '../deal-dialog/deal-field.js';
import type { Deal } from '../model/index.js';

/** A field that a reader can filter by. */
export type FilterField = Extract<BuiltInDealField, 'name' | 'account' | 'owner' | 'team' | 'source'>;

const FIELDS: readonly FilterField[] = ['name', 'account', 'owner', 'team', 'source'];

/** All of them. */
export const ALL_FIELDS_SEEN: ReadonlySet<FilterField> = new Set(FIELDS);

/**
 * The fields that may be seen of every deal: what a reader may filter by. One that is hidden of a single deal is none of them,
 * for who finds the deal by it has read it. O(deals).
 */
export function fieldsSeen(deals: readonly Deal[], canSee: CanSeeField): ReadonlySet<FilterField> {
  return new Set(FIELDS.filter((field) => deals.every((deal) => canSee(field, deal))));
}
