import { act, fireEvent, render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { sv } from '../../src/messages/sv/index.js';
import { StageBoard } from '../../src/stage-board/index.js';
import { boardPipeline, boardStore, ROWS } from './board-data.js';
import { cardOf } from './read-board.js';

const gridNames = (): (string | null)[] =>
  screen.getAllByRole('grid').map((grid) => grid.getAttribute('aria-label'));

test('the grid of deals whose stage nobody knows has a name, in the words of the language in force', () => {
  const pipeline = boardPipeline([ROWS[0]!, { id: 'x', stage: 'on the phone' }]);
  render(<StageBoard pipeline={pipeline} locale="sv" messages={sv} />);
  expect(gridNames()).toEqual(['Proposal', 'Okänt steg']);
});

test('each grid of a lane is named by its stage and its lane', () => {
  render(<StageBoard pipeline={boardStore()} defaultLaneBy="owner" />);
  expect(gridNames()).toEqual([
    ...['Proposal, Ada Byron', 'Negotiation, Ada Byron', 'Negotiation, bob'],
    ...['Proposal, Not known', 'Won, Not known'],
  ]);
});

test('where several cards can be picked, the grid says so, and each card whether it is picked', () => {
  const { rerender } = render(<StageBoard pipeline={boardStore()} />);
  act(() => cardOf('Acme').focus());
  fireEvent.keyDown(document.activeElement!, { key: 'x' });
  const grid = screen.getByRole('grid', { name: 'Proposal' });
  expect(grid.getAttribute('aria-multiselectable')).toBe('true');
  expect([cardOf('Acme'), cardOf('Bolt')].map((card) => card.getAttribute('aria-selected'))).toEqual([
    ...['true', 'false'],
  ]);
  rerender(<StageBoard pipeline={boardStore()} readOnly />);
  expect(screen.getByRole('grid', { name: 'Proposal' }).getAttribute('aria-multiselectable')).toBeNull();
  expect(cardOf('Bolt').getAttribute('aria-selected')).toBeNull();
});

test('the keys that pick cards are told with lanes as well', () => {
  render(<StageBoard pipeline={boardStore()} defaultLaneBy="owner" />);
  const id = screen.getByRole('region', { name: 'Stages' }).getAttribute('aria-describedby')!;
  expect(document.getElementById(id)!.textContent).toMatch(
    /M opens “Move to…”\. X selects a card, .* Up and down go on in the next lane/,
  );
});
