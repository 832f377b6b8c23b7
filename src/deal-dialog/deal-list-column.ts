import type { Process } from '../model/index.js';
import type { DealFilter, DealList } from '../summary/index.js';
import type { DealSortField } from '../summary/sorted-row-order.js';
import { everythingSeen } from './deal-faults.js';
import type { BuiltInDealField, CanSeeField } from './deal-field.js';

/** The columns a list can have, in their order. */
export const DEAL_LIST_COLUMNS = [
  'name',
  'stage',
  'account',
  'owner',
  'amount',
  'expectedClose',
  'closed',
  'days',
  'faults',
] as const;

/** A column of a list of deals. */
export type DealListColumnId = (typeof DEAL_LIST_COLUMNS)[number];

/** What is known of a column. */
export interface DealListColumnKind {
  /** The field that must be seen for it. */
  readonly field: BuiltInDealField;
  /** What its button sorts by; `null` = it has none. */
  readonly sort: DealSortField | null;
  /** The direction that a first press asks for. */
  readonly first: 'ascending' | 'descending';
  readonly isNumeric: boolean;
}

const column = (
  field: BuiltInDealField,
  sort: DealSortField | null,
  first: 'ascending' | 'descending' = 'ascending',
  isNumeric = false,
): DealListColumnKind => ({ field, sort, first, isNumeric });

/** What is known of each column. */
export const COLUMN_KINDS: Readonly<Record<DealListColumnId, DealListColumnKind>> = {
  name: column('name', 'name'),
  stage: column('stage', 'stage'),
  account: column('account', 'account'),
  owner: column('owner', 'owner'),
  amount: column('amount', 'amount', 'descending', true),
  expectedClose: column('expectedClose', 'expected-close'),
  closed: column('closed', 'closed', 'descending'),
  days: column('stage', 'days-in-stage', 'descending', true),
  faults: column('name', null, 'descending', true),
};

/**
 * The columns that say something of the deals of a filter: no stage where it is one, no expected close and days where all have
 * ended, no closing day where none has.
 */
export function defaultColumns(
  filter: DealFilter | undefined,
  process: Process,
): readonly DealListColumnId[] {
  const kinds = filter?.stageIds?.map((id) => process.stages[process.stageIndexById.get(id) ?? -1]?.kind);
  const isEnded = (kind: string | undefined): boolean =>
    kind === 'won' || kind === 'lost' || kind === 'disqualified';
  const haveAllEnded = kinds !== undefined && kinds.length > 0 && kinds.every(isEnded);
  const hasNoneEnded = kinds !== undefined && !kinds.some(isEnded);
  const left = new Set<DealListColumnId>([
    ...(kinds?.length === 1 && kinds[0] !== undefined ? (['stage'] as const) : []),
    ...(haveAllEnded ? (['expectedClose', 'days'] as const) : []),
    ...(hasNoneEnded ? (['closed'] as const) : []),
  ]);
  return DEAL_LIST_COLUMNS.filter((id) => !left.has(id));
}

/** Of how many of some deals a field may be seen. */
export type FieldSeen = 'none' | 'some' | 'all';

/**
 * Tells whether a field may be seen of some deals, asking all of them, once for each field: one that hides it would be told by a
 * sum, or by an order. O(deals) for a field asked first.
 */
export function fieldSeenOf(
  list: Pick<DealList, 'length' | 'at'>,
  canSee: CanSeeField,
): (field: BuiltInDealField) => FieldSeen {
  const known = new Map<BuiltInDealField, FieldSeen>();
  return (field) => {
    const seen = known.get(field) ?? askAll(field, list, canSee);
    known.set(field, seen);
    return seen;
  };
}

function askAll(
  field: BuiltInDealField,
  list: Pick<DealList, 'length' | 'at'>,
  canSee: CanSeeField,
): FieldSeen {
  if (canSee === everythingSeen) return 'all';
  let isSeen = false;
  let isHidden = false;
  for (let index = 0; index < list.length && !(isSeen && isHidden); index++) {
    const deal = list.at(index);
    if (!deal) continue;
    if (canSee(field, deal)) isSeen = true;
    else isHidden = true;
  }
  if (!isHidden) return 'all';
  return isSeen ? 'some' : 'none';
}
