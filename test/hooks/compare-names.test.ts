import { expect, test } from 'vitest';
import { compareNames } from '../../src/hooks/compare-names.js';

test('names are ordered as their locale has it, numbers in them by their value', () => {
  expect(['Region 10', 'Region 9', 'Öst', 'Zon'].sort(compareNames('sv'))).toEqual([
    'Region 9',
    'Region 10',
    'Zon',
    'Öst',
  ]);
  expect(['Zon', 'Öst'].sort(compareNames('de'))).toEqual(['Öst', 'Zon']);
});

test('one locale has one way to compare, however many lists are ordered by it', () => {
  expect(compareNames('sv')).toBe(compareNames('sv'));
});
