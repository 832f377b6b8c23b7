/// <reference types="vite/client" />
import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { FunnelChart } from '../../src/funnel/index.js';
import styles from '../../src/styles.css?inline';
import { HUNDRED, smallPipeline } from '../funnel/funnel-data.js';

const sheet = document.createElement('style');
beforeAll(() => {
  sheet.textContent = `${styles}\nbody { margin: 0 } header { position: sticky; top: 0; z-index: 10; height: 80px }`;
  document.head.append(sheet);
});
afterAll(() => sheet.remove());

const widthIn = (parent: HTMLElement): number => {
  document.body.append(parent);
  const { container } = render(<FunnelChart pipeline={smallPipeline(HUNDRED)} />, { container: parent });
  return container.querySelector('[data-cairn="funnel"]')!.getBoundingClientRect().width;
};

test.each(['flex', 'inline-block', 'inline-grid'])(
  'in a parent that is as wide as what it holds (%s), a widget has a width of its own',
  (display) => {
    const parent = document.createElement('div');
    parent.style.display = display;
    expect(widthIn(parent)).toBeGreaterThanOrEqual(300);
  },
);

test('in a block it is as wide as that', () => {
  const parent = document.createElement('div');
  parent.style.inlineSize = '250px';
  expect(widthIn(parent)).toBe(250);
});

test('an open explanation lies over a fixed header of the page', async () => {
  render(
    <>
      <header>Header</header>
      <FunnelChart pipeline={smallPipeline(HUNDRED)} />
    </>,
  );
  await userEvent.click(screen.getByRole('button', { name: 'How computed?' }));
  const close = await screen.findByRole('button', { name: 'Close' });
  const { x, y, width, height } = close.getBoundingClientRect();
  await expect.poll(() => document.elementFromPoint(x + width / 2, y + height / 2)).toBe(close);
});

test('a ground of the host’s shows through all the room that the widget makes', () => {
  const { container } = render(<FunnelChart pipeline={smallPipeline(HUNDRED)} />);
  const parts = container.querySelectorAll(
    '[data-cairn-frame], [data-cairn|="frame"], [data-cairn^="frame-"]',
  );
  const coloured = [...parts].filter((part) => {
    const { borderTopWidth, borderTopColor, borderLeftWidth, borderLeftColor } = getComputedStyle(part);
    const isDrawn = (width: string, colour: string): boolean =>
      width !== '0px' && colour !== 'rgba(0, 0, 0, 0)';
    return isDrawn(borderTopWidth, borderTopColor) || isDrawn(borderLeftWidth, borderLeftColor);
  });
  expect(coloured.map((part) => part.getAttribute('data-cairn'))).toEqual([]);
  expect(parts.length).toBeGreaterThan(3);
});
