import { describe, expect, test } from 'vitest';
import { COLOUR_TOKENS, CONTRAST_READINGS, STONE_SCALE, type ThemeToken } from '../../src/theme/index.js';
import { contrast, readOklch, valueOf } from './colour.js';

const THEMES = ['light', 'dark'] as const;

/** Every pair that falls short, as `token on ground: ratio`. */
function tooClose(
  tokens: readonly ThemeToken[],
  theme: 'light' | 'dark',
  least: Record<3 | 4.5, number>,
): string[] {
  return tokens.flatMap(({ name, contrast: asked }) =>
    (asked?.on ?? []).flatMap((ground) => {
      const ratio = contrast(valueOf(tokens, name, theme), valueOf(tokens, ground, theme));
      return ratio < least[asked?.atLeast ?? 3] ? [`${name} on ${ground}: ${ratio.toFixed(2)}`] : [];
    }),
  );
}

const withMoreContrast: readonly ThemeToken[] = COLOUR_TOKENS.map((token) => ({
  ...token,
  ...CONTRAST_READINGS.find(({ name }) => name === token.name),
}));

describe.each(THEMES)('in the %s theme', (theme) => {
  test('text keeps 4.5:1 and marks keep 3:1 on every ground they are set upon', () => {
    expect(tooClose(COLOUR_TOKENS, theme, { 4.5: 4.5, 3: 3 })).toEqual([]);
  });

  test('every colour is one that an ordinary screen can show', () => {
    const beyond = COLOUR_TOKENS.filter((token) =>
      readOklch(token[theme]).some((part) => part < -0.0005 || part > 1.0005),
    );
    expect(beyond.map(({ name }) => name)).toEqual([]);
  });

  test('ink, quiet ink and faint ink are three steps, the first the strongest', () => {
    const paper = valueOf(COLOUR_TOKENS, '--cairn-paper', theme);
    const ratios = ['--cairn-ink', '--cairn-ink-quiet', '--cairn-ink-faint'].map((name) =>
      contrast(valueOf(COLOUR_TOKENS, name, theme), paper),
    );
    expect(ratios).toEqual(ratios.toSorted((a, b) => b - a));
    expect(new Set(ratios).size).toBe(3);
  });

  test('each stage stands out from paper more than the one before it', () => {
    const paper = valueOf(COLOUR_TOKENS, '--cairn-paper', theme);
    const ratios = [1, 2, 3, 4, 5, 6, 7, 8].map((stage) =>
      contrast(valueOf(COLOUR_TOKENS, `--cairn-stage-${stage}`, theme), paper),
    );
    expect(ratios).toEqual(ratios.toSorted((a, b) => a - b));
    expect(new Set(ratios).size).toBe(8);
  });

  test('a reader who asks for more contrast gets 7:1 for text in ink', () => {
    const inks = withMoreContrast.filter(({ group }) => group === 'ink');
    const grounds = withMoreContrast.filter(({ group }) => group === 'ground');
    expect(inks).toHaveLength(3);
    expect(tooClose([...inks, ...grounds], theme, { 4.5: 7, 3: 4.5 })).toEqual([]);
  });

  test('a reader who asks for more contrast gets 4.5:1 for marks, and 7:1 for text in a kind’s colour', () => {
    const told = withMoreContrast.filter(
      ({ name, contrast: asked }) => asked?.atLeast === 3 || name.endsWith('-ink'),
    );
    const onPaper = told.map((token) => ({
      ...token,
      contrast: { atLeast: token.contrast?.atLeast ?? 3, on: ['--cairn-paper'] as const },
    }));
    expect(onPaper).toHaveLength(24);
    const grounds = withMoreContrast.filter(({ group }) => group === 'ground');
    expect(
      tooClose([...onPaper, ...grounds.map((ground) => ({ ...ground, contrast: null }))], theme, {
        4.5: 7,
        3: 4.5,
      }),
    ).toEqual([]);
  });

  test('a reader who asks for more contrast loses it nowhere else', () => {
    expect(tooClose(withMoreContrast, theme, { 4.5: 4.5, 3: 3 })).toEqual([]);
  });

  test('every neutral colour is a step of the one stone scale', () => {
    const steps = new Set<string>(Object.values(STONE_SCALE));
    const neutral = COLOUR_TOKENS.filter(
      ({ group }) => group === 'ground' || group === 'ink' || group === 'stage',
    );
    expect(neutral).toHaveLength(25);
    expect(neutral.filter((token) => !steps.has(token[theme]))).toEqual([]);
  });
});

test('the scale itself is known: white on black is 21:1', () => {
  expect(contrast('oklch(1 0 0)', 'oklch(0 0 0)')).toBeCloseTo(21, 3);
});
