import type { CalendarDate, Deal, Owner, Process, Team } from '../model/index.js';
import type { CanSeeField, DealField } from './deal-field.js';

/** One field of a deal, as plain data to write. */
export type DealFieldView =
  | {
      readonly field: DealField;
      readonly type: 'amount';
      /** Minor units of the reporting currency; `null` = unknown. */
      readonly amountMinor: number | null;
      /** As it was given, where that was in another currency and is known; else `null`. */
      readonly original: { readonly amountMinor: number; readonly currency: string } | null;
    }
  | {
      readonly field: DealField;
      readonly type: 'date';
      /** `null` = unknown. */
      readonly date: CalendarDate | null;
    }
  | {
      readonly field: DealField;
      readonly type: 'share';
      /** 0–1. */
      readonly share: number;
      /** Whether the deal has none of its own and the stage's holds. */
      readonly isOfStage: boolean;
    }
  | {
      readonly field: DealField;
      readonly type: 'text';
      /** As somebody typed it; `null` = unknown. */
      readonly text: string | null;
    };

/** Who may be named. */
export interface DealPeople {
  /** Owners by whom ids become names; an owner who is not among them is shown by id. */
  readonly owners?: readonly Owner[] | undefined;
  readonly teams?: readonly Team[] | undefined;
}

const BASIS_POINTS = 10_000;

/**
 * The fields of a deal that say something here, in order: those a deal of its kind should have, known or not, and those it
 * has beside them. Its name and stage stand elsewhere.
 */
export function dealFieldViews(
  deal: Deal,
  process: Process,
  { owners = [], teams = [] }: DealPeople,
  canSee: CanSeeField,
): DealFieldView[] {
  const { kind, currency, originalAmountMinor } = deal;
  const hasEnded = kind === 'won' || kind === 'lost' || kind === 'disqualified';
  const isForeign = originalAmountMinor !== null && currency !== process.currency;
  const always = (field: DealField, text: string | null): DealFieldView => ({ field, type: 'text', text });
  const ifKnown = (field: DealField, text: string | null): DealFieldView[] =>
    text === null || text === '' ? [] : [always(field, text)];
  const date = (field: DealField, value: CalendarDate | null): DealFieldView => ({
    field,
    type: 'date',
    date: value,
  });
  const views: DealFieldView[] = [
    {
      field: 'amount',
      type: 'amount',
      amountMinor: deal.amountMinor,
      original: isForeign ? { amountMinor: originalAmountMinor, currency } : null,
    },
    ...(hasEnded ? [date('closed', deal.closedDate)] : [date('expectedClose', deal.expectedCloseDate)]),
    ...(kind === 'open' ? probability(deal, process) : []),
    ...(kind === 'lost' ? [always('lostReason', deal.lostReason)] : ifKnown('lostReason', deal.lostReason)),
    always('owner', nameIn(owners, deal.ownerId)),
    ...ifKnown('team', nameIn(teams, deal.teamId)),
    ...ifKnown('account', deal.account),
    ...ifKnown('source', deal.source),
    ...(kind === 'open' ? [always('nextStep', deal.nextStep)] : ifKnown('nextStep', deal.nextStep)),
    ...(deal.lastActivityDate === null ? [] : [date('lastActivity', deal.lastActivityDate)]),
    date('created', deal.createdDate),
    ...Object.entries(deal.dimensions).flatMap(([name, value]) => ifKnown(`dimensions.${name}`, value)),
  ];
  return views.filter(({ field }) => canSee(field, deal));
}

/** The deal's own chance to be won, else its stage's; nothing where neither is set. */
function probability({ probabilityBasisPoints, stageId }: Deal, process: Process): DealFieldView[] {
  const at = process.stages[process.stageIndexById.get(stageId) ?? -1];
  const basisPoints = probabilityBasisPoints ?? at?.stage.probabilityBasisPoints ?? null;
  if (basisPoints === null) return [];
  const isOfStage = probabilityBasisPoints === null;
  return [{ field: 'probability', type: 'share', share: basisPoints / BASIS_POINTS, isOfStage }];
}

function nameIn(people: readonly (Owner | Team)[], id: string | null): string | null {
  return people.find((each) => each.id === id)?.name ?? id;
}
