import { describe, expect, test } from 'vitest';
import { createRandom } from './random.js';

const draw = <T>(count: number, one: () => T): T[] => Array.from({ length: count }, one);
const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

describe('createRandom', () => {
  test('gives the same numbers for the same seed and stream, and others for another', () => {
    const numbers = (seed: number, stream?: number): number[] => draw(5, createRandom(seed, stream).next);
    expect(numbers(7)).toEqual(numbers(7));
    expect(numbers(7)).not.toEqual(numbers(8));
    expect(numbers(7, 1)).not.toEqual(numbers(7, 2));
  });

  test('next is uniform from 0 to 1', () => {
    const values = draw(20_000, createRandom(1).next);
    expect(values.every((value) => value >= 0 && value < 1)).toBe(true);
    for (let tenth = 0; tenth < 10; tenth += 1) {
      const share = values.filter((value) => Math.floor(value * 10) === tenth).length / 20_000;
      expect(share).toBeGreaterThan(0.09);
      expect(share).toBeLessThan(0.11);
    }
  });

  test('between reaches both ends', () => {
    const random = createRandom(1);
    expect(new Set(draw(200, () => random.between(-1, 2)))).toEqual(new Set([-1, 0, 1, 2]));
  });

  test('weighted never takes a weight of 0 and follows the others', () => {
    const random = createRandom(1);
    const taken = draw(4000, () => random.weighted([1, 0, 3]));
    expect(taken.filter((index) => index === 1)).toHaveLength(0);
    const share = taken.filter((index) => index === 2).length / 4000;
    expect(share).toBeGreaterThan(0.72);
    expect(share).toBeLessThan(0.78);
  });

  test('normal has mean 0 and standard deviation 1', () => {
    const values = draw(20_000, createRandom(1).normal);
    expect(Math.abs(mean(values))).toBeLessThan(0.02);
    expect(Math.abs(mean(values.map((value) => value * value)) - 1)).toBeLessThan(0.04);
  });

  test('half of the log-normal draws lie under the median', () => {
    const random = createRandom(1);
    const below = draw(10_000, () => random.logNormal(500, 0.9)).filter((value) => value < 500);
    expect(below.length).toBeGreaterThan(4800);
    expect(below.length).toBeLessThan(5200);
  });
});
