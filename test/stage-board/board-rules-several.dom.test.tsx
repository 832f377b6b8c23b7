import { act, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { StageBoard } from '../../src/stage-board/index.js';
import type { PipelineStore } from '../../src/summary/index.js';
import { cardOf } from './read-board.js';
import { asked, ruledStore, write } from './ruled-board.js';

/** Picks Dune and Elm and moves both by "Move to…" to Lost, which asks why of each. */
async function loseBoth(): Promise<PipelineStore> {
  const store = ruledStore();
  render(<StageBoard pipeline={store} />);
  for (const name of ['Dune', 'Elm']) {
    act(() => cardOf(name).focus());
    fireEvent.keyDown(document.activeElement!, { key: 'x' });
  }
  fireEvent.keyDown(document.activeElement!, { key: 'm' });
  const menu = await asked();
  fireEvent.click(menu.getByRole('radio', { name: 'Lost' }));
  fireEvent.click(menu.getByRole('button', { name: 'Move' }));
  return store;
}

const askedOf = async (name: string): Promise<ReturnType<typeof within>> =>
  within(await screen.findByRole('dialog', { name: `Move ${name} to Lost` }, { timeout: 10_000 }));
const chosen = (dialog: ReturnType<typeof within>): string[] =>
  dialog
    .queryAllByRole('radio', { checked: true })
    .map((radio: HTMLElement) => radio.closest('label')!.textContent);

describe('of two moves that ask, one after the other', () => {
  test('the second begins with nothing of what was given for the first, and its name is heard', async () => {
    const store = await loseBoth();
    const first = await askedOf('Dune');
    fireEvent.click(first.getByRole('radio', { name: 'Another reason' }));
    write(first, 'Reason', 'They have a cousin');
    fireEvent.click(first.getByRole('button', { name: 'Move' }));
    const second = await askedOf('Elm');
    expect(chosen(second)).toEqual([]);
    expect(second.queryByRole('textbox', { name: 'Reason' })).toBeNull();
    expect(document.activeElement).toBe(screen.getByRole('dialog', { name: 'Move Elm to Lost' }));
    fireEvent.click(second.getByRole('radio', { name: 'Price' }));
    fireEvent.click(second.getByRole('button', { name: 'Move' }));
    await waitFor(() => expect(store.deal('e')).toMatchObject({ stageId: 'lost', lostReason: 'Price' }));
    expect(store.deal('d')).toMatchObject({ stageId: 'lost', lostReason: 'They have a cousin' });
    await waitFor(() => expect(document.activeElement).toBe(cardOf('Elm')));
  });

  test('the second is not told what stood in the way of the first, once that is let go', async () => {
    const store = await loseBoth();
    const first = await askedOf('Dune');
    fireEvent.click(first.getByRole('radio', { name: 'Another reason' }));
    fireEvent.click(first.getByRole('button', { name: 'Move' }));
    expect(first.getByRole('alert').textContent).toContain('Still in the way');
    expect(chosen(first)).toEqual(['Another reason']);
    fireEvent.click(first.getByRole('button', { name: 'Cancel' }));
    const second = await askedOf('Elm');
    expect(second.getByRole('alert').textContent).toBe('');
    fireEvent.click(second.getByRole('button', { name: 'Cancel' }));
    await waitFor(() => expect(document.activeElement).toBe(cardOf('Elm')));
    expect(store.deal('d')?.stageId).toBe('deal');
  });
});
