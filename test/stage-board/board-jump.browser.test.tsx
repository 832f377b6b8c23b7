/// <reference types="vite/client" />
import { render, screen } from '@testing-library/react';
import { page, userEvent } from 'vitest/browser';
import { afterAll, beforeAll, expect, test } from 'vitest';
import styles from '../../src/styles.css?inline';
import { StageBoard } from '../../src/stage-board/index.js';
import { boardStore } from './board-data.js';

const sheet = document.createElement('style');
beforeAll(async () => {
  await page.viewport(420, 900);
  sheet.textContent = `${styles}\nbody { margin: 0 }`;
  document.head.append(sheet);
});
afterAll(() => sheet.remove());

test('once lanes are left, “Go to stage” tells which column is in sight', async () => {
  render(<StageBoard pipeline={boardStore()} defaultLaneBy="owner" />);
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Lanes' }), 'None');
  const jump = screen.getByRole<HTMLSelectElement>('combobox', { name: 'Go to stage' });
  expect(jump.selectedOptions[0]?.textContent).toBe('First talk');
  screen.getByRole('region', { name: 'Stages' }).scrollLeft = 100_000;
  await expect.poll(() => jump.selectedOptions[0]?.textContent).toBe('Lost');
});
