/// <reference types="vite/client" />
import { render, screen, within } from '@testing-library/react';
import type { ReactElement } from 'react';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { readPicture } from '../../src/frame/picture/read-picture.js';
import type { Picture, Shape } from '../../src/frame/picture/shapes.js';
import { parsePipeline } from '../../src/model/index.js';
import { StageBoard } from '../../src/stage-board/index.js';
import styles from '../../src/styles.css?inline';
import { WinRateComparison } from '../../src/win-rates/index.js';
import { createSample } from '../sample/index.js';
import { boardPipeline } from '../stage-board/board-data.js';

const sheet = document.createElement('style');
beforeAll(async () => {
  await page.viewport(680, 700);
  sheet.textContent = `${styles}\nbody { margin: 0 }`;
  document.head.append(sheet);
});
afterAll(() => sheet.remove());

const SAMPLE = parsePipeline(createSample());

const flat = (shapes: readonly Shape[]): Shape[] =>
  shapes.flatMap((shape) => (shape.kind === 'clipped' ? flat(shape.shapes) : [shape]));

/** All that is written in a picture; it has the words of a line one by one where they run from right to left. */
const wordsOf = ({ shapes }: Picture): string =>
  flat(shapes)
    .flatMap((shape) => (shape.kind === 'text' ? [shape.text] : []))
    .join(' ');

/** Texts of the page that a picture lacks. */
const missingIn = (words: string, elements: Iterable<Element>): string[] =>
  [...elements].map(({ textContent }) => textContent).filter((text) => !words.includes(text));

const section = (): HTMLElement => document.querySelector<HTMLElement>('[data-cairn-frame]')!;

function show(widget: ReactElement, direction = 'ltr'): void {
  render(
    <div dir={direction} style={{ inlineSize: '640px' }}>
      {widget}
    </div>,
  );
}

/** What a widget and what scrolls in it are like. */
const state = (scroller: HTMLElement): readonly unknown[] => [
  section().getAttributeNames(),
  section().offsetWidth,
  scroller.scrollLeft,
];

async function showTable(direction = 'ltr'): Promise<HTMLElement> {
  show(<WinRateComparison pipeline={SAMPLE} />, direction);
  (await screen.findByRole('button', { name: 'Table' })).click();
  return (await screen.findByRole('table')).parentElement!;
}

describe.each(['ltr', 'rtl'])('A table that scrolls sideways, saved, %s,', (direction) => {
  test('is there from its first column to its last, wherever it was scrolled to', async () => {
    const scroller = await showTable(direction);
    scroller.scrollLeft = direction === 'rtl' ? -120 : 120;
    const { scrollWidth } = scroller;
    const picture = readPicture(section());
    const heads = within(scroller).getAllByRole('columnheader');
    expect(heads.length).toBe(11);
    expect(missingIn(wordsOf(picture), heads)).toEqual([]);
    expect(picture.width).toBeGreaterThan(scrollWidth);
    const outside = flat(picture.shapes).filter(
      (shape) => shape.kind === 'text' && (shape.x < 0 || shape.x + shape.width > picture.width),
    );
    expect(outside).toEqual([]);
  });

  test('leaves the page as it was', async () => {
    const scroller = await showTable(direction);
    scroller.scrollLeft = direction === 'rtl' ? -120 : 120;
    const before = state(scroller);
    readPicture(section());
    expect(state(scroller)).toEqual(before);
  });
});

test('A table, saved, has the line under each cell', async () => {
  await showTable();
  const { shapes } = readPicture(section());
  const lines = flat(shapes).filter((shape) => shape.kind === 'path' && /^M[^h]+h[^v]+v1h/.test(shape.d));
  expect(lines.length).toBeGreaterThanOrEqual(screen.getAllByRole('cell').length);
});

test('A widget with a style of its own keeps it', async () => {
  show(<WinRateComparison pipeline={SAMPLE} style={{ inlineSize: '400px', color: 'red' }} />);
  (await screen.findByRole('button', { name: 'Table' })).click();
  await screen.findByRole('table');
  const before = section().getAttribute('style');
  expect(readPicture(section()).width).toBeGreaterThan(400);
  expect(section().getAttribute('style')).toBe(before);
});

/** With the gap after it; px. */
const ONE_COLUMN = 248;

const NOTE = 'All deals are counted; not every card is shown.';

describe('A board, saved,', () => {
  test('has every stage with its figures, and says that cards out of sight are counted', async () => {
    show(<StageBoard pipeline={SAMPLE} />);
    const columns = await screen.findByRole('region', { name: 'Stages' });
    columns.scrollLeft = ONE_COLUMN;
    const words = wordsOf(readPicture(section()));
    const stages = columns.querySelectorAll("[data-cairn='board-stage']");
    expect(stages.length).toBe(11);
    expect(missingIn(words, stages)).toEqual([]);
    expect(missingIn(words, columns.querySelectorAll("[data-of='deals'] dd"))).toEqual([]);
    expect(words).toContain(NOTE);
    expect(columns.scrollLeft).toBe(ONE_COLUMN);
  });

  test('says nothing of the kind where every card is in sight, and never on the screen', async () => {
    show(<StageBoard pipeline={boardPipeline()} />);
    await screen.findByRole('region', { name: 'Stages' });
    expect(screen.getByText(NOTE).offsetHeight).toBe(0);
    expect(wordsOf(readPicture(section()))).not.toContain(NOTE);
  });
});
