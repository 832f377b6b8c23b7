import { cleanup, render, screen, within } from '@testing-library/react';
import { page } from 'vitest/browser';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { layoutFaults } from '../messages/layout-faults.js';
import { WinRateComparison } from '../../src/win-rates/index.js';
import { smallPipeline } from './win-rates-data.js';
import '../../src/styles.css';

/** Names as people, and systems, give them. */
const HOSTILE: Readonly<Record<string, string>> = {
  long: 'Maria-Magdalena von und zu Hohenzollern-Sigmaringen the Third of Somewhere Far Away',
  unbroken: 'W'.repeat(200),
  hebrew: 'ליאור אברהמוב בן יהודה מירושלים',
  both: 'Ann \u202Eнна 123 אבג <b>bold</b>',
  emoji: '👩‍👩‍👧‍👦🏳️‍🌈'.repeat(8),
  lines: 'one\ntwo\nthree',
  one: 'X',
};

/** Each won another share of deals, up to all, of up to millions of euros. */
const pipeline = smallPipeline(
  Object.keys(HOSTILE).flatMap((owner, nth) => [
    { owner, count: 3 ** nth, stage: 'won' as const, euros: 999_999 },
    { owner, count: owner === 'one' ? 0 : 12, stage: 'lost' as const, euros: 10 ** nth },
    { owner, count: nth, stage: 'open' as const },
  ]),
  HOSTILE,
);

const NUMBERS = ['name', 'unit', 'value', 'sample', 'standing']
  .map((part) => `[data-cairn="win-rates-${part}"]`)
  .join(', ');

/** Pairs of labels of one row that lie over one another, and labels that leave the widget. */
function strays(root: Element): string[] {
  const edge = root.getBoundingClientRect();
  const found: string[] = [];
  for (const row of root.querySelectorAll('[data-cairn="win-rates-row"]')) {
    const labels = [...row.querySelectorAll(NUMBERS)].filter((each) => each.checkVisibility());
    const boxes = labels.map((label) => ({ label, box: label.getBoundingClientRect() }));
    for (const [at, { label, box }] of boxes.entries()) {
      if (box.left < edge.left - 1 || box.right > edge.right + 1)
        found.push(`${label.textContent} is outside`);
      for (const { label: other, box: over } of boxes.slice(at + 1)) {
        const across = Math.min(box.right, over.right) - Math.max(box.left, over.left);
        const down = Math.min(box.bottom, over.bottom) - Math.max(box.top, over.top);
        if (across > 1 && down > 1) found.push(`${label.textContent} over ${other.textContent}`);
      }
    }
  }
  return found;
}

/** All rows in sight: labels of none would be nowhere. */
const ROWS = Object.keys(HOSTILE).map(() => true);

const WIDTHS = [240, 280, 320, 400, 480, 560, 640, 720, 800, 960, 1080, 1200];

beforeEach(() => {
  document.body.style.margin = '0';
});
afterEach(() => {
  cleanup();
  document.body.removeAttribute('style');
  document.documentElement.removeAttribute('dir');
});

describe.each(['ltr', 'rtl'])('with names of every kind, %s,', (direction) => {
  test.each(['exclude', 'range'] as const)(
    'labels of a row never lie over one another nor leave the widget, from 240 to 1,200 pixels (%s)',
    async (open) => {
      document.documentElement.dir = direction;
      const { container } = render(<WinRateComparison pipeline={pipeline} defaultOpen={open} />);
      const found: Record<number, string[]> = {};
      for (const width of WIDTHS) {
        await page.viewport(width, 900);
        const rows = within(screen.getByRole('listbox')).getAllByRole('option');
        expect(rows.map((row) => row.checkVisibility())).toEqual(ROWS);
        const faults = [
          ...strays(container),
          ...layoutFaults(container, document.body.getBoundingClientRect()),
        ];
        if (faults.length > 0) found[width] = faults;
      }
      expect(found).toEqual({});
    },
  );
});
