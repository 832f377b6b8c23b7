import { act, fireEvent, render, screen, within } from '@testing-library/react';
import { beforeAll, expect, test } from 'vitest';
import { StageBoard } from '../../src/stage-board/index.js';
import type { Operation } from '../../src/summary/index.js';
import { boardStore } from './board-data.js';
import { cardOf, readColumns } from './read-board.js';
import { moveForward, SlowHost } from './slow-answers.js';

// Loaded once, so that each test finds it loaded.
beforeAll(() => import('../../src/deal-dialog/deal-dialog-panel.js'));

/** Opens the dialog of Bolt, whose amount is not known, and enters one. */
async function enterAmount(): Promise<void> {
  fireEvent.click(cardOf('Bolt'));
  const dialog = await screen.findByRole('dialog', { name: 'Bolt line' });
  fireEvent.click(within(dialog).getByRole('button', { name: 'Enter the amount' }));
  const form = within(dialog).getByRole('form', { name: 'Enter the amount' });
  fireEvent.change(within(form).getByLabelText(/^Amount/), { target: { value: '800' } });
  await act(async () => fireEvent.submit(form));
}

test('an edit in the dialog waits for the move of its card, and each stands by itself', async () => {
  const host = new SlowHost();
  const store = boardStore();
  const edits: Operation[] = [];
  const onDealOperation = (operation: Operation): boolean => {
    edits.push(operation);
    return true;
  };
  render(<StageBoard pipeline={store} onMove={host.keep} onDealOperation={onDealOperation} />);
  moveForward('Bolt');
  await enterAmount();
  expect(edits).toEqual([]);
  expect(store.deal('b')).toMatchObject({ stageId: 'negotiation', amountMinor: 800_00 });
  await host.answer(0, 'Blocked.');
  expect(edits).toMatchObject([{ type: 'edit', dealId: 'b', changes: { amountMinor: 800_00 } }]);
  expect(store.deal('b')).toMatchObject({ stageId: 'proposal', amountMinor: 800_00 });
  expect(readColumns()['Proposal']).toContain('Bolt line');
});

test('where the host keeps moves and does not say how to keep edits, the dialog only shows the deal', async () => {
  const host = new SlowHost();
  render(<StageBoard pipeline={boardStore()} onMove={host.keep} />);
  fireEvent.click(cardOf('Bolt'));
  const dialog = await screen.findByRole('dialog', { name: 'Bolt line' });
  expect(
    within(dialog)
      .getAllByRole('button')
      .map(({ textContent }) => textContent),
  ).toEqual(['Close']);
});

test('an edit that is refused after its dialog was closed is told by the board', async () => {
  let refuse = (): void => undefined;
  const onDealOperation = (): Promise<string> =>
    new Promise((resolve) => {
      refuse = () => resolve('Ask Di first.');
    });
  const store = boardStore();
  render(<StageBoard pipeline={store} onDealOperation={onDealOperation} />);
  await enterAmount();
  fireEvent.click(screen.getByRole('button', { name: 'Close' }));
  expect(store.deal('b')?.amountMinor).toBe(800_00);
  await act(async () => refuse());
  expect(store.deal('b')?.amountMinor).toBeNull();
  await screen.findByText('The change of Bolt line was not kept: Ask Di first.');
});

test('an edit that is refused in its dialog is told there alone', async () => {
  render(<StageBoard pipeline={boardStore()} onDealOperation={() => 'Ask Di first.'} />);
  await enterAmount();
  expect(screen.getByRole('alert').textContent).toBe('It was refused: Ask Di first.');
  expect(screen.queryByText(/was not kept/)).toBeNull();
});
