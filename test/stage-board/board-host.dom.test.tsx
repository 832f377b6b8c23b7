import { act, fireEvent, render, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { PipelineStore } from '../../src/summary/index.js';
import { StageBoard, type BoardMove } from '../../src/stage-board/index.js';
import { boardStore, ROWS } from './board-data.js';
import { cardOf, listen, readColumns } from './read-board.js';
import { moveForward, press, SlowHost } from './slow-answers.js';

function open(store: PipelineStore, keep: (move: BoardMove) => Promise<boolean | string>): void {
  render(<StageBoard pipeline={store} onMove={keep} answerTimeoutMs={5000} />);
}

const said = (): string => screen.getByRole('status').textContent;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
});

afterEach(() => {
  vi.useRealTimers();
});

describe('a host that takes its time', () => {
  test('a card is shown where it was put, marked as being saved, until the host has it', async () => {
    const host = new SlowHost();
    open(boardStore(), host.keep);
    moveForward('Acme');
    expect(readColumns()['Negotiation']).toEqual(['Acme renewal', 'Dune depot', 'Elm works']);
    expect(cardOf('Acme').getAttribute('data-status')).toBe('pending');
    expect(cardOf('Acme').getAttribute('aria-label')).toMatch(/; Saving$/);
    await host.answer(0, true);
    expect(cardOf('Acme').getAttribute('data-status')).toBeNull();
    expect(readColumns()['Negotiation']).toEqual(['Acme renewal', 'Dune depot', 'Elm works']);
  });

  test('a card that is refused goes back alone, and says why', async () => {
    const host = new SlowHost();
    open(boardStore(), host.keep);
    moveForward('Acme');
    moveForward('Cask');
    await host.answer(0, 'The customer is blocked.');
    expect(readColumns()).toMatchObject({
      Proposal: ['Acme renewal', 'Bolt line'],
      Negotiation: ['Cask scales', 'Dune depot', 'Elm works'],
    });
    expect(said()).toBe('Acme renewal was not moved to Negotiation: The customer is blocked.');
    expect(cardOf('Acme').querySelector('[data-cairn="board-status-text"]')?.textContent).toBe(
      'Not moved: The customer is blocked.',
    );
    await host.answer(1, true);
    fireEvent.click(within(cardOf('Acme')).getByRole('button', { name: 'Dismiss' }));
    expect(cardOf('Acme').getAttribute('data-status')).toBeNull();
  });

  test('a later success is not undone by an earlier failure of the same card', async () => {
    const host = new SlowHost();
    open(boardStore(), host.keep);
    moveForward('Acme');
    moveForward('Acme', 2);
    expect(host.moves.map(({ to }) => to.stageId)).toEqual(['negotiation']);
    await host.answer(0, new Error('offline'));
    expect(host.moves.map(({ to }) => to.stageId)).toEqual(['negotiation', 'won']);
    await host.answer(1, true);
    expect(readColumns()['Won']).toEqual(['Acme renewal', 'Fjord']);
  });

  test('a move that failed can be tried again, under the same id', async () => {
    const host = new SlowHost();
    open(boardStore(), host.keep);
    moveForward('Acme');
    await host.answer(0, new Error('offline'));
    expect(readColumns()['Proposal']).toEqual(['Acme renewal', 'Bolt line', 'Cask scales']);
    fireEvent.click(within(cardOf('Acme')).getByRole('button', { name: 'Try again' }));
    expect(readColumns()['Negotiation']?.[0]).toBe('Acme renewal');
    expect(said()).toBe('Acme renewal is in Negotiation again, and is being saved.');
    await host.answer(1, true);
    expect(readColumns()['Negotiation']?.[0]).toBe('Acme renewal');
    expect(new Set(host.moves.map(({ id }) => id)).size).toBe(1);
  });

  test('what is tried again is sent as the host says by then', async () => {
    const [before, after] = [new SlowHost(), new SlowHost()];
    const store = boardStore();
    const { rerender } = render(<StageBoard pipeline={store} onMove={before.keep} />);
    moveForward('Acme');
    await before.answer(0, new Error('signed out'));
    rerender(<StageBoard pipeline={store} onMove={after.keep} />);
    fireEvent.click(within(cardOf('Acme')).getByRole('button', { name: 'Try again' }));
    expect([before.moves.length, after.moves.length]).toEqual([1, 1]);
  });

  test('an undo after an earlier move was refused brings the card to where it came from', async () => {
    const host = new SlowHost();
    open(boardStore(), host.keep);
    moveForward('Acme');
    moveForward('Acme', 2);
    await host.answer(0, false);
    await host.answer(1, true);
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    expect(host.moves.at(-1)).toMatchObject({ by: 'undo', to: { stageId: 'proposal' } });
    await host.answer(2, true);
    expect(readColumns()['Proposal']?.[0]).toBe('Acme renewal');
  });

  test('an undo of a move that is refused meanwhile is not sent, and there is nothing to do again', async () => {
    const host = new SlowHost();
    open(boardStore(), host.keep);
    moveForward('Acme');
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    await host.answer(0, false);
    expect(host.moves).toHaveLength(1);
    expect(readColumns()['Proposal']?.[0]).toBe('Acme renewal');
    for (const name of ['Undo', 'Redo']) {
      expect(screen.getByRole('button', { name }).getAttribute('aria-disabled')).toBe('true');
    }
  });

  test('a move that cannot be made any more after the one before it was refused is not sent, and says so', async () => {
    const host = new SlowHost();
    const store = boardStore();
    open(store, host.keep);
    moveForward('Acme');
    moveForward('Acme');
    act(() => void store.apply({ type: 'remove', dealId: 'a' }));
    await host.answer(0, true);
    expect(host.moves).toHaveLength(1);
  });

  test('without an answer in time the card goes back; an answer that comes late counts', async () => {
    const host = new SlowHost();
    open(boardStore(), host.keep);
    moveForward('Acme');
    act(() => void vi.advanceTimersByTime(5000));
    expect(readColumns()['Proposal']).toEqual(['Acme renewal', 'Bolt line', 'Cask scales']);
    expect(cardOf('Acme').getAttribute('data-status')).toBe('timed-out');
    await host.answer(0, true);
    expect(readColumns()['Negotiation']?.[0]).toBe('Acme renewal');
    expect(said()).toBe('Acme renewal was moved to Negotiation after all: the answer came late.');
  });

  test('undo and redo ask the host as well, and leave the deal as it was to the bit', async () => {
    const host = new SlowHost();
    const store = boardStore();
    const before = store.deal('a');
    open(store, host.keep);
    moveForward('Acme');
    await host.answer(0, true);
    const after = store.deal('a');
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    expect(store.deal('a')).toEqual(before);
    await host.answer(1, true);
    fireEvent.click(screen.getByRole('button', { name: 'Redo' }));
    await host.answer(2, true);
    expect(store.deal('a')).toEqual(after);
    expect(
      host.moves.map(({ by, to, takesBackId }) => [by, to.stageId, takesBackId === host.moves[0]!.id]),
    ).toEqual([
      ['keyboard', 'negotiation', false],
      ['undo', 'proposal', true],
      ['redo', 'negotiation', false],
    ]);
    expect(host.moves[1]!.operation).toMatchObject({ type: 'move', dealId: 'a', toStageId: 'proposal' });
  });

  test('an undo that the host refuses leaves the card where it is, to be taken back later', async () => {
    const host = new SlowHost();
    open(boardStore(), host.keep);
    moveForward('Acme');
    await host.answer(0, true);
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    expect(readColumns()['Proposal']?.[0]).toBe('Acme renewal');
    await host.answer(1, 'Approved already.');
    expect(readColumns()['Negotiation']?.[0]).toBe('Acme renewal');
    expect(screen.getByRole('button', { name: 'Undo' }).getAttribute('aria-disabled')).toBeNull();
  });

  test('a move that was refused is no step to take back', async () => {
    const host = new SlowHost();
    open(boardStore(), host.keep);
    moveForward('Acme');
    await host.answer(0, false);
    expect(screen.getByRole('button', { name: 'Undo' }).getAttribute('aria-disabled')).toBe('true');
    expect(readColumns()['Proposal']?.[0]).toBe('Acme renewal');
  });
});

describe('fresh data', () => {
  test('while a card is being saved neither takes it back nor is lost', async () => {
    const host = new SlowHost();
    const store = boardStore();
    open(store, host.keep);
    moveForward('Acme');
    act(
      () => void store.replace(boardStore([{ ...ROWS[0]!, amount: 9000 }, ...ROWS.slice(1, 4)]).snapshot()),
    );
    expect(readColumns()['Negotiation']).toEqual(['Acme renewal', 'Dune depot']);
    expect(store.deal('a')?.amountMinor).toBe(9000_00);
    await host.answer(0, false);
    expect(readColumns()['Proposal']).toEqual(['Acme renewal', 'Bolt line', 'Cask scales']);
  });

  test('while a card is in the air leaves it there; a card that is gone ends the move and says so', async () => {
    const store = boardStore();
    render(<StageBoard pipeline={store} />);
    const heard = listen();
    act(() => cardOf('Acme').focus());
    press(' ', 'ArrowRight');
    act(() => void store.replace(boardStore([...ROWS.slice(0, 3), ...ROWS.slice(4)]).snapshot()));
    press(' ');
    expect(readColumns()['Negotiation']).toEqual(['Acme renewal', 'Elm works']);
    act(() => cardOf('Bolt').focus());
    press(' ');
    await act(async () => void store.replace(boardStore([ROWS[0]!, ...ROWS.slice(2)]).snapshot()));
    await expect.poll(() => heard.at(-1)).toBe('Move ended: Bolt line is not on the board any more.');
  });
});
