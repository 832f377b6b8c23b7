import { describe, expect, test } from 'vitest';
import { COLOUR_TOKENS, KIND_CARRIERS, themedTokens } from '../../src/theme/index.js';
import { HARBOUR } from '../../stories/theming/harbour.js';
import { ORCHARD } from '../../stories/theming/orchard.js';
import { type Light, okLab, readOklch, valueOf } from './colour.js';

type Matrix = readonly [Light, Light, Light];

/** How the three kinds of full colour blindness see (Machado, Oliveira and Fernandes 2009, severity 1). */
const EYES: Record<string, Matrix> = {
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

function seen(colour: string, eye: Matrix): readonly [number, number, number] {
  const [red, green, blue] = readOklch(colour);
  const light = eye.map((row) => Math.max(0, row[0] * red + row[1] * green + row[2] * blue));
  return okLab([light[0] ?? 0, light[1] ?? 0, light[2] ?? 0]);
}

const LOOKS = [
  { look: 'Cairn', tokens: COLOUR_TOKENS },
  ...[HARBOUR, ORCHARD].map((theme) => ({ look: theme.name, tokens: themedTokens(theme) })),
];

const cases = LOOKS.flatMap((look) =>
  (['light', 'dark'] as const).flatMap((theme) =>
    Object.entries(EYES).map(([name, eye]) => ({ ...look, theme, name, eye })),
  ),
);

/** What has a hue of its own in the pictures. */
const HUES = ['--cairn-won', '--cairn-lost', '--cairn-attention', '--cairn-select'] as const;
const pairs = HUES.flatMap((one, at) => HUES.slice(at + 1).map((other) => [one, other] as const));

describe.each(cases)('with $name in $look, $theme', ({ tokens, theme, eye }) => {
  test.each(pairs)('%s and %s stay two colours', (one, other) => {
    const [a, b] = [one, other].map((name) => seen(valueOf(tokens, name, theme), eye));
    const distance = Math.hypot(...[0, 1, 2].map((axis) => (a?.[axis] ?? 0) - (b?.[axis] ?? 0)));
    expect(distance).toBeGreaterThan(0.07);
  });

  test('won, lost and attention differ in lightness alone', () => {
    const lightness = HUES.slice(0, 3)
      .map((name) => seen(valueOf(tokens, name, theme), eye)[0])
      .toSorted((a, b) => a - b);
    expect((lightness[1] ?? 0) - (lightness[0] ?? 0)).toBeGreaterThan(0.05);
    expect((lightness[2] ?? 0) - (lightness[1] ?? 0)).toBeGreaterThan(0.05);
  });
});

describe('without any colour', () => {
  test('each kind has a carrier and a mark that no other kind has', () => {
    expect(new Set(KIND_CARRIERS.map(({ kind }) => kind)).size).toBe(7);
    expect(new Set(KIND_CARRIERS.map(({ carrier }) => carrier)).size).toBe(7);
    expect(new Set(KIND_CARRIERS.map(({ path }) => path)).size).toBe(7);
  });

  test('the colour of each kind is a token of the list', () => {
    const names = new Set(COLOUR_TOKENS.map(({ name }) => name));
    expect(KIND_CARRIERS.filter(({ token }) => !names.has(token))).toEqual([]);
  });
});
