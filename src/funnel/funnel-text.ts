import type { CountAndValue } from '../measures/index.js';
import type { Formatter, FunnelMessages } from '../messages/index.js';
import type { FunnelMeasure, FunnelStepView } from './funnel-view.js';

/** What a width stands for, short enough for a picture: the table has it in full. */
export function amountText(amount: number, measure: FunnelMeasure, formatter: Formatter): string {
  return measure === 'count' ? formatter.count(amount) : formatter.moneyShort(amount);
}

/** What a width stands for, in full, with its unit. */
function fullAmountText(
  amount: number,
  measure: FunnelMeasure,
  messages: FunnelMessages,
  formatter: Formatter,
): string {
  return measure === 'count'
    ? messages.deals({ count: amount, deals: formatter.count(amount) })
    : formatter.money(amount);
}

/** Everything a step's picture says, in words. */
export function stepText(
  step: FunnelStepView,
  measure: FunnelMeasure,
  messages: FunnelMessages,
  formatter: Formatter,
): string {
  const name = step.step.stageName ?? messages.won;
  const amount = fullAmountText(step.amount, measure, messages, formatter);
  const own =
    step.share === null
      ? messages.stepWithoutShare({ stage: name, amount })
      : messages.step({ stage: name, amount, share: formatter.share(step.share) });
  if (step.drop === null || step.dropShare === null || step.drop < 0) return own;
  const drop = messages.drop({
    amount: fullAmountText(step.drop, measure, messages, formatter),
    share: formatter.share(step.dropShare),
  });
  const whereabouts = whereaboutsText(step, measure, messages, formatter);
  return whereabouts === '' ? `${own}. ${drop}.` : `${own}. ${drop}: ${whereabouts}.`;
}

/** Where the deals went that did not go on, the ways taken only: `1,010 lost, 194 still there`. */
export function whereaboutsText(
  { step }: FunnelStepView,
  measure: FunnelMeasure,
  messages: FunnelMessages,
  formatter: Formatter,
): string {
  if (!step.dropOff) return '';
  const { lost, disqualified, held, standing, overdue } = step.dropOff;
  const texts: string[] = [];
  const add = (some: CountAndValue, word: (args: { deals: string }) => string): void => {
    const amount = measure === 'count' ? some.count : some.valueMinor;
    if (amount > 0) texts.push(word({ deals: amountText(amount, measure, formatter) }));
  };
  add(lost, messages.lost);
  add(disqualified, messages.disqualified);
  add(held, messages.held);
  add(standing, messages.standing);
  add(overdue, messages.overdue);
  return texts.join(', ');
}
