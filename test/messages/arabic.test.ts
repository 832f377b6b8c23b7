import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ar } from '../../src/messages/ar/index.js';
import { createFormatter } from '../../src/messages/index.js';
import { property } from '../property.js';
import { messagesOf, written } from './all-messages.js';

/** Begins and ends an isolate: what is between orders its own characters only. */
const [FSI, PDI] = ['\u2068', '\u2069'];

/** Makes a text that does not begin with a letter of its own run from right to left. */
const RLM = '\u200F';

describe('a number of deals', () => {
  test.each([
    [0, `${FSI}0${PDI} صفقة`],
    [1, 'صفقة واحدة'],
    [2, 'صفقتان'],
    [3, `${FSI}3${PDI} صفقات`],
    [10, `${FSI}10${PDI} صفقات`],
    [11, `${FSI}11${PDI} صفقة`],
    [100, `${FSI}100${PDI} صفقة`],
    [103, `${FSI}103${PDI} صفقات`],
  ])('of %i is %s', (count, text) => {
    expect(ar.funnel.deals({ count, deals: String(count) })).toBe(text);
  });

  test('is in the genitive after a preposition', () => {
    expect(ar.dealMix.openSample({ count: 2, deals: '2' })).toBe('في صفقتين');
    expect(ar.csvImport.confirm({ count: 2, deals: '2' })).toBe('استيراد صفقتين');
  });

  test('has words after it that agree with two of them', () => {
    const leftOut = ar.frame.leftOut['closed-before-created'];
    expect(leftOut({ count: 1, deals: '1' })).toBe('صفقة واحدة أُغلقت قبل إنشائها');
    expect(leftOut({ count: 2, deals: '2' })).toBe('صفقتان أُغلقتا قبل إنشائهما');
    expect(leftOut({ count: 5, deals: '5' })).toBe(`${FSI}5${PDI} صفقات أُغلقت قبل إنشائها`);
  });
});

describe('a number of days', () => {
  test.each([
    [0, `${FSI}0${PDI} يوم`],
    [1, 'يوم واحد'],
    [2, 'يومان'],
    [3, `${FSI}3${PDI} أيام`],
    [11, `${FSI}11${PDI} يومًا`],
    [100, `${FSI}100${PDI} يوم`],
    [1.5, `${FSI}1.5${PDI} يوم`],
  ])('of %d is %s', (count, text) => {
    expect(ar.dealDialog.days({ count, days: String(count) })).toBe(text);
  });

  test('is in the genitive after "of"', () => {
    expect(ar.stageBoard.daysOf({ days: '4', count: 2, expected: '2' })).toBe(`${RLM}${FSI}4${PDI} من يومين`);
    expect(ar.stageBoard.daysOf({ days: '4', count: 5, expected: '5' })).toBe(
      `${RLM}${FSI}4${PDI} من ${FSI}5${PDI} أيام`,
    );
  });
});

test('digits are those of the locale: no text has any of its own, but for what a file has word for word', () => {
  const asInFiles = ['1.5', '1,5', '2026-09-30', 'UTF-8'].map((text) => `${FSI}${text}${PDI}`);
  const withDigits = [...messagesOf(ar)]
    .map(([path, message]) => [path, written(path, message, 3, (name) => name)] as const)
    .map(([path, text]) => [path, asInFiles.reduce((left, known) => left.replace(known, ''), text)] as const)
    .filter(([, text]) => /\p{N}/u.test(text));
  expect(withDigits).toEqual([]);
});

describe('what is put into a sentence', () => {
  test('is isolated from it: names in other scripts, amounts, and signs', () => {
    expect(ar.stageBoard.undone({ deal: 'Acme (EMEA)', stage: 'Offer' })).toBe(
      `تم التراجع: عادت ${FSI}Acme (EMEA)${PDI} إلى ${FSI}Offer${PDI}.`,
    );
    const cairo = createFormatter({ locale: 'ar-EG', currency: 'EUR', currencyExponent: 2 });
    expect(ar.coverageGauge.perDay({ amount: cairo.money(-120_450) })).toBe(
      `يلزم ${FSI}\u061C−\u200F١٬٢٠٤٫٥٠\u00A0€${PDI} يوميًا`,
    );
  });

  test('is a deal’s name as it was typed, but for an isolate that it would close before its end', () => {
    expect(ar.stageBoard.undoneChange({ deal: 'a\u2069\u202Eb' })).toBe(
      `تم التراجع عن تغيير في ${FSI}a\u202Eb${PDI}.`,
    );
    expect(ar.stageBoard.undoneChange({ deal: `${FSI}a${PDI}\u202Eb` })).toBe(
      `تم التراجع عن تغيير في ${FSI}${FSI}a${PDI}\u202Eb${PDI}.`,
    );
  });

  test('is in the order of the script, wherever it is put, though the sentence begins with it', () => {
    expect(ar.winRates.span({ low: '10', high: '20' })).toBe(`${RLM}${FSI}10${PDI}–${FSI}20${PDI}`);
    expect(ar.funnel.ways({ texts: ['a', 'b'] })).toBe(`${RLM}${FSI}a${PDI}، ${FSI}b${PDI}`);
    expect(ar.funnel.ways({ texts: ['a'] })).toBe(`${FSI}a${PDI}`);
    expect(ar.coverageGauge.attainment({ share: '66\u200E%\u200E' })).toBe(
      `${RLM}${FSI}66\u200E%\u200E${PDI} من المستهدف`,
    );
    expect(ar.funnel.lost({ count: 3, deals: '2' })).toBe(`خاسرة: ${FSI}2${PDI}`);
  });

  const hostile = fc.string({
    unit: fc.constantFrom('a', 'ب', '1', ' ', '\u2066', '\u2067', FSI, PDI, '\u202E'),
  });
  const messages = [...messagesOf(ar)];
  property(
    'opens and closes as many isolates as there are, whatever was typed',
    [fc.constantFrom(...messages), fc.nat(120), hostile],
    ([path, message], count, typed) => {
      let depth = 0;
      for (const [mark] of written(path, message, count, () => typed).matchAll(/[\u2066-\u2069]/g)) {
        depth += mark === PDI ? -1 : 1;
        expect(depth, path).toBeGreaterThanOrEqual(0);
      }
      expect(depth, path).toBe(0);
    },
  );
});

test('a drop-off has its sign on the side where the digits have it', () => {
  expect(ar.funnel.dropShort({ text: '362' })).toBe(`\u200E−${FSI}362${PDI}`);
  expect(ar.funnel.dropShort({ text: '٣٦٢' })).toBe(`\u061C−${FSI}٣٦٢${PDI}`);
  expect(ar.funnel.gainShort({ text: '12' })).toBe(`\u200E+${FSI}12${PDI}`);
});

test('what is compared has its kind, one and many', () => {
  expect(ar.winRates.title({ groupBy: 'owner' })).toBe(`معدلات الفوز حسب ${FSI}المسؤول${PDI}`);
  expect(ar.winRates.unknownGroup({ groupBy: 'team' })).toBe(`بلا ${FSI}فريق${PDI}`);
  expect(ar.winRates.all({ groupBy: 'owner' })).toBe(`كل ${FSI}المسؤولين${PDI}`);
  expect(ar.winRates.all({ groupBy: 'region' })).toBe(`كل ${FSI}المجموعات${PDI}`);
});
