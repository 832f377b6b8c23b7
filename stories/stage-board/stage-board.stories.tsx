import type { Meta, StoryObj } from '@storybook/react-vite';
import { useState } from 'react';
import { expect, userEvent, waitFor, within } from 'storybook/test';
import { useDealLists, useStageTotals } from '../../src/hooks/index.js';
import type { Pipeline } from '../../src/model/index.js';
import type { PipelineStore } from '../../src/summary/index.js';
import { Board, StageBoard, useStageBoard, useStoreHistory } from '../../src/stage-board/index.js';
import { emptyPipeline, samplePipeline, sparsePipeline } from '../sample-pipeline.js';
import { manyDeals, ownStore, twoTracks } from './board-stores.js';
import './stage-board-stories.css';

const meta = {
  title: 'Stage board/StageBoard',
  component: StageBoard,
  tags: ['!autodocs'],
  loaders: [
    ({ args }) => ({ store: args.pipeline && !('select' in args.pipeline) ? ownStore(args.pipeline) : null }),
  ],
  render: (args, { loaded }) => (
    <StageBoard {...args} pipeline={(loaded['store'] as PipelineStore | null) ?? args.pipeline} />
  ),
  args: { pipeline: samplePipeline },
} satisfies Meta<typeof StageBoard>;

export default meta;

type Story = StoryObj<typeof meta>;

const firstCard = (canvasElement: HTMLElement, stage: RegExp): HTMLElement => {
  const column = within(canvasElement).getByRole('group', { name: stage });
  return within(column).getAllByRole('row')[0]!;
};

/** One line, styled. Arrow keys walk the cards; Space lifts one, arrow keys carry it, Space drops it. `m` opens "Move to…", `t` the table. */
export const OneLine: Story = {
  play: async ({ canvasElement }) => {
    const card = firstCard(canvasElement, /^Discovery/);
    const name = card.getAttribute('aria-label')!.split(';')[0]!;
    card.focus();
    await userEvent.keyboard(' {ArrowRight}{ArrowDown} ');
    const told = within(canvasElement).getAllByRole('status')[0]!;
    await waitFor(() =>
      expect(told).toHaveTextContent(`Moved ${name} from Discovery, place 1, to Qualified need, place 2 of`),
    );
    await expect(document.activeElement).toHaveAccessibleName(
      new RegExp(`^${name.replaceAll(/[^\w ]/g, '.')}`),
    );
    await userEvent.keyboard('{Control>}z{/Control}');
    await waitFor(() => expect(told).toHaveTextContent(`Undone: ${name} is in Discovery again.`));
  },
};

/** "Move to…": a stage and a place, all by keyboard. */
export const MoveTo: Story = {
  play: async ({ canvasElement }) => {
    const card = firstCard(canvasElement, /^Proposal/);
    card.focus();
    await userEvent.keyboard('m');
    const dialog = await within(canvasElement.ownerDocument.body).findByRole(
      'dialog',
      { name: /^Move .* to…$/ },
      { timeout: 20_000 },
    );
    await userEvent.click(within(dialog).getByRole('radio', { name: 'Trial on site' }));
    await userEvent.click(within(dialog).getByRole('radio', { name: 'Last' }));
    await userEvent.click(within(dialog).getByRole('button', { name: 'Move' }));
    const told = within(canvasElement).getAllByRole('status')[0]!;
    await waitFor(() =>
      expect(told).toHaveTextContent(
        /^Moved .* from Proposal, place 1, to Trial on site, place (\d+) of \1\.$/,
      ),
    );
  },
};

/** The dialog of "Move to…", open. */
export const MoveToOpen: Story = {
  play: async ({ canvasElement }) => {
    firstCard(canvasElement, /^Proposal/).focus();
    await userEvent.keyboard('m');
    await within(canvasElement.ownerDocument.body).findByRole(
      'dialog',
      { name: /^Move .* to…$/ },
      { timeout: 20_000 },
    );
  },
};

/** A blocking gate: the stage asks for evidence before a deal moves on, in a dialog; left alone, the card stays. */
export const HeldByGate: Story = {
  play: async ({ canvasElement }) => {
    firstCard(canvasElement, /^Contract/).focus();
    await userEvent.keyboard('m');
    const page = within(canvasElement.ownerDocument.body);
    const dialog = await page.findByRole('dialog', { name: /^Move .* to…$/ }, { timeout: 20_000 });
    await userEvent.click(within(dialog).getByRole('radio', { name: 'Won' }));
    await userEvent.click(within(dialog).getByRole('button', { name: 'Move' }));
    const asked = await page.findByRole('dialog', { name: /^Move .* to Won$/ }, { timeout: 20_000 });
    await expect(
      within(asked).getByLabelText('What shows it: Terms agreed by both legal sides'),
    ).toBeVisible();
    await userEvent.click(within(asked).getByRole('button', { name: 'Cancel' }));
    const told = within(canvasElement).getAllByRole('status')[0]!;
    await waitFor(() => expect(told).toHaveTextContent(/^Move cancelled\. .* is in Contract, place 1 of/));
  },
};

/** A card in the air, carried by the keyboard. */
export const Lifted: Story = {
  play: async ({ canvasElement }) => {
    firstCard(canvasElement, /^Discovery/).focus();
    await userEvent.keyboard(' {ArrowRight}{ArrowDown}');
  },
};

/** Own order, text and marks from the parts: a board of one line a card. */
export const Composed: Story = {
  render: function Composed() {
    const [store] = useState(() => ownStore());
    const totals = useStageTotals({ pipeline: store });
    const lists = useDealLists({ by: 'stage' }, { pipeline: store });
    const history = useStoreHistory(store);
    return (
      <Board.Root
        totals={totals}
        lists={lists}
        process={samplePipeline.process}
        owners={samplePipeline.owners}
        history={history}
        onMove={({ operation }) => void store.apply(operation)}
      >
        <Board.Head>
          <Board.Titles>
            <Board.Title>What is on the line</Board.Title>
          </Board.Titles>
          <Board.Actions>
            <Board.Undo />
          </Board.Actions>
        </Board.Head>
        <Board.Body>
          <Board.Columns>
            {(column) => (
              <Board.Column key={column.stageId} column={column}>
                <Board.ColumnHead>
                  <Board.Stage />
                </Board.ColumnHead>
                <Board.Cards>
                  {(card) => (
                    <Board.Card key={card.deal.id} card={card} className="slim-card">
                      <Board.Name />
                      <Board.Age />
                    </Board.Card>
                  )}
                </Board.Cards>
              </Board.Column>
            )}
          </Board.Columns>
        </Board.Body>
      </Board.Root>
    );
  },
};

/** No Cairn markup at all: a ledger, one stage under the other, drawn by the host from `useStageBoard`. */
export const Headless: Story = {
  render: function Headless() {
    const [store] = useState(() => ownStore());
    const totals = useStageTotals({ pipeline: store });
    const lists = useDealLists({ by: 'stage' }, { pipeline: store });
    const board = useStageBoard({
      totals,
      lists,
      process: samplePipeline.process,
      history: useStoreHistory(store),
      onMove: ({ operation }) => void store.apply(operation),
    });
    const { columns, cardAt, pinned, getBoardProps, getColumnsProps, getCardsProps, getCardProps } = board;
    return (
      <div className="ledger" {...getBoardProps()}>
        <div {...getColumnsProps()}>
          {columns
            .filter(({ kind }) => kind === 'open')
            .map((column) => {
              const shown = new Set([0, 1, 2, ...pinned(column)]);
              const cards = [...shown]
                .toSorted((one, other) => one - other)
                .flatMap((index) => cardAt(column, index) ?? []);
              return (
                <section key={column.stageId}>
                  <h3>
                    {column.stageName} <small>{column.list.length}</small>
                  </h3>
                  <div {...getCardsProps(column)}>
                    {cards.map((card) => (
                      <div
                        key={card.deal.id}
                        {...getCardProps(card)}
                        className={card.isLifted ? 'lifted' : undefined}
                      >
                        <span role="gridcell">
                          {card.index + 1}. {card.deal.name}
                        </span>
                      </div>
                    ))}
                  </div>
                </section>
              );
            })}
        </div>
        <p role="status">{board.announcement.text}</p>
      </div>
    );
  },
};

/** 8,800 deals: only the cards in sight are drawn. */
export const Many: Story = {
  args: { pipeline: null },
  loaders: [() => ({ store: ownStore(manyDeals()) })],
  play: async ({ canvasElement }) => {
    await waitFor(() =>
      expect(canvasElement.querySelectorAll('[data-cairn="board-card"]').length).toBeLessThan(250),
    );
  },
};

/** Two tracks, and a deal whose stage nobody knows. */
export const Tracks: Story = { args: { pipeline: twoTracks } };

/** Sorted by amount: a card goes to a column, and the order decides its place. */
export const Sorted: Story = { args: { order: 'amount' } };

/** A stage is picked. */
export const Picked: Story = { args: { defaultStage: 'trial' } };

/** Cards stay where they are. */
export const ReadOnly: Story = {
  args: { readOnly: true },
  play: async ({ canvasElement }) => {
    await expect(within(canvasElement).queryByRole('button', { name: 'Undo' })).toBeNull();
  },
};

/** Some fields are not for everybody. */
export const Restricted: Story = { args: { canSee: (field) => field !== 'amount' && field !== 'owner' } };

/** The data table in place of the cards; each number opens its explanation. */
export const Table: Story = {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await userEvent.click(canvas.getByRole('button', { name: 'Table' }));
    await expect(canvas.getByRole('columnheader', { name: 'Weighted value' })).toBeVisible();
  },
};

/** No deal passes. */
export const Empty: Story = { args: { pipeline: emptyPipeline } };

/** A handful of deals. */
export const Sparse: Story = { args: { pipeline: sparsePipeline } };

/** The data has not come in. */
export const Loading: Story = { args: { pipeline: null } };

/** A wrong prop takes down this widget and says why. */
export const Failed: Story = { args: { trackId: 'no-such-track' } };

/** Dark. */
export const Dark: Story = { globals: { theme: 'dark' } };

/** Right to left. */
export const Rtl: Story = { globals: { direction: 'rtl' } };

/** 320 px wide: one column at a time. */
export const Narrow: Story = {
  decorators: [
    (Story) => (
      <div className="narrow-page">
        <Story />
      </div>
    ),
  ],
};

/** Parsed data in one line is a board that can be moved on as well. */
export const OfParsedData: StoryObj<{ readonly pipeline: Pipeline }> = {
  render: () => <StageBoard pipeline={twoTracks} />,
};
