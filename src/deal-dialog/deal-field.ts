import type { Deal } from '../model/index.js';

/** The fields of a deal that the dialog knows, in the order shown; `stage` is also the way the deal went. */
export const DEAL_FIELDS = [
  'name',
  'stage',
  'amount',
  'expectedClose',
  'closed',
  'probability',
  'lostReason',
  'owner',
  'team',
  'account',
  'source',
  'nextStep',
  'lastActivity',
  'created',
] as const;

/** A field of every deal. */
export type BuiltInDealField = (typeof DEAL_FIELDS)[number];

/** A field of a deal: one that every deal has, or a dimension of the host's own, `dimensions.region`. */
export type DealField = BuiltInDealField | `dimensions.${string}`;

/** Whether a field of a deal may be seen here; what may not is left out: its name, its value, and the faults about it. */
export type CanSeeField<TFields = unknown> = (field: DealField, deal: Deal<TFields>) => boolean;

/** Names that issues give a field, where they are not the field's own. */
const FIELD_OF_ISSUE: ReadonlyMap<string, BuiltInDealField> = new Map([
  ['amountMinor', 'amount'],
  ['currency', 'amount'],
  ['stageEntered', 'stage'],
  ['status', 'stage'],
  ['at', 'stage'],
]);

/** The field that an issue is about; `null` = none of them, or the whole row. */
export function fieldOfIssue(name: string | null, deal: Deal): DealField | null {
  if (name === null) return null;
  const known = DEAL_FIELDS.find((each) => each === name) ?? FIELD_OF_ISSUE.get(name);
  if (known) return known;
  return Object.hasOwn(deal.dimensions, name) ? `dimensions.${name}` : null;
}
