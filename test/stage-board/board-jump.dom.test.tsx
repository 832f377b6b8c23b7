import { fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { StageBoard } from '../../src/stage-board/index.js';
import { boardStore } from './board-data.js';

const scrollEnd = Object.getOwnPropertyDescriptor(HTMLElement.prototype, 'onscrollend')!;

beforeEach(() => {
  Reflect.deleteProperty(HTMLElement.prototype, 'onscrollend');
});
afterEach(() => {
  Object.defineProperty(HTMLElement.prototype, 'onscrollend', scrollEnd);
  vi.restoreAllMocks();
});

test('“Go to stage” tells which column is in sight where a browser does not say that a scroll has ended', () => {
  render(<StageBoard pipeline={boardStore()} />);
  const region = screen.getByRole('region', { name: 'Stages' });
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function (this: Element) {
    const isElsewhere = this !== region && this !== screen.getByRole('group', { name: /^Negotiation, / });
    return new DOMRect(isElsewhere ? 1000 : 0, 0, 300, 300);
  });
  fireEvent.scroll(region);
  const jump = screen.getByRole<HTMLSelectElement>('combobox', { name: 'Go to stage' });
  expect(jump.selectedOptions[0]?.textContent).toBe('Negotiation');
});
