import { isAmountInRange, isCalendarDate, type CalendarDate } from '../../src/model/index.js';
import { UNKNOWN_GROUP_ID } from '../../src/win-rates/index.js';

/** What the Workbench keeps in the address, so that a view can be passed on. */
export interface WorkbenchParams {
  /** Calendar date; `null` = the data's own. */
  readonly asOf: CalendarDate | null;
  readonly unit: 'month' | 'quarter' | 'year';
  /** A day in the period; `null` = that of `asOf`. */
  readonly periodOf: CalendarDate | null;
  /** Minor units, 0 or more; `null` = the data's own targets. */
  readonly targetMinor: number | null;
  /** Owner id, `UNKNOWN_GROUP_ID` for the deals that have none; `null` = all. */
  readonly owner: string | null;
  readonly horizon: 'period' | 'all';
}

/** The days that can be asked for: what lies outside is a slip of the hand, or a year half typed. */
export const FIRST_DAY: CalendarDate = '1900-01-01';
/** The last of them. */
export const LAST_DAY: CalendarDate = '2199-12-31';

/** What other data knows nothing of, set back when it comes. */
export const PARAMS_OF_NEW_DATA = {
  asOf: null,
  periodOf: null,
  targetMinor: null,
  owner: null,
} satisfies Partial<WorkbenchParams>;

/** Whether a text is a day that can be asked for. */
export function isDayToAskFor(text: string | null): text is CalendarDate {
  return isCalendarDate(text) && text >= FIRST_DAY && text <= LAST_DAY;
}

/** Whether a number is a target that can be set: whole minor units, 0 or more, in the range of amounts. */
export function isTargetToSet(minor: number): boolean {
  return Number.isInteger(minor) && minor >= 0 && isAmountInRange(minor);
}

/** The values in an address; what is missing or makes no sense is its default. */
export function readParams(search: URLSearchParams): WorkbenchParams {
  const unit = search.get('unit');
  const target = search.get('target') ?? '';
  const day = (name: string): CalendarDate | null => {
    const text = search.get(name);
    return isDayToAskFor(text) ? text : null;
  };
  return {
    asOf: day('as-of'),
    unit: unit === 'month' || unit === 'year' ? unit : 'quarter',
    periodOf: day('period'),
    targetMinor: /^\d{1,15}$/.test(target) && isTargetToSet(Number(target)) ? Number(target) : null,
    owner: search.get('no-owner') === 'yes' ? UNKNOWN_GROUP_ID : search.get('owner') || null,
    horizon: search.get('horizon') === 'all' ? 'all' : 'period',
  };
}

/** The values as an address has them, by name; `undefined` = not in it, which is the default. */
export function addressValues(params: WorkbenchParams): Readonly<Record<string, string | undefined>> {
  const { asOf, unit, periodOf, targetMinor, owner, horizon } = params;
  const isUnknownOwner = owner === UNKNOWN_GROUP_ID;
  return {
    'as-of': asOf ?? undefined,
    unit: unit === 'quarter' ? undefined : unit,
    period: periodOf ?? undefined,
    target: targetMinor === null ? undefined : String(targetMinor),
    owner: isUnknownOwner ? undefined : (owner ?? undefined),
    // An id of its own: Storybook drops values that are empty, and any text may be the id of an owner.
    'no-owner': isUnknownOwner ? 'yes' : undefined,
    horizon: horizon === 'all' ? 'all' : undefined,
  };
}
