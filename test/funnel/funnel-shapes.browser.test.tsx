/// <reference types="vite/client" />
import { render, screen, within } from '@testing-library/react';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { FunnelChart } from '../../src/funnel/index.js';
import styles from '../../src/styles.css?inline';
import { smallPipeline, type SmallFunnel } from './funnel-data.js';

const sheet = document.createElement('style');
beforeAll(() => {
  sheet.textContent = `${styles}\nbody { margin: 0 }`;
  document.head.append(sheet);
});
afterAll(() => {
  sheet.remove();
  document.documentElement.dir = 'ltr';
});

/** Of 2,000 deals one came to the second stage, and none to the third: a layer of half a pixel, and one of nothing. */
const TINY: SmallFunnel = {
  stages: ['Lead', 'Offer', 'Contract'],
  batches: [
    { count: 1999, stages: 1, now: 'closed-lost' },
    { count: 1, stages: 2, now: 'Offer' },
  ],
};
const pipeline = smallPipeline(TINY);

const ORIENTATIONS = ['vertical', 'horizontal'] as const;
const LOOKS = ORIENTATIONS.flatMap((orientation) =>
  (['straight', 'smooth', 'step'] as const).flatMap((shape) =>
    (['width', 'area'] as const).map((proportion) => ({ orientation, shape, proportion })),
  ),
);

const steps = (): HTMLElement[] => within(screen.getByRole('listbox')).getAllByRole('option');

/** The layer with the line around it, which is drawn two pixels wide whatever its size. */
function drawnBox(step: HTMLElement): { readonly width: number; readonly height: number } {
  const layer = step.querySelector<SVGPathElement>('[data-cairn="funnel-stratum"]')!;
  const { width, height } = layer.getBoundingClientRect();
  const style = getComputedStyle(layer);
  const line = style.stroke === 'none' ? 0 : Number.parseFloat(style.strokeWidth);
  return { width: width + line, height: height + line };
}

describe.each(LOOKS)('$orientation, $shape, by $proportion', (look) => {
  test('a tiny stage and one of nothing are seen as a line at least, and can be walked to', async () => {
    render(<FunnelChart pipeline={pipeline} {...look} />);
    for (const step of steps()) {
      const { width, height } = drawnBox(step);
      expect(Math.min(width, height)).toBeGreaterThanOrEqual(1);
      expect(Math.max(width, height)).toBeGreaterThanOrEqual(1);
      const { width: targetWidth, height: targetHeight } = step.getBoundingClientRect();
      expect(Math.min(targetWidth, targetHeight)).toBeGreaterThanOrEqual(24);
    }
    steps()[0]!.focus();
    const key = look.orientation === 'vertical' ? '{ArrowDown}' : '{ArrowRight}';
    for (const step of steps().slice(1)) {
      await userEvent.keyboard(key);
      expect(document.activeElement).toBe(step);
    }
  });
});

test.each(['width', 'area'] as const)('by %s, layers are in true proportion on the page', (proportion) => {
  const halves: SmallFunnel = {
    stages: ['Lead', 'A name that is long enough to take two lines of its column at the least'],
    batches: [
      { count: 75, stages: 1, now: 'closed-lost' },
      { count: 25, stages: 2, now: 'closed-won' },
    ],
  };
  render(<FunnelChart pipeline={smallPipeline(halves)} proportion={proportion} />);
  const sizes = steps().map((step) => {
    const { width, height } = step.querySelector('[data-cairn="funnel-stratum"]')!.getBoundingClientRect();
    return proportion === 'area' ? width * height : width;
  });
  expect(sizes[1]! / sizes[0]!).toBeCloseTo(0.25, 2);
});

describe('lying down', () => {
  test('arrow keys go along the line, which runs from right to left where the page does', async () => {
    document.documentElement.dir = 'rtl';
    render(<FunnelChart pipeline={pipeline} orientation="horizontal" />);
    const [first, second] = steps();
    expect(first!.getBoundingClientRect().left).toBeGreaterThan(second!.getBoundingClientRect().left);
    first!.focus();
    await userEvent.keyboard('{ArrowLeft}');
    expect(document.activeElement).toBe(second);
    document.documentElement.dir = 'ltr';
  });

  test('at 320 px it scrolls within the widget, and the page does not', () => {
    render(
      <div className="narrow">
        <FunnelChart pipeline={pipeline} orientation="horizontal" />
      </div>,
    );
    const narrow = document.querySelector<HTMLElement>('.narrow')!;
    narrow.style.width = '320px';
    const plot = screen.getByRole('listbox').parentElement!;
    expect(plot.scrollWidth).toBeGreaterThan(plot.clientWidth);
    expect(narrow.scrollWidth).toBe(320);
  });
});
