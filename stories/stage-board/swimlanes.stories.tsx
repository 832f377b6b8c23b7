import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, waitFor, within } from 'storybook/test';
import type { PipelineStore } from '../../src/summary/index.js';
import { StageBoard } from '../../src/stage-board/index.js';
import { samplePipeline } from '../sample-pipeline.js';
import { ownStore, sixtyOwners } from './board-stores.js';
import './stage-board-stories.css';

const meta = {
  title: 'Stage board/Swimlanes',
  component: StageBoard,
  tags: ['!autodocs'],
  loaders: [
    ({ args }) => ({ store: args.pipeline && !('select' in args.pipeline) ? ownStore(args.pipeline) : null }),
  ],
  render: (args, { loaded }) => (
    <StageBoard {...args} pipeline={(loaded['store'] as PipelineStore | null) ?? args.pipeline} />
  ),
  args: { pipeline: samplePipeline, defaultLaneBy: 'team' },
} satisfies Meta<typeof StageBoard>;

export default meta;

type Story = StoryObj<typeof meta>;

const lanesOf = (canvasElement: HTMLElement): HTMLElement[] => [
  ...canvasElement.querySelectorAll<HTMLElement>('[data-cairn="board-lane"]'),
];

const nameOf = (lane: HTMLElement): string =>
  within(lane).getByRole('button', { expanded: true }).textContent;

/** A row for each team. Down at a lane's last card is the next lane; a card carried there is handed over to that team. */
export const ByTeam: Story = {
  play: async ({ canvasElement }) => {
    const [first, second] = lanesOf(canvasElement);
    const names = [nameOf(first!), nameOf(second!)];
    const card = within(first!).getAllByRole('row')[0]!;
    const deal = card.getAttribute('aria-label')!.split(';')[0]!;
    card.focus();
    await userEvent.keyboard(' {PageDown} ');
    const told = within(canvasElement).getAllByRole('status')[0]!;
    await waitFor(() => expect(told).toHaveTextContent(`Moved ${deal} from`));
    await expect(told).toHaveTextContent(new RegExp(`, ${names[0]!}, place 1, to .*, ${names[1]!}, place`));
    await waitFor(() => expect(second!.contains(document.activeElement)).toBe(true));
    await userEvent.keyboard('{Control>}z{/Control}');
    await waitFor(() => expect(told).toHaveTextContent(`Undone`));
  },
};

/** Sixty people, and deals of nobody: only the lanes in sight are drawn, and the last is a few keys away. */
export const SixtyOwners: Story = {
  args: { pipeline: null, defaultLaneBy: 'owner' },
  loaders: [() => ({ store: ownStore(sixtyOwners()) })],
  play: async ({ canvasElement }) => {
    await waitFor(() => expect(lanesOf(canvasElement).length).toBeLessThan(12));
    await expect(within(canvasElement).getByRole('group', { name: /^Seller 01, \d+ deals?$/ })).toBeVisible();
    const board = canvasElement.querySelector('[data-cairn="board-lanes"]')!;
    // Lanes that come into sight are higher or lower than was thought: the end is where it is by then.
    await waitFor(
      async () => {
        board.scrollTop = board.scrollHeight;
        await expect(
          within(canvasElement).getByRole('group', { name: /^Not known, \d+ deals?$/ }),
        ).toBeVisible();
      },
      { timeout: 10_000 },
    );
  },
};

/** A reader chooses what makes the lanes, and closes those that are not needed. */
export const Chosen: Story = {
  args: { defaultLaneBy: null },
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await userEvent.selectOptions(canvas.getByRole('combobox', { name: 'Lanes' }), 'Source');
    const [first] = lanesOf(canvasElement);
    await userEvent.click(within(first!).getByRole('button', { expanded: true }));
    await expect(within(first!).queryAllByRole('row')).toHaveLength(0);
  },
};

/** The data table has a row for each stage of each lane. */
export const Table: Story = {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await userEvent.click(canvas.getByRole('button', { name: 'Table' }));
    await expect(canvas.getByRole('columnheader', { name: 'Team' })).toBeVisible();
  },
};

/** Right to left. */
export const Rtl: Story = { globals: { direction: 'rtl' } };

/** Dark. */
export const Dark: Story = { globals: { theme: 'dark' } };

/** 320 px wide. */
export const Narrow: Story = {
  decorators: [
    (Story) => (
      <div className="narrow-page">
        <Story />
      </div>
    ),
  ],
};
