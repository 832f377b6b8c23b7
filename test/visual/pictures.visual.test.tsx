/// <reference types="vite/client" />
import { render } from '@testing-library/react';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { cdp, page } from 'vitest/browser';
import styles from '../../src/styles.css?inline';
import { PipelineProvider } from '../../src/hooks/index.js';
import { LETTERS, loadLetters } from './letters.js';
import { MODES, type Mode } from './modes.js';
import { SAMPLE, SAMPLE_PRESETS } from './sample-presets.js';

/** At first; then the page is as high as what is drawn, so that all of it is in the picture. */
const PAGE_HEIGHT = 600;

/** That of the window, see the project: a page that is higher would be scaled down. */
const WINDOW_HEIGHT = 2800;

const sheet = document.createElement('style');
beforeAll(async () => {
  sheet.textContent = `${styles}\n${LETTERS}\nbody { margin: 0; background: var(--cairn-paper) }`;
  document.head.append(sheet);
  await loadLetters();
});
afterAll(() => sheet.remove());

const root = document.documentElement;

async function ask(media: Readonly<Record<string, string>>): Promise<void> {
  const features = { 'prefers-reduced-motion': 'reduce', ...media };
  await cdp().send('Emulation.setEmulatedMedia', {
    features: Object.entries(features).map(([name, value]) => ({ name, value })),
  });
}

async function setPage({ width = 672, page: attributes = {}, media = {} }: Mode): Promise<void> {
  await page.viewport(width, PAGE_HEIGHT);
  await ask(media);
  for (const [name, value] of Object.entries({ 'data-cairn-theme': 'light', lang: 'en', ...attributes }))
    root.setAttribute(name, value);
}

/** By how much what scrolls in a dialog is higher than its place, in CSS pixels. */
function hiddenBelow(dialog: Element): number {
  return [dialog, ...dialog.querySelectorAll('*')]
    .filter((element) => /auto|scroll/.test(getComputedStyle(element).overflowY))
    .reduce((most, { scrollHeight, clientHeight }) => Math.max(most, scrollHeight - clientHeight), 0);
}

afterEach(async () => {
  await ask({});
  for (const name of root.getAttributeNames()) root.removeAttribute(name);
});

describe.each(SAMPLE_PRESETS)('the $name', ({ name, element, ready, isDialog }) => {
  test.each(MODES)('looks as it did, $name', async (mode) => {
    await setPage(mode);
    const { locale = 'en-GB', messages = {} } = mode;
    render(
      <main style={{ padding: mode.width === 320 ? 8 : 16 }}>
        <PipelineProvider pipeline={SAMPLE} locale={locale} messages={messages}>
          {element}
        </PipelineProvider>
      </main>,
    );
    await ready();
    (document.activeElement as HTMLElement | null)?.blur();
    const shown = document.querySelector(isDialog ? '[role="dialog"]' : 'main')!;
    const height = isDialog ? innerHeight + hiddenBelow(shown) : shown.scrollHeight;
    await page.viewport(innerWidth, height);
    expect(height).toBeLessThanOrEqual(WINDOW_HEIGHT);
    await expect.element(page.elementLocator(shown)).toMatchScreenshot(`${name}/${mode.name}`);
  });
});
