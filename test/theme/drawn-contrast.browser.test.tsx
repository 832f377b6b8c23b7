/// <reference types="vite/client" />
import axe from 'axe-core';
import { page } from 'vitest/browser';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import styles from '../../src/styles.css?inline';
import {
  contrastRatio,
  readColour,
  tokensToCss,
  type CairnTheme,
  type ColourValue,
} from '../../src/theme/index.js';
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
  delete document.body.dataset['cairnContrast'];
  themeSheet.textContent = '';
});
afterAll(() => {
  sheet.remove();
  themeSheet.remove();
});

interface Reading {
  readonly name: string;
  readonly theme: 'light' | 'dark';
  /** Where more contrast is chosen: on the page itself, or inside it. */
  readonly more?: 'page' | 'inside';
  readonly host?: CairnTheme;
}

const READINGS: readonly Reading[] = [
  { name: 'light', theme: 'light' },
  { name: 'dark', theme: 'dark' },
  { name: 'light with more contrast', theme: 'light', more: 'page' },
  { name: 'dark with more contrast', theme: 'dark', more: 'page' },
  { name: 'Harbour', theme: 'light', host: HARBOUR },
  { name: 'Harbour, dark', theme: 'dark', host: HARBOUR },
  { name: 'Orchard', theme: 'light', host: ORCHARD },
  { name: 'Orchard, dark', theme: 'dark', host: ORCHARD },
  { name: 'Harbour, more contrast inside', theme: 'light', host: HARBOUR, more: 'inside' },
  { name: 'Orchard, dark, more contrast inside', theme: 'dark', host: ORCHARD, more: 'inside' },
];

/** Sets a reading on the page. */
function read({ theme, more, host }: Reading): void {
  root.dataset['cairnTheme'] = theme;
  if (more) (more === 'page' ? root : document.body).dataset['cairnContrast'] = 'more';
  if (host) themeSheet.textContent = tokensToCss(host);
}

/** Pale on purpose: it says where, or orders the page, and what it says is marked by an edge or said in words. */
const PALE = [
  'funnel-slope',
  'funnel-leader',
  'gauge-track',
  'gauge-cut',
  'gauge-history-band',
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

const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });

/** A colour as it is seen on what is behind it, in whatever way the browser writes it; one it cannot paint is not seen. */
function seen(paint: string, ground: string): ColourValue {
  const read = readColour(paint);
  if (read?.alpha === 1) return read;
  if (canvas === null) throw new Error('No canvas.');
  for (const layer of [ground, paint]) {
    canvas.fillStyle = layer;
    canvas.fillRect(0, 0, 1, 1);
  }
  const [red = 0, green = 0, blue = 0] = canvas.getImageData(0, 0, 1, 1).data;
  return { space: 'srgb', components: [red / 255, green / 255, blue / 255], alpha: 1 };
}

/** No paint at all, or a pattern, whose lines are shapes of their own. */
const isNoColour = (paint: string): boolean =>
  paint === 'none' || paint === 'rgba(0, 0, 0, 0)' || paint.startsWith('url(');

/** The shapes that stand too close to what is behind them, by fill and by line alike, and are not pale on purpose. */
function tooPale(least: number): readonly string[] {
  const shapes = drawnElements().filter((element) =>
    element.matches('svg :is(path, circle, rect, line, ellipse)'),
  );
  const found = shapes.flatMap((shape) => {
    const name = nameOf(shape);
    const { fill, stroke } = getComputedStyle(shape);
    const ground = groundOf(shape);
    const paints = [fill, stroke].filter((paint) => !isNoColour(paint));
    const best = paints
      .map((paint) => contrastRatio(seen(paint, ground), seen(ground, ground)))
      .reduce((a, b) => Math.max(a, b), 0);
    return paints.length === 0 || best >= least || PALE.includes(name) ? [] : [`${name} ${best.toFixed(2)}`];
  });
  return [...new Set(found)];
}

describe.each(READINGS)('in $name', (reading) => {
  const least = reading.more ? 4.5 : 3;
  test.each(PRESETS)(`the marks of the $name keep ${least} to 1`, async (preset) => {
    read(reading);
    await drawPreset(preset);
    expect(tooPale(least)).toEqual([]);
  });
});

/** What every story is checked for is 4.5 to 1; here it is more. */
describe.each(READINGS.filter(({ more }) => more))('in $name', (reading) => {
  test.each(PRESETS)('the text of the $name keeps 7 to 1, and 4.5 where it is large', async (preset) => {
    read(reading);
    await drawPreset(preset);
    const { violations } = await axe.run(document.body, {
      runOnly: ['color-contrast-enhanced'],
      resultTypes: ['violations'],
    });
    const faint = violations.flatMap(({ nodes }) => nodes.map(({ html }) => html.slice(0, 90)));
    expect([...new Set(faint)]).toEqual([]);
  });
});

test.each([
  ['oklch(0.9 0 0)', '1.27'],
  ['#dedede', '1.27'],
  ['rgb(0 0 0 / 0.05)', '1.12'],
  ['color(display-p3 0.9 0.9 0.9)', '1.18'],
])('the test sees what it measures: a circle of %s is named with its ratio', (fill, ratio) => {
  root.dataset['cairnTheme'] = 'light';
  document.body.innerHTML = `
    <svg data-cairn="made-up" width="40" height="40"><circle cx="20" cy="20" r="20" fill="${fill}" /></svg>`;
  expect(tooPale(3)).toEqual([`circle in made-up ${ratio}`]);
  document.body.replaceChildren();
});
