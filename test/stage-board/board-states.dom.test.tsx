import { act, fireEvent, render, screen, within } from '@testing-library/react';
import { createElement, type ReactElement } from 'react';
import { describe, expect, test, vi } from 'vitest';
import type { RenderedProps } from '../../src/frame/index.js';
import { PipelineProvider, usePipelineSelection } from '../../src/hooks/index.js';
import { parsePipeline } from '../../src/model/index.js';
import { createReadonlyPipelineStore } from '../../src/summary/index.js';
import { Board, StageBoard, type BoardCardView, type BoardMove } from '../../src/stage-board/index.js';
import { boardResults } from './board-cases.js';
import { boardPipeline, boardStore, manyRows, PROCESS, ROWS } from './board-data.js';
import { cardOf, focused, listen, readColumns, readHead } from './read-board.js';

const press = (...keys: string[]): void => {
  for (const key of keys) fireEvent.keyDown(document.activeElement!, { key });
};
const name = (card: HTMLElement): string => card.getAttribute('aria-label')!.replaceAll('\u00A0', ' ');

describe('the columns', () => {
  test('are the open stages first, then those on hold, won and lost', () => {
    render(<StageBoard pipeline={boardStore()} />);
    expect(Object.keys(readColumns())).toEqual([
      'First talk',
      'Proposal',
      'Negotiation',
      'On hold',
      'Won',
      'Lost',
    ]);
  });

  test('tell figures of all deals, and how many have no amount', () => {
    render(<StageBoard pipeline={boardStore()} />);
    expect(readHead('Proposal')).toEqual({
      Deals: '3',
      Value: '€1,500',
      Weighted: '€750',
      Overdue: '1',
      'No amount': '1',
    });
    expect(readHead('Won')).toEqual({ Deals: '1', Value: '€900' });
    expect(readHead('First talk')).toEqual({ Deals: '0', Value: '€0', Weighted: '–', Overdue: '0' });
  });

  test('are right again after a move, without a card more being drawn than those that changed', () => {
    const store = boardStore();
    render(<StageBoard pipeline={store} />);
    act(() => void store.apply({ type: 'move', dealId: 'a', toStageId: 'negotiation' }));
    expect(readHead('Proposal')).toMatchObject({ Deals: '2', Value: '€300' });
    expect(readHead('Negotiation')).toMatchObject({ Deals: '3', Value: '€6,900' });
  });

  test('pick their stage, and pick it off again', () => {
    const onStageChange = vi.fn();
    render(<StageBoard pipeline={boardStore()} onStageChange={onStageChange} />);
    const stage = screen.getByRole('button', { name: 'Proposal' });
    fireEvent.click(stage);
    expect(stage.getAttribute('aria-pressed')).toBe('true');
    fireEvent.click(stage);
    expect(onStageChange.mock.calls).toEqual([['proposal'], [null]]);
  });

  test('keep deals of a stage nobody knows in sight, from where they are moved and where none is moved to', async () => {
    const store = boardStore([...ROWS, { id: 'x', name: 'Stray', stage: 'on the phone' }]);
    render(<StageBoard pipeline={store} />);
    const heard = listen();
    expect(readColumns()['Unknown stage']).toEqual(['Stray']);
    act(() => cardOf('Stray').focus());
    press(' ', 'ArrowLeft', 'ArrowRight', ' ');
    await expect
      .poll(() => heard.at(-1))
      .toBe('Moved Stray from Unknown stage, place 1, to Lost, place 1 of 1.');
    expect(Object.keys(readColumns())).not.toContain('Unknown stage');
    expect(focused()).toBe('Stray');
  });
});

describe('a card', () => {
  test('tells all of it in its name', () => {
    render(<StageBoard pipeline={boardStore()} />);
    expect(name(cardOf('Acme'))).toBe(
      'Acme renewal; Acme; €1,200; Ada Byron; closes Jul 15, 2026; 18 of 30 days in stage',
    );
    expect(name(cardOf('Bolt'))).toMatch(
      /^Bolt line; amount unknown; no owner; was due Jun 1, 2026; 12 days over in stage; \d data faults$/,
    );
    expect(name(cardOf('Fjord'))).toMatch(/^Fjord; €900; no owner; closed Jun 20, 2026; \d+ days in stage/);
  });

  test('counts as many data faults as the dialog of the deal tells', async () => {
    render(<StageBoard pipeline={boardStore()} />);
    const counted = /(\d+) data faults/.exec(name(cardOf('Bolt')))?.[1];
    fireEvent.click(cardOf('Bolt'));
    const dialog = await screen.findByRole('dialog', {}, { timeout: 20_000 });
    expect(dialog.querySelectorAll('[data-cairn="deal-details-fault"]')).toHaveLength(Number(counted));
  });

  test('shows its age as a line that fills up to the expected days, and marks those over them', () => {
    render(<StageBoard pipeline={boardStore()} />);
    const fill = (card: HTMLElement): string | null | undefined =>
      card.querySelector('[data-cairn="board-age-fill"]')?.getAttribute('width');
    expect(fill(cardOf('Acme'))).toBe('60');
    expect(fill(cardOf('Bolt'))).toBe('100');
    expect(fill(cardOf('Dune'))).toBe(undefined);
    expect(cardOf('Bolt').querySelector('[data-cairn="board-age"]')?.getAttribute('data-state')).toBe('over');
    expect(within(cardOf('Bolt')).getByText('12 days over')).not.toBeNull();
  });

  test('shows nothing of a field that may not be seen, nor says it', async () => {
    render(
      <StageBoard
        pipeline={boardStore()}
        canSee={(field) => !['name', 'amount', 'owner', 'account'].includes(field)}
      />,
    );
    const heard = listen();
    expect(document.body.textContent).not.toMatch(/Acme|Ada|1,200/);
    const [card] = screen.getAllByRole('row', { name: /^Deal; closes Jul 15/ });
    act(() => card!.focus());
    press(' ');
    await expect.poll(() => heard).toEqual(['Lifted Deal, 1 of 3 in Proposal.']);
  });

  test('is drawn anew only when its deal or its state is another', () => {
    const store = boardStore(manyRows(60));
    let drawn: string[] = [];
    const draw = (props: RenderedProps, { deal }: BoardCardView): ReactElement => {
      drawn.push(deal.id);
      return createElement('div', props as object);
    };
    render(
      <Board.Root {...boardResults(store)} onMove={() => undefined}>
        <Board.Columns>
          {(column) => (
            <Board.Column key={column.stageId} column={column}>
              <Board.Cards>
                {(card) => <Board.Card key={card.deal.id} card={card} render={draw} />}
              </Board.Cards>
            </Board.Column>
          )}
        </Board.Columns>
      </Board.Root>,
    );
    act(() => cardOf('Deal 0;').focus());
    press('ArrowDown');
    drawn = [];
    press('ArrowDown');
    expect(drawn.toSorted()).toEqual(['m3', 'm6']);
    drawn = [];
    press(' ', 'ArrowRight');
    expect(drawn.toSorted()).toEqual(['m6', 'm7']);
  });
});

describe('sorted by amount', () => {
  test('a card is moved to a column, and the order decides its place', async () => {
    const moves: BoardMove[] = [];
    render(<StageBoard pipeline={boardStore()} order="amount" onMove={(move) => void moves.push(move)} />);
    const heard = listen();
    act(() => cardOf('Acme').focus());
    press(' ', 'ArrowDown', 'ArrowRight', ' ');
    await expect
      .poll(() => heard)
      .toEqual([
        'Lifted Acme renewal, in Proposal.',
        'Over Proposal, one of 3.',
        'Over Negotiation, one of 3.',
        'Moved Acme renewal from Proposal to Negotiation, one of 3.',
      ]);
    expect(readColumns()['Negotiation']).toEqual(['Dune depot', 'Acme renewal', 'Elm works']);
    expect(moves.map(({ to }) => to)).toEqual([{ stageId: 'negotiation', index: null }]);
  });
});

describe('tracks', () => {
  const process = {
    ...PROCESS,
    tracks: [
      { id: 'leads', name: 'Leads', stages: [{ id: 'new', name: 'New', kind: 'open' as const }] },
      ...PROCESS.tracks,
    ],
  };

  test('are switched where there are more than one; the last is shown first', () => {
    render(<StageBoard pipeline={boardStore([...ROWS, { id: 'n', name: 'Nut', stage: 'new' }], process)} />);
    expect(Object.keys(readColumns())).toContain('Proposal');
    fireEvent.click(screen.getByRole('radio', { name: 'Leads' }));
    expect(readColumns()).toEqual({ New: ['Nut'] });
  });

  test('that are not there fail, with what there is', () => {
    using _ = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const onError = vi.fn();
    render(<StageBoard pipeline={boardStore()} trackId="gone" onError={onError} />);
    expect(screen.getByRole('alert').textContent).toContain('Code: invalid-argument.');
    expect(String(onError.mock.calls[0]?.[0])).toContain('Use the id of a track: sales.');
  });
});

describe('where deals come from', () => {
  test('parsed data is a board that can be moved on', () => {
    render(<StageBoard pipeline={boardPipeline()} />);
    act(() => cardOf('Acme').focus());
    press(' ', 'ArrowRight', ' ');
    expect(readColumns()['Negotiation']).toEqual(['Acme renewal', 'Dune depot', 'Elm works']);
  });

  test('in a provider, its store; where that never changes, cards stay where they are', () => {
    render(
      <PipelineProvider pipeline={createReadonlyPipelineStore(boardPipeline())}>
        <StageBoard />
      </PipelineProvider>,
    );
    expect(screen.queryByRole('button', { name: /^Move|Undo/ })).toBeNull();
  });

  test('no deals are said, and no data is the shape of what will come', () => {
    const { unmount } = render(<StageBoard pipeline={boardStore([])} />);
    expect(screen.getByText('No deals to show.')).not.toBeNull();
    unmount();
    render(<StageBoard pipeline={null} className="mine" />);
    expect(screen.getByRole('region', { name: /^Loading …/ }).className).toBe('mine');
  });
});

describe('in a provider whose widgets share what is picked', () => {
  function Picker(): ReactElement {
    const [{ stage }, select] = usePipelineSelection();
    return (
      <button type="button" onClick={() => select({ stage: { stageId: 'proposal', by: 'funnel' } })}>
        picked {stage?.stageId ?? 'nothing'}
      </button>
    );
  }

  test('a stage picked elsewhere restricts the board; one picked on it restricts others, not itself', () => {
    render(
      <PipelineProvider pipeline={boardStore()}>
        <StageBoard />
        <Picker />
      </PipelineProvider>,
    );
    fireEvent.click(screen.getByRole('button', { name: 'picked nothing' }));
    expect(readColumns()).toMatchObject({ Proposal: { length: 3 }, Negotiation: [], Won: [] });
    expect(screen.getByRole('button', { name: 'Proposal' }).getAttribute('aria-pressed')).toBe('true');
    fireEvent.click(screen.getByRole('button', { name: 'Negotiation' }));
    expect(screen.getByRole('button', { name: 'picked negotiation' })).not.toBeNull();
    expect(readColumns()).toMatchObject({ Proposal: { length: 3 }, Negotiation: { length: 2 } });
  });
});

describe('the table', () => {
  test('has a row a stage, and comes with the key t', () => {
    render(<StageBoard pipeline={boardStore()} />);
    act(() => cardOf('Acme').focus());
    press('t');
    const rows = screen.getAllByRole('row').map(({ textContent }) => textContent.replaceAll('\u00A0', ' '));
    expect(rows[0]).toBe('StageDealsValueWeighted valueOverdue dealsExpected days');
    expect(rows[2]).toBe('Proposal3€1,500€750130');
    expect(screen.queryByRole('group', { name: /^Proposal/ })).toBeNull();
  });
});

describe('hostile data', () => {
  test('comes as text, and never as NaN, Infinity or undefined', () => {
    const hostile = parsePipeline({
      asOf: '2026-06-30',
      pipeline: PROCESS,
      deals: [
        { id: '__proto__', name: '<img src=x onerror=alert(1)>', stage: 'proposal', amount: 'NaN' },
        { id: '"]', name: '\u202Egnp', stage: 'proposal', amount: 1e308, owner: 'constructor' },
        { id: 'c', name: '', stage: 'proposal', amount: Infinity, expectedClose: '2026-02-30' },
        { id: 'd', name: 'x'.repeat(100_000), stage: '__proto__', amount: -5 },
      ],
    });
    render(<StageBoard pipeline={hostile} />);
    expect(document.querySelector('img')).toBeNull();
    const said = [...document.querySelectorAll('[aria-label]')].map((each) =>
      each.getAttribute('aria-label'),
    );
    expect(`${document.body.textContent}${said.join()}`).not.toMatch(/NaN|Infinity|undefined/);
    act(() => screen.getByRole('row', { name: /^<img/ }).focus());
    press('ArrowDown', ' ', 'ArrowRight', ' ');
    expect(readHead('Negotiation')['Deals']).toBe('1');
    expect(document.activeElement?.getAttribute('data-deal-id')).toBe('"]');
  });
});

test('"Move to…" opens by a finger that rests on a card, and not by one that scrolls', async () => {
  vi.useFakeTimers();
  try {
    render(<StageBoard pipeline={boardStore()} />);
    const touch = { pointerType: 'touch', clientX: 5, clientY: 5 };
    fireEvent.pointerDown(cardOf('Acme'), touch);
    fireEvent.pointerMove(cardOf('Acme'), { ...touch, clientY: 40 });
    act(() => void vi.advanceTimersByTime(600));
    fireEvent.pointerDown(cardOf('Acme'), touch);
    act(() => void vi.advanceTimersByTime(600));
  } finally {
    vi.useRealTimers();
  }
  const dialog = await screen.findByRole('dialog', { name: 'Move Acme renewal to…' }, { timeout: 20_000 });
  fireEvent.click(within(dialog).getByRole('button', { name: 'Cancel' }));
  await expect.poll(focused).toBe('Acme renewal');
});

test('the menu says so when its deal is gone', async () => {
  const store = boardStore();
  render(<StageBoard pipeline={store} />);
  fireEvent.click(screen.getByRole('button', { name: 'Move Acme renewal to…' }));
  const dialog = await screen.findByRole('dialog', {}, { timeout: 20_000 });
  act(() => void store.apply({ type: 'remove', dealId: 'a' }));
  expect(dialog.textContent).toContain('This deal is not on the board any more.');
});

test('no listener is left when the board goes', () => {
  const store = boardStore();
  let listening = 0;
  const counted = {
    ...store,
    subscribe: (listener: Parameters<typeof store.subscribe>[0]) => {
      const stop = store.subscribe(listener);
      listening++;
      return () => {
        listening--;
        stop();
      };
    },
  };
  const { unmount } = render(<StageBoard pipeline={counted} />);
  expect(listening).toBeGreaterThan(0);
  unmount();
  expect(listening).toBe(0);
});
