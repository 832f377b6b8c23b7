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
  sheet.textContent = `${styles}\nbody { margin: 0 }`;
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
  /** The least ratios of text and of marks on their ground. */
  readonly text: number;
  readonly mark: number;
}

const READINGS: readonly Reading[] = [
  { name: 'light', theme: 'light', text: 4.5, mark: 3 },
  { name: 'dark', theme: 'dark', text: 4.5, mark: 3 },
  { name: 'light with more contrast', theme: 'light', more: true, text: 4.5, mark: 3 },
  { name: 'dark with more contrast', theme: 'dark', more: true, text: 4.5, mark: 3 },
  { name: 'Harbour', theme: 'light', host: HARBOUR, text: 4.5, mark: 3 },
  { name: 'Harbour, dark', theme: 'dark', host: HARBOUR, text: 4.5, mark: 3 },
  { name: 'Orchard', theme: 'light', host: ORCHARD, text: 4.5, mark: 3 },
  { name: 'Orchard, dark', theme: 'dark', host: ORCHARD, text: 4.5, mark: 3 },
];

/** Pale on purpose: it says where, or orders the page, and what it says is marked by an edge or said in words. */
const PALE = [
  'funnel-slope',
  'funnel-leader',
  'gauge-track',
  'win-rates-interval',
  'win-rates-axis',
  'board-age-track',
  'mix-vessel',
  'mix-bar-track',
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

describe.each(READINGS)('in $name', ({ theme, more, host, text, mark }) => {
  test.each(PRESETS)('the $name can be read and seen', async (preset) => {
    root.dataset['cairnTheme'] = theme;
    if (more) root.dataset['cairnContrast'] = 'more';
    if (host) themeSheet.textContent = tokensToCss(host);
    await drawPreset(preset);
    expect(tooPale(mark)).toEqual([]);
    const { violations } = await axe.run(document.body, {
      runOnly: ['color-contrast'],
      resultTypes: ['violations'],
    });
    expect(text).toBe(4.5);
    expect(violations.flatMap(({ nodes }) => nodes.map(({ html }) => html.slice(0, 120)))).toEqual([]);
  });
});
