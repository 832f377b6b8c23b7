import { act, cleanup, render } from '@testing-library/react';
import { StrictMode, type ReactElement } from 'react';
import { hydrateRoot, type Root } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { afterEach, describe, expect, test } from 'vitest';

/** Widgets by what is special about them. */
export type WidgetCases = readonly (readonly [name: string, element: ReactElement])[];

/**
 * Ids that React makes differ from root to root; the server alone parts texts by comments, and writes as
 * an attribute which option is selected.
 */
const withoutIds = (html: string): string =>
  html.replaceAll(/(?:«r\w+»|:r\w+:|:R\w+:|_[rR]_\w+_)/g, 'id').replaceAll(/<!--[^>]*-->| selected=""/g, '');

/** The same with attributes by name: a browser is given the type of an input before the rest, a server after. */
function inOrder(container: Element): string {
  for (const element of container.querySelectorAll('*')) {
    const attributes = [...element.attributes].toSorted((one, other) => (one.name < other.name ? -1 : 1));
    for (const attribute of attributes) element.removeAttributeNode(attribute);
    for (const attribute of attributes) element.setAttributeNode(attribute);
  }
  return withoutIds(container.innerHTML);
}

/** What the server sent is what the browser draws, and is taken over without a word. */
export function describeHydration(cases: WidgetCases): void {
  let root: Root | undefined;
  // Not handed to the runner: waited for, `act` would complain of what a widget loads meanwhile.
  afterEach(() => {
    act(() => root?.unmount());
  });

  describe.each(cases)('%s', (_, element) => {
    test.each([
      ['', (child: ReactElement) => child],
      [' in StrictMode', (child: ReactElement) => <StrictMode>{child}</StrictMode>],
    ])('from a server is taken over in silence, and stays as it is%s', (_mode, around) => {
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

    test('is the same from the server as drawn by the browser', () => {
      const drawn = inOrder(render(element).container);
      const container = document.createElement('div');
      container.innerHTML = renderToString(element);
      expect(inOrder(container)).toBe(drawn);
    });
  });
}
