import { render, screen } from '@testing-library/react';
import { page, userEvent } from 'vitest/browser';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { DealDialog } from '../../src/deal-dialog/index.js';
import { cleanPipeline } from '../deal-dialog/deal-dialog-data.js';
import { ALL_SHOWN, show } from './shown.js';
import { onStage } from './stage.js';

const FOCUSABLE = 'button, a[href], input:not([type="file"]), select, [tabindex="0"], [role="option"]';

const nameOf = (element: Element): string =>
  `${element.getAttribute('data-cairn') ?? element.localName} “${(element.getAttribute('aria-label') ?? element.textContent ?? '').slice(0, 40)}”`;

/** The ground of the tests: what is open hides the rest. */
const ground = (): ParentNode => document.querySelector('[role="dialog"]') ?? document;

/** Those that can be seen. */
const targets = (): Element[] =>
  [...ground().querySelectorAll(FOCUSABLE)].filter((each) => {
    const { width, height } = each.getBoundingClientRect();
    return width > 1 && height > 1;
  });

/** Whether some of what has the focus is on top, where it can be seen. */
function isInSight(element: Element): boolean {
  const { left, top, right, bottom } = element.getBoundingClientRect();
  const shares = [0.05, 0.3, 0.5, 0.7, 0.95];
  return shares.some((across) =>
    shares.some((down) => {
      const found = document.elementFromPoint(left + (right - left) * across, top + (bottom - top) * down);
      return element.contains(found);
    }),
  );
}

/** Presses a key until the focus comes back to where it was, or leaves; those on the way that could not be seen. */
async function coveredOn(key: string): Promise<string[]> {
  const covered: string[] = [];
  const seen = new Set<Element>();
  for (let step = 0; step < 80; step++) {
    await userEvent.keyboard(key);
    const { activeElement } = document;
    if (!activeElement || activeElement === document.body || seen.has(activeElement)) break;
    seen.add(activeElement);
    if (!isInSight(activeElement)) covered.push(nameOf(activeElement));
  }
  expect(seen.size).toBeGreaterThan(0);
  return covered;
}

describe('in 320 by 400 pixels', () => {
  onStage(320, 400);

  test.each(ALL_SHOWN)(
    '$called: nothing that has the focus is covered, on the way there and back',
    async (shown) => {
      await show(shown);
      expect(await coveredOn('{Tab}')).toEqual([]);
      expect(await coveredOn('{Shift>}{Tab}{/Shift}')).toEqual([]);
    },
  );

  test('a field of the host’s in a deal dialog is not covered by the head, which stays', async () => {
    render(
      <DealDialog pipeline={cleanPipeline()} defaultDealId="acme">
        {() =>
          Array.from({ length: 30 }, (_, at) => (
            <p key={at}>
              <a href="#x">Link {at}</a>
            </p>
          ))
        }
      </DealDialog>,
    );
    await screen.findByRole('dialog', {}, { timeout: 20_000 });
    expect(await coveredOn('{Tab}')).toEqual([]);
    expect(await coveredOn('{Shift>}{Tab}{/Shift}')).toEqual([]);
  });

  test.each(ALL_SHOWN)('$called: the page does not scroll sideways', async (shown) => {
    await show(shown);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
    const dialog = document.querySelector('[role="dialog"]');
    expect(dialog?.scrollWidth ?? 0).toBeLessThanOrEqual(320);
  });
});

describe('targets', () => {
  onStage();
  afterEach(() => document.documentElement.removeAttribute('data-cairn-density'));

  test.each(ALL_SHOWN)(
    'of $called are 24 pixels or more each way, in the compact density as well',
    async (shown) => {
      document.documentElement.setAttribute('data-cairn-density', 'compact');
      await show(shown);
      // A label is pressed as its field is; the size of a circle is the deal's value, and the table has the same deals.
      const boxes = targets()
        .filter((each) => !each.matches('[data-cairn="mix-rock"]'))
        .map((each) => ({
          name: nameOf(each),
          box: (each.closest('label') ?? each).getBoundingClientRect(),
        }));
      expect(boxes.length).toBeGreaterThan(0);
      const middle = ({ left, top, width, height }: DOMRect) => [left + width / 2, top + height / 2] as const;
      const tooSmall = boxes.filter(({ box }) => box.width < 23.5 || box.height < 23.5);
      // A smaller one will do where a circle of 24 pixels about its middle meets no other target, nor its circle.
      const crowded = tooSmall.filter(({ box }) =>
        boxes.some((other) => {
          if (other.box === box) return false;
          const [x, y] = middle(box);
          const isSmall = other.box.width < 23.5 || other.box.height < 23.5;
          const [otherX, otherY] = middle(other.box);
          if (isSmall) return Math.hypot(x - otherX, y - otherY) < 24;
          const nearX = Math.max(other.box.left, Math.min(x, other.box.right));
          const nearY = Math.max(other.box.top, Math.min(y, other.box.bottom));
          return Math.hypot(x - nearX, y - nearY) < 12;
        }),
      );
      expect(crowded.map(({ name, box }) => `${name}: ${box.width} × ${box.height}`)).toEqual([]);
    },
  );
});

describe('with room between lines, words and letters', () => {
  onStage(640, 900);
  const spacing = document.createElement('style');
  spacing.textContent =
    '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }';
  beforeEach(() => document.head.append(spacing));
  afterEach(() => spacing.remove());

  test.each(ALL_SHOWN)('$called: no text is cut', async (shown) => {
    await page.viewport(640, 900);
    await show(shown);
    const cut = [...ground().querySelectorAll<HTMLElement>('[data-cairn]')].filter((each) => {
      if (each.closest('[data-cairn-hidden], svg, select, [aria-hidden="true"]')) return false;
      // Its whole text is in the board's tip, by pointer and by key, and in the card's own name.
      const isOfCard = each.closest("[data-cairn='board-card']") !== null;
      if (isOfCard && getComputedStyle(each).textOverflow === 'ellipsis') return false;
      const { overflowX, overflowY } = getComputedStyle(each);
      const isCut = (overflow: string): boolean => overflow === 'hidden' || overflow === 'clip';
      return (
        (isCut(overflowX) && each.scrollWidth > each.clientWidth + 1) ||
        (isCut(overflowY) && each.scrollHeight > each.clientHeight + 1)
      );
    });
    expect(cut.map(nameOf)).toEqual([]);
  });
});
