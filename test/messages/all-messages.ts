import * as english from '../../src/messages/en/index.js';
import type { MessageCatalogue } from '../../src/messages/index.js';

/** The English texts as a catalogue, as hosts have those of other languages. */
export const en: MessageCatalogue = {
  frame: english.frameMessages,
  csvImport: english.csvImportMessages,
  dealDialog: english.dealDialogMessages,
  dealList: english.dealListMessages,
  dealMix: english.dealMixMessages,
  dealRecord: english.dealRecordMessages,
  explanation: english.explanationMessages,
  findings: english.findingsMessages,
  funnel: english.funnelMessages,
  issues: english.issuesMessages,
  moveRules: english.moveRulesMessages,
  coverageGauge: english.coverageGaugeMessages,
  coverageGauges: english.coverageGaugesMessages,
  stageBoard: english.stageBoardMessages,
  winRates: english.winRatesMessages,
};

/** A text, or what writes one. */
export type Message = string | ((args: object) => string);

/** Every message of a catalogue, by its path: `funnel.step`. */
export function messagesOf(catalogue: object, path = ''): Map<string, Message> {
  return new Map(
    Object.entries(catalogue).flatMap(([key, value]: [string, unknown]) =>
      typeof value === 'object' && value !== null
        ? [...messagesOf(value, `${path}${key}.`)]
        : [[`${path}${key}`, value as Message] as const],
    ),
  );
}

const LISTS: ReadonlySet<string> = new Set(['marks', 'facts', 'texts']);

/** Texts of a message's arguments: `(name) => name` for one that says what it was given. */
export type WordOf = (name: string) => string;

/** What a message gets under a name, unless said otherwise: a word, two of them in a list, or so many. */
function argument(path: string, name: string, count: number, word: WordOf): unknown {
  if (name === 'count') return count;
  if (name === 'groupBy') return 'owner';
  if (LISTS.has(name)) return [word('one'), word('two')];
  if (path === 'stageBoard.moved' && name !== 'deal') {
    return { stage: word(`${name}Stage`), place: word(`${name}Place`), of: word(`${name}Of`) };
  }
  return word(name);
}

/** A message as it is said of so many, with a word in place of each other argument it asks for. */
export function written(path: string, message: Message, count: number, word: WordOf): string {
  if (typeof message === 'string') return message;
  return message(new Proxy({}, { get: (_, name) => argument(path, String(name), count, word) }));
}
