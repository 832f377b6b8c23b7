import type { DealMixResult } from '../measures/index.js';
import type { MixWriter } from './mix-text.js';

/** What the rule of the classes comes to, in words, and why another stands in for the one asked for. */
export function ruleTexts({ rule, asked, fallback, classes }: DealMixResult, writer: MixWriter): string[] {
  const { messages } = writer;
  const { ruleTexts: texts } = messages;
  if (fallback === 'no-amounts') return [messages.ruleWithoutAmounts];
  const shares = (all: readonly number[]): string =>
    all
      .map((share, index) =>
        messages.headed({
          head: messages.classes[classes[index]!.id],
          number: exactShare(share, writer),
        }),
      )
      .join(' · ');
  const inWords = (): string => {
    switch (rule.by) {
      case 'target-share':
        return texts['target-share']({ shares: shares(rule.shares) });
      case 'quantile':
        return texts.quantile({
          shares: shares([...rule.shares, 1 - rule.shares.reduce((sum, share) => sum + share, 0)]),
        });
      case 'natural-breaks':
      case 'amount':
        return texts[rule.by];
    }
  };
  const standIn =
    fallback === 'no-target' && asked.by !== rule.by
      ? [messages.ruleWithoutTarget({ rule: messages.rules[rule.by] })]
      : [];
  return [...standIn, inWords()];
}

/** With as many decimals as the share has, one at most. */
function exactShare(share: number, { formatter }: MixWriter): string {
  const tenths = Math.round(share * 1000);
  return formatter.share(tenths / 1000, tenths % 10 === 0 ? 0 : 1);
}
