/// <reference types="vite/client" />
import { cleanup, render } from '@testing-library/react';
import type { ReactElement } from 'react';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { CoverageGauge } from '../../src/coverage-gauge/index.js';
import { DealMix } from '../../src/deal-mix/index.js';
import { FunnelChart } from '../../src/funnel/index.js';
import { ar } from '../../src/messages/ar/index.js';
import { StageBoard } from '../../src/stage-board/index.js';
import styles from '../../src/styles.css?inline';
import { WinRateComparison } from '../../src/win-rates/index.js';
import * as coverage from '../coverage-gauge/coverage-data.js';
import * as mix from '../deal-mix/deal-mix-data.js';
import * as funnel from '../funnel/funnel-data.js';
import { boardPipeline } from '../stage-board/board-data.js';
import * as winRates from '../win-rates/win-rates-data.js';
import { differenceOf, filesOf, pixelsOf } from './picture-of.js';
import { restPointer } from './rest-pointer.js';

/** Buttons are for the hand: no file has them, and so the page is to be seen without them. */
const WITHOUT_BUTTONS = "[data-cairn-control], [data-cairn='button'] { visibility: hidden !important }";

/** A picture holds all columns of a board: on a page that is to look like it, none is scrolled out of sight. */
const NARROW_COLUMNS = "[data-cairn='board-column'] { flex: 1 1 0 !important }";

/** What of a page a picture of it holds. */
const WINDOW_HEIGHT = 700;

const sheet = document.createElement('style');
beforeAll(async () => {
  await page.viewport(680, WINDOW_HEIGHT);
  sheet.textContent = `${styles}\nbody { margin: 0 }\n${WITHOUT_BUTTONS}\n${NARROW_COLUMNS}`;
  document.head.append(sheet);
});
afterAll(() => sheet.remove());
beforeEach(restPointer);

type Words = { readonly locale?: string; readonly messages?: typeof ar };

const WIDGETS: readonly [name: string, widget: (words: Words) => ReactElement][] = [
  ['funnel', (words) => <FunnelChart pipeline={funnel.smallPipeline(funnel.WITH_UNKNOWN_PATH)} {...words} />],
  [
    'funnel without amounts',
    (words) => <FunnelChart pipeline={funnel.smallPipeline(funnel.AMOUNTLESS)} measure="value" {...words} />,
  ],
  [
    'coverage gauge',
    (words) => <CoverageGauge pipeline={coverage.smallPipeline()} window={coverage.QUARTER} {...words} />,
  ],
  [
    'bullet',
    (words) => (
      <CoverageGauge
        pipeline={coverage.smallPipeline()}
        window={coverage.QUARTER}
        shape="bullet"
        {...words}
      />
    ),
  ],
  [
    'win-rate comparison',
    (words) => <WinRateComparison pipeline={winRates.smallPipeline(winRates.FOUR)} open="range" {...words} />,
  ],
  ['deal mix', (words) => <DealMix pipeline={mix.smallPipeline(mix.THIRTEEN)} {...words} />],
  ['stage board', (words) => <StageBoard pipeline={boardPipeline()} {...words} />],
];

/** Shows a widget, saves it, and tells how far each file is from what is seen on the page. */
async function differences(widget: ReactElement, theme: string, direction: string) {
  const { container } = render(
    <div data-cairn-theme={theme} dir={direction} style={{ inlineSize: '640px' }}>
      {widget}
    </div>,
  );
  const section = container.querySelector<HTMLElement>('[data-cairn-frame]')!;
  await document.fonts.ready;
  const { svg, png } = await filesOf(section);
  const [width, height] = [section.offsetWidth, Math.min(section.offsetHeight, WINDOW_HEIGHT)];
  const shot = await page.screenshot({ element: section, base64: true, save: false });
  const seen = await pixelsOf(`data:image/png;base64,${shot}`, width, height);
  const urls = [new Blob([svg], { type: 'image/svg+xml' }), png].map((file) => URL.createObjectURL(file));
  const [inSvg, inPng] = await Promise.all(urls.map((url) => pixelsOf(url, width, height)));
  urls.forEach((url) => URL.revokeObjectURL(url));
  cleanup();
  return { svg: differenceOf(seen, inSvg!, width, height), png: differenceOf(seen, inPng!, width, height) };
}

describe.each(WIDGETS)('A %s, saved,', (_, widget) => {
  test('looks as on the page', async () => {
    const { svg, png } = await differences(widget({}), 'light', 'ltr');
    expect(svg).toBeLessThan(1.5);
    expect(png).toBeLessThan(1.5);
  });

  test('looks as on the page in dark and Arabic', async () => {
    const arabic = widget({ locale: 'ar-EG', messages: ar });
    const { svg, png } = await differences(arabic, 'dark', 'rtl');
    expect(svg).toBeLessThan(1.5);
    expect(png).toBeLessThan(1.5);
  });
});

/** Saves a funnel whose first stage has a name. */
async function funnelNamed(name: string): Promise<Document> {
  const small = { ...funnel.HUNDRED, stages: [name, ...funnel.HUNDRED.stages.slice(1)] };
  const { container } = render(<FunnelChart pipeline={funnel.smallPipeline(small)} />);
  const { svg } = await filesOf(container.querySelector<HTMLElement>('[data-cairn-frame]')!);
  return new DOMParser().parseFromString(svg, 'image/svg+xml');
}

const textsOf = (file: Document) => [...file.querySelectorAll('text')].map(({ textContent }) => textContent);

describe('An SVG file', () => {
  test('has every text of the picture, and none of the buttons', async () => {
    const texts = textsOf(await funnelNamed('Lead'));
    expect(texts.slice(0, 6)).toEqual([
      'Sales funnel',
      'Sales · as of Jun 30, 2026',
      'Won of all that started',
      '25',
      '%',
      '25 of 100',
    ]);
    expect(texts).toEqual(
      expect.arrayContaining(['Lead', '100', '100%', 'Offer', '60', '−40', 'Won', '25%']),
    );
    expect(texts).not.toContain('Table');
  });

  test('needs nothing from outside, and no style sheet', async () => {
    const elements = [...(await funnelNamed('Lead')).querySelectorAll('*')];
    const names = new Set(elements.map(({ localName }) => localName));
    expect([...names].toSorted()).toEqual(['clipPath', 'defs', 'g', 'path', 'svg', 'text', 'title']);
    const references = elements.flatMap(({ attributes }) =>
      [...attributes].filter(({ name, value }) => /href|style|class/.test(name) || /url\((?!#)/.test(value)),
    );
    expect(references).toEqual([]);
  });

  test.each(['<script>alert(1)</script>', 'a & b ]]> "c"', 'bell \u0007 and half \uD800', '\u202Egpj.exe'])(
    'is well formed whatever somebody has typed: %j',
    async (name) => {
      const file = await funnelNamed(name);
      expect(file.querySelector('parsererror, script')).toBeNull();
      expect(textsOf(file).join('')).toContain(name.slice(0, 4));
    },
  );
});
