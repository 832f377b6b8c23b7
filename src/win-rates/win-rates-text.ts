import type { WinRateResult } from '../measures/index.js';
import type { Formatter, FrameMessages, SplitNumber, WinRatesMessages } from '../messages/index.js';
import { isValueUnknown, shownRates, type ShownRate } from './shown-rate.js';
import type { WinRateGroup } from './win-rates-group.js';

/** What texts are written with. */
export interface WinRateWriter {
  readonly messages: WinRatesMessages;
  readonly frame: FrameMessages;
  readonly formatter: Formatter;
}

/** A rate as the picture has it: `63 %`, a range as `50–75 %`, or what is said where there is none; the table has it finer. */
export function rateText(rate: ShownRate, writer: WinRateWriter, missing = writer.frame.none): string {
  const { lowest, highest } = rate;
  const { messages, formatter } = writer;
  if (lowest.value === null || highest.value === null) return missing;
  const low = formatter.share(lowest.value);
  const high = formatter.share(highest.value);
  if (low === high) return low;
  const cut = formatter.split('share', lowest.value);
  if (cut.before === '') return messages.span({ low: cut.number, high });
  return messages.span({ low, high: formatter.split('share', highest.value).number });
}

/** A row's rate by value: unknown, where there are deals to take it of but no amounts. */
export function valueRateText(group: WinRateGroup, writer: WinRateWriter): string {
  const { unknown, none } = writer.frame;
  return rateText(group.value, writer, isValueUnknown(group.result) ? unknown : none);
}

/** A rate cut for a hero figure; `null` where it is not known. */
export function splitRate(
  { lowest, highest }: ShownRate,
  { messages, formatter }: WinRateWriter,
): SplitNumber | null {
  if (lowest.value === null || highest.value === null) return null;
  const low = formatter.split('share', lowest.value);
  const high = formatter.split('share', highest.value);
  if (low.number === high.number) return low;
  return { ...high, number: messages.span({ low: low.number, high: high.number }) };
}

/** What a rate was made of, in full: `349 of 553`, in deals or in money. */
export function sampleText(rate: ShownRate, of: 'deals' | 'value', writer: WinRateWriter): string {
  const { messages, formatter } = writer;
  return messages.of(writtenSample(rate, of === 'deals' ? formatter.count : formatter.money, writer));
}

/** The sample of all groups together, in short: the table and the explanation have it in full. */
export function overallSampleText(
  result: WinRateResult,
  of: 'deals' | 'value',
  writer: WinRateWriter,
): string {
  const { messages, formatter } = writer;
  const { unit, value } = shownRates(result);
  return of === 'deals'
    ? messages.overallSamples[result.openPolicy](writtenSample(unit, formatter.count, writer))
    : messages.of(writtenSample(value, formatter.moneyShort, writer));
}

function writtenSample(
  { lowest, highest }: ShownRate,
  write: (amount: number) => string,
  { messages }: WinRateWriter,
): { readonly part: string; readonly whole: string } {
  const low = write(lowest.numerator);
  const high = write(highest.numerator);
  return { part: low === high ? low : messages.span({ low, high }), whole: write(lowest.denominator) };
}

/** The sample of a row's rate by deals, with a word where it is too small. */
export function rowSampleText(group: WinRateGroup, writer: WinRateWriter): string {
  if (group.count === 0) return writer.messages.noSample[group.result.openPolicy];
  const sample = sampleText(group.unit, 'deals', writer);
  return group.isSparse ? writer.messages.tooFew({ sample }) : sample;
}

/** A rate with what it was made of, in full. */
export function exactText(group: WinRateGroup, of: 'deals' | 'value', writer: WinRateWriter): string {
  const { messages } = writer;
  const rate = of === 'deals' ? group.unit : group.value;
  if (rate.lowest.value === null) {
    if (of === 'deals') return messages.rowNoUnit;
    return isValueUnknown(group.result) ? messages.rowUnknownValue : messages.rowNoValue;
  }
  const texts = { rate: rateText(rate, writer), sample: sampleText(rate, of, writer) };
  return of === 'deals' ? messages.rowUnit(texts) : messages.rowValue(texts);
}

/** Everything a row's picture says, in words. */
export function rowText(group: WinRateGroup, groupBy: string, writer: WinRateWriter): string {
  const { messages, formatter } = writer;
  const { result, standing } = group;
  const texts = [exactText(group, 'deals', writer)];
  if (result.unitInterval && !result.unitRange) {
    const { low, high } = result.unitInterval;
    texts.push(messages.rowInterval({ low: formatter.share(low), high: formatter.share(high) }));
  }
  texts.push(exactText(group, 'value', writer));
  if (standing.value !== null) {
    texts.push(messages.rowStanding({ share: formatter.share(standing.value), groupBy }));
  }
  if (group.isSparse && group.count > 0) texts.push(messages.rowTooFew);
  return messages.row({ group: group.name, texts });
}
