/// <reference types="vite/client" />
import { fireEvent, render, screen } from '@testing-library/react';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import styles from '../../src/styles.css?inline';
import { StageBoard } from '../../src/stage-board/index.js';
import { restPointer } from '../frame/rest-pointer.js';
import { boardStore, PROCESS } from './board-data.js';

const LONG = 'Weighbridge and conveyor for the northern quarry';
const CUSTOMER = 'Skandinaviska Bergtäkt och Anläggning Aktiebolag';
const STAGE = 'Negotiation of price, terms and delivery';

const sheet = document.createElement('style');
beforeAll(async () => {
  await page.viewport(1000, 700);
  sheet.textContent = `${styles}\nbody { margin: 0 }`;
  document.head.append(sheet);
});
afterAll(() => sheet.remove());
beforeEach(restPointer);

function draw(): void {
  const tracks = PROCESS.tracks.map((track) => ({
    ...track,
    stages: track.stages.map((stage) => (stage.id === 'talk' ? { ...stage, name: STAGE } : stage)),
  }));
  const rows = [
    { id: 'long', name: LONG, stage: 'talk', amount: 100, account: CUSTOMER },
    { id: 'short', name: 'Sieve', stage: 'talk', amount: 90, account: 'Acme' },
  ];
  render(<StageBoard pipeline={boardStore(rows, { ...PROCESS, tracks })} />);
}

const tip = (): HTMLElement | null => document.querySelector("[data-cairn='tip'][data-state='placed']");
/** The lines of the tip: names, each in its own direction. */
const told = (): string[] =>
  [...(tip()?.querySelectorAll('bdi') ?? [])].map(({ textContent }) => textContent);
const card = (id: string): HTMLElement => document.querySelector<HTMLElement>(`[data-deal-id='${id}']`)!;

test('a card that is pointed at has all it cuts in a tip, and the browser adds none of its own', async () => {
  draw();
  await userEvent.hover(card('long'));
  await expect.poll(told).toEqual([LONG, CUSTOMER]);
  expect(
    card('long').querySelectorAll("[data-cairn='board-name'][title], [data-cairn='board-account'][title]"),
  ).toHaveLength(0);
});

test('a card that shows all has none', async () => {
  draw();
  await userEvent.hover(card('long'));
  await expect.poll(tip).not.toBeNull();
  await userEvent.hover(card('short'));
  await expect.poll(tip).toBeNull();
});

test('the name of a stage has one where it is cut', async () => {
  draw();
  await userEvent.hover(screen.getByRole('button', { name: STAGE }));
  await expect.poll(told).toEqual([STAGE]);
});

test('it goes with the keyboard from card to card, and by Escape', async () => {
  draw();
  card('long').focus();
  await userEvent.keyboard('{ArrowDown}');
  await expect.poll(() => document.activeElement).toBe(card('short'));
  await userEvent.keyboard('{ArrowUp}');
  await expect.poll(told).toEqual([LONG, CUSTOMER]);
  await userEvent.keyboard('{Escape}');
  await expect.poll(tip).toBeNull();
  expect(document.activeElement).toBe(card('long'));
});

test('it is away while a card is in the air, and its place is free', async () => {
  draw();
  card('long').focus();
  await userEvent.keyboard('{ArrowDown}{ArrowUp}');
  await expect.poll(tip).not.toBeNull();
  await userEvent.keyboard(' ');
  await expect.poll(() => document.querySelector('[data-carrying="keyboard"]')).not.toBeNull();
  expect(tip()).toBeNull();
  await userEvent.keyboard('{Escape}');
});

test('a tap on the name of a stage tells it, and one elsewhere takes it away', async () => {
  draw();
  const stage = screen.getByRole('button', { name: STAGE });
  fireEvent.pointerDown(stage, { pointerType: 'touch' });
  fireEvent.click(stage);
  await expect.poll(told).toEqual([STAGE]);
  fireEvent.pointerDown(document.body, { pointerType: 'touch' });
  await expect.poll(tip).toBeNull();
});

test('a tap on a card opens the deal, and leaves no tip over it', async () => {
  draw();
  fireEvent.pointerDown(card('long'), { pointerType: 'touch' });
  card('long').focus();
  fireEvent.click(card('long'));
  await screen.findByRole('dialog');
  await expect.poll(tip).toBeNull();
});
