/// <reference types="vite/client" />
import { fireEvent, render, screen, within } from '@testing-library/react';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { FunnelChart } from '../../src/funnel/index.js';
import styles from '../../src/styles.css?inline';
import {
  AMOUNTLESS,
  HUNDRED,
  SPARSE,
  smallPipeline,
  WITH_UNKNOWN_PATH,
  type SmallFunnel,
} from './funnel-data.js';

const sheet = document.createElement('style');
beforeAll(() => {
  sheet.textContent = `${styles}\nbody { margin: 0 }`;
  document.head.append(sheet);
});
afterAll(() => {
  sheet.remove();
  document.documentElement.dir = 'ltr';
});

const LONG = [
  'Bedarfsermittlungsgesprächsvereinbarung',
  'Wirtschaftlichkeitsbetrachtung mit dem Auftraggeber und seinen Beratern',
  'Rechtsschutzversicherungsgesellschaftenprüfung',
];
const TWELVE = Array.from({ length: 12 }, (_, index) => `Stage ${index + 1}`);

const CASES: Readonly<Record<string, SmallFunnel>> = {
  'a hundred deals': WITH_UNKNOWN_PATH,
  'long names': { ...HUNDRED, stages: LONG },
  'twelve stages': {
    stages: TWELVE,
    batches: TWELVE.map((_, index) => ({ count: 3, stages: index + 1, now: 'closed-lost' })),
  },
  'one stage': { stages: ['Only'], batches: [{ count: 30, stages: 1, now: 'closed-lost' }] },
  'seven deals': SPARSE,
  'amounts not known': AMOUNTLESS,
  'large numbers': {
    ...HUNDRED,
    batches: HUNDRED.batches.map((batch) => ({ ...batch, euros: 9_999_999_999 })),
  },
};

interface Box {
  readonly name: string;
  readonly rect: DOMRect;
}

const boxes = (...names: string[]): Box[] =>
  names.flatMap((name) =>
    [...document.querySelectorAll(`[data-cairn="${name}"]`)].map((element) => ({
      name: `${name} ${element.textContent ?? ''}`,
      rect: element.getBoundingClientRect(),
    })),
  );

const overlap = ({ rect: a }: Box, { rect: b }: Box): number =>
  Math.min(
    Math.min(a.right, b.right) - Math.max(a.left, b.left),
    Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top),
  );

/** Pairs of boxes that lie on one another by more than half a pixel. */
const overlaps = (all: readonly Box[]): string[] =>
  all.flatMap((one, index) =>
    all
      .slice(index + 1)
      .flatMap((other) => (overlap(one, other) > 0.5 ? [`${one.name} × ${other.name}`] : [])),
  );

const TEXTS = [
  'funnel-label',
  'funnel-number',
  'funnel-share',
  'funnel-whereabouts',
  'funnel-drop-count',
  'funnel-drop-share',
];

const draw = (
  small: SmallFunnel,
  width: number,
  direction: string,
  measure: 'count' | 'value',
): HTMLElement => {
  document.documentElement.dir = direction;
  const { container } = render(<FunnelChart pipeline={smallPipeline(small)} defaultMeasure={measure} />);
  container.style.inlineSize = `${width}px`;
  return container;
};

describe.each([320, 640, 1200])('%i px wide', (width) => {
  describe.each(['ltr', 'rtl'])('%s', (direction) => {
    describe.each(['count', 'value'] as const)('by %s', (measure) => {
      test.each(Object.entries(CASES))(
        '%s: everything has its place, and nothing lies on another',
        (_, small) => {
          const container = draw(small, width, direction, measure);
          const texts = boxes(...TEXTS).filter(({ rect }) => rect.width > 0);
          expect(texts.length).toBeGreaterThanOrEqual(6);
          expect(overlaps(texts)).toEqual([]);
          expect(overlaps(boxes('funnel-band'))).toEqual([]);
          for (const band of boxes('funnel-band')) {
            expect(texts.filter((text) => overlap(band, text) > 0.5).map(({ name }) => name)).toEqual([]);
          }
          const { left, right } = container.getBoundingClientRect();
          const outside = [...container.querySelectorAll('*')].filter((element) => {
            const rect = element.getBoundingClientRect();
            return rect.width > 0 && (rect.left < left - 1 || rect.right > right + 1);
          });
          expect(outside.map((element) => element.outerHTML.slice(0, 80))).toEqual([]);
          expect(container.scrollWidth).toBeLessThanOrEqual(width);
        },
      );
    });

    test('the table scrolls by itself, and the names of its rows stay in sight', () => {
      const container = draw(CASES['large numbers']!, width, direction, 'count');
      fireEvent.click(screen.getByRole('button', { name: 'Table' }));
      const scroller = screen.getByRole('region', { name: 'The funnel as numbers' });
      expect(container.scrollWidth).toBeLessThanOrEqual(width);
      scroller.scrollLeft = direction === 'rtl' ? -9999 : 9999;
      const [name] = screen.getAllByRole('rowheader');
      const end = direction === 'rtl' ? 'right' : 'left';
      expect(name?.getBoundingClientRect()[end]).toBeCloseTo(scroller.getBoundingClientRect()[end], 0);
    });
  });

  test('what can be pressed is at least 24 px high and wide', () => {
    draw(WITH_UNKNOWN_PATH, width, 'ltr', 'count');
    const small = (): string[] =>
      [...document.querySelectorAll('button, [role="option"], select')]
        .filter((target) => {
          const { width: w, height: h } = target.getBoundingClientRect();
          return w < 24 || h < 24;
        })
        .map((target) => target.outerHTML.slice(0, 80));
    expect(small()).toEqual([]);
    fireEvent.click(screen.getByRole('button', { name: 'Table' }));
    expect(small()).toEqual([]);
  });
});

test('layers touch the slopes between them, whatever the names take', () => {
  draw(CASES['long names']!, 320, 'ltr', 'count');
  const bands = boxes('funnel-band').toSorted((one, other) => one.rect.top - other.rect.top);
  for (const [index, band] of bands.entries()) {
    const next = bands[index + 1];
    if (next) expect(next.rect.top).toBeCloseTo(band.rect.bottom, 0);
  }
});

test('widths on the screen are in proportion to the deals', () => {
  draw(HUNDRED, 640, 'ltr', 'count');
  const widths = [...document.querySelectorAll<SVGGraphicsElement>('[data-cairn="funnel-stratum"]')].map(
    (stratum) => stratum.getBBox().width * (stratum.getScreenCTM()?.a ?? 0),
  );
  const [widest = 0] = widths;
  expect(widths.map((each) => each / widest)).toEqual([
    1,
    expect.closeTo(0.6, 3),
    expect.closeTo(0.4, 3),
    expect.closeTo(0.25, 3),
  ]);
});

test('a right-to-left page has the names at the right, the numbers and the leaders to them at the left', () => {
  draw(HUNDRED, 640, 'rtl', 'count');
  const [label] = boxes('funnel-label');
  const [band] = boxes('funnel-band');
  const [number] = boxes('funnel-number');
  const [leader] = boxes('funnel-leader');
  expect(label!.rect.left).toBeGreaterThanOrEqual(band!.rect.right);
  expect(number!.rect.right).toBeLessThanOrEqual(band!.rect.left);
  expect(leader!.rect.left).toBeCloseTo(band!.rect.left, 0);
});

describe('the focus ring', () => {
  test.each(['light', 'dark'])('is two pixels, off its thing, in %s', async (theme) => {
    document.documentElement.dataset['cairnTheme'] = theme;
    draw(HUNDRED, 640, 'ltr', 'count');
    const seen: string[] = [];
    for (let presses = 0; presses < 7; presses++) {
      await userEvent.keyboard('{Tab}');
      const { outlineStyle, outlineWidth, outlineOffset } = getComputedStyle(document.activeElement!);
      seen.push(`${document.activeElement?.localName} ${outlineStyle} ${outlineWidth} ${outlineOffset}`);
    }
    expect(seen).toEqual([
      'button solid 2px 2px',
      'button solid 2px 2px',
      'button solid 2px 2px',
      'button solid 2px 2px',
      'select solid 2px 2px',
      'button solid 2px 2px',
      'div solid 2px 2px',
    ]);
    delete document.documentElement.dataset['cairnTheme'];
  });

  test('is not drawn for a click', async () => {
    draw(HUNDRED, 640, 'ltr', 'count');
    await userEvent.click(within(screen.getByRole('listbox')).getAllByRole('option')[1]!);
    expect(getComputedStyle(document.activeElement!).outlineStyle).toBe('none');
  });
});

test('the explanation panel fits the page and scrolls by itself', async () => {
  draw(WITH_UNKNOWN_PATH, 640, 'ltr', 'count');
  fireEvent.click(screen.getByRole('button', { name: 'How computed?' }));
  const page = document.documentElement;
  const { left, right, top, bottom } = (await screen.findByRole('dialog')).getBoundingClientRect();
  expect([left >= 0, right <= page.clientWidth, top, bottom]).toEqual([true, true, 0, innerHeight]);
  expect(getComputedStyle(page).overflow).toBe('hidden');
});

test('a name of more than three lines ends in an ellipsis after the third, at 320 px as at 640', () => {
  const { container } = render(<FunnelChart pipeline={smallPipeline({ ...HUNDRED, stages: LONG })} />);
  for (const width of ['320px', '640px']) {
    container.style.inlineSize = width;
    const labels = [...container.querySelectorAll<HTMLElement>("[data-cairn='funnel-label']")];
    const cut = labels.filter(({ scrollHeight, clientHeight }) => scrollHeight > clientHeight + 4);
    for (const label of cut) {
      const style = getComputedStyle(label);
      expect(style.getPropertyValue('-webkit-line-clamp')).toBe('3');
      expect(Math.abs(label.clientHeight - 3 * Number.parseFloat(style.lineHeight))).toBeLessThan(1);
    }
    if (width === '320px') expect(cut.length).toBeGreaterThan(0);
  }
});
