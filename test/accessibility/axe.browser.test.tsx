import axe from 'axe-core';
import { cdp, page as browserPage } from 'vitest/browser';
import { afterEach, describe, expect, test } from 'vitest';
import { ALL_SHOWN, show } from './shown.js';
import { onStage } from './stage.js';

onStage();

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];

/** What a page has and a widget has not: these tests draw no page. */
const OF_A_PAGE = ['region', 'landmark-one-main', 'page-has-heading-one', 'bypass'];

interface Way {
  readonly way: string;
  readonly theme?: 'dark';
  readonly dir?: 'rtl';
  readonly density?: 'compact' | 'comfortable';
  /** Of the page, in CSS pixels; default 1200. */
  readonly width?: number;
  /** What the system asks for. */
  readonly asks?: { readonly name: string; readonly value: string };
}

const WAYS: readonly Way[] = [
  { way: 'in light' },
  { way: 'in dark', theme: 'dark' },
  { way: 'from right to left', dir: 'rtl' },
  { way: 'with more contrast', asks: { name: 'prefers-contrast', value: 'more' } },
  { way: 'in dark with more contrast', theme: 'dark', asks: { name: 'prefers-contrast', value: 'more' } },
  { way: 'in colours of the system', asks: { name: 'forced-colors', value: 'active' } },
  { way: 'in the compact density', density: 'compact' },
  { way: 'in the comfortable density', density: 'comfortable' },
  { way: 'in 320 px', width: 320 },
];

const page = document.documentElement;
afterEach(async () => {
  await cdp().send('Emulation.setEmulatedMedia', { features: [] });
  page.removeAttribute('data-cairn-theme');
  page.removeAttribute('data-cairn-density');
  page.dir = 'ltr';
});

describe.each(WAYS)('$way, axe finds nothing in', (way) => {
  const { theme = 'light', dir = 'ltr', density = 'regular', width = 1200, asks } = way;
  test.each(ALL_SHOWN.filter(({ called }) => called !== 'win rates as a table'))('$called', async (shown) => {
    await cdp().send('Emulation.setEmulatedMedia', { features: asks ? [asks] : [] });
    await browserPage.viewport(width, 900);
    page.setAttribute('data-cairn-theme', theme);
    page.setAttribute('data-cairn-density', density);
    page.lang = 'en';
    page.dir = dir;
    await show(shown, (drawn) => <main style={{ background: 'var(--cairn-paper)' }}>{drawn}</main>);
    if (asks) expect(matchMedia(`(${asks.name}: ${asks.value})`).matches).toBe(true);
    const rules = Object.fromEntries(OF_A_PAGE.map((rule) => [rule, { enabled: false }]));
    const { violations, passes } = await axe.run(document, {
      runOnly: { type: 'tag', values: TAGS },
      rules,
      resultTypes: ['violations'],
    });
    expect(passes.length).toBeGreaterThan(0);
    expect(
      violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`),
    ).toEqual([]);
  });
});
