/// <reference types="vite/client" />
import { fireEvent, screen } from '@testing-library/react';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import styles from '../../src/styles.css?inline';
import { loadLine } from '../coverage-gauge/load-line.js';
import { DIALOGS, drawIn, LANGUAGES, whenDrawn, WIDGETS, type Language } from './every-preset.js';
import { layoutFaults } from './layout-faults.js';

const sheet = document.createElement('style');
// The line of a gauge is loaded when first shown: each gauge is to have it at once.
beforeAll(loadLine);
beforeAll(() => {
  sheet.textContent = `${styles}\nbody { margin: 0 }`;
  document.head.append(sheet);
});
afterAll(() => sheet.remove());
afterEach(() => {
  for (const name of ['dir', 'lang', 'style']) document.documentElement.removeAttribute(name);
});

const { German, Arabic } = LANGUAGES;

/** What a reader sets a page to. A window of 640 px at a zoom of 200 % is a page of 320 px. */
const SETTINGS: readonly (readonly [string, { width: number; letters: string }, Record<string, Language>])[] =
  [
    ['320 px wide', { width: 320, letters: '' }, LANGUAGES],
    ['640 px wide, with letters of twice the size', { width: 640, letters: '200%' }, { German, Arabic }],
  ];

const CASES = SETTINGS.flatMap(([setting, look, languages]) =>
  Object.entries(languages).map(([name, language]) => [`${setting}, in ${name}`, look, language] as const),
);

describe.each(CASES)('%s', (_, { width, letters }, language) => {
  beforeAll(async () => {
    await page.viewport(width, 900);
  });

  test.each(Object.entries(WIDGETS))('%s and its table are whole', async (__, widget) => {
    document.documentElement.style.fontSize = letters;
    const container = await whenDrawn(drawIn(language, widget()));
    const place = document.body.getBoundingClientRect();
    expect(layoutFaults(container, place)).toEqual([]);
    const button = container.querySelector('[aria-keyshortcuts="t"]');
    if (button === null) return;
    fireEvent.click(button);
    expect(container.querySelectorAll('table').length).toBeGreaterThan(0);
    expect(layoutFaults(container, place)).toEqual([]);
  });

  test.each(Object.entries(DIALOGS))('%s is whole', async (__, { dialog, ready }) => {
    document.documentElement.style.fontSize = letters;
    drawIn(language, dialog());
    await ready();
    expect(layoutFaults(screen.getByRole('dialog'), document.body.getBoundingClientRect())).toEqual([]);
  });

  test('an explanation is whole', async () => {
    document.documentElement.style.fontSize = letters;
    const container = drawIn(language, WIDGETS['the win rates']!());
    fireEvent.click(container.querySelector('[aria-haspopup="dialog"]')!);
    const dialog = await screen.findByRole('dialog');
    expect(dialog.querySelectorAll('[data-cairn="formula"]').length).toBeGreaterThan(0);
    expect(layoutFaults(dialog, document.body.getBoundingClientRect())).toEqual([]);
  });
});
