import { act, cleanup, render } from '@testing-library/react';
import { StrictMode, type ReactElement } from 'react';
import { hydrateRoot, type Root } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { afterEach, describe, expect, test } from 'vitest';
import { gaugeCases } from './gauge-cases.js';

let root: Root | undefined;
afterEach(() => act(() => root?.unmount()));

/** Ids that React makes differ from root to root. */
const withoutIds = (html: string): string => html.replaceAll(/(?:«r\w+»|:r\w+:|:R\w+:|_[rR]_\w+_)/g, 'id');

describe.each(gaugeCases)('%s', (_, element) => {
  test.each([
    ['', (child: ReactElement) => child],
    [' in StrictMode', (child: ReactElement) => <StrictMode>{child}</StrictMode>],
  ])('from a server is taken over in silence, and stays as it is%s', (_, around) => {
    const container = document.createElement('div');
    document.body.append(container);
    container.innerHTML = renderToString(around(element));
    const served = container.innerHTML;
    const [section] = container.children;
    const complaints: unknown[] = [];
    act(() => {
      root = hydrateRoot(container, around(element), {
        onRecoverableError: (error) => complaints.push(error),
      });
    });
    expect(complaints).toEqual([]);
    expect(container.innerHTML).toBe(served);
    expect(container.children[0]).toBe(section);
  });

  test('is the same in StrictMode as without', () => {
    const plain = withoutIds(render(element).container.innerHTML);
    cleanup();
    const strict = withoutIds(render(<StrictMode>{element}</StrictMode>).container.innerHTML);
    expect(strict).toBe(plain);
  });
});
