/// <reference types="vite/client" />
import { page } from 'vitest/browser';
import { afterAll, beforeAll } from 'vitest';
import styles from '../../src/styles.css?inline';

/** Gives the tests of a file a page of this size, with the style sheet of the library. */
export function onStage(width = 1200, height = 900): void {
  const sheet = document.createElement('style');
  beforeAll(async () => {
    await page.viewport(width, height);
    sheet.textContent = styles;
    document.head.append(sheet);
  });
  afterAll(() => sheet.remove());
}
