/// <reference types="vite/client" />
import { page } from 'vitest/browser';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import styles from '../../src/styles.css?inline';
import { drawnElements, drawPreset, nameOf, PRESETS } from './all-presets.js';

const sheet = document.createElement('style');
beforeAll(async () => {
  await page.viewport(1200, 900);
  sheet.textContent = `${styles}\nbody { margin: 0 }`;
  document.head.append(sheet);
});
afterAll(() => {
  sheet.remove();
  delete document.documentElement.dataset['cairnDensity'];
});

const PRESSED = 'a[href], button, select, input, summary, [role="option"], [role="radio"], [role="button"]';

/** Stones are as large as their deals, and weeks as wide as their share of the line: what they say is their size, and the table has every one of them in a row. */
const AS_LARGE_AS_THEIR_VALUE = ['mix-rock', 'gauge-history-point'];

/** Numbers in lines of text are as tall as a target and no taller; "How computed?" opens the same for all of them. */
const IN_TEXT = ['explained-number'];

/** The area that a press hits: the element, the label around it, or what it lays over itself to be larger. */
function pressedArea(element: Element): readonly [width: number, height: number] {
  const { width, height } = (element.closest('label') ?? element).getBoundingClientRect();
  const over = getComputedStyle(element, '::after');
  return over.position === 'absolute'
    ? [Math.max(width, Number.parseFloat(over.width)), Math.max(height, Number.parseFloat(over.height))]
    : [width, height];
}

/** What can be pressed and is under a size, as `name width × height`; each name once. */
function tooSmall(least: number): string[] {
  const found = drawnElements().flatMap((element) => {
    const name = nameOf(element);
    if (!element.matches(PRESSED) || AS_LARGE_AS_THEIR_VALUE.includes(name)) return [];
    const [width, height] = pressedArea(element);
    return Math.min(width, height) >= (IN_TEXT.includes(name) ? 24 : least) - 0.5
      ? []
      : [`${name} ${Math.round(width)} × ${Math.round(height)}`];
  });
  return [...new Set(found)];
}

describe.each([
  ['compact', 24],
  ['regular', 24],
  ['comfortable', 44],
] as const)('in the %s density', (density, least) => {
  test.each(PRESETS)(
    `what can be pressed in the $name is at least ${least} px high and wide`,
    async (preset) => {
      document.documentElement.dataset['cairnDensity'] = density;
      await drawPreset(preset);
      expect(tooSmall(least)).toEqual([]);
    },
  );
});

test('the test sees what it measures: a button of 20 px is too small', async () => {
  await drawPreset(PRESETS[0]!);
  const small = document.createElement('button');
  small.dataset['cairn'] = 'made-up';
  small.style.cssText = 'display: block; box-sizing: border-box; width: 20px; height: 60px';
  document.body.append(small);
  expect(tooSmall(24)).toEqual(['made-up 20 × 60']);
  small.remove();
});
