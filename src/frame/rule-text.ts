import type { Formatter, RuleTextMessages } from '../messages/index.js';
import { MoveBlockedError, moveBlockedCode, type UnmetRule } from '../model/index.js';

/** What rules are written with: a catalogue that has them, and numbers. */
export interface RuleWriter {
  readonly messages: RuleTextMessages;
  readonly formatter: Pick<Formatter, 'count' | 'list' | 'money'>;
}

/** Rules that a move does not meet, as one part of a sentence: each with what it is about, exit criteria together. */
export function rulesText(
  unmet: readonly UnmetRule[],
  { messages, formatter }: RuleWriter,
  stageName: (stageId: string) => string,
): string {
  const texts = ruleTexts(unmet, { messages, formatter }, stageName);
  return messages.reasons({ texts });
}

/** The same, a text for each. */
export function ruleTexts(
  unmet: readonly UnmetRule[],
  { messages, formatter }: RuleWriter,
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

/** The rules that something thrown names, as one part of a sentence; `null` = it is another error, or names none. */
export function blockedText(
  error: unknown,
  writer: RuleWriter,
  stageName: (stageId: string) => string,
): string | null {
  const code = moveBlockedCode(error);
  if (code === null) return null;
  // From a server comes the code alone.
  if (!(error instanceof MoveBlockedError)) return writer.messages.blocked[code];
  const blocking = error.check.unmet.filter(({ effect }) => effect === 'block');
  return rulesText(blocking, writer, stageName);
}
