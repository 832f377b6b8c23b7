import { describe, expect, test } from 'vitest';
import { COLOUR_TOKENS, contrastRatio, hexOf, readColour } from '../../src/theme/index.js';
import { contrast } from './colour.js';

describe('a colour is read', () => {
  test.each([
    ['oklch(0.5 0.1 130)', { space: 'oklch', components: [0.5, 0.1, 130], alpha: 1 }],
    ['oklch(50% 25% 130deg / 40%)', { space: 'oklch', components: [0.5, 0.1, 130], alpha: 0.4 }],
    ['oklch(.5 .1 -10 / .5)', { space: 'oklch', components: [0.5, 0.1, 350], alpha: 0.5 }],
    ['oklch(0.5 0.1 360)', { space: 'oklch', components: [0.5, 0.1, 0], alpha: 1 }],
    ['#f00', { space: 'srgb', components: [1, 0, 0], alpha: 1 }],
    ['#FF000080', { space: 'srgb', components: [1, 0, 0], alpha: 128 / 255 }],
    ['#0f08', { space: 'srgb', components: [0, 1, 0], alpha: 136 / 255 }],
  ])('%s', (css, colour) => {
    expect(readColour(css)).toEqual(colour);
  });

  test.each(['red', 'light-dark(#000, #fff)', 'oklch(0.5 0.1)', '#12345', 'oklch(a b c)', ''])(
    'but not “%s”, which is null',
    (css) => {
      expect(readColour(css)).toBeNull();
    },
  );
});

const read = (css: string) =>
  readColour(css) ?? { space: 'srgb' as const, components: [0, 0, 0] as const, alpha: 1 };

describe('contrast', () => {
  test('of white on black is 21, of a colour on itself 1', () => {
    expect(contrastRatio(read('#fff'), read('#000'))).toBeCloseTo(21, 6);
    expect(contrastRatio(read('#4f6b3c'), read('#4f6b3c'))).toBe(1);
  });

  test('of #767676 on white is 4.54, the grey that just passes', () => {
    expect(contrastRatio(read('#767676'), read('#ffffff'))).toBeCloseTo(4.54, 2);
  });

  test('of every colour on paper is what was reckoned by other means', () => {
    const paper = COLOUR_TOKENS[0]?.light ?? '';
    const apart = COLOUR_TOKENS.map(({ light }) =>
      Math.abs(contrastRatio(read(light), read(paper)) - contrast(light, paper)),
    );
    expect(apart.filter((gap) => gap > 0.01)).toEqual([]);
  });
});

describe('as hex', () => {
  test.each([
    ['oklch(1 0 0)', '#ffffff'],
    ['oklch(0 0 0)', '#000000'],
    ['oklch(0.627955 0.257683 29.2339)', '#ff0000'],
    ['#4f6b3c', '#4f6b3c'],
    ['oklch(0.7 0.4 30)', '#ff0000'],
  ])('%s is %s', (css, hex) => {
    expect(hexOf(read(css))).toBe(hex);
  });
});
