/// <reference types="vite/client" />
import { page } from 'vitest/browser';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import styles from '../../src/styles.css?inline';
import { LETTERS, loadLetters } from '../visual/letters.js';
import { drawPreset, PRESETS } from './all-presets.js';

const sheet = document.createElement('style');
beforeAll(async () => {
  sheet.textContent = `${styles}\n${LETTERS}\nbody { margin: 0 }`;
  document.head.append(sheet);
  await loadLetters();
});
afterAll(() => sheet.remove());

async function draw(name: string, width: number): Promise<void> {
  await page.viewport(width, 900);
  await drawPreset(PRESETS.find((preset) => preset.name === name)!);
}

const boxesOf = (selector: string): readonly DOMRect[] =>
  [...document.querySelectorAll(selector)].map((element) => element.getBoundingClientRect());

const boxOf = (selector: string): DOMRect => boxesOf(selector)[0]!;

test.each(['win rates', 'deal mix'])('notes at the foot of the %s stand equally far apart', async (name) => {
  await draw(name, 640);
  const lines = boxesOf('[data-cairn="legend-item"], [data-cairn="left-out-item"]');
  const gaps = lines.slice(1).map((line, at) => Math.round(line.top - lines[at]!.bottom));
  expect(gaps.length).toBeGreaterThan(0);
  expect(new Set(gaps)).toEqual(new Set([4]));
});

test('nothing empty stands beneath the facts of the deal mix', async () => {
  await draw('deal mix', 640);
  expect(boxOf('[data-cairn="mix-concentration"]').bottom).toBe(boxOf('[data-cairn="mix-facts"]').bottom);
});

test('a size class whose range takes a second line keeps room over its bars', async () => {
  await draw('deal mix', 240);
  const range = boxOf('[data-class="unknown"] [data-cairn="mix-class-range"]');
  const name = boxOf('[data-class="unknown"] [data-cairn="mix-class-name"] > bdi');
  expect(range.top).toBeGreaterThan(name.top + 8);
  expect(boxOf('[data-class="unknown"] [data-cairn="mix-bar"]').top - range.bottom).toBeGreaterThanOrEqual(3);
});

describe('in 320 px', () => {
  test.each(['funnel', 'gauge', 'win rates', 'deal mix', 'stage board'])(
    'the line beneath the title of the %s stands before the actions',
    async (name) => {
      await draw(name, 320);
      const title = boxOf('[data-cairn="frame-title"]');
      const line = boxOf('[data-cairn="frame-subtitle"]');
      expect(line.top).toBe(title.bottom);
      expect(boxOf('[data-cairn="frame-actions"]').top).toBeGreaterThanOrEqual(line.bottom);
    },
  );

  test('what stages of a file count as is chosen in fields of one width', async () => {
    await draw('CSV import', 320);
    const fields = boxesOf('[data-column="kind"] select');
    expect(fields.length).toBeGreaterThan(1);
    expect(new Set(fields.map(({ width }) => width)).size).toBe(1);
  });
});
