/// <reference types="vite/client" />
import { cleanup, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import axe from 'axe-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { DealDialog, type DealDialogProps } from '../../src/deal-dialog/index.js';
import { ar } from '../../src/messages/ar/index.js';
import styles from '../../src/styles.css?inline';
import { CLEAN, CLEAN_HISTORY, parse, type Row } from './deal-dialog-data.js';

let sheet: HTMLStyleElement;
beforeAll(() => {
  sheet = document.createElement('style');
  sheet.textContent = styles;
  document.head.append(sheet);
});
afterAll(() => sheet.remove());
beforeEach(async () => {
  await page.viewport(800, 900);
});

const dialogOf = async (row: Row = CLEAN, props: DealDialogProps<Row> = {}): Promise<HTMLElement> => {
  render(<DealDialog pipeline={parse([row], CLEAN_HISTORY)} dealId="acme" expectedDays={10} {...props} />);
  return screen.findByRole('dialog');
};

const boxOf = (element: Element | null | undefined): DOMRect => element!.getBoundingClientRect();
const bars = (dialog: HTMLElement): DOMRect[] =>
  [...dialog.querySelectorAll('[data-cairn="deal-details-days-bar"]')].map(boxOf);

const LONG: Row = {
  ...CLEAN,
  name: 'W'.repeat(400),
  account: 'م'.repeat(300),
  nextStep: `<b>${'x'.repeat(300)}</b>`,
};

describe('the sheet', () => {
  test('stands at the end of the page, and its bars begin where lines do', async () => {
    const dialog = await dialogOf();
    expect(boxOf(dialog).right).toBe(800);
    const [lead, demo] = bars(dialog);
    expect(lead!.width / demo!.width).toBeCloseTo(10 / 15, 2);
    expect(lead!.left).toBe(demo!.left);
  });

  test('right to left stands at the other end, its bars as well', async () => {
    document.documentElement.dir = 'rtl';
    const dialog = await dialogOf();
    expect(boxOf(dialog).left).toBe(0);
    const [lead, demo] = bars(dialog);
    expect(lead!.right).toBeCloseTo(demo!.right, 1);
    expect(lead!.left).toBeGreaterThan(demo!.left);
    const [kind, name, ...days] = [
      ...dialog.querySelectorAll('[data-cairn="deal-details-whereabouts"] > [data-cairn]'),
    ].map(boxOf);
    expect(kind!.left).toBeGreaterThan(name!.right);
    expect(days[0]!.left).toBeGreaterThan(days[1]!.right);
    cleanup();
    document.documentElement.removeAttribute('dir');
  });

  test.each([320, 800])('%i px wide lets nothing out, however long a text', async (width) => {
    await page.viewport(width, 900);
    const dialog = await dialogOf(LONG);
    expect(boxOf(dialog).width).toBeLessThanOrEqual(width);
    expect(dialog.scrollWidth).toBeLessThanOrEqual(dialog.clientWidth);
    expect(boxOf(screen.getByRole('button', { name: 'Close' })).right).toBeLessThanOrEqual(width);
  });

  test('keeps its close button in sight while it is scrolled', async () => {
    await page.viewport(320, 300);
    const dialog = await dialogOf();
    dialog.scrollTop = 10_000;
    expect(dialog.scrollTop).toBeGreaterThan(0);
    const { top, bottom } = boxOf(screen.getByRole('button', { name: 'Close' }));
    expect(top).toBeGreaterThanOrEqual(0);
    expect(bottom).toBeLessThanOrEqual(100);
  });
});

test('Tab stays inside, and Escape closes', async () => {
  let closed = 0;
  const dialog = await dialogOf(CLEAN, { onClose: () => closed++ });
  await expect.poll(() => document.activeElement).toBe(dialog);
  await userEvent.tab();
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Close' }));
  await userEvent.tab();
  expect(dialog.contains(document.activeElement)).toBe(true);
  await userEvent.keyboard('{Escape}');
  expect(closed).toBe(1);
});

test.each(['light', 'dark'])('axe finds nothing, %s', async (theme) => {
  document.documentElement.dataset['cairnTheme'] = theme;
  await dialogOf({ ...CLEAN, amount: 'a lot', nextStep: null });
  const { violations } = await axe.run(document, {
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'],
    rules: {
      region: { enabled: false },
      'page-has-heading-one': { enabled: false },
      'landmark-one-main': { enabled: false },
    },
  });
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  delete document.documentElement.dataset['cairnTheme'];
});

describe.each(['ltr', 'rtl'])('a name of many lines, %s,', (direction) => {
  test('ends in an ellipsis after the fourth, and none of its lines leaves the sheet', async () => {
    document.documentElement.dir = direction;
    await page.viewport(500, 900);
    const name = `<b>=1+1</b> ${'Donaudampfschiff'.repeat(20)}`;
    const dialog = await dialogOf(
      { ...CLEAN, name },
      direction === 'rtl' ? { messages: ar, locale: 'ar' } : {},
    );
    const title = dialog.querySelector<HTMLElement>("[data-cairn='deal-details-title'] > bdi")!;
    const style = getComputedStyle(title);
    expect(style.getPropertyValue('-webkit-line-clamp')).toBe('4');
    expect(Math.abs(title.clientHeight - 4 * Number.parseFloat(style.lineHeight))).toBeLessThan(1);
    const range = document.createRange();
    range.selectNodeContents(title);
    const box = boxOf(title);
    const cut = [...range.getClientRects()].filter(
      ({ left, right }) => left < box.left - 1 || right > box.right + 1,
    );
    expect(cut).toEqual([]);
    // Latin letters on an Arabic page: at their own side the ellipsis has room.
    expect([...range.getClientRects()].every(({ left }) => left - box.left < 1)).toBe(true);
    const close = boxOf(dialog.querySelector("[data-cairn='deal-details-head'] > [data-cairn='button']"));
    expect(direction === 'rtl' ? close.right <= box.left : close.left >= box.right).toBe(true);
    cleanup();
    document.documentElement.removeAttribute('dir');
  });
});
