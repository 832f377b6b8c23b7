import {
  AMOUNT_CLASS,
  closedPart,
  coarserPart,
  highLimb,
  lowLimb,
  NO_DAY,
  openSizesPart,
  resolveTarget,
  sizesPart,
  unmappedPart,
  type AnyPart,
  type PartContext,
  type SummaryPart,
  type TargetBook,
} from '../summary/index.js';
import { isPeriod } from '../model/index.js';
import type { DealMixArgs } from './deal-mix-result.js';
import { amountOfKey, SIZES } from './size-cells.js';
import { fixedFloors } from './size-classes-fixed.js';
import { daysSoFar, dayRange, isWithin, partInRange, type DayRange } from './window.js';

/** Where all days that count are one. */
const ANY_DAY = 0;

/**
 * The part `sizes` with amounts told only as finely as classes that begin at `floors` ask, largest first, each by its class's
 * floor; and of ended deals only those that closed in a range of days, or on a day that is not known.
 */
export function classedSizesPart(floors: readonly number[], range: DayRange): SummaryPart {
  return coarserPart(sizesPart, {
    name: `classes|${floors.join()}|${range.start}|${range.end}`,
    coarsen: (key) => {
      const day = key[SIZES.closedDay]!;
      if (day !== NO_DAY) {
        if (!isWithin(day, range)) return false;
        key[SIZES.closedDay] = range.isBounded ? range.start : ANY_DAY;
      }
      const amount = amountOfKey(key);
      const floor =
        key[SIZES.amountClass] === AMOUNT_CLASS.valued ? floors.find((each) => amount >= each)! : 0;
      key[SIZES.amountHigh] = highLimb(floor);
      key[SIZES.amountLow] = lowLimb(floor);
      return true;
    },
  });
}

/** What a deal mix reads: where its classes do not come from the deals, few cells and the open deals' amounts. */
export function mixParts(args: DealMixArgs, about: PartContext): readonly AnyPart[] {
  const { window = null } = args;
  if (window !== null && !isPeriod(window)) return [sizesPart];
  const floors = floorsOf(args, about);
  const sizes = floors ? [classedSizesPart(floors, dayRange(window)), openSizesPart] : [sizesPart];
  return [
    ...(window ? [partInRange(closedPart, 2, daysSoFar(window, about.asOf))] : []),
    ...sizes,
    unmappedPart,
  ];
}

/** What a deal mix reads of the baseline. */
export function mixBaselineParts(args: DealMixArgs, about: PartContext): readonly AnyPart[] {
  return floorsOf(args, about) ? [] : [sizesPart];
}

/**
 * The target that classes are shares of: filters and groups never change it; `null` = there is none.
 * @throws PipelineError `invalid-period`
 */
export function classTargetMinor({ window, targetMinor }: DealMixArgs, book: TargetBook): number | null {
  if (targetMinor !== undefined) return targetMinor;
  if (!window) return null;
  dayRange(window);
  return resolveTarget(book, {}, window).amountMinor;
}

function floorsOf(args: DealMixArgs, about: PartContext): readonly number[] | null {
  const { window = null } = args;
  if (window !== null && !isPeriod(window)) return null;
  return fixedFloors(args.classes, classTargetMinor(args, about));
}
