import { describe, expect, test } from 'vitest';
import { ar } from '../../src/messages/ar/index.js';
import { de } from '../../src/messages/de/index.js';
import { pluralIn } from '../../src/messages/index.js';
import { sv } from '../../src/messages/sv/index.js';
import { en, messagesOf, written } from './all-messages.js';

/** Names that end up in brackets, so that they are found again in what a message says. */
const marked = (name: string): string => `‹${name}›`;
const saidOf = (text: string): string[] => [...new Set(text.toLowerCase().match(/‹\w+›/g))].toSorted();

/** What is counted: Arabic says one and two of it by the noun's own form, without a number. */
const COUNTED = ['deals', 'days', 'expected', 'entries', 'questions', 'rows', 'issues', 'times'].map(marked);

const COUNTS = [0, 1, 2, 3, 11, 21, 100];

/** Texts that put values together, or name what is written the same everywhere. */
const SAME_IN_ALL =
  /^(?:csvImport\.(?:keptChange|samples|preview\.column|problems\.headings)|frame\.none|dealMix\.(?:hhi|rock|headed|historyLayer|historyColumn|showDealsOf)|explanation\.numberNames\.(?:normal-point|zero|one|two|four)|funnel\.(?:ways|stepWithoutShare|dropWays|stepAnd|dropShort|gainShort|dealsTitle)|coverageGauge\.(?:markAnd|meter|meterMark|picture|fact|historyPoint)|coverageGauges\.(?:sameName|meter)|dealDialog\.span|dealRecord\.(?:activityKinds?|reasons)|stageBoard\.(?:card|inLane|criterionFacet|reasons)|moveRules\.met|winRates\.(?:sameName|span|row|dealsTitle))$/;

/** Words that a language shares with English. */
const SHARED_WITH = {
  sv: /^(?:explanation\.window|stageBoard\.facets\.teams|winRates\.median)$/,
  de: /^(?:dealDialog\.(?:title|fields\.(?:name|team))|dealList\.(?:title|hiddenName|columns\.name)|csvImport\.(?:fields\.team|issues\.columns\.deal)|dealMix\.columns\.deal|explanation\.(?:figures\.(?:stage-deals|leads)|numberNames\.leads)|coverageGauge\.(?:deals|dealsColumn|historyColumns\.zone)|coverageGauges\.(?:sortKeys\.name|columns\.zone)|funnel\.deals|stageBoard\.(?:hiddenName|column|lane|laneFields\.team|found|facets\.teams|orders\.name)|winRates\.sortKeys\.name|dealMix\.(?:withoutDeals|historyDeals))$/,
  ar: /^$/,
};

const own = messagesOf(en);

describe.each([
  ['Swedish', sv, SHARED_WITH.sv],
  ['German', de, SHARED_WITH.de],
  ['Arabic', ar, SHARED_WITH.ar],
] as const)('the %s catalogue', (language, catalogue, shared) => {
  const messages = messagesOf(catalogue);
  const said = (path: string, count: number, word = marked): string =>
    written(path, messages.get(path)!, count, word);

  test('has every message of the English one, and no other', () => {
    expect([...messages.keys()].toSorted()).toEqual([...own.keys()].toSorted());
  });

  test.each(COUNTS)('says as much of its arguments as the English one, of %i', (count) => {
    const inWords = language === 'Arabic' && (count === 1 || count === 2);
    for (const [path, message] of own) {
      const needed = saidOf(written(path, message, count, marked));
      const found = saidOf(said(path, count));
      const missing = needed.filter((name) => !found.includes(name));
      expect(
        found.filter((name) => !needed.includes(name)),
        path,
      ).toEqual([]);
      expect(inWords ? missing.filter((name) => !COUNTED.includes(name)) : missing, path).toEqual([]);
    }
  });

  test.each(COUNTS)('leaves no text empty and no place unfilled, of %i', (count) => {
    for (const path of own.keys()) {
      expect(said(path, count).trim(), path).not.toBe('');
      expect(said(path, count), path).not.toMatch(/undefined|null|NaN|\[object|[{}]| {2}/);
    }
  });

  test('is no English, but for what is written the same in both', () => {
    const same = [...own]
      .filter(([path, message]) => said(path, 2) === written(path, message, 2, marked))
      .map(([path]) => path);
    expect(same.filter((path) => !SAME_IN_ALL.test(path) && !shared.test(path))).toEqual([]);
  });

  test('leaves names as they are, markup and placeholders of other systems included', () => {
    const hostile = '<img src=x onerror=alert(1)>$&{deal}%s__proto__';
    for (const [path, message] of own) {
      if (!written(path, message, 3, () => hostile).includes(hostile)) continue;
      expect(
        said(path, 3, () => hostile),
        path,
      ).toContain(hostile);
    }
    expect(catalogue.winRates.title({ groupBy: '__proto__' })).toContain('__proto__');
    expect(catalogue.winRates.unknownGroup({ groupBy: 'constructor' })).toContain('constructor');
  });
});

test('the English catalogue leaves no text empty and no place unfilled', () => {
  for (const [path, message] of own) {
    for (const count of COUNTS) {
      expect(written(path, message, count, marked).trim(), path).not.toBe('');
      expect(written(path, message, count, marked), path).not.toMatch(
        /undefined|null|NaN|\[object|[{}]| {2}/,
      );
    }
  }
});

describe('Swedish has singular and plural', () => {
  test('of one, and of all else', () => {
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

describe('German has singular and plural', () => {
  test.each([
    [0, '0 Deals'],
    [1, '1 Deal'],
    [2, '2 Deals'],
    [11, '11 Deals'],
    [100, '100 Deals'],
  ])('of %i: %s', (count, text) => {
    expect(de.funnel.deals({ count, deals: String(count) })).toBe(text);
  });

  test('in whole sentences', () => {
    expect(de.frame.leftOut['no-closed-date']({ count: 1, deals: '1' })).toBe(
      '1 abgeschlossener Deal hat kein Abschlussdatum',
    );
    expect(de.frame.leftOut['no-closed-date']({ count: 3, deals: '3' })).toBe(
      '3 abgeschlossene Deals haben kein Abschlussdatum',
    );
    expect(de.stageBoard.daysOf({ days: '4', count: 1, expected: '1' })).toBe('4 von 1 Tag');
    expect(de.stageBoard.daysOf({ days: '4', count: 5, expected: '5' })).toBe('4 von 5 Tagen');
  });

  test('and cases of what is compared', () => {
    expect(de.winRates.title({ groupBy: 'owner' })).toBe('Gewinnquoten nach Verantwortlichen');
    expect(de.winRates.all({ groupBy: 'owner' })).toBe('Alle Verantwortlichen');
    expect(de.winRates.unknownGroup({ groupBy: 'team' })).toBe('Ohne Team');
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
