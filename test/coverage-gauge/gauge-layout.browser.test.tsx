/// <reference types="vite/client" />
import { render } from '@testing-library/react';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { CoverageGauge, type CoverageGaugeProps } from '../../src/coverage-gauge/index.js';
import styles from '../../src/styles.css?inline';
import { DEALS, QUARTER, smallPipeline, UNDATED, type SmallDeal } from './coverage-data.js';

const sheet = document.createElement('style');
beforeAll(() => {
  sheet.textContent = `${styles}\nbody { margin: 0 }`;
  document.head.append(sheet);
});
afterAll(() => sheet.remove());
afterEach(() => {
  document.documentElement.dir = 'ltr';
});

const LARGE: readonly SmallDeal[] = DEALS.map((deal) => ({ ...deal, euros: (deal.euros ?? 0) * 9_999 }));

const CASES: Readonly<Record<string, readonly [Partial<CoverageGaugeProps>, (readonly SmallDeal[])?]>> = {
  'as usual': [{}],
  'three marks': [{ floor: 3.5 }],
  'three marks close together': [{ floor: 3.9, ceiling: 4.1 }],
  'marks near the beginning': [{ floor: 0.1, ceiling: 0.2, required: { method: 'fixed', multiple: 0.15 } }],
  'over the top': [{ required: { method: 'fixed', multiple: 1 } }],
  'far over the top': [
    { targetMinor: 5_000_000, required: { method: 'fixed', multiple: 0.01 } },
    LARGE.slice(1),
  ],
  'late in the quarter': [{}, [...DEALS, { stage: 'won', euros: 55_000, closed: '2026-08-10' }]],
  'a target met': [{ targetMinor: 2_000_000 }],
  'no target': [{ targetMinor: null }, LARGE],
  'no expected close': [{}, UNDATED],
  'large numbers': [{ targetMinor: 99_999_999_999 }, LARGE],
};

interface Box {
  readonly name: string;
  readonly rect: DOMRect;
}

const boxesOf = (...names: string[]): Box[] =>
  names.flatMap((name) =>
    [...document.querySelectorAll(`[data-cairn="${name}"]`)].map((element) => ({
      name: `${name} ${element.textContent ?? ''}`,
      rect: element.getBoundingClientRect(),
    })),
  );

/** Pairs of boxes that lie on one another by more than a pixel. Lines of text stand closer than their boxes. */
const overlaps = (all: readonly Box[]): string[] =>
  all.flatMap(({ name, rect: a }, index) =>
    all.slice(index + 1).flatMap(({ name: other, rect: b }) => {
      const x = Math.min(a.right, b.right) - Math.max(a.left, b.left);
      const y = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
      return x > 1 && y > 1 ? [`${name} × ${other}: ${x.toFixed(1)} by ${y.toFixed(1)}`] : [];
    }),
  );

function draw(width: number, name: string, shape: 'arc' | 'bullet'): void {
  const place = document.createElement('div');
  place.setAttribute('style', `inline-size: ${width}px`);
  document.body.append(place);
  const [props, deals] = CASES[name]!;
  render(<CoverageGauge pipeline={smallPipeline(deals)} window={QUARTER} shape={shape} {...props} />, {
    container: place,
  });
}

const TEXTS = ['gauge-mark', 'gauge-mark-value', 'gauge-of', 'gauge-zone', 'gauge-required', 'figure-number'];
const FACTS = ['gauge-fact-name', 'gauge-fact-value', 'gauge-fact-details', 'gauge-left-out'];

describe.each(['arc', 'bullet'] as const)('as %s', (shape) => {
  describe.each(Object.keys(CASES))('%s', (name) => {
    test.each([240, 320, 480, 640, 880, 1200])(
      'at %d pixels has no text on another, and none outside',
      (width) => {
        draw(width, name, shape);
        const texts = boxesOf(...TEXTS);
        expect(overlaps([...texts, ...boxesOf(...FACTS)])).toEqual([]);
        for (const { name: text, rect } of texts) {
          expect(rect.left, text).toBeGreaterThanOrEqual(0);
          expect(rect.right, text).toBeLessThanOrEqual(width);
        }
        expect(document.querySelector('[data-cairn="coverage-gauge"]')!.scrollWidth).toBeLessThanOrEqual(
          width,
        );
      },
    );

    test('right to left is the mirror image, its words not turned', () => {
      const middles = (): number[] => {
        const [picture] = boxesOf('gauge-meter');
        const middle = (picture!.rect.left + picture!.rect.right) / 2;
        return boxesOf('gauge-mark-value', 'gauge-tick').map(
          ({ rect }) => (rect.left + rect.right) / 2 - middle,
        );
      };
      draw(640, name, shape);
      const plain = middles();
      document.documentElement.dir = 'rtl';
      for (const [index, mirrored] of middles().entries()) expect(mirrored).toBeCloseTo(-plain[index]!, 0);
      for (const text of document.querySelectorAll<SVGTextElement>('svg text')) {
        expect(Math.sign(text.getScreenCTM()!.a)).toBe(1);
      }
    });
  });
});

describe('the hero number', () => {
  test.each(Object.keys(CASES))('of %s stands clear of the arc', (name) => {
    draw(640, name, 'arc');
    const [number] = boxesOf('figure-number');
    const [picture] = boxesOf('gauge-arc');
    const scale = picture!.rect.width / 288;
    const [x, y] = [picture!.rect.left + 144 * scale, picture!.rect.top + 118 * scale];
    const inner = document.querySelector('[data-cairn="gauge-won"]') === null ? 68 : 59;
    const corners = [number!.rect.left, number!.rect.right].map((edge) =>
      Math.hypot(edge - x, number!.rect.top + number!.rect.height / 2 - y),
    );
    for (const distance of corners) expect(distance).toBeLessThanOrEqual(inner * scale);
  });
});
