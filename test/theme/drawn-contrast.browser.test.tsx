/// <reference types="vite/client" />
import axe from 'axe-core';
import { page } from 'vitest/browser';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import styles from '../../src/styles.css?inline';
import { contrastRatio, readColour, tokensToCss, type CairnTheme } from '../../src/theme/index.js';
import { HARBOUR } from '../../stories/theming/harbour.js';
import { ORCHARD } from '../../stories/theming/orchard.js';
import { drawnElements, drawPreset, nameOf, PRESETS } from './all-presets.js';

const sheet = document.createElement('style');
const themeSheet = document.createElement('style');
beforeAll(async () => {
  await page.viewport(1200, 900);
  sheet.textContent = `${styles}\nbody { margin: 0; background: var(--cairn-paper) }`;
  document.head.append(sheet, themeSheet);
});
const root = document.documentElement;
afterEach(() => {
  delete root.dataset['cairnTheme'];
  delete root.dataset['cairnContrast'];
  themeSheet.textContent = '';
});
afterAll(() => {
  sheet.remove();
  themeSheet.remove();
});

interface Reading {
  readonly name: string;
  readonly theme: 'light' | 'dark';
  readonly more?: true;
  readonly host?: CairnTheme;
}

const READINGS: readonly Reading[] = [
  { name: 'light', theme: 'light' },
  { name: 'dark', theme: 'dark' },
  { name: 'light with more contrast', theme: 'light', more: true },
  { name: 'dark with more contrast', theme: 'dark', more: true },
  { name: 'Harbour', theme: 'light', host: HARBOUR },
  { name: 'Harbour, dark', theme: 'dark', host: HARBOUR },
  { name: 'Orchard', theme: 'light', host: ORCHARD },
  { name: 'Orchard, dark', theme: 'dark', host: ORCHARD },
];

/** Pale on purpose: it says where, or orders the page, and what it says is marked by an edge or said in words. */
const PALE = [
  'funnel-slope',
  'funnel-leader',
  'gauge-track',
  'gauge-cut',
  'mix-bar-ground',
  'win-rates-interval',
  'win-rates-axis',
  'board-age-track',
  'mix-vessel',
  'hatch-ground',
];

/** The colour that stands behind an element: the nearest box that paints one. */
function groundOf(element: Element): string {
  for (let box = element.parentElement; box !== null; box = box.parentElement) {
    const { backgroundColor } = getComputedStyle(box);
    if (backgroundColor !== 'rgba(0, 0, 0, 0)') return backgroundColor;
  }
  return getComputedStyle(root).getPropertyValue('--cairn-paper');
}

function ratio(one: string, other: string): number {
  const [a, b] = [readColour(one), readColour(other)];
  return a === null || b === null ? 0 : contrastRatio(a, b);
}

/** The shapes that stand too close to what is behind them, by fill and by line alike, and are not pale on purpose. */
function tooPale(least: number): readonly string[] {
  const shapes = drawnElements().filter((element) =>
    element.matches('svg :is(path, circle, rect, line, ellipse)'),
  );
  const found = shapes.flatMap((shape) => {
    const name = nameOf(shape);
    const { fill, stroke } = getComputedStyle(shape);
    const paints = [fill, stroke].filter((paint) => paint.startsWith('oklch('));
    const best = paints.map((paint) => ratio(paint, groundOf(shape))).reduce((a, b) => Math.max(a, b), 0);
    return paints.length === 0 || best >= least || PALE.includes(name) ? [] : [`${name} ${best.toFixed(2)}`];
  });
  return [...new Set(found)];
}

describe.each(READINGS)('in $name', ({ theme, more, host }) => {
  test.each(PRESETS)(`the marks of the $name keep ${more ? 4.5 : 3} to 1`, async (preset) => {
    root.dataset['cairnTheme'] = theme;
    if (more) root.dataset['cairnContrast'] = 'more';
    if (host) themeSheet.textContent = tokensToCss(host);
    await drawPreset(preset);
    expect(tooPale(more ? 4.5 : 3)).toEqual([]);
  });
});

/** What every story is checked for is 4.5 to 1; here it is more. */
describe.each(READINGS.filter(({ more }) => more))('in $name', ({ theme }) => {
  test.each(PRESETS)('the text of the $name keeps 7 to 1, and 4.5 where it is large', async (preset) => {
    root.dataset['cairnTheme'] = theme;
    root.dataset['cairnContrast'] = 'more';
    await drawPreset(preset);
    const { violations } = await axe.run(document.body, {
      runOnly: ['color-contrast-enhanced'],
      resultTypes: ['violations'],
    });
    const faint = violations.flatMap(({ nodes }) => nodes.map(({ html }) => html.slice(0, 90)));
    expect([...new Set(faint)]).toEqual([]);
  });
});

test('the test sees what it measures: a pale circle is named with its ratio', async () => {
  root.dataset['cairnTheme'] = 'light';
  document.body.innerHTML = `
    <svg data-cairn="made-up" width="40" height="40"><circle cx="20" cy="20" r="20" fill="oklch(0.9 0 0)" /></svg>`;
  expect(tooPale(3)).toEqual(['circle in made-up 1.27']);
  document.body.replaceChildren();
});
