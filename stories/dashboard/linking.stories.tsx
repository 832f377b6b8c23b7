import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, within } from 'storybook/test';
import { NO_SELECTION } from '../../src/hooks/index.js';
import { samplePipeline } from '../sample-pipeline.js';
import { LinkedWidgets } from './linked-widgets.js';

const meta = {
  title: 'Dashboard/Linking',
  component: LinkedWidgets,
  tags: ['!autodocs'],
  args: { pipeline: samplePipeline },
} satisfies Meta<typeof LinkedWidgets>;

export default meta;

type Story = StoryObj<typeof meta>;

/** Pick a stage in the funnel: the gauge counts what stands there, win rates are from it, the funnel shows what is picked. */
export const Linked: Story = {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await userEvent.click(canvas.getByRole('option', { name: /^Proposal:/ }));
    await expect(canvas.getByText('Only deals that stand in Proposal.')).toBeVisible();
    await expect(canvas.getByText('From Proposal on: only deals that reached it.')).toBeVisible();
    await userEvent.keyboard('{Escape}');
    await expect(canvas.getByText('Picked: nothing')).toBeVisible();
    await expect(canvas.queryByText('Only deals that stand in Proposal.')).toBeNull();
  },
};

/** Held by the host, as from an address: nothing here picked it, so every widget follows. */
export const FromTheHost: Story = {
  args: { defaultSelection: { ...NO_SELECTION, stage: { stageId: 'trial', by: null } } },
  play: async ({ canvasElement }) => {
    await expect(within(canvasElement).getByText('Only deals that reached Trial on site.')).toBeVisible();
  },
};

/** Dark. */
export const Dark: Story = { globals: { theme: 'dark' } };
