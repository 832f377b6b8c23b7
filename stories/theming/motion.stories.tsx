import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, within } from 'storybook/test';
import { samplePipeline } from '../sample-pipeline.js';
import { MotionStage } from './motion-stage.js';

const meta = {
  title: 'Theming/Motion',
  component: MotionStage,
  tags: ['!autodocs'],
  args: { pipeline: samplePipeline },
} satisfies Meta<typeof MotionStage>;

export default meta;

type Story = StoryObj<typeof meta>;

/** Change what the widgets are about: numbers are there at once, marks go to where they belong. */
export const Live: Story = {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    const firstNumber = (): string | null | undefined =>
      canvasElement.querySelector('[data-cairn="funnel-number"]')?.textContent;
    await expect(firstNumber()).toBe('1,993');
    const [, one] = canvas.getAllByRole('button', { pressed: false });
    await userEvent.click(one!);
    await expect(firstNumber()).not.toBe('1,993');
    await userEvent.click(canvas.getByRole('button', { name: 'All owners' }));
    await expect(firstNumber()).toBe('1,993');
    await userEvent.click(canvas.getByRole('button', { name: 'Target of 3 million' }));
    await expect(canvas.getByText(/of €3,000,000/)).toBeVisible();
  },
};

/** Dark. */
export const Dark: Story = { globals: { theme: 'dark' } };
