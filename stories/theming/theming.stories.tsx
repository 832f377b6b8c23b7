import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fireEvent, userEvent, within } from 'storybook/test';
import { samplePipeline } from '../sample-pipeline.js';
import { ThemeMaker } from './theme-maker.js';
import { HARBOUR } from './harbour.js';

const meta = {
  title: 'Theming/Make a theme',
  component: ThemeMaker,
  tags: ['!autodocs'],
  args: { pipeline: samplePipeline },
} satisfies Meta<typeof ThemeMaker>;

export default meta;

type Story = StoryObj<typeof meta>;

/** Change a token: the widgets follow, the sheet says it, and a colour that is lost on its ground is named. */
export const Live: Story = {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    const mark = canvasElement.querySelector('[data-cairn="funnel-stratum"]');
    const won = canvas.getByRole('textbox', { name: 'won' });
    await expect(canvas.getByText(/^Every text keeps 4.5 to 1/)).toBeVisible();
    fireEvent.change(won, { target: { value: '#c8e6b0' } });
    await expect(canvas.getByText(/^won on paper, light: 1\.\d\d to 1, needs 3$/)).toBeVisible();
    await expect(canvas.getByRole('textbox', { name: /^CSS/ })).toHaveTextContent('--cairn-won: #c8e6b0;');
    const place = canvasElement.querySelector('[data-themed]');
    await expect(getComputedStyle(place!).getPropertyValue('--cairn-won')).toBe('#c8e6b0');
    await expect(mark).not.toBeNull();
    await userEvent.click(canvas.getByRole('button', { name: 'Reset' }));
    await expect(canvas.getByText(/^Every text keeps 4.5 to 1/)).toBeVisible();
    await expect(won).toHaveValue('oklch(0.53 0.095 128)');
  },
};

/** What is no value of its kind is marked, and changes nothing. */
export const HalfTyped: Story = {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    const ink = canvas.getByRole('textbox', { name: 'ink' });
    fireEvent.change(ink, { target: { value: 'oklch(0.2' } });
    await expect(ink).toBeInvalid();
    await expect(canvas.getByRole('button', { name: 'Reset' })).toBeDisabled();
    fireEvent.focusOut(ink);
    await expect(ink).toHaveValue('oklch(0.25 0.011 70)');
  },
};

/** Begun with Harbour, its dark reading. */
export const FromHarbour: Story = { args: { beginning: HARBOUR, defaultReading: 'dark' } };

/** Dark. */
export const Dark: Story = { args: { defaultReading: 'dark' }, globals: { theme: 'dark' } };
