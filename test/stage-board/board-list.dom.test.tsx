import { fireEvent, render, screen, within } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import type { DealListChoice } from '../../src/deal-dialog/index.js';
import { StageBoard } from '../../src/stage-board/index.js';
import { boardStore } from './board-data.js';

const listed = (): Promise<HTMLElement> =>
  screen.findByRole('dialog', { name: /^Proposal/ }, { timeout: 20_000 });

test('the deals of a stage are listed by a button of its column', async () => {
  render(<StageBoard pipeline={boardStore()} />);
  fireEvent.click(screen.getByRole('button', { name: 'List the deals in Proposal' }));
  expect(within(await listed()).getAllByRole('rowheader')).toHaveLength(3);
});

test('the list is the host’s to hold: it is told all that the list takes, and asked to close it', async () => {
  const store = boardStore();
  const onListChange = vi.fn<(list: DealListChoice | null) => void>();
  const held = (list: DealListChoice | null) => (
    <StageBoard pipeline={store} list={list} onListChange={onListChange} />
  );
  const { rerender } = render(held(null));
  fireEvent.click(screen.getByRole('button', { name: 'List the deals in Proposal' }));
  const asked = onListChange.mock.calls[0]![0];
  expect(asked).toMatchObject({ filter: { stageIds: ['proposal'] } });
  expect(screen.queryByRole('dialog')).toBeNull();
  rerender(held(asked));
  fireEvent.click(within(await listed()).getByRole('button', { name: 'Close' }));
  expect(onListChange.mock.lastCall).toEqual([null]);
  rerender(held(null));
  await vi.waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
});
