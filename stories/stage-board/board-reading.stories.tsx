import type { Meta, StoryObj } from '@storybook/react-vite';
import { useState } from 'react';
import { expect, userEvent, waitFor, within } from 'storybook/test';
import { Board, StageBoard, useBoardReading, useStoreHistory } from '../../src/stage-board/index.js';
import { samplePipeline } from '../sample-pipeline.js';
import { manyDeals, ownStore } from './board-stores.js';
import { pagingServer } from './paging-server.js';
// A file of its own: a strict policy refuses pictures written into an address.
import face from './face.svg?no-inline';
import './stage-board-stories.css';

const meta = {
  title: 'Stage board/Reading',
  component: StageBoard,
  tags: ['!autodocs'],
  args: { pipeline: samplePipeline },
} satisfies Meta<typeof StageBoard>;

export default meta;

type Story = StoryObj<typeof meta>;

const columnOf = (canvasElement: HTMLElement, stage: string): HTMLElement =>
  within(canvasElement).getByRole('group', { name: new RegExp(`^${stage}, `) });
const figureOf = (column: HTMLElement, of: string): string =>
  column.querySelector(`[data-cairn="board-figure"][data-of="${of}"] > dd`)?.textContent ?? '';

/** Sorted by the reader: the longest in their stage first. */
export const SortedByDays: Story = {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await userEvent.selectOptions(canvas.getByRole('combobox', { name: 'Sort by' }), 'Days in stage');
    await expect(canvas.getByText('The board is sorted, so its order decides the place.')).toBeVisible();
    await userEvent.click(canvas.getByRole('button', { name: 'highest first' }));
    await expect(canvas.getByRole('button', { name: 'lowest first' })).toBeVisible();
  },
};

/** Words, and what is overdue: heads count all deals found, and cards are those counted. */
export const Filtered: Story = {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await userEvent.click(canvas.getByRole('button', { name: 'Filter' }));
    await userEvent.click(canvas.getByRole('checkbox', { name: 'Overdue only' }));
    await userEvent.type(canvas.getByRole('searchbox', { name: 'Search deals' }), 'weighbridge');
    const column = columnOf(canvasElement, 'Trial on site');
    await waitFor(() =>
      expect(within(column).getAllByRole('row')).toHaveLength(Number(figureOf(column, 'deals'))),
    );
    await expect(figureOf(column, 'overdue')).toBe(figureOf(column, 'deals'));
  },
};

/** Nothing passes: what is asked for is told, and each of it can be taken back. */
export const Emptied: Story = {
  args: { defaultReaderFilter: { query: 'submarine', stale: true } },
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await expect(canvas.getByText('No deal passes the filter.')).toBeVisible();
    await userEvent.click(canvas.getByRole('button', { name: 'Clear Words “submarine”' }));
    await waitFor(() => expect(canvas.queryByText('No deal passes the filter.')).toBeNull());
    await userEvent.type(canvas.getByRole('searchbox', { name: 'Search deals' }), 'submarine');
    await waitFor(() => expect(canvas.getByText('No deal passes the filter.')).toBeVisible());
  },
};

/** Columns that are done with are strips. A card is carried onto one, which stays closed. */
export const Collapsed: Story = {
  args: { pipeline: null, defaultCollapsed: ['discovery', 'won', 'lost'] },
  loaders: [() => ({ store: ownStore() })],
  render: (args, { loaded }) => (
    <StageBoard {...args} pipeline={loaded['store'] as ReturnType<typeof ownStore>} />
  ),
  play: async ({ canvasElement }) => {
    const strip = columnOf(canvasElement, 'Discovery');
    const before = Number(/(\d+)€/.exec(strip.textContent)?.[1]);
    const card = within(columnOf(canvasElement, 'First talk')).getAllByRole('row')[0]!;
    card.focus();
    await userEvent.keyboard(' {ArrowRight} ');
    await waitFor(() =>
      expect(Number(/(\d+)€/.exec(columnOf(canvasElement, 'Discovery').textContent)?.[1])).toBe(before + 1),
    );
    await waitFor(() =>
      expect(within(canvasElement).getByRole('button', { name: 'Cards of Discovery' })).toHaveFocus(),
    );
  },
};

/** A host that has deals by pages: heads are of all, columns load more at their ends, and a failure is told. */
export const Paged: Story = {
  render: function Paged() {
    const [server] = useState(() => pagingServer(manyDeals(), 'proposal'));
    const [totals] = useState(server.totals);
    return (
      <StageBoard
        pipeline={server.store}
        totals={totals}
        onLoadMore={server.loadMore}
        onMove={({ operation }) => server.save(operation)}
      />
    );
  },
  play: async ({ canvasElement }) => {
    const column = columnOf(canvasElement, 'Discovery');
    const all = Number(figureOf(column, 'deals').replaceAll(',', ''));
    await expect(
      within(column).getByText(new RegExp(`^20 of ${all.toLocaleString('en')} here$`)),
    ).toBeVisible();
    within(column).getAllByRole('row')[0]!.focus();
    await userEvent.keyboard('{End}');
    await waitFor(() => expect(within(column).getByText(/^40 of /)).toBeVisible());
    await expect(Number(figureOf(column, 'deals').replaceAll(',', ''))).toBe(all);
    const failing = columnOf(canvasElement, 'Proposal');
    await userEvent.click(within(failing).getByRole('button', { name: 'Load more of Proposal' }));
    await waitFor(() => expect(within(failing).getByText('More could not be loaded.')).toBeVisible());
    await userEvent.click(within(failing).getByRole('button', { name: 'Load more of Proposal' }));
    await waitFor(() => expect(within(failing).getByText(/^40 of /)).toBeVisible());
  },
};

/** The end of a column comes into sight: its next page is there. */
export const PagedByScrolling: Story = {
  render: Paged.render!,
  play: async ({ canvasElement }) => {
    const column = columnOf(canvasElement, 'Discovery');
    const cards = within(column).getByRole('grid');
    await expect(within(column).getByText(/^20 of /)).toBeVisible();
    cards.scrollTop = cards.scrollHeight;
    await waitFor(() => expect(within(column).getByText(/^40 of /)).toBeVisible());
  },
};

/** Rocks may take twice as long as the stage says, and may be left alone for as long again. */
export const MarksBySize: Story = {
  args: { marks: { staleDays: 45, sizes: [{ fromMinor: 10_000_000, factor: 2 }] } },
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await userEvent.click(canvas.getByRole('button', { name: 'Filter' }));
    await userEvent.click(canvas.getByRole('checkbox', { name: 'Overdue only' }));
    const column = columnOf(canvasElement, 'Discovery');
    await waitFor(() => expect(figureOf(column, 'overdue')).toBe(figureOf(column, 'deals')));
  },
};

/** Pictures of owners; initials where there is none. */
export const OwnerPictures: Story = {
  args: { ownerPicture: (ownerId) => (ownerId.charCodeAt(0) % 2 === 0 ? face : null) },
  play: async ({ canvasElement }) => {
    await expect(
      canvasElement.querySelectorAll('[data-cairn="board-owner-picture"] > img').length,
    ).toBeGreaterThan(0);
  },
};

/** 320 px wide: the edge of the next column is seen, and any stage is gone to. */
export const NarrowJump: Story = {
  decorators: [
    (Story) => (
      <div className="narrow-page">
        <Story />
      </div>
    ),
  ],
  play: async ({ canvasElement }) => {
    const jump = within(canvasElement).getByRole('combobox', { name: 'Go to stage' });
    await userEvent.selectOptions(jump, 'Proposal');
    const scroller = canvasElement.querySelector('[data-cairn="board-columns"]')!;
    await waitFor(() => expect(scroller.scrollLeft).toBeGreaterThan(0));
  },
};

/** The parts, with sorting and filtering of `useBoardReading`. */
export const ReadingOfParts: Story = {
  render: function ReadingOfParts() {
    const [store] = useState(() => ownStore());
    const reading = useBoardReading({ pipeline: store });
    return (
      <Board.Root
        totals={reading.totals}
        lists={reading.lists}
        order={reading.order}
        reading={reading}
        process={samplePipeline.process}
        owners={samplePipeline.owners}
        history={useStoreHistory(store)}
        onMove={({ operation }) => void store.apply(operation)}
      >
        <Board.Head>
          <Board.Titles>
            <Board.Title>Found and in order</Board.Title>
          </Board.Titles>
        </Board.Head>
        <Board.Body>
          <Board.Filter />
          <Board.Sort />
          <Board.Emptied />
          <Board.Columns />
        </Board.Body>
      </Board.Root>
    );
  },
};
