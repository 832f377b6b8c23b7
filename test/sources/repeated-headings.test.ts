import { expect, test } from 'vitest';
import { loadCsv } from '../../src/sources/csv/index.js';

test('sixty thousand columns of one heading are named apart, each with the next number', async () => {
  const { headings } = await loadCsv('size,'.repeat(60_000));
  expect(headings[0]).toBe('size');
  expect(headings[1]).toBe('size (2)');
  expect(headings[59_999]).toBe('size (60000)');
});

test('a number that another heading has already is passed over', async () => {
  const { headings } = await loadCsv('size,size (2),size,size,colour,colour\n1,2,3,4,5,6\n');
  expect(headings).toEqual(['size', 'size (2)', 'size (3)', 'size (4)', 'colour', 'colour (2)']);
});
