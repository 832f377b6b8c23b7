import { act } from '@testing-library/react';
import { hydrateRoot, type Root } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { expect, test } from 'vitest';
import { describeHydration } from '../conformance/hydration.js';
import { boardCases, manyCards } from './board-cases.js';

describeHydration(boardCases);

test('more cards than are drawn at first are taken over in silence', () => {
  const container = document.createElement('div');
  document.body.append(container);
  container.innerHTML = renderToString(manyCards);
  const [card] = container.querySelectorAll('[data-cairn="board-card"]');
  const complaints: unknown[] = [];
  let root: Root | undefined;
  act(() => {
    root = hydrateRoot(container, manyCards, { onRecoverableError: (error) => complaints.push(error) });
  });
  expect(complaints).toEqual([]);
  expect(container.querySelector('[data-cairn="board-card"]')).toBe(card);
  act(() => root?.unmount());
});
