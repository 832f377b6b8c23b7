import type { UnmetRule } from '../model/index.js';
import type { BoardWriter } from './board-text.js';

/** Rules that a move does not meet, as one part of a sentence: each with what it is about, exit criteria together. */
export function rulesText(
  unmet: readonly UnmetRule[],
  { messages, formatter }: Pick<BoardWriter, 'messages' | 'formatter'>,
  stageName: (stageId: string) => string,
): string {
  const texts = ruleTexts(unmet, { messages, formatter }, stageName);
  return messages.reasons({ texts });
}

/** The same, a text for each. */
export function ruleTexts(
  unmet: readonly UnmetRule[],
  { messages, formatter }: Pick<BoardWriter, 'messages' | 'formatter'>,
  stageName: (stageId: string) => string,
): readonly string[] {
  const names = unmet.flatMap((rule) =>
    rule.kind === 'criterion' ? messages.criterion({ name: rule.criterion.name }) : [],
  );
  const evidence = names.length === 0 ? [] : [messages.noEvidence({ criteria: formatter.list(names) })];
  const others = unmet.flatMap((rule): string | readonly string[] => {
    switch (rule.kind) {
      case 'criterion':
        return [];
      case 'transition': {
        const stages = formatter.list(rule.allowed.map(stageName));
        return messages.noWay({ stage: stageName(rule.stageId), stages });
      }
      case 'bid':
        return rule.decision === null ? messages.bidOpen : messages.noBid;
      case 'limit-deals':
      case 'limit-value': {
        const write = rule.kind === 'limit-deals' ? formatter.count : formatter.money;
        const [after, limit] = [write(rule.after), write(rule.limit)];
        return messages.full({ stage: stageName(rule.stageId), after, limit });
      }
      case 'reason':
        return messages.noReason;
    }
  });
  return [...evidence, ...others];
}
