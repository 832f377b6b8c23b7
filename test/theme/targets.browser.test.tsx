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

/** What can be pressed and is under a size, as `name width × height`; each name once. */
function tooSmall(least: number): string[] {
  const found = drawnElements().flatMap((element) => {
    if (!element.matches(PRESSED)) return [];
    const { width, height } = element.getBoundingClientRect();
    return Math.min(width, height) >= least - 0.5
      ? []
      : [`${nameOf(element)} ${Math.round(width)} × ${Math.round(height)}`];
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
