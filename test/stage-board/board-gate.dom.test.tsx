import { act, fireEvent, render, screen, within } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import type { Stage } from '../../src/model/index.js';
import { StageBoard } from '../../src/stage-board/index.js';
import { boardStore, PROCESS, ROWS } from './board-data.js';
import { cardOf } from './read-board.js';

/** The board's process with a gate on Proposal. */
const gated = (gate: NonNullable<Stage['gate']>) => ({
  ...PROCESS,
  tracks: PROCESS.tracks.map((track) => ({
    ...track,
    stages: track.stages.map((stage) =>
      stage.id === 'proposal'
        ? { ...stage, gate, exitCriteria: [{ id: 'budget', name: 'There is a budget' }] }
        : stage,
    ),
  })),
});

function carry(name: string, keys: readonly string[]): void {
  act(() => cardOf(name).focus());
  for (const key of [' ', ...keys, 'Enter']) fireEvent.keyDown(document.activeElement!, { key });
}
const heard = async (text: string): Promise<HTMLElement> => (await screen.findByText(text)).closest('div')!;

test('a gate that blocks asks for what is missing, and the card stays where it was when that is left alone', async () => {
  const store = boardStore(ROWS, gated('block'));
  const onMove = vi.fn();
  render(<StageBoard pipeline={store} onMove={onMove} />);
  carry('Acme renewal', ['ArrowRight']);
  const dialog = await screen.findByRole('dialog', { name: 'Move Acme renewal to Negotiation' });
  expect(within(dialog).getByRole('group', { name: 'Exit criteria of Proposal' }).textContent).toContain(
    'There is a budget',
  );
  fireEvent.click(within(dialog).getByRole('button', { name: 'Cancel' }));
  await heard('Move cancelled. Acme renewal is in Proposal, place 1 of 3.');
  expect(document.activeElement).toBe(cardOf('Acme renewal'));
  expect(onMove).not.toHaveBeenCalled();
  expect(store.deal('a')?.stageId).toBe('proposal');
});

test('it holds no card back on its way to an earlier stage', async () => {
  const store = boardStore(ROWS, gated('block'));
  render(<StageBoard pipeline={store} />);
  carry('Acme renewal', ['ArrowLeft']);
  const told = await heard('Moved Acme renewal from Proposal, place 1, to First talk, place 1 of 1.');
  expect(told.hasAttribute('data-cairn-hidden')).toBe(true);
  expect(store.deal('a')?.stageId).toBe('talk');
});

test('a gate that warns lets the card go, and says in sight what is missing', async () => {
  const store = boardStore(ROWS, gated('warn'));
  render(<StageBoard pipeline={store} />);
  carry('Acme renewal', ['ArrowRight']);
  const told = await heard(
    'Moved Acme renewal from Proposal, place 1, to Negotiation, place 1 of 3. Acme renewal left Proposal without evidence for “There is a budget”.',
  );
  expect(told.hasAttribute('data-cairn-hidden')).toBe(false);
  expect(store.deal('a')?.stageId).toBe('negotiation');
});
