/// <reference types="vite/client" />
import { cleanup, render } from '@testing-library/react';
import type { ReactElement } from 'react';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { FunnelChart } from '../../src/funnel/index.js';
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
});
