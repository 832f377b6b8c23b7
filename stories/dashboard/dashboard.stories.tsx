import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, within } from 'storybook/test';
import { emptyPipeline, samplePipeline, sparsePipeline } from '../sample-pipeline.js';
import { AllFive } from './all-five.js';

const meta = {
  title: 'Dashboard/Dashboard',
  component: AllFive,
  args: { pipeline: samplePipeline },
} satisfies Meta<typeof AllFive>;

export default meta;

type Story = StoryObj<typeof meta>;

/** Five widgets, one provider, ten lines. A stage picked in the funnel narrows board, mix and gauge, and win rates are from it. */
export const AllFiveWidgets: Story = {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    const widget = (name: RegExp) => within(canvas.getByRole('region', { name }));
    await userEvent.click(widget(/^Sales funnel/).getByRole('option', { name: /^Proposal/ }));
    for (const name of [/^Coverage/, /^Deal mix/, /^Deals by stage/])
      await expect(widget(name).getByText('Only deals that stand in Proposal.')).toBeVisible();
    await expect(
      widget(/^Win rates/).getByText('From Proposal on: only deals that reached it.'),
    ).toBeVisible();
    await userEvent.click(widget(/^Deals by stage/).getByRole('button', { name: 'Show all' }));
    await expect(canvas.queryByText(/^Only deals that stand/)).toBeNull();
  },
};

/** Nothing in it yet. */
export const Empty: Story = { args: { pipeline: emptyPipeline } };

/** Seven deals: every figure is there, and says how little it rests on. */
export const Sparse: Story = { args: { pipeline: sparsePipeline } };

/** The data has not come in. */
export const Loading: Story = { args: { pipeline: null } };

/** Dark. */
export const Dark: Story = { globals: { theme: 'dark' } };

/** Right to left. */
export const Rtl: Story = { globals: { direction: 'rtl' } };

/** On a phone. */
export const Narrow: Story = {
  decorators: [
    (Story) => (
      <div className="cairn-dashboard-phone">
        <Story />
      </div>
    ),
  ],
};
