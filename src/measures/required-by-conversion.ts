import type { CalendarDate, Period } from '../model/index.js';
import {
  CONVERSION,
  conversionsPart,
  HISTORY_OF,
  historyDaysPart,
  type AnyPart,
  type MeasureContext,
  type PartContext,
  type Summary,
} from '../summary/index.js';
import { toDayNumber } from '../model/index.js';
import { conversionPeriods } from './conversion-periods.js';
import type { ConversionPeriod, RequiredCoverage, RequiredConversion } from './coverage-result.js';
import { leftOutList, leftOutOfValue } from './left-out.js';
import { rate } from './rate.js';
import { addTallies, EMPTY_TALLY, TallyBuilder, type Tally } from './tally.js';
import { knownRateValueMinor, ratioOfValues } from './value-rate.js';

/** With fewer periods the share that was won says too little to be what is taken unless told. */
const LEAST_PERIODS = 3;

/** What {@link requiredByConversion} finds. */
export type ByConversion = Pick<RequiredCoverage, 'multiple' | 'window' | 'leftOut'> & {
  readonly conversion: RequiredConversion;
};

/** Parts of the baseline that it is found from. */
export function conversionParts(window: Period, about: PartContext): AnyPart[] {
  const snapshots = conversionPeriods(window, about.asOf, about.process);
  return [historyDaysPart, conversionsPart(snapshots, about)];
}

/** Whether the past could be known well enough for it to be taken unless told: days of the window are left, and the history of expected closes was given. */
export function mayConvert({ end }: Period, { asOf, knownHistory }: PartContext): boolean {
  return knownHistory.includes('expectedClose') && toDayNumber(asOf) + 1 < toDayNumber(end);
}

/** Whether enough past periods can be rebuilt for it to be taken unless told, and a share is known of them. */
export function isConversionKnown(baseline: Summary, window: Period, about: PartContext): boolean {
  if (!mayConvert(window, about)) return false;
  if (!conversionParts(window, about).every((part) => baseline.hasPart(part))) return false;
  const periods = rebuilt(baseline, window, about);
  if (periods.length < LEAST_PERIODS) return false;
  const tallies = talliesOf(baseline, window, about);
  const sum = (what: number): Tally => addTallies(...periods.map(({ index }) => tallies(index, what)));
  // Of periods in which nothing was expected there is no share: the win rate says more than that.
  return conversionRate(sum(CONVERSION.wonOfExpected), sum(CONVERSION.expected)).value !== null;
}

/**
 * 1 ÷ the share of what was open and expected in past periods, at the same elapsed day, that was won by their end
 * (docs/measures.md §5 `'conversion'`), over those periods whose snapshot history reaches back to.
 */
export function requiredByConversion(
  { baseline, about, baselineTargetFor }: Pick<MeasureContext, 'baseline' | 'about' | 'baselineTargetFor'>,
  window: Period,
): ByConversion {
  const tallies = talliesOf(baseline, window, about);
  const periods = rebuilt(baseline, window, about).map(({ index, period, date }): ConversionPeriod => {
    const expected = tallies(index, CONVERSION.expected);
    const won = tallies(index, CONVERSION.wonOfExpected);
    const createdAndWon = tallies(index, CONVERSION.createdAndWon);
    return { period, date, expected, won, rate: conversionRate(won, expected), createdAndWon };
  });
  const sum = (of: (period: ConversionPeriod) => Tally): Tally => addTallies(...periods.map(of));
  const expected = sum((period) => period.expected);
  const pooled = conversionRate(
    sum((period) => period.won),
    expected,
  );
  const { numerator, denominator } = pooled;
  return {
    multiple: numerator === 0 ? null : denominator / numerator,
    window: spanned(periods),
    conversion: { rate: pooled, periods, createdAndWonOfTarget: ofTargets(periods, baselineTargetFor) },
    leftOut: leftOutList(
      leftOutOfValue('no-amount', expected.count - expected.valuedCount),
      leftOutOfValue('negative-amount', expected.negativeCount, expected.negativeMinor),
    ),
  };
}

const conversionRate = (won: Tally, expected: Tally) =>
  ratioOfValues(knownRateValueMinor(won), knownRateValueMinor(expected));

/** What was created and won within the periods ÷ their targets: of those that have a positive one; `null` = none has. */
function ofTargets(
  periods: readonly ConversionPeriod[],
  targetFor: MeasureContext['baselineTargetFor'],
): RequiredConversion['createdAndWonOfTarget'] {
  let targets = 0;
  let won = 0;
  for (const { period, createdAndWon } of periods) {
    const target = targetFor(period).amountMinor ?? 0;
    const value = knownRateValueMinor(createdAndWon);
    if (target <= 0 || value === null) continue;
    targets += target;
    won += value;
  }
  return targets === 0 ? null : rate(won, targets);
}

interface Rebuilt {
  readonly index: number;
  readonly period: Period;
  readonly date: CalendarDate;
}

/** Those periods of which both stages and expected closes are known as of their snapshot, the latest first. */
function rebuilt(baseline: Summary, window: Period, about: PartContext): Rebuilt[] {
  const since = knownSince(baseline);
  return conversionPeriods(window, about.asOf, about.process)
    .map((snapshot, index) => ({ ...snapshot, index }))
    .filter(({ date }) => since <= toDayNumber(date));
}

/** The first day from which on stages and expected closes both are known. */
function knownSince(baseline: Summary): number {
  const first = new Map<number, number>();
  const cells = baseline.part(historyDaysPart);
  for (let cell = 0; cell < cells.size; cell++) {
    if (cells.count(cell) === 0) continue;
    const of = cells.key(cell, 0);
    first.set(of, Math.min(first.get(of) ?? Infinity, cells.key(cell, 1)));
  }
  return Math.max(first.get(HISTORY_OF.stage) ?? Infinity, first.get(HISTORY_OF.expectedClose) ?? Infinity);
}

function talliesOf(
  baseline: Summary,
  window: Period,
  about: PartContext,
): (period: number, what: number) => Tally {
  const [, conversions] = conversionParts(window, about);
  const cells = baseline.part(conversions!);
  const builders = new Map<string, TallyBuilder>();
  for (let cell = 0; cell < cells.size; cell++) {
    const key = `${cells.key(cell, 0)} ${cells.key(cell, 2)}`;
    const builder = builders.get(key) ?? new TallyBuilder();
    builders.set(key, builder);
    builder.add(cells, cell, cells.key(cell, 1));
  }
  return (period, what) => builders.get(`${period} ${what}`)?.build() ?? EMPTY_TALLY;
}

function spanned(periods: readonly ConversionPeriod[]): Period | null {
  const [latest, earliest] = [periods[0], periods.at(-1)];
  return latest && earliest ? { start: earliest.period.start, end: latest.period.end } : null;
}
