/// <reference types="vite/client" />
import { describe, expect, test } from 'vitest';
import layered from '../../src/styles.css?inline';
import unlayered from '../../src/styles.unlayered.css?inline';

/** One of each shared part, as a widget would write them. */
const PARTS = `
  <section data-cairn="sample">
    <h2 data-cairn="heading">Coverage</h2>
    <div data-cairn="figure">
      <span data-cairn="figure-label">All owners</span>
      <span data-cairn="figure-number">63<span data-cairn="figure-unit"> %</span></span>
      <span data-cairn="figure-sample">4,238 of 6,711</span>
    </div>
    <button type="button" data-cairn="button">Table</button>
    <button type="button" data-cairn="icon-button" aria-label="Close"><svg viewBox="0 0 16 16"></svg></button>
    <div data-cairn="segmented" role="radiogroup" aria-label="Measure">
      <button type="button" data-cairn="segment" role="radio" aria-checked="true">Count</button>
      <button type="button" data-cairn="segment" role="radio" aria-checked="false">Value</button>
    </div>
    <div data-cairn="note" data-tone="attention"><p data-cairn="note-text">12 deals have no amount.</p></div>
    <table data-cairn="table">
      <thead><tr><th scope="col">Owner</th><th scope="col" data-numeric>Won</th></tr></thead>
      <tbody><tr><th scope="row">Anna</th><td data-numeric>208</td></tr></tbody>
    </table>
    <div data-cairn="skeleton"></div>
    <p data-cairn="gone" hidden>Not shown</p>
  </section>`;

const HOSTILE = '* { margin: 0; padding: 0 }';

/** What Tailwind 4's own base layer does to the elements that widgets are made of. */
const TAILWIND_BASE = `
  @layer theme, base, cairn, components, utilities;
  @layer base {
    *, ::after, ::before { box-sizing: border-box; margin: 0; padding: 0; border: 0 solid; }
    h2 { font-size: inherit; font-weight: inherit; }
    table { text-indent: 0; border-color: inherit; border-collapse: collapse; }
    button { font: inherit; letter-spacing: inherit; color: inherit; border-radius: 0; background-color: transparent; }
    svg { display: block; vertical-align: middle; }
  }`;

/** Where each part stands, and the looks that a reset could have taken from it. */
async function drawn(...sheets: string[]): Promise<string[]> {
  const frame = document.createElement('iframe');
  frame.width = '480';
  frame.height = '800';
  document.body.append(frame);
  const page = frame.contentDocument;
  if (page === null) throw new Error('The frame has no page.');
  page.body.innerHTML = PARTS;
  page.head.append(
    ...[...sheets, 'body { margin: 8px }'].map((text) => {
      const style = page.createElement('style');
      style.textContent = text;
      return style;
    }),
  );
  await page.fonts.ready;
  const found = [...page.querySelectorAll('[data-cairn], [data-cairn] :is(th, td)')].map((part) => {
    const { x, y, width, height } = part.getBoundingClientRect();
    const { color, backgroundColor, fontSize, fontWeight, textAlign } = getComputedStyle(part);
    const name = part.getAttribute('data-cairn') ?? part.localName;
    return [name, x, y, width, height, color, backgroundColor, fontSize, fontWeight, textAlign].join(' ');
  });
  frame.remove();
  return found;
}

describe('the shared parts look the same', () => {
  test('under an unlayered reset of every margin and padding', async () => {
    expect(await drawn(HOSTILE, layered)).toEqual(await drawn(layered));
  });

  test('when the reset comes after them', async () => {
    expect(await drawn(layered, HOSTILE)).toEqual(await drawn(layered));
  });

  test('without a layer, under the same reset before and after', async () => {
    const plain = await drawn(layered);
    expect(await drawn(HOSTILE, unlayered)).toEqual(plain);
    expect(await drawn(unlayered, HOSTILE)).toEqual(plain);
  });

  test('inside the layers of Tailwind 4', async () => {
    expect(await drawn(TAILWIND_BASE, layered)).toEqual(await drawn(layered));
  });
});

test('the test sees what it compares: parts have sizes, and the hidden one has none', async () => {
  const parts = await drawn(layered);
  expect(parts.find((part) => part.startsWith('button '))).toMatch(/ 32 oklch/);
  expect(parts.find((part) => part.startsWith('gone '))).toMatch(/^gone 0 0 0 0 /);
});
