/// <reference types="vite/client" />
import { act, render, screen, within } from '@testing-library/react';
import { cdp, page, userEvent } from 'vitest/browser';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import styles from '../../src/styles.css?inline';
import { StageBoard, type BoardMove } from '../../src/stage-board/index.js';
import { boardStore, manyRows } from './board-data.js';
import { pointOn } from './hand.js';
import { cardOf, listen, readColumns } from './read-board.js';

const sheet = document.createElement('style');
beforeAll(async () => {
  await page.viewport(1200, 700);
  sheet.textContent = `${styles}\nbody { margin: 0 }`;
  document.head.append(sheet);
  await cdp().send('Emulation.setTouchEmulationEnabled', { enabled: true, maxTouchPoints: 1 });
});
afterAll(async () => {
  await cdp().send('Emulation.setTouchEmulationEnabled', { enabled: false });
  sheet.remove();
});

let moves: BoardMove[];
beforeEach(() => {
  moves = [];
});

type Touch = 'touchStart' | 'touchMove' | 'touchEnd';
const touch = (type: Touch, ...touchPoints: { x: number; y: number }[]): Promise<unknown> =>
  cdp().send('Input.dispatchTouchEvent', { type, touchPoints });

const dialogs = (): HTMLElement[] => screen.queryAllByRole('dialog');

test('a finger that rests on a card opens its menu, which moves it, and opens no deal', async () => {
  render(<StageBoard pipeline={boardStore()} onMove={(move) => void moves.push(move)} />);
  const heard = listen();
  await touch('touchStart', pointOn(cardOf('Bolt line')));
  const dialog = await screen.findByRole('dialog', { name: 'Move Bolt line to…' }, { timeout: 20_000 });
  await touch('touchEnd');
  expect(dialogs()).toEqual([dialog]);
  await userEvent.click(within(dialog).getByRole('radio', { name: 'Won' }));
  await userEvent.click(within(dialog).getByRole('button', { name: 'Move' }));
  await expect.poll(() => heard).toEqual(['Moved Bolt line from Proposal, place 2, to Won, place 1 of 2.']);
  expect(readColumns()).toMatchObject({
    Proposal: ['Acme renewal', 'Cask scales'],
    Won: ['Bolt line', 'Fjord'],
  });
  expect(moves.map(({ dealId, by }) => [dealId, by])).toEqual([['b', 'menu']]);
});

test('a finger that moves scrolls the column, however long it stays: no menu, no move', async () => {
  render(<StageBoard pipeline={boardStore(manyRows(120))} onMove={(move) => void moves.push(move)} />);
  const cards = within(screen.getByRole('group', { name: /^Proposal, / })).getByLabelText('Proposal');
  const card = cardOf('Deal 7;');
  const opened: unknown[] = [];
  const watch = new MutationObserver(() => opened.push(...dialogs()));
  watch.observe(document.body, { childList: true, subtree: true });
  await touch('touchStart', pointOn(card));
  const start = pointOn(card);
  for (const up of [15, 30, 60, 90]) await touch('touchMove', { x: start.x, y: start.y - up });
  await expect.poll(() => cards.scrollTop).toBeGreaterThan(20);
  // Longer than a finger has to rest.
  const since = performance.now();
  await expect.poll(() => performance.now() - since).toBeGreaterThan(700);
  await touch('touchEnd');
  watch.disconnect();
  expect(opened).toEqual([]);
  expect(moves).toEqual([]);
  expect(document.querySelector('[data-carrying]')).toBeNull();
});

test('a tap opens the deal', async () => {
  render(<StageBoard pipeline={boardStore()} />);
  await touch('touchStart', pointOn(cardOf('Bolt line')));
  await act(() => touch('touchEnd'));
  await screen.findByRole('dialog', { name: 'Bolt line' }, { timeout: 20_000 });
});
