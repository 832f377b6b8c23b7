/// <reference types="vite/client" />
import { render, screen } from '@testing-library/react';
import type { ReactElement } from 'react';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { cdp, page } from 'vitest/browser';
import { DealMix } from '../../src/deal-mix/index.js';
import { FunnelChart } from '../../src/funnel/index.js';
import { PipelineProvider } from '../../src/hooks/index.js';
import { parsePipeline } from '../../src/model/index.js';
import { StageBoard } from '../../src/stage-board/index.js';
import styles from '../../src/styles.css?inline';
import { WinRateComparison } from '../../src/win-rates/index.js';
import { createSample } from '../sample/index.js';
import { drawnElements, drawPreset, nameOf, PRESETS, SMALL } from '../theme/all-presets.js';

/** A page of A4 between margins of 12 mm; px. */
const PAGE = { width: 703, height: 1032 };

const emulate = (media: 'print' | ''): Promise<unknown> =>
  cdp().send('Emulation.setEmulatedMedia', { media });

const sheet = document.createElement('style');
beforeAll(async () => {
  await page.viewport(PAGE.width, PAGE.height);
  sheet.textContent = `${styles}\nbody { margin: 0 }`;
  document.head.append(sheet);
});
afterAll(() => sheet.remove());
afterEach(async () => {
  await emulate('');
  delete document.documentElement.dataset['cairnTheme'];
});

const part = (name: string): HTMLElement[] => [
  ...document.querySelectorAll<HTMLElement>(`[data-cairn='${name}']`),
];

/** How elements are kept together on a page, each way once. */
const breaksOf = (elements: readonly Element[]): string[] => [
  ...new Set(elements.map((element) => getComputedStyle(element).breakInside)),
];

const lightnessOf = (colour: string): number => {
  const context = document.createElement('canvas').getContext('2d')!;
  context.fillStyle = colour;
  context.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0] = context.getImageData(0, 0, 1, 1).data;
  return (red + green + blue) / (3 * 255);
};

const WIDGETS = PRESETS.filter(({ name }) => !['deal dialog', 'CSV import'].includes(name));

describe.each(WIDGETS)('the $name on paper', (preset) => {
  test('is dark ink on the page itself where the theme is dark', async () => {
    document.documentElement.dataset['cairnTheme'] = 'dark';
    await drawPreset(preset);
    await emulate('print');
    const widget = document.querySelector('[data-cairn-frame]')!;
    const title = widget.querySelector("[data-cairn='frame-title']")!;
    expect(lightnessOf(getComputedStyle(title).color)).toBeLessThan(0.25);
    expect(getComputedStyle(widget).backgroundColor).toBe('rgba(0, 0, 0, 0)');
    expect(getComputedStyle(widget).getPropertyValue('print-color-adjust')).toBe('exact');
  });

  test('has nothing that is pressed, typed in or pointed at', async () => {
    await drawPreset(preset);
    await emulate('print');
    const forTheHand = drawnElements().filter((element) =>
      element.matches("[data-cairn-control], [data-cairn='button'], input, select, [role='tooltip']"),
    );
    expect(forTheHand.map(nameOf)).toEqual([]);
  });

  test('is as wide as the page, and keeps together', async () => {
    await drawPreset(preset);
    await emulate('print');
    const wider = drawnElements().filter((element) => element.getBoundingClientRect().right > PAGE.width + 1);
    expect(wider.map(nameOf)).toEqual([]);
    const widget = document.querySelector<HTMLElement>('[data-cairn-frame]')!;
    expect(getComputedStyle(widget).breakInside).toBe('avoid');
    // A list of many may be longer than a page: it breaks between those it lists.
    if (preset.name === 'gauges') expect(breaksOf(part('gauges-item'))).toEqual(['avoid']);
    else expect(widget.offsetHeight).toBeLessThan(PAGE.height);
  });
});

describe('a table on paper', () => {
  test.each([
    ['win rates', <WinRateComparison key="" />],
    ['funnel', <FunnelChart key="" />],
    ['stage board', <StageBoard key="" />],
  ])('of the %s has all its columns within the page', async (_, widget) => {
    render(<PipelineProvider pipeline={parsePipeline(createSample())}>{widget}</PipelineProvider>);
    (await screen.findByRole('button', { name: 'Table' })).click();
    await screen.findByRole('table');
    await emulate('print');
    const { left, right } = screen.getByRole('table').getBoundingClientRect();
    expect([left >= 0, right <= PAGE.width]).toEqual([true, true]);
    const heads = screen.getAllByRole('columnheader').map((head) => head.getBoundingClientRect());
    expect(heads.filter((head) => head.right > PAGE.width || head.width < 8)).toEqual([]);
    const size = getComputedStyle(screen.getAllByRole('cell')[0]!).fontSize;
    expect(Number.parseFloat(size)).toBeGreaterThanOrEqual(11);
  });
});

test('an open explanation lies over nothing on paper, and the page is not cut at one', async () => {
  render(
    <PipelineProvider pipeline={SMALL}>
      <FunnelChart />
    </PipelineProvider>,
  );
  (await screen.findByRole('button', { name: 'How computed?' })).click();
  const dialog = await screen.findByRole('dialog');
  expect(getComputedStyle(document.documentElement).overflowY).toBe('hidden');
  await emulate('print');
  expect(getComputedStyle(dialog).display).toBe('none');
  expect(getComputedStyle(document.documentElement).overflowY).toBe('visible');
});

test('where the focus is, is not printed', async () => {
  render(
    <PipelineProvider pipeline={SMALL}>
      <DealMix />
    </PipelineProvider>,
  );
  const button = await screen.findByRole('button', { name: 'Table' });
  button.focus({ focusVisible: true });
  await emulate('print');
  const ringed = drawnElements().filter((element) => getComputedStyle(element).outlineStyle !== 'none');
  expect(ringed.map(nameOf)).toEqual([]);
});

/** Browsers break columns as they break pages. */
function Pages({ children }: { readonly children: ReactElement }): ReactElement {
  return (
    <div style={{ columnWidth: '640px', columnFill: 'auto', columnGap: 0, blockSize: '600px' }}>
      {children}
    </div>
  );
}

test('win rates longer than a page break between rows, and each dumbbell stays in its row', async () => {
  const pipeline = parsePipeline(createSample());
  render(
    <Pages>
      <WinRateComparison pipeline={pipeline} />
    </Pages>,
  );
  await screen.findByRole('listbox');
  const rows = part('win-rates-row');
  await emulate('print');
  const boxes = rows.map((row) => row.getClientRects());

  expect(boxes.filter((pieces) => pieces.length !== 1)).toEqual([]);
  const columns = new Set(boxes.map(([box]) => Math.round(box!.left)));
  expect(columns.size).toBe(2);
  const outside = rows.filter((row) => {
    const own = row.getBoundingClientRect();
    const dumbbell = row.querySelector("[data-cairn='win-rates-dumbbell']")!.getBoundingClientRect();
    return (
      dumbbell.left < own.left ||
      dumbbell.right > own.right ||
      Math.abs(dumbbell.top - own.top) > 1 ||
      Math.abs(dumbbell.height - own.height) > 1
    );
  });
  expect(outside.map(({ textContent }) => textContent)).toEqual([]);
  const last = rows.at(-1)!.getBoundingClientRect();
  const after = part('frame-foot')[0]!.getBoundingClientRect();
  expect(after.left > last.left || after.top >= last.bottom).toBe(true);
});
