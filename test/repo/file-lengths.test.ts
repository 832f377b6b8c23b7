import { expect, test } from 'vitest';
import { filesOf } from './repository-files.js';

const lengths = filesOf('src', /\.tsx?$/)
  .map(({ path, text }) => ({ path, lines: text.split('\n').length - 1 }))
  .toSorted((a, b) => a.lines - b.lines);

const quantile = (share: number): number => lengths[Math.floor(share * (lengths.length - 1))]?.lines ?? 0;

const sheets = filesOf('src', /\.css$/).map(({ path, text }) => ({
  path,
  lines: text.split('\n').length - 1,
}));

test('no file of src is over 300 lines', () => {
  expect([...lengths, ...sheets].filter(({ lines }) => lines > 300)).toEqual([]);
});

test('half of the files of src are at most 80 lines, nine tenths at most 200', () => {
  expect(quantile(0.5)).toBeLessThanOrEqual(80);
  expect(quantile(0.9)).toBeLessThanOrEqual(200);
});
