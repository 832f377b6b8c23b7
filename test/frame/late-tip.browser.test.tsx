/// <reference types="vite/client" />
import { act, render, screen } from '@testing-library/react';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { FunnelChart } from '../../src/funnel/index.js';
import styles from '../../src/styles.css?inline';
import { HUNDRED, smallPipeline } from '../funnel/funnel-data.js';

const sheet = document.createElement('style');
beforeAll(() => {
  sheet.textContent = styles;
  document.head.append(sheet);
});
afterAll(() => sheet.remove());

test('a mark that was reached by keyboard before what shows tips was loaded has its tip then', async () => {
  render(<FunnelChart pipeline={smallPipeline(HUNDRED)} />);
  act(() => screen.getByRole('option', { name: /^Offer/ }).focus());
  const tip = (): Element | null => document.querySelector("[data-cairn='tip'][data-state='placed']");
  await expect.poll(() => tip()?.firstElementChild?.textContent).toBe('Offer');
});
