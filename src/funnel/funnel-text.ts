import type { CountAndValue } from '../measures/index.js';
import type { FunnelMessages } from '../messages/index.js';
import type { FunnelWriter } from './funnel-writer.js';
import { ghostText } from './funnel-ghost-text.js';
import type { FunnelStepView } from './funnel-view.js';

/** What a width stands for, short enough for a picture: the exact one is in the name, the table and the tooltip. */
export function amountText(amount: number | null, { measure, frame, formatter }: FunnelWriter): string {
  if (amount === null) return frame.unknown;
  return measure === 'count' ? formatter.count(amount) : formatter.moneyShort(amount);
}

/** What a width stands for, in full, with its unit. */
export function fullAmountText(amount: number | null, writer: FunnelWriter): string {
  const { measure, messages, frame, formatter } = writer;
  if (amount === null) return frame.unknown;
  return measure === 'count'
    ? messages.deals({ count: amount, deals: formatter.count(amount) })
    : formatter.money(amount);
}

/** What a step has, in words, and how it stands against what it is held against. */
export function stepOwnText(step: FunnelStepView, writer: FunnelWriter): string {
  const { messages } = writer;
  const conversion = writer.showConversion ? conversionText(step, writer) : null;
  const texts = [shareText(step, writer), ghostText(step, writer), conversion];
  return messages.ways({ texts: texts.filter((text) => text !== null) });
}

/** How visits to a step's stage ended, under its own name, in words; `null` = it has none. */
function conversionText({ conversion }: FunnelStepView, writer: FunnelWriter): string | null {
  if (!conversion) return null;
  const { messages, formatter, conversionPeriod: period } = writer;
  const { value = null } = conversion.conversion ?? {};
  const share = value === null ? conversionUnknownText(writer) : formatter.share(value);
  return period
    ? messages.conversionOfIn({ share, period: formatter.period(period) })
    : messages.conversionOf({ share });
}

/** What stage conversion is called, with the period that it is of. */
export function conversionName({ messages, formatter, conversionPeriod: period }: FunnelWriter): string {
  return period ? messages.conversionIn({ period: formatter.period(period) }) : messages.conversionColumn;
}

/** Why a stage conversion is not known. */
export function conversionUnknownText({ messages, conversionPeriod }: FunnelWriter): string {
  return conversionPeriod ? messages.conversionUnknownIn : messages.conversionUnknown;
}

function shareText(step: FunnelStepView, writer: FunnelWriter): string {
  const { messages, formatter } = writer;
  const name = step.step.stageName ?? messages.won;
  const amount = fullAmountText(step.amount, writer);
  const share = step.shownShare(0);
  if (share === null) return messages.stepWithoutShare({ stage: name, amount });
  const say = step.step.ofAllUnit ? messages.standingStep : messages.step;
  return say({ stage: name, amount, share: formatter.share(share) });
}

/** What did not go on from a step, or came besides, in words; `null` where nobody knows, and at the end. */
export function stepDropText({ drop, dropShare }: FunnelStepView, writer: FunnelWriter): string | null {
  const { messages, formatter } = writer;
  if (drop !== null && drop < 0) return messages.gain({ amount: fullAmountText(-drop, writer) });
  if (drop === null || dropShare === null) return null;
  return messages.drop({ amount: fullAmountText(drop, writer), share: formatter.share(dropShare) });
}

/** Everything a step's picture says, in words. */
export function stepText(step: FunnelStepView, writer: FunnelWriter): string {
  const { messages } = writer;
  const own = stepOwnText(step, writer);
  const drop = stepDropText(step, writer);
  if (drop === null) return own;
  const texts = step.drop !== null && step.drop < 0 ? [] : whereaboutsTexts(step, writer);
  const change = texts.length === 0 ? drop : messages.dropWays({ drop, ways: messages.ways({ texts }) });
  return messages.stepAnd({ step: own, change });
}

/** A drop-off as the picture has it: `−362`, `+12` where more came to the next step, `0` without a sign. */
export function dropText(drop: number, text: (size: number) => string, messages: FunnelMessages): string {
  const size = text(Math.abs(drop));
  if (drop === 0) return size;
  return drop > 0 ? messages.dropShort({ text: size }) : messages.gainShort({ text: size });
}

/** Where the deals went that did not go on, the ways taken only: `1,010 lost`, `194 still there`. */
function whereaboutsTexts(
  { step }: FunnelStepView,
  writer: FunnelWriter,
  text: (amount: number) => string = (amount) => amountText(amount, writer),
): string[] {
  if (!step.dropOff) return [];
  const { lost, disqualified, held, standing, overdue } = step.dropOff;
  const { measure, messages } = writer;
  const texts: string[] = [];
  const add = (some: CountAndValue, word: (args: { count: number; deals: string }) => string): void => {
    const amount = measure === 'count' ? some.count : some.valueMinor;
    if (amount > 0) texts.push(word({ count: amount, deals: text(amount) }));
  };
  add(lost, messages.lost);
  add(disqualified, messages.disqualified);
  add(held, messages.held);
  add(standing, messages.standing);
  add(overdue, messages.overdue);
  return texts;
}

/** The same on one line, which breaks between the ways only. */
export function whereaboutsText(step: FunnelStepView, writer: FunnelWriter): string {
  const texts = whereaboutsTexts(step, writer).map((text) => text.replaceAll(' ', '\u00A0'));
  return writer.messages.ways({ texts });
}

/** The same in full, with plain spaces, for a file. */
export function exactWhereaboutsText(step: FunnelStepView, writer: FunnelWriter): string {
  const { measure, messages, formatter } = writer;
  const inFull = measure === 'count' ? formatter.count : formatter.money;
  return messages.ways({ texts: whereaboutsTexts(step, writer, inFull) });
}
