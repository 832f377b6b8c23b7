import fc from 'fast-check';
import { addDays, parsePipeline, type Pipeline } from '../../src/model/index.js';
import type { Rate } from '../../src/measures/index.js';
import { createPipelineStore } from '../../src/summary/index.js';
import { property } from '../property.js';
import { pipelineArbitrary, type RandomInput } from '../sample/arbitrary.js';
import { everyAsked, everyNth, type Asked } from './asked.js';
import { expectSame } from './expect-same.js';

const inputs = pipelineArbitrary({ instants: false });

/** An eighth of the measures each time: over all cases each comes up more than a hundred times. */
const eighth = fc.nat(7);

const isRate = (value: object): value is Rate =>
  'numerator' in value && 'denominator' in value && 'value' in value;

function ratesIn(data: unknown): (number | null)[] {
  if (typeof data !== 'object' || data === null) return [];
  return isRate(data)
    ? [data.value && Number(data.value.toPrecision(12))]
    : Object.values(data).flatMap(ratesIn);
}

const timesOrNull = (amount: number | null, factor: number): number | null => amount && amount * factor;

/** Every amount times a factor. */
function scaled(pipeline: Pipeline, factor: number): Pipeline {
  return {
    ...pipeline,
    deals: pipeline.deals.map((deal) => ({
      ...deal,
      amountMinor: timesOrNull(deal.amountMinor, factor),
      originalAmountMinor: timesOrNull(deal.originalAmountMinor, factor),
      log: deal.log.map(({ amountMinor, ...entry }) =>
        amountMinor === undefined ? entry : { ...entry, amountMinor: timesOrNull(amountMinor, factor) },
      ),
    })),
  };
}

/** What finds something by a limit that is an amount is not held to amounts in another unit. */
const hasNoLimits = ({ name }: Asked): boolean => name !== 'findings' && name !== 'health';

property(
  'amounts and targets times c leave every rate and share of every measure as it was',
  // Amounts are rounded after conversion, cut off out of range, and targets in part of a period rounded: none of it scales.
  [
    pipelineArbitrary({ instants: false, foreignCurrency: false, dirt: false }),
    fc.constantFrom(2, 3, 10),
    eighth,
  ],
  (input, factor, first) => {
    const pipeline = parsePipeline({ ...input, targets: [] });
    const one = createPipelineStore(pipeline);
    const many = createPipelineStore(scaled(pipeline, factor));
    for (const asked of everyNth(everyAsked(pipeline), first, 8).filter(hasNoLimits)) {
      const { targetMinor } = asked.args;
      const args =
        typeof targetMinor === 'number' ? { ...asked.args, targetMinor: targetMinor * factor } : asked.args;
      expectSame([asked.name, ratesIn(asked.of(many, {}, args))], [asked.name, ratesIn(asked.of(one))]);
    }
  },
);

const CALENDAR_CYCLE = 146_097;
const DATE = /\b\d{4}-\d\d-\d\d\b/g;
/** Of the name of a period. */
const YEAR = /(?<="year":)\d+/g;

/** Any data with each of its dates 400 years later. */
const centuriesLater = <T>(data: T): T =>
  JSON.parse(
    JSON.stringify(data)
      .replace(DATE, (date) => (date === '2026-02-30' ? '2426-02-30' : addDays(date, CALENDAR_CYCLE)))
      .replace(YEAR, (year) => String(Number(year) + 400)),
  ) as T;

function parsedCenturiesLater({ fields, history, ...input }: RandomInput): Pipeline {
  const events = centuriesLater([...(history ?? [])]);
  return parsePipeline({ ...centuriesLater(input), history: events, ...(fields && { fields }) });
}

property(
  'all dates 400 years later: every measure says the same but for the year',
  [inputs, eighth],
  (input, first) => {
    const now = createPipelineStore<unknown>(parsePipeline(input));
    const later = createPipelineStore<unknown>(parsedCenturiesLater(input));
    const laterAsked = everyNth(everyAsked(later.pipeline), first, 8);
    for (const [index, asked] of everyNth(everyAsked(now.pipeline), first, 8).entries()) {
      expectSame(laterAsked[index]!.of(later), centuriesLater(asked.of(now)));
    }
  },
);
