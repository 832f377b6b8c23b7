/// <reference types="vite/client" />
import { render, screen } from '@testing-library/react';
import { renderToString } from 'react-dom/server';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { CoverageGauge } from '../../src/coverage-gauge/index.js';
import styles from '../../src/styles.css?inline';
import { QUARTER } from './coverage-data.js';
import { historicPipeline } from './historic-data.js';

const sheet = document.createElement('style');
beforeAll(() => {
  sheet.textContent = `${styles}\nbody { margin: 0 }`;
  document.head.append(sheet);
});
afterAll(() => sheet.remove());

const heightIn = (element: Element): number =>
  element.querySelector('[data-cairn="gauge-history"]')!.getBoundingClientRect().height;

test.each([1000, 640, 320])('what is under the line does not move as it comes, %i px wide', async (width) => {
  const gauge = <CoverageGauge pipeline={historicPipeline()} window={QUARTER} />;
  const before = document.createElement('div');
  before.style.inlineSize = `${width}px`;
  before.innerHTML = renderToString(gauge);
  document.body.append(before);
  const room = heightIn(before);
  before.remove();
  const container = document.createElement('div');
  container.style.inlineSize = `${width}px`;
  document.body.append(container);
  render(gauge, { container });
  await screen.findByRole('listbox', {}, { timeout: 20_000 });
  expect(Math.abs(heightIn(container) - room)).toBeLessThanOrEqual(1);
});
