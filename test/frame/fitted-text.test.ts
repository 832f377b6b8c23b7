import { describe, expect, test } from 'vitest';
import { fittedText } from '../../src/frame/picture/fitted-text.js';

/** Each letter is 10 px wide. */
const TEN_EACH = (text: string): number => 10 * Array.from(text).length;

describe('A text cut to fit', () => {
  test.each([
    ['Acme renewal', 80, 'Acme re…'],
    ['Acme renewal', 79, 'Acme r…'],
    ['Acme renewal', 60, 'Acme…'],
    ['Acme', 10, '…'],
    ['Acme', 0, '…'],
    ['', 100, '…'],
  ])('%j in %d px is %j', (text, room, shown) => {
    expect(fittedText(text, room, TEN_EACH)).toBe(shown);
  });

  test('has no half of a letter, nor a letter without its accent', () => {
    expect(fittedText('ab👍🏽cd', 40, TEN_EACH)).toBe('ab…');
    expect(fittedText('e\u0301e\u0301e\u0301', 40, TEN_EACH)).toBe('e\u0301…');
  });

  test('of 10,000 letters is measured 14 times, not 10,000', () => {
    let measured = 0;
    const shown = fittedText('n'.repeat(10_000), 210, (text) => {
      measured++;
      return TEN_EACH(text);
    });
    expect(shown).toBe(`${'n'.repeat(20)}…`);
    expect(measured).toBeLessThanOrEqual(14);
  });
});
