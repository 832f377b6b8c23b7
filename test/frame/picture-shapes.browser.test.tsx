/// <reference types="vite/client" />
import { cleanup, render } from '@testing-library/react';
import type { ReactElement } from 'react';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { FunnelChart } from '../../src/funnel/index.js';
import { pngFile } from '../../src/frame/picture/png-file.js';
import { readPicture } from '../../src/frame/picture/read-picture.js';
import { svgFile } from '../../src/frame/picture/svg-file.js';
import styles from '../../src/styles.css?inline';
import { HUNDRED, smallPipeline } from '../funnel/funnel-data.js';

const sheet = document.createElement('style');
beforeAll(() => {
  sheet.textContent = styles;
  document.head.append(sheet);
});
afterAll(() => sheet.remove());
afterEach(cleanup);

/** What an element is saved as. */
function saved(element: ReactElement): Document {
  const { container } = render(element);
  const file = svgFile(readPicture(container.firstElementChild as HTMLElement), document);
  return new DOMParser().parseFromString(file, 'image/svg+xml');
}

const attributesOf = (element: Element | null | undefined): Record<string, string> =>
  Object.fromEntries([...(element?.attributes ?? [])].map(({ name, value }) => [name, value]));

describe('In an SVG file', () => {
  test('what was won has the very colour of its token', () => {
    const file = saved(<FunnelChart pipeline={smallPipeline(HUNDRED)} />);
    const fills = [...file.querySelectorAll('path')].map((path) => path.getAttribute('fill'));
    // --cairn-won in light: oklch(0.53 0.095 128).
    expect(fills).toContain('#5c7637');
  });

  test('a hatch is as faint as what it lies on, once', () => {
    const file = saved(<p data-cairn-hatch="" style={{ width: 60, height: 24, opacity: 0.5 }} />);
    expect(file.querySelector("path[fill^='url(']")?.getAttribute('fill-opacity')).toBe('0.5');
    expect(attributesOf(file.querySelector('pattern path'))).not.toHaveProperty('fill-opacity');
  });

  test('a name of 10,000 letters that is cut on the page is cut, after few measurements', () => {
    const measured = vi.spyOn(CanvasRenderingContext2D.prototype, 'measureText');
    const style = { width: 100, overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' };
    const file = saved(<p style={style}>{'n'.repeat(10_000)}</p>);
    expect(file.querySelector('text')?.textContent).toMatch(/^n{5,20}…$/);
    expect(measured.mock.calls.length).toBeLessThan(20);
    measured.mockRestore();
  });

  test('lines keep to the picture: they grow with it', () => {
    const line = <path d="M0 0h10" stroke="#000" strokeWidth="1.5" strokeDasharray="3 6" />;
    const file = saved(
      <div>
        <svg width="90" height="90">
          <g transform="translate(5 5)">{line}</g>
          <g transform="scale(3)">{line}</g>
          <g transform="rotate(30)">{line}</g>
          <g transform="scale(-1 1)">{line}</g>
          <g transform="scale(2 1)">{line}</g>
        </svg>
      </div>,
    );
    const strokes = [...file.querySelectorAll('path[stroke]')].map((path) =>
      ['stroke-width', 'stroke-dasharray', 'vector-effect'].map((name) => path.getAttribute(name)),
    );
    expect(strokes).toEqual([
      ['1.5', '3 6', null],
      ['1.5', '3 6', null],
      ['1.5', '3 6', null],
      ['1.5', '3 6', null],
      ['2.1213', '4.2426 8.4853', 'non-scaling-stroke'],
    ]);
  });

  test('a name of two words in an Arabic sentence runs as on the page, without the marks that isolate it there', () => {
    const file = saved(
      <p dir="rtl" aria-label={'حساب \u2068Acme Corp.\u2069'}>
        {'حساب \u2068Acme Corp.\u2069 كبير'}
      </p>,
    );
    const texts = [...file.querySelectorAll('text')].map((text) => [
      text.textContent,
      text.getAttribute('direction'),
    ]);
    expect(texts).toEqual([
      ['حساب', 'rtl'],
      ['Acme', null],
      ['Corp.', null],
      ['كبير', 'rtl'],
    ]);
    expect(file.querySelector('title')?.textContent).toBe('حساب Acme Corp.');
  });

  test('a sentence is one text, without the marks that isolate the names in it', () => {
    const file = saved(<p>{'Won by \u2068Ada\u2069, lost by \u2068Bob\u2069.'}</p>);
    expect([...file.querySelectorAll('text')].map(({ textContent }) => textContent)).toEqual([
      'Won by Ada, lost by Bob.',
    ]);
  });

  test('an edge of one colour follows round corners, whatever the widths of its sides', () => {
    const style = {
      width: 60,
      height: 24,
      border: '2px solid #123456',
      borderBottomWidth: 4,
      borderRadius: 6,
    };
    const file = saved(<p style={style} />);
    expect([...file.querySelectorAll('path')].map(attributesOf)).toEqual([
      {
        d: [
          'M6 0h52a6 6 0 0 1 6 6v18a6 6 0 0 1 -6 6h-52a6 6 0 0 1 -6 -6v-18a6 6 0 0 1 6 -6z',
          'M6 2h52a4 4 0 0 1 4 4v18a2 2 0 0 1 -2 2h-56a2 2 0 0 1 -2 -2v-18a4 4 0 0 1 4 -4z',
        ].join(''),
        fill: '#123456',
        'fill-rule': 'evenodd',
      },
    ]);
  });

  test.each([
    ['dashed', '6 3.25'],
    ['dotted', '3 3'],
  ] as const)('a side that is %s on the page is so', (borderTopStyle, dashes) => {
    const style = { width: 117, height: 24, borderTopWidth: 3, borderTopColor: '#123456', borderTopStyle };
    const file = saved(<p style={style} />);
    expect([...file.querySelectorAll('path')].map(attributesOf)).toEqual([
      {
        d: 'M0 1.5L117 1.5',
        fill: 'none',
        stroke: '#123456',
        'stroke-width': '3',
        'stroke-dasharray': dashes,
      },
    ]);
  });

  test('a dashed edge goes around as one line', () => {
    const file = saved(
      <p style={{ width: 60, height: 24, border: '2px dashed #123456', borderRadius: 6 }} />,
    );
    expect([...file.querySelectorAll('path')].map(attributesOf)).toEqual([
      {
        d: 'M6 1h52a5 5 0 0 1 5 5v16a5 5 0 0 1 -5 5h-52a5 5 0 0 1 -5 -5v-16a5 5 0 0 1 5 -5z',
        fill: 'none',
        stroke: '#123456',
        'stroke-width': '2',
        'stroke-dasharray': '6 4',
      },
    ]);
  });

  test('a line along the inside follows round corners', () => {
    const style = { width: 60, height: 24, boxShadow: 'inset 0 0 0 2px #123456', borderRadius: 6 };
    const file = saved(<p style={style} />);
    expect([...file.querySelectorAll('path')].map((path) => path.getAttribute('d'))).toEqual([
      'M6 1h48a5 5 0 0 1 5 5v12a5 5 0 0 1 -5 5h-48a5 5 0 0 1 -5 -5v-12a5 5 0 0 1 5 -5z',
    ]);
  });

  test('sides of several colours are bars', () => {
    const style = { width: 60, height: 24, borderTop: '3px solid #123456', borderLeft: '2px solid #abcdef' };
    const file = saved(<p style={style} />);
    expect([...file.querySelectorAll('path')].map(attributesOf)).toEqual([
      { d: 'M0 0h62v3h-62z', fill: '#123456' },
      { d: 'M0 0h2v27h-2z', fill: '#abcdef' },
    ]);
  });
});

describe('A PNG file', () => {
  test('is twice as fine as the page', async () => {
    expect(await sizeOf({ width: 640, height: 400 })).toEqual({ width: 1280, height: 800 });
  });

  test('has at most 8,192 pixels on a side', async () => {
    expect(await sizeOf({ width: 100, height: 8192 })).toEqual({ width: 100, height: 8192 });
  });

  test('has at most 16,777,216 pixels, more than which some browsers draw on no canvas', async () => {
    expect(await sizeOf({ width: 2048, height: 4096 })).toEqual({ width: 2896, height: 5792 });
  });
});

/** The pixels of the PNG file of a picture. */
async function sizeOf(size: { width: number; height: number }): Promise<{ width: number; height: number }> {
  const file = await pngFile({ ...size, title: '', language: '', shapes: [] }, document);
  const { width, height } = await createImageBitmap(file);
  return { width, height };
}
