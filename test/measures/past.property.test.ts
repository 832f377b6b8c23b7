import fc from 'fast-check';
import { coverage, losses, lookBack, movement } from '../../src/measures/index.js';
import { addDays, parsePipeline, periodContaining } from '../../src/model/index.js';
import { createPipelineStore } from '../../src/summary/index.js';
import { AGAINST_ORACLE, property } from '../property.js';
import { pipelineArbitrary } from '../sample/arbitrary.js';
import { expectSame } from './expect-same.js';
import { dealsAt, oracleConversion, oracleLosses, oracleOutcome, oracleSlips, sumOf } from './oracle-past.js';

const clean = pipelineArbitrary({ dirt: false, maxDeals: 12 });
const back = fc.integer({ min: 1, max: 600 });

const two = ({ count, valueMinor }: { readonly count: number; readonly valueMinor: number }): number[] => [
  count,
  valueMinor,
];

/** Rows of keys and sums in one order. */
const byText = (one: readonly unknown[], other: readonly unknown[]): number =>
  JSON.stringify(one) < JSON.stringify(other) ? -1 : 1;

property('slips and pull-ins are what reading as of two days gives', [clean, back], (input, days) => {
  const period = periodContaining(addDays(input.asOf, -days), 'quarter');
  const last = addDays(period.end, -1) < input.asOf ? addDays(period.end, -1) : input.asOf;
  const result = createPipelineStore(parsePipeline(input)).select(movement, { window: period });
  const wanted = oracleSlips(input, period, addDays(period.start, -1), last);
  expectSame(
    [result.expected, result.slipped, result.pulledIn].map(two),
    [wanted.expected, wanted.slipped, wanted.pulledIn].map(sumOf),
  );
});

property(
  'looking back finds each deal that was open then, with what became of it',
  [clean, back],
  (input, days) => {
    const pipeline = parsePipeline(input);
    const then = addDays(input.asOf, -days);
    const { outcomes, open } = createPipelineStore(pipeline).select(lookBack, { date: then });
    const now = new Map(pipeline.deals.map((deal) => [deal.id, deal]));
    const were = [...dealsAt(input, then).values()].filter(
      ({ kind }) => kind === 'open' || kind === 'unmapped',
    );
    expectSame(two(open), sumOf(were));
    for (const { outcome, deals, now: worth } of outcomes) {
      const these = were.filter((was) => oracleOutcome(pipeline, was, now.get(was.id)!) === outcome);
      expectSame(two(deals), sumOf(these));
      expectSame(two(worth), sumOf(these.map(({ id }) => now.get(id)!)));
    }
  },
  AGAINST_ORACLE,
);

property(
  'losses are what plain loops over the deals give, by stage and reason, hostile reasons too',
  [
    pipelineArbitrary(),
    fc.array(fc.oneof(fc.constant(null), fc.string({ minLength: 1, maxLength: 30 })), { minLength: 1 }),
    back,
  ],
  (input, reasons, days) => {
    const parsed = parsePipeline(input);
    const deals = parsed.deals.map((deal, index) => {
      const reason = reasons[index % reasons.length]?.trim().replaceAll('\0', '');
      return { ...deal, lostReason: reason ? reason : null };
    });
    const window = { start: addDays(input.asOf, -days), end: input.asOf };
    const result = createPipelineStore({ ...parsed, deals }).select(losses, { window });
    const wanted = oracleLosses(deals, window);
    expectSame(
      result.losses
        .map((each) => {
          const [lost, out] = [two(each.lost), two(each.disqualified)];
          return [JSON.stringify([each.stageId, each.reason]), lost[0]! + out[0]!, lost[1]! + out[1]!];
        })
        .toSorted(byText),
      [...wanted].map(([key, these]) => [key, ...sumOf(these)]).toSorted(byText),
    );
  },
  AGAINST_ORACLE,
);

property(
  'the coverage required by conversion is what reading as of days in past periods gives, pooled',
  [clean, fc.constantFrom('month' as const, 'quarter' as const)],
  (input, unit) => {
    const pipeline = parsePipeline(input);
    const { fiscalYearStart } = pipeline.process;
    const window = periodContaining(input.asOf, unit, { fiscalYearStart });
    const { required } = createPipelineStore(pipeline).select(coverage, {
      window,
      required: { method: 'conversion' },
    });
    let [expectedMinor, wonMinor] = [0, 0];
    for (const { period, date, expected, won } of required.conversion!.periods) {
      const wanted = oracleConversion(input, period, date);
      expectSame([expected.valueMinor - expected.negativeMinor, won.valueMinor - won.negativeMinor], wanted);
      expectedMinor += wanted[0];
      wonMinor += wanted[1];
    }
    expectSame(required.multiple, wonMinor === 0 ? null : expectedMinor / wonMinor);
  },
  { runs: 400 },
);
