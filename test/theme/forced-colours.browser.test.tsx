/// <reference types="vite/client" />
import axe from 'axe-core';
import { cdp } from 'vitest/browser';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import layered from '../../src/styles.css?inline';
import { tokensToCss } from '../../src/theme/index.js';
import { HARBOUR } from '../../stories/theming/harbour.js';
import { drawnElements, drawPreset, nameOf, PRESETS } from './all-presets.js';

/** A theme of the host's, in no layer, on the page and on an element of it. */
const HOST = '.card { --cairn-won: oklch(0.9 0.1 130); --cairn-paper: #fff0e0 }';

const styles = [layered, tokensToCss(HARBOUR), HOST].map((text) => {
  const style = document.createElement('style');
  style.textContent = text;
  return style;
});

const emulate = (forced: 'active' | 'none', scheme: 'light' | 'dark' | ''): Promise<unknown> =>
  cdp().send('Emulation.setEmulatedMedia', {
    features: [
      { name: 'forced-colors', value: forced },
      { name: 'prefers-color-scheme', value: scheme },
    ],
  });

beforeEach(() => document.head.append(...styles));
afterEach(async () => {
  await emulate('none', '');
  for (const style of styles) style.remove();
});

describe('a theme that an element sets', () => {
  const fill = (): string => getComputedStyle(document.querySelector('path') ?? document.body).fill;
  beforeEach(() => {
    document.body.innerHTML = `
      <div class="card">
        <svg data-cairn="kind-mark" data-kind="won" viewBox="0 0 16 16"><path d="M2 2h12v12H2z" /></svg>
      </div>`;
  });
  afterEach(() => document.body.replaceChildren());

  test('gives a mark its colour', () => {
    expect(fill()).toBe('oklch(0.9 0.1 130)');
  });

  test('gives way to the system’s under forced colours', async () => {
    await emulate('active', 'light');
    expect(fill()).toBe(systemColour('CanvasText'));
  });
});

/** What a colour of the system is at present. */
function systemColour(name: string): string {
  const probe = document.createElement('i');
  probe.style.color = name;
  probe.style.setProperty('forced-color-adjust', 'none');
  document.body.append(probe);
  const { color } = getComputedStyle(probe);
  probe.remove();
  return color;
}

const SYSTEM = ['Canvas', 'CanvasText', 'Highlight', 'HighlightText', 'GrayText', 'ButtonText', 'ButtonFace'];

/** Areas between marks, which are mixed of two colours and say nothing that the marks do not. */
const MIXED = ['funnel-slope', 'gauge-track'];

describe.each(['light', 'dark'] as const)('under forced colours, %s, in a host’s theme,', (scheme) => {
  test.each(PRESETS)('the $name is drawn in the system’s colours and can be read', async (preset) => {
    await emulate('active', scheme);
    await drawPreset(preset);
    const system = new Set(SYSTEM.map(systemColour));
    const strangers = drawnElements()
      .filter((element) => element.matches('svg :is(path, circle, rect, line, ellipse, text)'))
      .filter((element) => !MIXED.includes(nameOf(element)))
      .flatMap((shape) => {
        const { fill, stroke } = getComputedStyle(shape);
        return [fill, stroke]
          .filter((paint) => paint !== 'none' && !paint.startsWith('url(') && !system.has(paint))
          .map((paint) => `${nameOf(shape)} ${paint}`);
      });
    expect([...new Set(strangers)]).toEqual([]);
    const { violations } = await axe.run(document.body, {
      runOnly: ['color-contrast'],
      resultTypes: ['violations'],
    });
    expect(violations.flatMap(({ nodes }) => nodes.map(({ html }) => html.slice(0, 90)))).toEqual([]);
  });
});
