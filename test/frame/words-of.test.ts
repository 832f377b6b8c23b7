import { expect, test } from 'vitest';
import { wordsOf } from '../../src/frame/picture/words-of.js';

/** Each word, and an arrow for the way it runs. */
const told = (text: string, isRtl: boolean): string[] =>
  wordsOf(text, isRtl).map((word) => `${word.isRtl ? '←' : '→'} ${text.slice(word.start, word.end)}`);

test.each([
  ['Acme Corp.', false, ['→ Acme', '→ Corp.']],
  ['حساب ⁨Acme Corp.⁩ كبير', true, ['← حساب', '→ Acme', '→ Corp.', '← كبير']],
  ['(⁨Acme⁩)', true, ['← (', '→ Acme', '← )']],
  ['of ⁨شركة كبيرة⁩.', false, ['→ of', '← شركة', '← كبيرة', '→ .']],
  ['⁨100%⁩ 20%', true, ['→ 100%', '← 20%']],
  ['⁦شركة⁩ ⁧Acme⁩', true, ['→ شركة', '← Acme']],
  ['⁧Acme ⁦Corp.⁩ Ltd.⁩ كبير', false, ['← Acme', '→ Corp.', '← Ltd.', '→ كبير']],
  ['⁩Acme ⁨Corp.', true, ['← Acme', '→ Corp.']],
  [' ', true, []],
])('%j, from right to left: %s', (text, isRtl, words) => {
  expect(told(text, isRtl)).toEqual(words);
});
