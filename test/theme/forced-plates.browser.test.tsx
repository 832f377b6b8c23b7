/// <reference types="vite/client" />
import { screen } from '@testing-library/react';
import { cdp, page } from 'vitest/browser';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import styles from '../../src/styles.css?inline';
import { LETTERS, loadLetters } from '../visual/letters.js';
import { drawnElements, drawPreset, nameOf, PRESETS } from './all-presets.js';

const sheet = document.createElement('style');
beforeAll(async () => {
  // High letters, whose plates are higher than their lines.
  sheet.textContent = `${styles}\n${LETTERS}\nbody { margin: 0 }`;
  document.head.append(sheet);
  await loadLetters();
  await cdp().send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value: 'active' }] });
});
afterAll(async () => {
  await cdp().send('Emulation.setEmulatedMedia', { features: [] });
  sheet.remove();
});

/** The widest line that is a line; a wider border makes room. */
const WIDEST_LINE = 3;

const SIDES = ['top', 'right', 'bottom', 'left'] as const;

/** What makes room by a border, which the system would draw in its own colour. */
function drawnRoom(): readonly string[] {
  const canvas = getComputedStyle(document.querySelector('[data-cairn]')!).getPropertyValue('--cairn-paper');
  const ground = document.createElement('i');
  ground.style.color = canvas;
  document.body.append(ground);
  const clear = [getComputedStyle(ground).color, 'rgba(0, 0, 0, 0)'];
  ground.remove();
  const found = [...document.querySelectorAll('[data-cairn], [data-cairn] *')].flatMap((element) => {
    const style = getComputedStyle(element);
    return SIDES.filter(
      (side) =>
        parseFloat(style.getPropertyValue(`border-${side}-width`)) > WIDEST_LINE &&
        !clear.includes(style.getPropertyValue(`border-${side}-color`)),
    ).map((side) => `${nameOf(element)} ${side}`);
  });
  return [...new Set(found)];
}

interface Line {
  readonly text: string;
  /** Where its letters stand, and the plate of the page's colour that the system lays under them. */
  readonly box: DOMRect;
  readonly isPlated: boolean;
}

/** Whether all of a line is in sight in what scrolls or cuts around it. */
function isInSight(box: DOMRect, element: Element): boolean {
  for (let around = element.parentElement; around !== null; around = around.parentElement) {
    const { top, bottom } = around.getBoundingClientRect();
    if (getComputedStyle(around).overflowY !== 'visible' && (box.top < top || box.bottom > bottom))
      return false;
  }
  return true;
}

/** The lines of text on the page, in the order in which they are drawn. */
function linesOfText(): readonly Line[] {
  return drawnElements().flatMap((element) => {
    if (element.closest('svg, select, table') !== null) return [];
    const isPlated = getComputedStyle(element).getPropertyValue('forced-color-adjust') === 'auto';
    return [...element.childNodes]
      .filter((node) => node.nodeType === Node.TEXT_NODE)
      .flatMap((node) => {
        const range = document.createRange();
        range.selectNode(node);
        return [...range.getClientRects()]
          .filter((box) => isInSight(box, element))
          .map((box) => ({ text: node.textContent ?? '', box, isPlated }));
      });
  });
}

/** By how much a plate may reach into the lines above it: where only tails of letters are. */
const TAILS = 2;

/** Texts that are drawn first, and lie beneath the plate of a later one. */
function coveredTexts(): readonly string[] {
  const lines = linesOfText();
  return lines.flatMap(({ text, box }, at) =>
    lines
      .slice(at + 1)
      .filter(
        (later) =>
          later.text !== text &&
          later.isPlated &&
          Math.min(later.box.bottom, box.bottom) - Math.max(later.box.top, box.top) > TAILS &&
          Math.min(later.box.right, box.right) - Math.max(later.box.left, box.left) > 1,
      )
      .map((later) => `“${later.text}” lies on “${text}”`),
  );
}

describe.each([672, 320])('under forced colours, in %i px,', (width) => {
  test.each(PRESETS)('room in the $name is not drawn as a line', async (preset) => {
    await page.viewport(width, 900);
    await drawPreset(preset);
    expect(drawnRoom()).toEqual([]);
  });

  test.each(PRESETS)('no text of the $name lies beneath the plate of another', async (preset) => {
    await page.viewport(width, 900);
    await drawPreset(preset);
    expect(coveredTexts()).toEqual([]);
  });
});

test.each([
  ['Download', 'menu'],
  ['How computed?', 'dialog'],
])('what “%s” opens makes room without lines', async (name, role) => {
  await page.viewport(672, 900);
  await drawPreset(PRESETS[0]!);
  screen.getByRole('button', { name }).click();
  await screen.findByRole(role);
  expect(drawnRoom()).toEqual([]);
});

test('what was found in a file makes room without lines where it is opened', async () => {
  await drawPreset(PRESETS.find(({ name }) => name === 'CSV import')!);
  screen.getByRole('button', { name: /^An amount that could not be read/ }).click();
  await screen.findByRole('table', { name: 'An amount that could not be read' });
  expect(drawnRoom()).toEqual([]);
});

test('the line that tells how old a card is tells it by an outline that fills', async () => {
  await drawPreset(PRESETS.find(({ name }) => name === 'stage board')!);
  const fillOf = (part: string): string =>
    getComputedStyle(document.querySelector(`[data-cairn="${part}"]`)!).fill;
  expect(fillOf('board-age-track')).toBe('rgb(255, 255, 255)');
  expect(fillOf('board-age-fill')).toBe('rgb(0, 0, 0)');
});
