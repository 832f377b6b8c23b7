import { act, fireEvent, render, renderHook, screen, waitFor } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import { sv } from '../../src/messages/sv/index.js';
import { stageTotals } from '../../src/measures/index.js';
import { dealLists } from '../../src/summary/index.js';
import {
  StageBoard,
  useStageBoard,
  type BoardMove,
  type CanMoveAnswer,
} from '../../src/stage-board/index.js';
import { cardOf, listen, readColumns } from './read-board.js';
import { asked, carry, ruledStore, write } from './ruled-board.js';

/** An answer that comes when it is told to. */
function later(): {
  readonly promise: Promise<CanMoveAnswer>;
  readonly resolve: (answer: CanMoveAnswer) => void;
} {
  let resolve: (answer: CanMoveAnswer) => void = () => undefined;
  const promise = new Promise<CanMoveAnswer>((done) => {
    resolve = done;
  });
  return { promise, resolve };
}

const said = async (text: string): Promise<HTMLElement> => (await screen.findByText(text)).closest('div')!;

describe('a move that cannot be', () => {
  test('is refused, seen as well as heard, with all that is in its way', async () => {
    const store = ruledStore();
    render(<StageBoard pipeline={store} />);
    carry('Dune', ['ArrowLeft']);
    const told = await said('Dune stays in Deal: Offer is full: with this deal it has 3, of at most 2.');
    expect(told.hasAttribute('data-cairn-hidden')).toBe(false);
    expect(readColumns()).toMatchObject({ Offer: ['Bolt', 'Cask'], Deal: ['Dune', 'Elm'] });
    carry('Bolt', ['ArrowRight']);
    await said('Bolt stays in Offer: from Offer, deals go only to Talk, Won, Lost, and Hold.');
  });

  test('is told of before the card is put down, at the head of each column and as it comes over one', async () => {
    render(<StageBoard pipeline={ruledStore()} />);
    const heard = listen();
    carry('Bolt', ['ArrowRight'], '');
    const marks = [...document.querySelectorAll('[data-cairn="board-column"]')].map((column) => [
      column.querySelector('[data-cairn="board-stage"]')!.textContent,
      column.getAttribute('data-rule'),
      column.querySelector('[data-cairn="board-rule-mark"]')?.textContent,
    ]);
    expect(marks).toEqual([
      ['Talk', null, undefined],
      ['Offer', null, undefined],
      ['Deal', 'refuses', 'No way here'],
      ['Hold', null, undefined],
      ['Won', null, undefined],
      ['Lost', 'asks', 'Asks first'],
      ['No value', 'refuses', 'No way here'],
    ]);
    await waitFor(() =>
      expect(heard.at(-1)).toBe(
        'Over Deal, place 1 of 3. It cannot be put here: from Offer, deals go only to Talk, Won, Lost, and Hold.',
      ),
    );
  });
});

test('a limit stands at the head of its column, and says when it is full, and when it is over', () => {
  render(<StageBoard pipeline={ruledStore()} />);
  const limits = [...document.querySelectorAll('[data-cairn="board-limit"]:not([data-state="none"])')].map(
    (limit) => [limit.textContent, limit.getAttribute('data-state')],
  );
  expect(limits).toEqual([
    ['Limit2 of 2€25 of €50', 'full'],
    ['Limit2 of 1over', 'over'],
  ]);
});

test('a limit is of all deals of its stage, whatever the board shows of them', async () => {
  render(<StageBoard pipeline={ruledStore()} filter={{ stageIds: ['talk'] }} />);
  expect(document.querySelector('[data-cairn="board-limit"][data-state="full"]')?.textContent).toContain(
    '2 of 2',
  );
});

describe('what a move asks for', () => {
  test('is evidence and the decision to bid: given in one dialog, done in one step, undone in one', async () => {
    const store = ruledStore();
    const onMove = vi.fn();
    render(<StageBoard pipeline={store} currentUser="Ada" onMove={onMove} />);
    carry('Acme', ['ArrowRight', 'ArrowRight']);
    const dialog = await asked();
    fireEvent.click(dialog.getByRole('button', { name: 'Move' }));
    expect(dialog.getByRole('alert').textContent).toBe(
      'Still in the way:there is no evidence yet for “The need is confirmed” and “There is a budget”it is not decided yet whether to bid',
    );
    write(dialog, 'What shows it: The need is confirmed', 'Mail of 3 May');
    write(dialog, 'What shows it: There is a budget', 'Call');
    write(dialog, 'Since when: There is a budget', '2026-06-01');
    fireEvent.click(dialog.getByRole('radio', { name: 'Yes' }));
    expect(dialog.getByRole('status').textContent).toBe('1 point of 1, 100% says bid');
    fireEvent.click(dialog.getByRole('radio', { name: 'Bid' }));
    fireEvent.click(dialog.getByRole('button', { name: 'Move' }));
    await waitFor(() => expect(store.deal('a')?.stageId).toBe('deal'));
    expect(store.deal('a')?.evidence).toEqual([
      { stageId: 'talk', criterionId: 'budget', by: 'Ada', date: '2026-06-01', note: 'Call' },
      { stageId: 'talk', criterionId: 'need', by: 'Ada', date: '2026-06-30', note: 'Mail of 3 May' },
    ]);
    expect(store.deal('a')?.bids).toMatchObject([
      { decision: 'bid', by: 'Ada', answers: [{ itemId: 'need', met: true }] },
    ]);
    expect(onMove).toHaveBeenCalledTimes(1);
    await waitFor(() => expect(document.activeElement).toBe(cardOf('Acme')));
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    const withdrawn = { type: 'withdraw-evidence', dealId: 'a', stageId: 'talk', by: 'Ada' };
    expect(onMove.mock.lastCall?.[0]).toMatchObject({
      by: 'undo',
      operation: {
        type: 'batch',
        operations: [
          { type: 'move', dealId: 'a', toStageId: 'talk' },
          { ...withdrawn, criterionId: 'budget', note: 'Call' },
          { ...withdrawn, criterionId: 'need', note: 'Mail of 3 May' },
        ],
      },
    });
    expect(store.deal('a')?.evidence).toEqual([]);
    fireEvent.click(screen.getByRole('button', { name: 'Redo' }));
    expect(store.deal('a')).toMatchObject({ stageId: 'deal', evidence: [{}, {}] });
    act(() => void store.undo());
    expect(store.deal('a')).toMatchObject({ stageId: 'talk', evidence: [], bids: [] });
  });

  test('is why a deal was lost: one of the reasons, or another in words', async () => {
    const store = ruledStore();
    render(<StageBoard pipeline={store} />);
    carry('Bolt', ['ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowRight']);
    const dialog = await asked();
    expect(
      dialog.getAllByRole('radio').map((radio: HTMLElement) => radio.closest('label')!.textContent),
    ).toEqual([...['Price', 'Timing', 'Another reason']]);
    fireEvent.click(dialog.getByRole('radio', { name: 'Another reason' }));
    write(dialog, 'Reason', 'They have a cousin');
    fireEvent.click(dialog.getByRole('button', { name: 'Move' }));
    await waitFor(() =>
      expect(store.deal('b')).toMatchObject({ stageId: 'lost', lostReason: 'They have a cousin' }),
    );
  });

  test('may be left open where it is only asked', async () => {
    const store = ruledStore();
    render(<StageBoard pipeline={store} />);
    carry('Dune', ['ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowRight']);
    const dialog = await asked();
    fireEvent.click(dialog.getByRole('button', { name: 'Move' }));
    await waitFor(() => expect(store.deal('d')).toMatchObject({ stageId: 'no-value', lostReason: null }));
  });

  test('is somebody’s word where the board lets it, kept with the deal', async () => {
    const store = ruledStore();
    render(<StageBoard pipeline={store} mayOverride />);
    carry('Dune', ['ArrowLeft']);
    const dialog = await asked();
    expect(dialog.getAllByRole('listitem').map(({ textContent }: Node) => textContent)).toEqual([
      'Offer is full: with this deal it has 3, of at most 2',
    ]);
    write(dialog, 'Why it may pass', 'Bolt leaves tomorrow');
    write(dialog, 'Who says so', 'Ada');
    fireEvent.click(dialog.getByRole('button', { name: 'Move' }));
    await waitFor(() => expect(store.deal('d')?.stageId).toBe('offer'));
    expect(store.deal('d')?.gateOverrides).toMatchObject([
      { by: 'Ada', reason: 'Bolt leaves tomorrow', alsoPassed: ['limit-deals'] },
    ]);
  });

  test('is asked by the menu as well, in the words of the language in force, from right to left', async () => {
    document.documentElement.dir = 'rtl';
    render(<StageBoard pipeline={ruledStore()} locale="sv" messages={sv} />);
    act(() => cardOf('Bolt').focus());
    fireEvent.keyDown(document.activeElement!, { key: 'm' });
    const menu = await asked();
    fireEvent.click(menu.getByRole('radio', { name: 'Lost' }));
    fireEvent.click(menu.getByRole('button', { name: 'Flytta' }));
    const dialog = await screen.findByRole('dialog', { name: 'Flytta Bolt till Lost' });
    expect(dialog.getAttribute('dir')).toBe('rtl');
    document.documentElement.dir = '';
  });
});

describe('a host that is asked', () => {
  test('refuses with its reasons, or without a word', async () => {
    const store = ruledStore();
    let answer: CanMoveAnswer = ['credit check is missing', 'the boss is away'];
    render(<StageBoard pipeline={store} canMove={() => answer} />);
    carry('Bolt', ['ArrowLeft']);
    await said('Bolt stays in Offer: credit check is missing; the boss is away.');
    answer = false;
    carry('Bolt', ['ArrowLeft']);
    await said('Bolt stays in Offer: the move is not allowed.');
    answer = true;
    carry('Bolt', ['ArrowLeft']);
    await waitFor(() => expect(store.deal('b')?.stageId).toBe('talk'));
  });

  test('may answer later: the card shows it meanwhile, and goes then', async () => {
    const store = ruledStore();
    const { promise, resolve } = later();
    render(<StageBoard pipeline={store} canMove={() => promise} />);
    carry('Bolt', ['ArrowLeft']);
    expect(cardOf('Bolt').hasAttribute('data-checking')).toBe(true);
    await said('Asking whether Bolt may go to Talk.');
    await act(async () => resolve(true));
    await waitFor(() => expect(store.deal('b')?.stageId).toBe('talk'));
    expect(cardOf('Bolt').hasAttribute('data-checking')).toBe(false);
  });

  test('answers of nothing where the card was moved meanwhile, and refuses where the answer fails', async () => {
    const store = ruledStore();
    const { promise, resolve } = later();
    let answer: Promise<CanMoveAnswer> = promise;
    render(<StageBoard pipeline={store} canMove={() => answer} />);
    carry('Bolt', ['ArrowLeft']);
    act(() => void store.apply({ type: 'move', dealId: 'b', toStageId: 'won' }));
    await act(async () => resolve(true));
    expect(store.deal('b')?.stageId).toBe('won');
    await said('Move ended: Bolt was moved to another stage in the meantime.');
    answer = Promise.reject(new Error('offline'));
    carry('Cask', ['ArrowLeft']);
    await said('Cask stays in Offer: whether it is allowed could not be found out.');
  });

  test('answers for its last question alone', async () => {
    const store = ruledStore();
    const answers: ((answer: CanMoveAnswer) => void)[] = [];
    render(<StageBoard pipeline={store} canMove={() => new Promise((resolve) => answers.push(resolve))} />);
    carry('Bolt', ['ArrowLeft']);
    carry('Bolt', ['ArrowRight', 'ArrowRight', 'ArrowRight']);
    await act(async () => answers[0]!(true));
    expect(store.deal('b')?.stageId).toBe('offer');
    await act(async () => answers[1]!(true));
    expect(store.deal('b')?.stageId).toBe('won');
  });
});

test('headless, a host draws the question itself and answers it', () => {
  const store = ruledStore();
  const onMove = vi.fn();
  const { result } = renderHook(() =>
    useStageBoard({
      totals: store.select(stageTotals, {}),
      lists: store.queryRows(dealLists, { by: 'stage' }).get(),
      process: store.pipeline.process,
      onMove,
    }),
  );
  act(() => void result.current.move({ dealId: 'd', toStageId: 'lost', toIndex: 0 }));
  expect(result.current.asking?.check.unmet).toMatchObject([
    { kind: 'reason', reasons: ['Price', 'Timing'] },
  ]);
  expect(onMove).not.toHaveBeenCalled();
  act(() => {
    expect(result.current.answer({ by: 'Ada' })).toMatchObject([{ kind: 'reason' }]);
  });
  act(() => {
    expect(result.current.answer({ by: 'Ada', lostReason: 'Price' })).toEqual([]);
  });
  expect(result.current.asking).toBe(null);
  expect(onMove.mock.calls[0]![0].operation).toMatchObject({
    type: 'move',
    toStageId: 'lost',
    lostReason: 'Price',
  });
});

test('moves made in one go count towards a limit one after the other', () => {
  const store = ruledStore();
  store.apply({ type: 'remove', dealId: 'b' });
  const onMove = vi.fn();
  const { result } = renderHook(() =>
    useStageBoard({
      totals: store.select(stageTotals, {}),
      lists: store.queryRows(dealLists, { by: 'stage' }).get(),
      process: store.pipeline.process,
      onMove,
    }),
  );
  act(() => {
    for (const dealId of ['d', 'e']) result.current.move({ dealId, toStageId: 'offer', toIndex: 0 });
  });
  expect(onMove).toHaveBeenCalledTimes(1);
  expect(result.current.announcement.text).toBe(
    'Elm stays in Deal: Offer is full: with this deal it has 3, of at most 2.',
  );
});

describe('a move that a store behind the board holds back', () => {
  test('is refused in words, with nothing to try again', async () => {
    const server = ruledStore();
    const store = ruledStore();
    store.apply({ type: 'remove', dealId: 'b' });
    const onMove = ({ operation }: BoardMove): Promise<void> =>
      Promise.resolve().then(() => void server.apply(operation));
    render(<StageBoard pipeline={store} onMove={onMove} />);
    carry('Dune', ['ArrowLeft']);
    await screen.findByText('Dune was not moved to Offer: the stage is full.');
    expect(readColumns()).toMatchObject({ Offer: ['Cask'], Deal: ['Dune', 'Elm'] });
    expect(cardOf('Dune').textContent).toContain('Not moved: the stage is full');
    expect(screen.queryByRole('button', { name: 'Try again' })).toBeNull();
  });

  test.each([
    ['one', [], 'Dune stays in Deal: Offer is full: with this deal it has 3, of at most 2.'],
    [
      'several',
      ['e'],
      'Moved 0 deals to Offer. Dune stays in Deal: Offer is full: with this deal it has 3, of at most 2.',
    ],
  ])('is told with all that is not met where code makes the moves, %s', (_, alsoDealIds, text) => {
    const server = ruledStore();
    const store = ruledStore();
    for (const dealId of ['b', 'c']) store.apply({ type: 'remove', dealId });
    const { result } = renderHook(() =>
      useStageBoard({
        totals: store.select(stageTotals, {}),
        lists: store.queryRows(dealLists, { by: 'stage' }).get(),
        process: store.pipeline.process,
        onMove: ({ operation }) => void server.apply(operation),
        onMoves: (moves) =>
          void server.apply({ type: 'batch', operations: moves.map(({ operation }) => operation) }),
      }),
    );
    act(() => {
      const made = result.current.move({ dealId: 'd', toStageId: 'offer', toIndex: 0, alsoDealIds });
      expect(made).toBe(null);
    });
    expect(result.current.announcement.text).toBe(text);
  });
});
