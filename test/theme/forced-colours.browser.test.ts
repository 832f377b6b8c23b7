/// <reference types="vite/client" />
import { afterEach, beforeEach, expect, test } from 'vitest';
import { cdp } from 'vitest/browser';
import layered from '../../src/styles.css?inline';

/** A theme of the host's, in no layer, on the page and on an element of it. */
const HOST = ':root, [data-cairn-theme], .card { --cairn-won: oklch(0.9 0.1 130); --cairn-paper: #fff0e0 }';

const styles = [layered, HOST].map((text) => {
  const style = document.createElement('style');
  style.textContent = text;
  return style;
});

const force = (value: 'active' | 'none'): Promise<unknown> =>
  cdp().send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value }] });

beforeEach(() => {
  document.head.append(...styles);
  document.body.innerHTML = `
    <div class="card">
      <svg data-cairn="kind-mark" data-kind="won" viewBox="0 0 16 16"><path d="M2 2h12v12H2z" /></svg>
    </div>`;
});
afterEach(async () => {
  await force('none');
  for (const style of styles) style.remove();
  document.body.replaceChildren();
});

const fillOf = (selector: string): string =>
  getComputedStyle(document.querySelector(selector) ?? document.body).fill;

test('a theme of the host’s gives a mark its colour', () => {
  expect(fillOf('path')).toBe('oklch(0.9 0.1 130)');
});

test('under forced colours the mark has the system’s, as the ground around it does', async () => {
  await force('active');
  expect(matchMedia('(forced-colors: active)').matches).toBe(true);
  const probe = document.createElement('i');
  probe.style.color = 'CanvasText';
  document.body.append(probe);
  expect(fillOf('path')).toBe(getComputedStyle(probe).color);
});
