import type { CoverageResult, FigureName, LeftOut, LeftOutReason } from '../measures/index.js';
import { currencyExponent } from '../model/index.js';
import type { CoverageGaugeMessages, Formatter, FrameMessages, SplitNumber } from '../messages/index.js';
import type { GaugeMarkName, GaugeReading, GaugeReadingKind } from './gauge-reading.js';

const SPLIT_AS = { coverage: 'multiple', attainment: 'share', value: 'moneyShort' } as const;

/** A number on a gauge's scale, as the picture and its accessible name write it. */
export function readingText(value: number, kind: GaugeReadingKind, formatter: Formatter): string {
  return formatter[SPLIT_AS[kind]](value);
}

/** The figure that a gauge reads. */
export function readingFigure(kind: GaugeReadingKind): FigureName {
  return kind === 'value' ? 'open-value' : kind;
}

/** Between a number and its unit, in every locale that leaves one. */
const GAP = '\u00A0';

/** The longest text, in characters, that has room on one line beside the arc. */
const LONGEST_LINE = 8;

/**
 * The same beside the arc, a line each: a long text is broken at the gap before its unit, `4,12` and `Mio. €`, else at the
 * one after it, `CHF` and `1.23M`; never inside the number, nor where there is no gap.
 */
export function readingLines(
  value: number,
  kind: GaugeReadingKind,
  formatter: Formatter,
): readonly [string, ...string[]] {
  const text = readingText(value, kind, formatter);
  if (text.length <= LONGEST_LINE) return [text];
  const { before, number, after } = readingSplit(value, kind, formatter);
  if (after.startsWith(GAP)) return [`${before}${number}`, after.slice(1)];
  return before.endsWith(GAP) ? [before.slice(0, -1), `${number}${after}`] : [text];
}

/** The same number, cut for a hero figure. */
export function readingSplit(value: number, kind: GaugeReadingKind, formatter: Formatter): SplitNumber {
  return formatter.split(SPLIT_AS[kind], value);
}

/** From here on, in units of the currency, an amount is written without its cents. */
const WITHOUT_CENTS = 1000;

/** An amount as the picture writes it, a large one in whole units of its currency: the table has its cents. */
export function wholeAmount(amountMinor: number, formatter: Formatter): string {
  const scale = 10 ** currencyExponent(formatter.currency);
  const isLarge = Math.abs(amountMinor) >= WITHOUT_CENTS * scale;
  return formatter.money(isLarge ? Math.round(amountMinor / scale) * scale : Math.round(amountMinor));
}

/** What the gauge's number is of: `of €320,000 target`. */
export function ofText(
  { kind }: GaugeReading,
  { against, horizon, remainingMinor, target }: CoverageResult,
  messages: CoverageGaugeMessages,
  formatter: Formatter,
): string {
  if (kind === 'value') return horizon === 'all' ? messages.openAll : messages.openPeriod;
  if (kind === 'attainment' || against === 'target') {
    return messages.ofTarget({ amount: wholeAmount(target.amountMinor ?? 0, formatter) });
  }
  return remainingMinor === null
    ? messages.ofRemainingUnknown
    : messages.ofRemaining({ amount: wholeAmount(remainingMinor, formatter) });
}

/** The figure in {@link ofText}; `null` = there is none. */
export function ofFigure(
  { kind }: GaugeReading,
  { against, remainingMinor }: CoverageResult,
): 'target' | 'remaining' | null {
  if (kind === 'value') return null;
  if (kind === 'attainment' || against === 'target') return 'target';
  return remainingMinor === null ? null : 'remaining';
}

/** The one word for where it stands: its zone, else why it has none. */
export function stateWord(
  { state, zone }: GaugeReading,
  { unknownBecause }: CoverageResult,
  messages: CoverageGaugeMessages,
): string {
  if (state === 'unknown') return messages.states[unknownBecause ?? 'no-amount'];
  if (state !== 'covered') return messages.states[state];
  return zone === null ? messages.states['no-required'] : messages.zones[zone];
}

/** The names of marks that stand at one place, one a line: `floor =`, `required`. */
export function markLines(ids: readonly string[], messages: CoverageGaugeMessages): string[] {
  return ids.map((id, index) => {
    const name = messages.marks[id as GaugeMarkName];
    return index < ids.length - 1 ? messages.markAnd({ mark: name }) : name;
  });
}

/** Deals left out of the open ones, and won ones left out for want of a closing date, each under a short name. */
export function leftOutLines(
  { leftOut, wonLeftOut }: CoverageResult,
  messages: CoverageGaugeMessages,
  frame: FrameMessages,
  formatter: Formatter,
): (LeftOut & { readonly name: string })[] {
  const names: Readonly<Partial<Record<LeftOutReason, string>>> = messages.leftOutBecause;
  return [...leftOut, ...wonLeftOut.filter(({ outOf }) => outOf === 'all')].map((entry) => {
    const { reason, count } = entry;
    const name = names[reason] ?? frame.leftOut[reason]({ count, deals: formatter.count(count) });
    return { ...entry, name };
  });
}
