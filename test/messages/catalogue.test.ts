import { describe, expect, test } from 'vitest';
import * as english from '../../src/messages/en/index.js';
import { pluralIn } from '../../src/messages/index.js';
import { sv } from '../../src/messages/sv/index.js';

const en = {
  frame: english.frameMessages,
  csvImport: english.csvImportMessages,
  dealDialog: english.dealDialogMessages,
  dealMix: english.dealMixMessages,
  explanation: english.explanationMessages,
  findings: english.findingsMessages,
  funnel: english.funnelMessages,
  issues: english.issuesMessages,
  coverageGauge: english.coverageGaugeMessages,
  stageBoard: english.stageBoardMessages,
  winRates: english.winRatesMessages,
};

type Message = string | ((args: object) => string);

/** Every message of a catalogue, by its path: `funnel.step`. */
function messagesOf(catalogue: object, path = ''): Map<string, Message> {
  return new Map(
    Object.entries(catalogue).flatMap(([key, value]: [string, unknown]) =>
      typeof value === 'object' && value !== null
        ? [...messagesOf(value, `${path}${key}.`)]
        : [[`${path}${key}`, value as Message] as const],
    ),
  );
}

const LISTS = new Set(['marks', 'facts', 'texts']);

/** Arguments of whatever names a message asks for: so many, and words for the rest. */
const argumentsFor = (count: number): object =>
  new Proxy(
    {},
    {
      get: (_, name) => {
        if (name === 'count') return count;
        if (name === 'groupBy') return 'owner';
        return LISTS.has(String(name)) ? ['«one»', '«two»'] : `«${String(name)}»`;
      },
    },
  );

const written = (message: Message, count: number): string =>
  typeof message === 'string' ? message : message(argumentsFor(count));

/** What of its arguments a message says. */
const saidOf = (text: string): string[] => [...new Set(text.match(/«\w+»/g))].toSorted();

const own = messagesOf(en);
const swedish = messagesOf(sv);

describe('the Swedish catalogue', () => {
  test('has every message of the English one, and no other', () => {
    expect([...swedish.keys()].toSorted()).toEqual([...own.keys()].toSorted());
  });

  test.each([1, 2, 0, 21])('says as much of its arguments as the English one, of %i', (count) => {
    for (const [path, message] of own) {
      expect(saidOf(written(swedish.get(path)!, count)), path).toEqual(saidOf(written(message, count)));
    }
  });

  test('leaves nothing empty, nor in English', () => {
    const same = [...own]
      .filter(([path, message]) => written(swedish.get(path)!, 2) === written(message, 2))
      .map(([path]) => path);
    const shared =
      /^(?:frame\.none|dealMix\.hhi|explanation\.(?:window|numberNames\.(?:normal-point|zero|one|two|four)))$/;
    const joins =
      /^(?:funnel\.(?:stepWithoutShare|dropShort|gainShort)|coverageGauge\.(?:markAnd|meter|meterMark|picture|fact)|dealDialog\.span|dealMix\.rock|winRates\.(?:sameName|span|row|median))$/;
    expect(same.filter((path) => !shared.test(path) && !joins.test(path))).toEqual([]);
    expect([...swedish].filter(([, message]) => written(message, 2).trim() === '')).toEqual([]);
  });

  test('has singular and plural', () => {
    expect(sv.funnel.deals({ count: 1, deals: '1' })).toBe('1 affär');
    expect(sv.funnel.deals({ count: 0, deals: '0' })).toBe('0 affärer');
    expect(sv.funnel.deals({ count: 21, deals: '21' })).toBe('21 affärer');
    expect(sv.frame.leftOut['no-closed-date']({ count: 1, deals: '1' })).toBe(
      '1 stängd affär saknar stängningsdatum',
    );
    expect(sv.frame.leftOut['no-closed-date']({ count: 2, deals: '2' })).toBe(
      '2 stängda affärer saknar stängningsdatum',
    );
  });
});

describe('plural forms', () => {
  test('are those of the language', () => {
    const polish = pluralIn('pl');
    const forms = { one: 'transakcja', few: 'transakcje', many: 'transakcji', other: 'transakcji' };
    expect([1, 2, 5, 22].map((count) => polish(count, forms))).toEqual([
      'transakcja',
      'transakcje',
      'transakcji',
      'transakcje',
    ]);
  });

  test('fall back to the general one', () => {
    expect(pluralIn('ar')(2, { one: 'a', other: 'b' })).toBe('b');
  });
});
