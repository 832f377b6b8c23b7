/// <reference types="vite/client" />
import { act, fireEvent, render, screen, within } from '@testing-library/react';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { CoverageGauge } from '../../src/coverage-gauge/index.js';
import { DealMix } from '../../src/deal-mix/index.js';
import { FunnelChart } from '../../src/funnel/index.js';
import styles from '../../src/styles.css?inline';
import { WinRateComparison } from '../../src/win-rates/index.js';
import * as coverage from '../coverage-gauge/coverage-data.js';
import * as mix from '../deal-mix/deal-mix-data.js';
import * as funnel from '../funnel/funnel-data.js';
import * as winRates from '../win-rates/win-rates-data.js';
import { restPointer } from './rest-pointer.js';

const sheet = document.createElement('style');
beforeAll(async () => {
  await page.viewport(680, 700);
  sheet.textContent = `${styles}\nbody { margin: 0 }`;
  document.head.append(sheet);
});
afterAll(() => sheet.remove());
beforeEach(restPointer);
afterEach(() => vi.useRealTimers());

const tip = (): HTMLElement | null => document.querySelector("[data-cairn='tip'][data-state='placed']");
const lines = (): string[] =>
  [...(tip()?.querySelectorAll('dt') ?? [])].map(({ textContent, nextElementSibling }) =>
    `${textContent}: ${nextElementSibling?.textContent}`.replaceAll('\u00A0', ' '),
  );
const showFunnel = () => render(<FunnelChart pipeline={funnel.smallPipeline(funnel.HUNDRED)} />);
const showGaugeWithCents = () => {
  const [first, ...others] = coverage.DEALS;
  const deals = [{ ...first!, euros: 40_000.37 }, ...others];
  render(<CoverageGauge pipeline={coverage.smallPipeline(deals)} window={coverage.QUARTER} />);
};
const step = (name: RegExp) => screen.getByRole('option', { name });

describe('A tip', () => {
  test('tells of the mark under the pointer what its row of the table tells', async () => {
    showFunnel();
    await userEvent.hover(step(/^Offer/));
    await expect
      .poll(lines)
      .toEqual([
        'Deals: 60',
        'Value: €60,000',
        'Of the first: 60%',
        'Funnel step: 66.7%',
        'Drop-off: −20',
        'Win rate from here: 41.7%',
        'Stage conversion: 66.7%',
        'Where it went: 20 lost',
      ]);
    expect(tip()?.firstElementChild?.textContent).toBe('Offer');
  });

  test('stands over the mark, within the window', async () => {
    showFunnel();
    await userEvent.hover(step(/^Won/));
    await expect.poll(tip).not.toBeNull();
    const { bottom, left, right } = tip()!.getBoundingClientRect();
    const band = step(/^Won/).querySelector("[data-cairn='funnel-band']")!.getBoundingClientRect();
    expect([bottom < band.top, left >= 0, right <= 680]).toEqual([true, true, true]);
  });

  test('goes with the keyboard from mark to mark, and by Escape', async () => {
    showFunnel();
    await userEvent.tab();
    while (document.activeElement?.role !== 'option') await userEvent.tab();
    await expect.poll(() => tip()?.firstElementChild?.textContent).toBe('Lead');
    await userEvent.keyboard('{ArrowDown}');
    await expect.poll(() => tip()?.firstElementChild?.textContent).toBe('Offer');
    await userEvent.keyboard('{Escape}');
    await expect.poll(tip).toBeNull();
  });

  test('goes by Escape while the focus is elsewhere, and the dialog around it stays', async () => {
    render(
      <dialog ref={(dialog) => void (dialog && !dialog.open && dialog.showModal())} aria-label="Review">
        <button type="button">Close</button>
        <FunnelChart pipeline={funnel.smallPipeline(funnel.HUNDRED)} />
      </dialog>,
    );
    screen.getByRole('button', { name: 'Close' }).focus();
    fireEvent.pointerOver(step(/^Offer/));
    await expect.poll(tip).not.toBeNull();
    await userEvent.keyboard('{Escape}');
    await expect.poll(tip).toBeNull();
    expect(screen.getByRole('dialog', { name: 'Review' })).toHaveProperty('open', true);
    await userEvent.keyboard('{Escape}');
    expect(screen.queryByRole('dialog', { name: 'Review' })).toBeNull();
  });

  test('leaves an Escape to a dialog that was opened since', async () => {
    showFunnel();
    fireEvent.pointerOver(step(/^Offer/));
    await expect.poll(tip).not.toBeNull();
    render(
      <div role="dialog" aria-label="Deal">
        <button type="button">Close</button>
      </div>,
    );
    const isLeft = fireEvent.keyDown(screen.getByRole('button', { name: 'Close' }), { key: 'Escape' });
    expect(isLeft).toBe(true);
    await expect.poll(tip).toBeNull();
  });

  test('goes together with the selection by one Escape', async () => {
    showFunnel();
    await userEvent.tab();
    while (document.activeElement?.role !== 'option') await userEvent.tab();
    await userEvent.keyboard(' ');
    await expect.poll(tip).not.toBeNull();
    expect(step(/^Lead/).ariaSelected).toBe('true');
    await userEvent.keyboard('{Escape}');
    await expect.poll(tip).toBeNull();
    expect(step(/^Lead/).ariaSelected).toBe('false');
  });

  test('does not come again, by Escape, for the mark that the pointer had moved on to', async () => {
    showFunnel();
    fireEvent.pointerOver(step(/^Contract/));
    await expect.poll(tip).not.toBeNull();
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    fireEvent.pointerOver(step(/^Won/));
    fireEvent.keyDown(document.body, { key: 'Escape' });
    await act(async () => vi.advanceTimersByTimeAsync(1000));
    expect(tip()).toBeNull();
  });

  test('stays while it is pointed at itself, and goes when the pointer has gone', async () => {
    showFunnel();
    const mark = step(/^Contract/);
    await userEvent.hover(mark);
    await expect.poll(tip).not.toBeNull();
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    // On its way it crosses another mark.
    fireEvent.pointerOver(step(/^Offer/));
    fireEvent.pointerOver(tip()!);
    await act(async () => vi.advanceTimersByTimeAsync(1000));
    expect(tip()?.firstElementChild?.textContent).toBe('Contract');
    fireEvent.pointerOver(screen.getByRole('heading', { name: 'Sales funnel' }));
    await act(async () => vi.advanceTimersByTimeAsync(1000));
    expect(tip()).toBeNull();
  });

  test('comes by a tap, and goes by a tap elsewhere', async () => {
    showFunnel();
    fireEvent.pointerDown(step(/^Lead/), { pointerType: 'touch' });
    fireEvent.click(step(/^Lead/));
    await expect.poll(() => tip()?.firstElementChild?.textContent).toBe('Lead');
    fireEvent.pointerDown(document.body, { pointerType: 'touch' });
    await expect.poll(tip).toBeNull();
  });

  test('is not read aloud: all of it stands in the mark or in the table', async () => {
    showFunnel();
    fireEvent.pointerOver(step(/^Offer/));
    await expect.poll(tip).not.toBeNull();
    expect(screen.queryByRole('tooltip')).toBeNull();
    expect(within(tip()!).queryAllByRole('button', { hidden: true })).toEqual([]);
  });
});

describe('A tip of', () => {
  test('a group of the win rates has its interval and its standing', async () => {
    render(<WinRateComparison pipeline={winRates.smallPipeline(winRates.FOUR)} />);
    fireEvent.pointerOver(screen.getByRole('option', { name: /^Ann/ }));
    await expect.poll(() => lines().length).toBe(10);
    expect(tip()?.firstElementChild?.textContent).toBe('Ann');
  });

  test('a rock has its amount to the cent', async () => {
    render(<DealMix pipeline={mix.smallPipeline(mix.THIRTEEN)} />);
    await userEvent.hover(within(screen.getByRole('listbox')).getAllByRole('option')[0]!);
    await expect.poll(() => lines()[0]).toMatch(/^Amount: €200$/);
  });

  test('a short amount is the amount in full, for the keyboard too', async () => {
    render(<WinRateComparison pipeline={winRates.smallPipeline(winRates.FOUR)} />);
    const rate = screen.getByRole('button', { name: /^Win rate by value/ });
    while (document.activeElement !== rate) await userEvent.tab();
    await expect.poll(() => tip()?.textContent).toBe('€25,000 of €58,000');
  });

  test('an amount of the gauge has its cents', async () => {
    showGaugeWithCents();
    const exact = document.querySelector('[data-cairn-exact]')!;
    fireEvent.pointerOver(exact);
    await expect.poll(() => tip()?.textContent).toBe(exact.getAttribute('data-cairn-exact'));
    expect(tip()?.textContent).toMatch(/\.37$/);
  });

  test('no amount comes over ground on which there is none', async () => {
    showGaugeWithCents();
    fireEvent.pointerOver(document.querySelector('[data-cairn-exact]')!);
    await expect.poll(tip).not.toBeNull();
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const part = (name: string): HTMLElement => document.querySelector(`[data-cairn='${name}']`)!;
    const told: (string | undefined)[] = [];
    for (const ground of ['coverage-gauge', 'frame-body', 'gauge-plot', 'gauge-facts']) {
      fireEvent.pointerOver(part(ground));
      await act(async () => vi.advanceTimersByTimeAsync(1000));
      told.push(document.querySelector("[data-cairn='tip']")?.textContent ?? undefined);
    }
    expect(told).toEqual([undefined, undefined, undefined, undefined]);
  });
});
