import type { CalendarDate, ExchangeRate, Target } from '../model/index.js';

/** What is changed beside the deals, as data. */
export type FactOperation =
  | {
      /** Sets a target; of the same period, owner and team it replaces the one there is. */
      readonly type: 'set-target';
      readonly target: Target;
    }
  | {
      /** Takes the target of a period, owner and team away. */
      readonly type: 'remove-target';
      readonly target: Omit<Target, 'amountMinor'>;
    }
  | {
      /** Sets what a currency is worth from a day on; open deals in it, and those closed since, are converted anew: O(deals). */
      readonly type: 'set-rate';
      readonly rate: ExchangeRate;
    }
  | {
      /** Time goes on: the store shows the end of a later day. Open deals in other currencies are converted at that day's rates. */
      readonly type: 'as-of';
      readonly asOf: CalendarDate;
    };
