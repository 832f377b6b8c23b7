import type { CountedDeals } from '../deals-text.js';
import { plural } from './plural.js';
import { say } from './say.js';

/** How a noun is counted: one and two say their number themselves, before the others it is written. */
interface CountedNoun {
  readonly one: string;
  readonly two: string;
  /** After 3 to 10. */
  readonly few: string;
  /** After 11 to 99. */
  readonly many: string;
  /** After nothing, hundreds and fractions. */
  readonly other: string;
}

/** Writes so many of something: the number, and how it is written. */
export type Counted = (count: number, written: string) => string;

function countedBy({ one, two, few, many, other }: CountedNoun): Counted {
  return (count, written) => {
    const number = say`${written}`;
    return plural(count, {
      zero: `${number} ${other}`,
      one,
      two,
      few: `${number} ${few}`,
      many: `${number} ${many}`,
      other: `${number} ${other}`,
    });
  };
}

const deal = { one: 'صفقة واحدة', two: 'صفقتان', few: 'صفقات', many: 'صفقة', other: 'صفقة' };
const day = { one: 'يوم واحد', two: 'يومان', few: 'أيام', many: 'يومًا', other: 'يوم' };

/** So many deals, as a subject. */
export const countedDeals = /* @__PURE__ */ countedBy(deal);

/** So many deals, after a preposition. */
export const countedDealsOf = /* @__PURE__ */ countedBy({ ...deal, two: 'صفقتين' });

/** So many days, as a subject. */
export const countedDays = /* @__PURE__ */ countedBy(day);

/** So many days, after a preposition. */
export const countedDaysOf = /* @__PURE__ */ countedBy({ ...day, two: 'يومين' });

/** So many rows of a file. */
export const countedRows = /* @__PURE__ */ countedBy({
  one: 'صف واحد',
  two: 'صفان',
  few: 'صفوف',
  many: 'صفًا',
  other: 'صف',
});

/** So many questions. */
export const countedQuestions = /* @__PURE__ */ countedBy({
  one: 'سؤال واحد',
  two: 'سؤالان',
  few: 'أسئلة',
  many: 'سؤالًا',
  other: 'سؤال',
});

/** So many things to know. */
export const countedRemarks = /* @__PURE__ */ countedBy({
  one: 'ملاحظة واحدة',
  two: 'ملاحظتان',
  few: 'ملاحظات',
  many: 'ملاحظة',
  other: 'ملاحظة',
});

/** So many times. */
export const countedTimes = /* @__PURE__ */ countedBy({
  one: 'مرة واحدة',
  two: 'مرتان',
  few: 'مرات',
  many: 'مرة',
  other: 'مرة',
});

/** So many faults. */
export const countedFaults = /* @__PURE__ */ countedBy({
  one: 'خطأ واحد في البيانات',
  two: 'خطآن في البيانات',
  few: 'أخطاء في البيانات',
  many: 'خطأً في البيانات',
  other: 'خطأ في البيانات',
});

/** Makes sentences that begin with a number of deals; what is said of two of them may differ from the rest. */
export function dealsText(after: string, afterTwo: string = after): (counted: CountedDeals) => string {
  return ({ count, deals }) => `${countedDeals(count, deals)} ${count === 2 ? afterTwo : after}`;
}
