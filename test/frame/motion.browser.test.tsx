/// <reference types="vite/client" />
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { cdp } from 'vitest/browser';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import styles from '../../src/styles.css?inline';
import { WinRateComparison } from '../../src/win-rates/index.js';
import { FOUR, smallPipeline } from '../win-rates/win-rates-data.js';
import { MOTION_CASES, type MotionCase } from './motion-cases.js';
import { filesOf } from './picture-of.js';
import { restPointer } from './rest-pointer.js';

const sheet = document.createElement('style');
sheet.textContent = styles;
beforeAll(() => document.head.append(sheet));
afterAll(() => sheet.remove());
beforeEach(restPointer);

type Wish = 'reduce' | 'no-preference';

const emulate = (motion: Wish, media: 'screen' | 'print' = 'screen'): Promise<unknown> =>
  cdp().send('Emulation.setEmulatedMedia', {
    media,
    features: [{ name: 'prefers-reduced-motion', value: motion }],
  });
afterEach(() => emulate('reduce'));

const targetOf = ({ effect }: Animation): Element => (effect as KeyframeEffect).target!;

/** Colours change too, in half the time. */
const isMoving = (motion: Animation): boolean =>
  !(motion instanceof CSSTransition && ['fill', 'stroke'].includes(motion.transitionProperty));

/** What is on its way: the name of the mark and the property, each once. */
function motions(): string[] {
  const named = document.getAnimations().map((motion) => {
    const name = targetOf(motion).closest('[data-cairn]')?.getAttribute('data-cairn') ?? '';
    return `${name} ${motion instanceof CSSTransition ? motion.transitionProperty : 'translate'}`;
  });
  return [...new Set(named)].toSorted();
}

/** Stops all that is on its way in the middle of its time. */
function stopHalfway(): void {
  for (const motion of document.getAnimations()) {
    motion.pause();
    motion.currentTime = Number(motion.effect?.getComputedTiming().duration) / 2;
  }
}

const finishAll = (): void => document.getAnimations().forEach((motion) => motion.finish());

/** Where a thing is seen, whatever is on its way: its edges, how long a dash it is, how it is turned. */
function edgesOf(element: Element): number[] {
  const { strokeDasharray, transform } = getComputedStyle(element);
  const turn = new DOMMatrix(transform);
  // Chromium brings the edges of a group up to date a frame later.
  const { left, right, top, bottom } =
    element.localName === 'g' ? new DOMRect() : element.getBoundingClientRect();
  return [left, right, top, bottom, Number.parseFloat(strokeDasharray) || 0, 100 * turn.b, turn.f];
}

/** Shows a widget, then the same one with other data. */
async function change({ before, after }: MotionCase, motion: Wish) {
  await emulate(motion);
  const shown = render(before);
  expect(motions()).toEqual([]);
  shown.rerender(after);
  return shown;
}

describe.each(MOTION_CASES)('When its data changes, the $name', (each) => {
  test('moves its marks, while its numbers are there at once', async () => {
    const { container } = await change(each, 'no-preference');
    expect(container.textContent).toContain(each.says);
    expect(motions()).toEqual(expect.arrayContaining([...each.moves]));
    const moving = document.getAnimations().filter(isMoving);
    expect(new Set(moving.map(({ effect }) => effect?.getTiming().duration))).toEqual(new Set([240]));
  });

  test('moves nothing for those who want less motion, nor where the token says 0', async () => {
    const { container, rerender } = await change(each, 'reduce');
    expect(container.textContent).toContain(each.says);
    expect(motions()).toEqual([]);
    await emulate('no-preference');
    container.style.setProperty('--cairn-motion-long', '0ms');
    container.style.setProperty('--cairn-motion-short', '0ms');
    rerender(each.before);
    expect(motions()).toEqual([]);
  });

  test('goes on from where its marks are seen when it changes again', async () => {
    const { rerender } = await change(each, 'no-preference');
    stopHalfway();
    const moving = [...new Set(document.getAnimations().map(targetOf))];
    const seen = moving.map(edgesOf);
    rerender(each.before);
    for (const [index, mark] of moving.entries()) {
      for (const [side, edge] of edgesOf(mark).entries()) expect(edge).toBeCloseTo(seen[index]![side]!, 0);
    }
    finishAll();
    expect(moving.map(edgesOf)).not.toEqual(seen);
  });

  test('is saved and printed as it will be', async () => {
    const { container } = await change(each, 'no-preference');
    stopHalfway();
    const widget = container.querySelector<HTMLElement>('[data-cairn-frame]')!;
    const moving = [...new Set(document.getAnimations().map(targetOf))];
    await emulate('no-preference', 'print');
    expect(document.getAnimations().filter((motion) => motion instanceof CSSTransition)).toEqual([]);
    const printed = moving.map(edgesOf);
    finishAll();
    expect(moving.map(edgesOf)).toEqual(printed);
    cleanup();
    const again = await change(each, 'no-preference');
    stopHalfway();
    const saved = await filesOf(again.container.querySelector('[data-cairn-frame]')!);
    finishAll();
    expect(saved.svg).toBe((await filesOf(again.container.querySelector('[data-cairn-frame]')!)).svg);
    expect(widget.isConnected).toBe(false);
  });

  test('moves nothing when its place becomes wider', async () => {
    await emulate('no-preference');
    const { container } = render(<div data-place="">{each.before}</div>);
    const place = container.querySelector<HTMLElement>('[data-place]')!;
    place.style.inlineSize = '400px';
    expect(motions()).toEqual([]);
    place.style.inlineSize = '700px';
    expect(motions()).toEqual([]);
  });
});

describe('A list in another order', () => {
  const sorted = async (): Promise<{ rows: HTMLElement[]; turn: () => void; unmount: () => void }> => {
    await emulate('no-preference');
    const { unmount } = render(<WinRateComparison pipeline={smallPipeline(FOUR)} />);
    const button = screen.getByRole('button', { name: 'high to low' });
    return { rows: rowsOf(), turn: () => fireEvent.click(button), unmount };
  };
  const rowsOf = () => [...document.querySelectorAll<HTMLElement>('[data-cairn="win-rates-row"]')];
  const topOf = (row: HTMLElement): number => row.getBoundingClientRect().top;

  test('begins where its rows were, ends where they are, and keeps the focus', async () => {
    const { rows, turn } = await sorted();
    const [first] = rows;
    first!.focus();
    const tops = rows.map(topOf);
    turn();
    expect(motions()).toEqual(['win-rates-row translate']);
    expect(rows.map(topOf)).toEqual(tops.map((top) => expect.closeTo(top, 0) as number));
    finishAll();
    expect(rowsOf()).toEqual(rows.toSorted((one, other) => topOf(one) - topOf(other)));
    expect(topOf(first!)).toBeGreaterThan(tops[0]!);
    expect(document.activeElement).toBe(first);
  });

  test('goes on from where its rows are seen when it is turned again', async () => {
    const { rows, turn } = await sorted();
    const tops = rows.map(topOf);
    turn();
    stopHalfway();
    const seen = rows.map(topOf);
    expect(seen).not.toEqual(tops);
    turn();
    expect(rows.map(topOf)).toEqual(seen.map((top) => expect.closeTo(top, 0) as number));
    finishAll();
    expect(rows.map(topOf)).toEqual(tops);
  });

  test('is printed in the order it has', async () => {
    const { rows, turn } = await sorted();
    turn();
    stopHalfway();
    await emulate('no-preference', 'print');
    const printed = rows.map(topOf);
    finishAll();
    expect(rows.map(topOf)).toEqual(printed);
  });

  test('reads no place where the order stays', async () => {
    const { rows, turn } = await sorted();
    const read = vi.spyOn(HTMLElement.prototype, 'offsetTop', 'get');
    fireEvent.click(rows[0]!);
    expect(rows[0]!.getAttribute('aria-selected')).toBe('true');
    expect(read).not.toHaveBeenCalled();
    turn();
    expect(read).toHaveBeenCalled();
    read.mockRestore();
  });

  test('leaves no motion behind when it goes', async () => {
    const { turn, unmount } = await sorted();
    turn();
    const motion = document.getAnimations().find((each) => !(each instanceof CSSTransition))!;
    expect(motion.playState).toBe('running');
    unmount();
    expect(motion.playState).toBe('idle');
  });
});
