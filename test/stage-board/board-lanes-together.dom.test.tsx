import { act, fireEvent, render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';
import { StageBoard } from '../../src/stage-board/index.js';
import type { PipelineStore } from '../../src/summary/index.js';
import { boardStore } from './board-data.js';
import { cardOf } from './read-board.js';

const told = (): string =>
  within(screen.getByRole('region', { name: 'Deals by stage' })).getByRole('status').textContent;
const press = (...keys: string[]): void => {
  for (const key of keys) fireEvent.keyDown(document.activeElement!, { key });
};

/** A board with a lane for each owner, and some cards picked; the last one has the focus. */
function pick(...names: string[]): PipelineStore {
  const store = boardStore();
  render(<StageBoard pipeline={store} defaultLaneBy="owner" />);
  for (const name of names) {
    act(() => cardOf(name).focus());
    press('x');
  }
  return store;
}

const moveTo = async (): Promise<HTMLElement> => {
  fireEvent.click(screen.getByRole('button', { name: 'Move to…' }));
  return screen.findByRole('dialog', { name: 'Move 2 deals to…' }, { timeout: 20_000 });
};
const laneField = (dialog: HTMLElement): HTMLSelectElement =>
  within(dialog).getByRole<HTMLSelectElement>('combobox', { name: 'Lane' });

describe('picked cards of several lanes', () => {
  test('stay in their own when “Move to…” is asked for a stage', async () => {
    const store = pick('Acme', 'Dune');
    const dialog = await moveTo();
    expect(laneField(dialog).selectedOptions[0]?.textContent).toBe('Each in its own lane');
    await userEvent.click(within(dialog).getByRole('radio', { name: 'On hold' }));
    await userEvent.click(within(dialog).getByRole('button', { name: 'Move' }));
    expect(store.deal('a')).toMatchObject({ stageId: 'hold', ownerId: 'ada' });
    expect(store.deal('d')).toMatchObject({ stageId: 'hold', ownerId: 'bob' });
    expect(told()).toBe('Moved 2 deals to On hold.');
  });

  test('go to the lane that is chosen, that of one of them as well, and that is said', async () => {
    const store = pick('Acme', 'Dune');
    const dialog = await moveTo();
    await userEvent.click(within(dialog).getByRole('radio', { name: 'On hold' }));
    await userEvent.selectOptions(laneField(dialog), 'Ada Byron');
    await userEvent.click(within(dialog).getByRole('button', { name: 'Move' }));
    expect(store.deal('a')).toMatchObject({ stageId: 'hold', ownerId: 'ada' });
    expect(store.deal('d')).toMatchObject({ stageId: 'hold', ownerId: 'ada' });
    expect(told()).toBe('Moved 2 deals to On hold, Ada Byron.');
  });

  test('stay in their own where the one that is carried does', () => {
    const store = pick('Dune', 'Acme');
    press(' ', 'ArrowRight', 'ArrowRight', ' ');
    expect(store.deal('a')).toMatchObject({ stageId: 'hold', ownerId: 'ada' });
    expect(store.deal('d')).toMatchObject({ stageId: 'hold', ownerId: 'bob' });
  });

  test('go to another lane with the one that is carried there', () => {
    const store = pick('Bolt', 'Acme');
    press(' ', 'PageDown', 'ArrowRight', ' ');
    expect(store.deal('a')).toMatchObject({ stageId: 'negotiation', ownerId: 'bob' });
    expect(store.deal('b')).toMatchObject({ stageId: 'negotiation', ownerId: 'bob' });
    expect(told()).toBe('Moved 2 deals to Negotiation, bob.');
  });
});

test('picked cards of one lane are offered that lane', async () => {
  const store = pick('Acme', 'Elm');
  const dialog = await moveTo();
  expect(
    within(laneField(dialog))
      .getAllByRole('option')
      .map(({ textContent }) => textContent),
  ).toEqual([...['Ada Byron', 'bob', 'Not known']]);
  expect(laneField(dialog).selectedOptions[0]?.textContent).toBe('Ada Byron');
  await userEvent.click(within(dialog).getByRole('radio', { name: 'On hold' }));
  await userEvent.click(within(dialog).getByRole('button', { name: 'Move' }));
  expect(store.deal('e')).toMatchObject({ stageId: 'hold', ownerId: 'ada' });
});
