import { isCalendarDate, PipelineError, type CalendarDate, type HistoryField } from '../model/index.js';
import {
  defineMeasure,
  LOOK_BACK_OUTCOMES,
  lookBackPart,
  NO_STAGE,
  type HistoryPart,
  type LookBackOutcome,
  type Measure,
  type PartContext,
} from '../summary/index.js';
import { leftOutList, leftOutOfValue, type LeftOut } from './left-out.js';
import { rate, type Rate } from './rate.js';
import { approximateFields } from './span.js';
import { addTallies, EMPTY_TALLY, TallyBuilder, type Tally } from './tally.js';
import { knownRateValueMinor, ratioOfValues } from './value-rate.js';

/** What {@link lookBack} takes. */
export interface LookBackArgs {
  /** A past date: its deals open at its end are looked for. */
  readonly date: CalendarDate;
}

/** Deals of which the same became. */
export interface LookBackGroup {
  readonly outcome: LookBackOutcome;
  /** With their amounts as they were then. */
  readonly deals: Tally;
  /** The same deals, with their amounts as they are now. */
  readonly now: Tally;
  /** Share of those open then, by deals. */
  readonly unit: Rate;
  /** Share by the values of then. */
  readonly value: Rate;
}

/** What became of the deals that were open on a past date (docs/measures.md §14). */
export interface LookBackResult {
  readonly measure: 'look-back';
  readonly asOf: CalendarDate;
  /** ISO 4217 code of every amount here. */
  readonly currency: string;
  readonly date: CalendarDate;
  /** Deals open then: each is in one outcome. */
  readonly open: Tally;
  /** Every outcome, whether or not a deal came to it. */
  readonly outcomes: readonly LookBackGroup[];
  /** The same for the deals of each open stage of then, and of none that is known (`null`); stages without a deal are left out. */
  readonly stages: readonly {
    readonly stageId: string | null;
    readonly stageName: string | null;
    readonly open: Tally;
    readonly outcomes: readonly LookBackGroup[];
  }[];
  /** Fields of which no history was given: for them the past is as today. */
  readonly approximate: readonly HistoryField[];
  readonly leftOut: readonly LeftOut[];
}

/** What became of the deals that were open on a past date: further on, same stage, further back, won, lost … (docs/measures.md §14). */
export const lookBack: Measure<LookBackArgs, LookBackResult> = /* @__PURE__ */ defineMeasure(
  { measureName: 'look-back', parts: (args, about) => [partOf(args, about)] },
  (summary, args, { asOf, about }): LookBackResult => {
    const cells = summary.part(partOf(args, about));
    const sums = new Map<string, TallyBuilder>();
    for (let cell = 0; cell < cells.size; cell++) {
      const [outcome, amountClass, stage, isNow] = [0, 1, 2, 3].map((field) => cells.key(cell, field));
      for (const of of [stage, ALL_STAGES]) {
        const key = `${of} ${outcome} ${isNow}`;
        const sum = sums.get(key) ?? new TallyBuilder();
        sums.set(key, sum);
        sum.add(cells, cell, amountClass!);
      }
    }
    const groupsOf = (stage: number): Pick<LookBackResult, 'open' | 'outcomes'> => {
      const tally = (outcome: number, isNow: 0 | 1): Tally =>
        sums.get(`${stage} ${outcome} ${isNow}`)?.build() ?? EMPTY_TALLY;
      const open = addTallies(...LOOK_BACK_OUTCOMES.map((_, outcome) => tally(outcome, 0)));
      const outcomes = LOOK_BACK_OUTCOMES.map((outcome, index): LookBackGroup => {
        const deals = tally(index, 0);
        const value = ratioOfValues(knownRateValueMinor(deals), knownRateValueMinor(open));
        return { outcome, deals, now: tally(index, 1), unit: rate(deals.count, open.count), value };
      });
      return { open, outcomes };
    };
    const { stages } = summary.process;
    const all = groupsOf(ALL_STAGES);
    return {
      measure: 'look-back',
      asOf,
      currency: summary.process.currency,
      date: args.date,
      ...all,
      stages: [...stages.keys(), NO_STAGE].flatMap((index) => {
        const of = groupsOf(index);
        const { id = null, name = null } = stages[index]?.stage ?? {};
        return of.open.count === 0 ? [] : [{ stageId: id, stageName: name, ...of }];
      }),
      approximate: approximateFields(about.knownHistory, ['amount', 'owner']),
      leftOut: leftOutList(
        leftOutOfValue('no-amount', all.open.count - all.open.valuedCount),
        leftOutOfValue('negative-amount', all.open.negativeCount, all.open.negativeMinor),
      ),
    };
  },
);

/** Stands beside the indexes of stages. */
const ALL_STAGES = -2;

/** @throws PipelineError `invalid-date` for no date, or one after `asOf` */
function partOf({ date }: LookBackArgs, about: PartContext): HistoryPart {
  if (isCalendarDate(date) && date <= about.asOf) return lookBackPart(date, about);
  throw new PipelineError(
    'invalid-date',
    `There is no looking back to ${JSON.stringify(date)}: the figures are as of ${about.asOf}. Give that day or an earlier one, YYYY-MM-DD.`,
  );
}
