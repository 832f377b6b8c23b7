import { cdp, userEvent } from 'vitest/browser';
import { afterEach, describe, expect, test } from 'vitest';
import { ALL_SHOWN, show } from './shown.js';
import { onStage } from './stage.js';

onStage();
afterEach(async () => {
  await cdp().send('Emulation.setEmulatedMedia', { features: [] });
});

/** Whether something is drawn about what has the focus: an outline of 2 pixels, or about a mark of a drawing a circle. */
function hasRing(element: Element): boolean {
  // A card has it on its face: around the card it would be cut.
  const drawn = [element, ...element.children].some((each) => {
    const { outlineStyle, outlineWidth } = getComputedStyle(each);
    return outlineStyle === 'solid' && Number.parseFloat(outlineWidth) >= 2;
  });
  if (drawn) return true;
  if (!(element instanceof SVGElement)) return false;
  const { left, width } = element.getBoundingClientRect();
  const middle = left + width / 2;
  return [...document.querySelectorAll('[data-cairn="mix-ring"]')].some((ring) => {
    const { stroke, strokeWidth, visibility } = getComputedStyle(ring);
    const box = ring.getBoundingClientRect();
    const isDrawn = stroke !== 'none' && visibility === 'visible' && Number.parseFloat(strokeWidth) > 0;
    return isDrawn && Math.abs(box.left + box.width / 2 - middle) < 2;
  });
}

describe.each([
  { colours: 'the colours of the theme', features: [] },
  { colours: 'the colours of the system', features: [{ name: 'forced-colors', value: 'active' }] },
])('in $colours', ({ features }) => {
  test.each(ALL_SHOWN)('$called: whatever Tab reaches has a ring', async (shown) => {
    await cdp().send('Emulation.setEmulatedMedia', { features });
    await show(shown);
    const bare: string[] = [];
    const seen = new Set<Element>();
    for (let step = 0; step < 60; step++) {
      await userEvent.keyboard('{Tab}');
      const { activeElement, body } = document;
      if (!activeElement || activeElement === body || seen.has(activeElement)) break;
      seen.add(activeElement);
      if (!hasRing(activeElement)) bare.push(activeElement.outerHTML.slice(0, 120));
    }
    expect(seen.size).toBeGreaterThan(0);
    expect(bare).toEqual([]);
  });
});
