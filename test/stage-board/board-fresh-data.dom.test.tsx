import { act, fireEvent, render, screen } from '@testing-library/react';
import { StrictMode, type ReactElement, type ReactNode } from 'react';
import { describe, expect, test } from 'vitest';
import { CoverageGauge } from '../../src/coverage-gauge/index.js';
import { PipelineProvider, type PipelineSource } from '../../src/hooks/index.js';
import type { PipelineDefinition } from '../../src/model/index.js';
import { StageBoard, type StageBoardProps } from '../../src/stage-board/index.js';
import { createPipelineStore } from '../../src/summary/index.js';
import { boardPipeline, PROCESS, ROWS, type BoardRow } from './board-data.js';
import { cardOf, readColumns, readHead } from './read-board.js';
import { moveForward, press, SlowHost } from './slow-answers.js';

/** What a server reads by now: Acme is worth more, and there is a new deal. */
const FRESH: readonly BoardRow[] = [
  { ...ROWS[0]!, amount: 9000 },
  ...ROWS.slice(1),
  { id: 'g', name: 'Gale mill', stage: 'negotiation', amount: 50 },
];

interface Page {
  readonly pipeline: PipelineSource;
  readonly onMove?: StageBoardProps['onMove'];
}

/** The same board by its own data, and inside a provider with another widget. */
const PAGES: readonly [string, (page: Page) => ReactElement][] = [
  ['of the board', ({ pipeline, onMove }) => <StageBoard pipeline={pipeline} onMove={onMove} />],
  [
    'of a provider',
    ({ pipeline, onMove }) => (
      <PipelineProvider pipeline={pipeline}>
        <CoverageGauge window={{ start: '2026-07-01', end: '2026-10-01' }} />
        <StageBoard onMove={onMove} />
      </PipelineProvider>
    ),
  ],
];

describe.each(PAGES)('newly parsed data %s', (_, page) => {
  /** Draws the page, and gives how to hand other data in. */
  function open(
    pipeline: PipelineSource,
    onMove?: Page['onMove'],
    wrapper?: (props: { readonly children: ReactNode }) => ReactNode,
  ): (next: PipelineSource) => void {
    const { rerender } = render(page({ pipeline, onMove }), { ...(wrapper && { wrapper }) });
    return (next) => rerender(page({ pipeline: next, onMove }));
  }

  test('goes beneath a move that is not answered yet, which is then kept', async () => {
    const host = new SlowHost();
    const hand = open(boardPipeline(), host.keep);
    moveForward('Acme');
    hand(boardPipeline(FRESH));
    expect(readColumns()['Negotiation']).toEqual(['Acme renewal', 'Dune depot', 'Elm works', 'Gale mill']);
    expect(cardOf('Acme').getAttribute('data-status')).toBe('pending');
    expect(readHead('Negotiation')).toMatchObject({ Deals: '4', Value: '€14,750' });
    await host.answer(0, true);
    expect(cardOf('Acme').getAttribute('data-status')).toBeNull();
    expect(readColumns()['Negotiation']?.[0]).toBe('Acme renewal');
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    expect(readColumns()['Proposal']?.[0]).toBe('Acme renewal');
    expect(host.moves.map(({ by }) => by)).toEqual(['keyboard', 'undo']);
  });

  test('leaves a move that is refused later to go back alone, into the data as it is by then', async () => {
    const host = new SlowHost();
    const hand = open(boardPipeline(), host.keep);
    moveForward('Acme');
    moveForward('Cask');
    hand(boardPipeline(FRESH));
    await host.answer(0, 'The customer is blocked.');
    expect(readColumns()).toMatchObject({
      Proposal: ['Acme renewal', 'Bolt line'],
      Negotiation: ['Cask scales', 'Dune depot', 'Elm works', 'Gale mill'],
    });
    expect(readHead('Proposal')).toMatchObject({ Deals: '2', Value: '€9,000' });
    expect(cardOf('Acme').textContent).toContain('Not moved: The customer is blocked.');
  });

  test('that has the move in it already shows it once', async () => {
    const host = new SlowHost();
    const hand = open(boardPipeline(), host.keep);
    moveForward('Acme');
    hand(boardPipeline([{ ...ROWS[0]!, stage: 'negotiation' }, ...ROWS.slice(1)]));
    await host.answer(0, true);
    expect(readHead('Negotiation')).toMatchObject({ Deals: '3', Value: '€6,900' });
    expect(cardOf('Acme').getAttribute('data-status')).toBeNull();
  });

  test('leaves a card in the air where it is, to be put down there', () => {
    const hand = open(boardPipeline());
    act(() => cardOf('Bolt').focus());
    press(' ', 'ArrowRight');
    hand(boardPipeline(FRESH));
    expect(cardOf('Bolt').getAttribute('data-state')).toBe('lifted');
    press(' ');
    expect(readColumns()['Negotiation']).toContain('Bolt line');
  });

  test('without a card that is in the air ends that move and says so', async () => {
    const hand = open(boardPipeline());
    act(() => cardOf('Bolt').focus());
    press(' ');
    await act(async () => hand(boardPipeline([ROWS[0]!, ...ROWS.slice(2)])));
    await screen.findByText('Move ended: Bolt line is not on the board any more.');
  });

  test('in another order has its cards stand in that', () => {
    const hand = open(boardPipeline());
    moveForward('Acme');
    hand(boardPipeline(ROWS.toReversed()));
    expect(readColumns()).toMatchObject({
      Proposal: ['Cask scales', 'Bolt line', 'Acme renewal'],
      Negotiation: ['Elm works', 'Dune depot'],
    });
    hand(boardPipeline([{ id: 'g', name: 'Gale mill', stage: 'proposal' }, ...ROWS]));
    expect(readColumns()['Proposal']?.[0]).toBe('Gale mill');
  });

  test('leaves picked cards picked', () => {
    const hand = open(boardPipeline());
    act(() => cardOf('Elm').focus());
    press('x');
    hand(boardPipeline(FRESH));
    expect(cardOf('Elm').getAttribute('aria-selected')).toBe('true');
    expect(cardOf('Gale').getAttribute('aria-selected')).toBe('false');
  });

  test('is never drawn as a skeleton, and leaves the board the element it was', () => {
    const hand = open(boardPipeline());
    const board = screen.getByRole('region', { name: 'Deals by stage' });
    hand(boardPipeline(FRESH));
    expect(screen.getByRole('region', { name: 'Deals by stage' })).toBe(board);
    expect(readHead('Proposal')['Value']).toBe('€9,300');
  });

  test('without the deal that is being saved is not touched by the answer', async () => {
    const host = new SlowHost();
    const hand = open(boardPipeline(), host.keep);
    moveForward('Acme');
    hand(boardPipeline(ROWS.slice(1)));
    await host.answer(0, true);
    expect(readColumns()).toMatchObject({
      Proposal: ['Bolt line', 'Cask scales'],
      Negotiation: ['Dune depot', 'Elm works'],
    });
  });

  test('of another process is a board of its own', async () => {
    const host = new SlowHost();
    const hand = open(boardPipeline(), host.keep);
    moveForward('Acme');
    const [track] = PROCESS.tracks;
    const renamed: PipelineDefinition = {
      ...PROCESS,
      tracks: [
        {
          ...track!,
          stages: track!.stages.map((stage) => (stage.id === 'talk' ? { ...stage, name: 'Meeting' } : stage)),
        },
      ],
    };
    hand(boardPipeline(ROWS, renamed));
    expect(readColumns()).toMatchObject({
      Meeting: [],
      Proposal: ['Acme renewal', 'Bolt line', 'Cask scales'],
    });
    await host.answer(0, true);
    expect(readColumns()['Proposal']).toEqual(['Acme renewal', 'Bolt line', 'Cask scales']);
  });

  test('after none for a while finds the moves that are not answered', async () => {
    const host = new SlowHost();
    const hand = open(null, host.keep);
    hand(boardPipeline());
    moveForward('Acme');
    hand(null);
    expect(screen.queryByRole('region', { name: 'Deals by stage' })).toBeNull();
    hand(boardPipeline(FRESH));
    expect(readHead('Negotiation')).toMatchObject({ Deals: '4', Value: '€14,750' });
    expect(cardOf('Acme').getAttribute('data-status')).toBe('pending');
    await host.answer(0, false);
    expect(readHead('Proposal')).toMatchObject({ Deals: '3', Value: '€9,300' });
  });

  test('in place of a store is read afresh, and a store in place of data as it is', () => {
    const hand = open(boardPipeline());
    moveForward('Acme');
    const store = createPipelineStore(boardPipeline(FRESH));
    hand(store);
    expect(readHead('Proposal')).toMatchObject({ Deals: '3', Value: '€9,300' });
    hand(boardPipeline());
    expect(readHead('Proposal')).toMatchObject({ Deals: '3', Value: '€1,500' });
    expect(store.getVersion()).toBe(0);
  });

  test('is taken in once, however often React draws and runs effects', async () => {
    const host = new SlowHost();
    const hand = open(
      boardPipeline(),
      host.keep,
      StrictMode as (props: { children: ReactNode }) => ReactNode,
    );
    moveForward('Acme');
    const fresh = boardPipeline(FRESH);
    hand(fresh);
    await host.answer(0, true);
    hand(fresh);
    expect(readColumns()['Negotiation']?.[0]).toBe('Acme renewal');
    expect(readHead('Negotiation')).toMatchObject({ Deals: '4', Value: '€14,750' });
  });

  test('with other people and other deals says what a board that begins with it says', () => {
    const other = boardPipeline([{ ...ROWS[0]!, owner: 'cy' }, ...ROWS.slice(2)], {
      ...PROCESS,
      owners: [{ id: 'cy', name: 'Cy Falk' }],
    });
    const words = (): (string | null)[] =>
      screen.getAllByRole('row').map((card) => card.getAttribute('aria-label'));
    const { unmount } = render(page({ pipeline: other }));
    const afresh = words();
    unmount();
    const hand = open(boardPipeline());
    hand({ ...other });
    expect(words()).toEqual(afresh);
    expect(afresh[0]).toContain('Cy Falk');
  });
});

test('a board that comes back with the same data has its moves, and the answers that came meanwhile', async () => {
  const host = new SlowHost();
  const pipeline = boardPipeline();
  const { unmount } = render(<StageBoard pipeline={pipeline} onMove={host.keep} />);
  moveForward('Acme');
  moveForward('Cask');
  unmount();
  await host.answer(0, true);
  await host.answer(1, false);
  render(<StageBoard pipeline={pipeline} onMove={host.keep} />);
  expect(readColumns()).toMatchObject({
    Proposal: ['Bolt line', 'Cask scales'],
    Negotiation: ['Acme renewal', 'Dune depot', 'Elm works'],
  });
});

test('two boards of the same data each move their own cards', () => {
  const pipeline = boardPipeline();
  const { rerender } = render([<StageBoard key="one" pipeline={pipeline} />]);
  moveForward('Acme');
  const other = <StageBoard key="other" pipeline={pipeline} />;
  rerender([<StageBoard key="one" pipeline={pipeline} />, other]);
  rerender([other]);
  expect(readColumns()['Proposal']).toEqual(['Acme renewal', 'Bolt line', 'Cask scales']);
});
