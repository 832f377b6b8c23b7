import type { DealListChoice } from './deal-list-dialog-props.js';

/** Deals behind a number that was pressed: what `DealListDialog` lists, and how many they are. */
export interface DealsChoice extends DealListChoice {
  /** How many the number says. */
  readonly count: number;
}
