import { describe, expect, test } from 'vitest';
import {
  COLOUR_TOKENS,
  CONTRAST_READINGS,
  DENSITY_VALUES,
  SIZE_TOKENS,
  TOKEN_LIST,
} from '../../src/theme/index.js';
import { readRules, ruleAt } from './read-css.js';

const LIGHT = ':where(:root, [data-cairn-theme])';
const DARK = ":where([data-cairn-theme='dark'])";
const DARK_BY_SYSTEM = ':where(:root:not([data-cairn-theme]))';

const sizes = new Set(SIZE_TOKENS);
const themed = TOKEN_LIST.filter((token) => !sizes.has(token));

function values(tokens: readonly { name: string; light: string; dark: string }[], theme: 'light' | 'dark') {
  return Object.fromEntries(tokens.map((token) => [token.name, token[theme]]));
}

/** What a dark rule must say again: the tokens that read otherwise in the dark. */
const otherwise = <T extends { light: string; dark: string }>(tokens: readonly T[]): readonly T[] =>
  tokens.filter(({ light, dark }) => light !== dark);

describe('the stylesheet says what the token list says', () => {
  test('in light', () => {
    expect(ruleAt(readRules('theme/tokens.css'), LIGHT)).toEqual(values(themed, 'light'));
  });

  test('in sizes, which no theme changes', () => {
    expect(ruleAt(readRules('theme/tokens.css'), ':where(:root)')).toEqual(values(SIZE_TOKENS, 'light'));
    expect(otherwise(SIZE_TOKENS)).toEqual([]);
  });

  test.each(['comfortable', 'regular', 'compact'] as const)('in the %s density', (density) => {
    const rule = ruleAt(readRules('theme/tokens.css'), `:where([data-cairn-density='${density}'])`);
    expect(rule).toEqual(DENSITY_VALUES[density]);
  });

  test('in dark, by attribute and by the system alike, and on screen only', () => {
    const rules = readRules('theme/tokens-dark.css');
    const expected = values(otherwise(themed), 'dark');
    expect(ruleAt(rules, `@media screen ${DARK}`)).toEqual(expected);
    expect(ruleAt(rules, `@media screen and (prefers-color-scheme: dark) ${DARK_BY_SYSTEM}`)).toEqual(
      expected,
    );
  });

  test('for a reader who asks for more contrast', () => {
    const rules = readRules('theme/tokens-contrast.css');
    const dark = values(otherwise(CONTRAST_READINGS), 'dark');
    expect(ruleAt(rules, `@media (prefers-contrast: more) ${LIGHT}`)).toEqual(
      values(CONTRAST_READINGS, 'light'),
    );
    expect(ruleAt(rules, `@media screen and (prefers-contrast: more) ${DARK}`)).toEqual(dark);
    expect(
      ruleAt(
        rules,
        `@media screen and (prefers-contrast: more) and (prefers-color-scheme: dark) ${DARK_BY_SYSTEM}`,
      ),
    ).toEqual(dark);
  });
});

test('more contrast that a host chooses says every colour, as what the place inherits may be a host’s', () => {
  const every = themed.map((token) => ({
    ...token,
    ...CONTRAST_READINGS.find(({ name }) => name === token.name),
  }));
  const strokes = CONTRAST_READINGS.filter(({ name }) => name.startsWith('--cairn-stroke-'));
  expect(strokes).toHaveLength(2);
  const [light, dark, darkBySystem, ...others] = readRules('theme/tokens-contrast-chosen.css');
  const darkReadings = values(otherwise(every), 'dark');
  expect(others).toEqual([]);
  expect(light?.where).toMatch(/^:where\(\[data-cairn-contrast='more'\]/);
  expect(Object.fromEntries(light?.declarations ?? [])).toEqual(values([...every, ...strokes], 'light'));
  expect(dark?.where).toMatch(/^@media screen :where\(/);
  expect(Object.fromEntries(dark?.declarations ?? [])).toEqual(darkReadings);
  expect(darkBySystem?.where).toMatch(/^@media screen and \(prefers-color-scheme: dark\) :where\(/);
  expect(Object.fromEntries(darkBySystem?.declarations ?? [])).toEqual(darkReadings);
});

test('under forced colours every colour is one of the system’s own, over whatever a host has set', () => {
  const everywhere =
    ':where(:root, [data-cairn-theme], [data-cairn-contrast], [data-cairn]:not([data-cairn] *))';
  const rule = ruleAt(readRules('theme/tokens-forced.css'), `@media (forced-colors: active) ${everywhere}`);
  const system = new Set(
    ['Canvas', 'CanvasText', 'Highlight', 'HighlightText'].map((name) => `${name} !important`),
  );
  expect(COLOUR_TOKENS.filter(({ name }) => !system.has(rule[name] ?? ''))).toEqual([]);
});

test('under reduced motion nothing takes time', () => {
  const rule = ruleAt(readRules('theme/tokens.css'), '@media (prefers-reduced-motion: reduce) :where(:root)');
  expect(rule).toEqual({ '--cairn-motion-short': '0ms', '--cairn-motion-long': '0ms' });
});

test('no token is listed twice', () => {
  expect(new Set(TOKEN_LIST.map(({ name }) => name)).size).toBe(TOKEN_LIST.length);
});
