import type { PluralForms } from './plural.js';

/** How many deals, as a number and as it is written. */
export interface CountedDeals {
  readonly count: number;
  readonly deals: string;
}

/** Makes sentences that begin with a number of deals, of the words that follow one and several. */
export function dealsTextIn(
  plural: (count: number, forms: PluralForms) => string,
): (one: string, many: string) => (counted: CountedDeals) => string {
  return (one, many) =>
    ({ count, deals }) =>
      plural(count, { one: `${deals} ${one}`, other: `${deals} ${many}` });
}
