import { expect, test } from 'vitest';
import { contrastShortfalls, themedTokens, type TokenValues } from '../../src/theme/index.js';

const shortfalls = (light: TokenValues) =>
  contrastShortfalls(themedTokens({ name: 'Pale', both: {}, light, dark: {} }), 'light');

test('the look as shipped has none', () => {
  expect(shortfalls({})).toEqual([]);
});

test('a pale colour is named with each ground it is lost on, and by how much', () => {
  const found = shortfalls({ '--cairn-won': '#d0e0c0' });
  expect(found.map(({ token, ground, atLeast }) => [token, ground, atLeast])).toEqual([
    ['--cairn-won', '--cairn-paper', 3],
    ['--cairn-won', '--cairn-raised', 3],
    ['--cairn-won', '--cairn-wash', 3],
    ['--cairn-on-won', '--cairn-won', 4.5],
  ]);
  expect(found[0]?.ratio).toBeCloseTo(1.3, 1);
});

test('a colour written in another way, or one that is seen through, is named and not judged', () => {
  const judged = (value: string) =>
    shortfalls({ '--cairn-ink': value }).map(({ token, ratio }) => [token, ratio]);
  const notJudged = [1, 2, 3].map(() => ['--cairn-ink', null]);
  expect(judged('black')).toEqual(notJudged);
  expect(judged('oklch(0.2 0 0 / 0.9)')).toEqual(notJudged);
});
